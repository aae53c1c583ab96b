import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ONLY_SECRET, type SecretKind } from '@ruche/api'
import { type Ruche, readRecords, type SecretName, setSecret } from '@ruche/sdk'
import type { Hex } from 'viem'
import type { Command, Given } from '../command.ts'
import { usage } from '../errors.ts'
import { ROLE_OPTIONS, withAccount } from '../job/account.ts'
import { openScreen } from '../output/screen.ts'
import { formatTable } from '../output/table.ts'

const SEE = 'See `ruche secret --help`.'

export const secret: Command = {
  name: 'secret',
  operands: 'set|list|rotate [NAME]',
  summary: 'Keeps secrets that only attested runs of your tasks, apps and datasets get to know.',
  options: {
    value: { type: 'string', value: 'TEXT', help: 'the secret; better from a file or a pipe' },
    file: { type: 'string', value: 'FILE', help: 'the secret, from a file (else from standard input)' },
    app: { type: 'string', value: 'ADDR', help: 'the secret of an app of yours, instead of one of yours' },
    dataset: { type: 'string', value: 'ADDR', help: 'the key of a dataset of yours' },
    ...ROLE_OPTIONS,
  },
  examples: [
    'ruche secret set api-key --file key.txt',
    'ruche secret list',
    'ruche secret rotate api-key --file new-key.txt',
  ],
  async run(given) {
    const [action, name, ...more] = given.positionals
    if (more.length > 0) throw usage('Too many words.', SEE)
    if (action === 'list') return list(given)
    if (action !== 'set' && action !== 'rotate') throw usage('Say what to do.', SEE)
    const value = await readValue(given)
    await withAccount(given, 'requester', (ruche) => write(ruche, given, { action, name, value }))
  },
}

async function write(
  ruche: Ruche,
  given: Given,
  { action, name, value }: { action: 'set' | 'rotate'; name: string | undefined; value: string },
): Promise<void> {
  const target = targetOf(given, ruche, name)
  const nowSeconds = Math.floor(Date.now() / 1000)
  const { secrets } = await readRecords(ruche, { subject: target.subject, nowSeconds })
  const isThere = secrets.some((record) => record.kind === target.kind && record.name === target.name)
  if (action === 'set' && isThere)
    throw usage(`${target.name} is set already.`, 'Replace it with `ruche secret rotate`.')
  if (action === 'rotate' && !isThere)
    throw usage(`${target.name} is not set.`, 'Set it with `ruche secret set`.')
  const version = await setSecret(ruche, { ...target, value, nowSeconds })
  openScreen({ json: given.flag('json') }).result(
    { schema: 1, ...target, version },
    `  ${target.name}  version ${version} of the ${target.kind} ${target.subject}`,
  )
}

async function list(given: Given): Promise<void> {
  await withAccount(given, 'requester', async (ruche) => {
    const { subject } = targetOf(given, ruche, ONLY_SECRET)
    const { secrets } = await readRecords(ruche, { subject, nowSeconds: Math.floor(Date.now() / 1000) })
    const rows = secrets.map(({ kind, name, version, createdAt, removedAt }) => [
      kind,
      name,
      `${version}`,
      createdAt,
      removedAt ?? '',
    ])
    openScreen({ json: given.flag('json') }).result(
      { schema: 1, subject, secrets },
      formatTable(['of', 'name', 'version', 'set', 'removed'], rows),
    )
  })
}

/** A secret of the account itself, unless an app or dataset is named. */
function targetOf(given: Given, ruche: Ruche, name: string | undefined): SecretName {
  for (const kind of ['app', 'dataset'] as const satisfies SecretKind[]) {
    const address = given.text(kind)
    if (address === undefined) continue
    if (!/^0x[0-9a-fA-F]{40}$/.test(address)) throw usage(`"${address}" is no address.`, SEE)
    return { kind, subject: address.toLowerCase() as Hex, name: ONLY_SECRET }
  }
  if (name === undefined || !/^[A-Za-z0-9_-]{1,64}$/.test(name)) throw usage('Name the secret.', SEE)
  return { kind: 'requester', subject: ruche.account.address.toLowerCase() as Hex, name }
}

async function readValue(given: Given): Promise<string> {
  const value = given.text('value')
  if (value !== undefined) return value
  const file = given.text('file')
  const text = await readFile(file === undefined ? '/dev/stdin' : resolve(file), 'utf8').catch(() => {
    throw usage('The secret cannot be read.', 'Give --file, --value or a pipe.')
  })
  return text.replace(/\n$/, '')
}
