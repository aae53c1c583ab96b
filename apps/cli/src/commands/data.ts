import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { ONLY_SECRET } from '@ruche/api'
import { type DatasetFormat, encryptDataset, generateKey } from '@ruche/encryption'
import { parseTag } from '@ruche/protocol'
import {
  closeDatasetOrder,
  listOrders,
  makeDatasetOrder,
  publishOrder,
  type Ruche,
  readAudit,
  readUses,
  registerDataset,
  setSecret,
  signOrder,
} from '@ruche/sdk'
import type { Hex } from 'viem'
import type { Command, Given } from '../command.ts'
import { describe, publishProfile, readProfile, show } from '../data/profile.ts'
import { declare, rules } from '../data/rules.ts'
import { fileMissing, usage } from '../errors.ts'
import { ROLE_OPTIONS, withAccount } from '../job/account.ts'
import { sha256File } from '../job/checksum.ts'
import { openScreen } from '../output/screen.ts'
import { formatTable } from '../output/table.ts'

type Action = (given: Given, operand: string) => Promise<void>

const TAG = parseTag('tee,tdx')

export const data: Command = {
  name: 'data',
  operands: 'encrypt|publish|describe|show|grant|revoke|rules|declare|usage|audit FILE|ADDR',
  summary: 'Encrypts a dataset, sells its use without handing it over, and tells what was done with it.',
  options: {
    out: { type: 'string', value: 'FILE', help: 'encrypt: where the encrypted file goes (FILE.enc)' },
    format: {
      type: 'string',
      value: 'F',
      help: "encrypt: sealed, or iexec for iExec's own programs (sealed)",
    },
    key: { type: 'string', value: 'FILE', help: 'publish: the key that encrypt wrote (FILE.key)' },
    name: { type: 'string', value: 'TEXT', help: 'publish: what the registry calls it' },
    description: {
      type: 'string',
      value: 'TEXT',
      help: 'publish, describe: what is in it, for everybody to read',
    },
    sample: { type: 'string', value: 'FILE', help: 'publish, describe: some lines of it that may be public' },
    schema: { type: 'string', value: 'FILE', help: 'publish, describe: what the file is, as a JSON schema' },
    price: { type: 'string', value: 'NRLC', help: 'publish, grant: what one task pays for it (0)' },
    volume: { type: 'string', value: 'N', help: 'publish, grant: how many tasks may use it (all)' },
    app: {
      type: 'string',
      value: 'ADDR',
      help: 'publish, grant: the only app, or group of apps, that may use it',
    },
    requester: {
      type: 'string',
      value: 'ADDR',
      help: 'publish, grant: the only requester, or group of them',
    },
    workerpool: {
      type: 'string',
      value: 'ADDR',
      help: 'publish, grant: the only workerpool, or group of them',
    },
    'result-bytes': { type: 'string', value: 'N', help: 'rules: largest result, bytes; 0 for any' },
    'result-schema': {
      type: 'string',
      value: 'FILE',
      help: 'rules: what each file of a result must be: JSON schemas by name',
    },
    epsilon: {
      type: 'string',
      value: 'E',
      help: 'rules: what all results of one requester may reveal; declare: what one task does',
    },
    until: {
      type: 'string',
      value: 'TIME',
      help: 'rules: when its use ends, such as 2027-01-31T12:00:00Z; or never',
    },
    policy: { type: 'string', value: 'FILE', help: 'rules: the code and platforms that may have the key' },
    ...ROLE_OPTIONS,
  },
  examples: [
    'ruche data encrypt patients.csv',
    "ruche data publish patients.csv.enc --price 1000000 --description 'Visits to a doctor'",
    'ruche data rules 0x8f49ab7cf091d93b73431fb22eaa218fe018bb5d --result-bytes 1000 --epsilon 1',
    'ruche data audit 0x8f49ab7cf091d93b73431fb22eaa218fe018bb5d',
  ],
  async run(given) {
    const [action = '', operand, ...more] = given.positionals
    const act = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined
    if (act === undefined || operand === undefined || more.length > 0) {
      throw usage('Say what to do with which dataset.', 'See `ruche data --help`.')
    }
    await act(given, operand)
  },
}

const ACTIONS: Readonly<Record<string, Action>> = {
  encrypt,
  publish,
  describe: (given, operand) => describe(given, readAddress(operand)),
  show: (given, operand) => show(given, readAddress(operand)),
  grant,
  revoke,
  rules: (given, operand) => rules(given, readAddress(operand)),
  declare: (given, operand) => declare(given, readAddress(operand)),
  usage: showUsage,
  audit,
}

async function encrypt(given: Given, operand: string): Promise<void> {
  const source = resolve(operand)
  if (!(await stat(source).catch(() => undefined))?.isFile()) throw fileMissing(source)
  const format = given.text('format') ?? 'sealed'
  if (format !== 'sealed' && format !== 'iexec')
    throw usage(`"${format}" is no format.`, 'Write sealed or iexec.')
  const target = resolve(given.text('out') ?? `${source}.enc`)
  const key = generateKey()
  const keyFile = keyFileOf(target)
  await writeFile(keyFile, `${key}\n`, { mode: 0o600, flag: 'wx' }).catch(() => {
    throw usage(`${keyFile} is there already.`, 'Move it away: a key that is lost cannot be made again.')
  })
  const { checksum, sizeBytes } = await encryptDataset({
    source,
    target,
    key,
    format: format as DatasetFormat,
  })
  openScreen({ json: given.flag('json') }).result(
    { schema: 1, file: target, keyFile, checksum, sizeBytes },
    `  encrypted  ${target}\n  key        ${keyFile}\n  checksum   ${checksum}`,
  )
}

async function publish(given: Given, operand: string): Promise<void> {
  const file = resolve(operand)
  const key = await readFile(resolve(given.text('key') ?? keyFileOf(file)), 'utf8').catch(() => {
    throw fileMissing(resolve(given.text('key') ?? keyFileOf(file)))
  })
  const profile = await readProfile(given)
  await withAccount(given, 'developer', async (ruche) => {
    const [{ cid }, checksum] = await Promise.all([ruche.storage.addFile(file), sha256File(file)])
    const name = given.text('name') ?? basename(file)
    const dataset = await registerDataset(ruche, { name, location: `/ipfs/${cid}`, checksum })
    await setSecret(ruche, {
      kind: 'dataset',
      subject: dataset,
      name: ONLY_SECRET,
      value: key.trim(),
      nowSeconds: nowSeconds(),
    })
    if (profile !== undefined) await publishProfile(ruche, dataset, profile)
    await offer(ruche, given, dataset)
    openScreen({ json: given.flag('json') }).result(
      { schema: 1, dataset, location: `/ipfs/${cid}`, checksum },
      `  dataset    ${dataset}\n  file       /ipfs/${cid}\n  checksum   ${checksum}`,
    )
  })
}

async function grant(given: Given, operand: string): Promise<void> {
  const dataset = readAddress(operand)
  await withAccount(given, 'developer', async (ruche) => {
    await offer(ruche, given, dataset)
    openScreen({ json: given.flag('json') }).result({ schema: 1, dataset }, `  granted    ${dataset}`)
  })
}

async function offer(ruche: Ruche, given: Given, dataset: Hex): Promise<void> {
  const only = (name: string) => {
    const address = given.text(name)
    return address === undefined ? {} : { [name]: readAddress(address) }
  }
  const volume = given.text('volume')
  const order = makeDatasetOrder({
    dataset,
    priceNrlc: BigInt(given.integer('price', { default: 0, min: 0, max: Number.MAX_SAFE_INTEGER })),
    tag: TAG,
    ...(volume === undefined
      ? {}
      : { volume: BigInt(given.integer('volume', { default: 1, min: 1, max: Number.MAX_SAFE_INTEGER })) }),
    ...only('app'),
    ...only('requester'),
    ...only('workerpool'),
  })
  await publishOrder(ruche.network.marketUrl, 'dataset', await signOrder(ruche, 'dataset', order))
}

async function revoke(given: Given, operand: string): Promise<void> {
  const dataset = readAddress(operand)
  await withAccount(given, 'developer', async (ruche) => {
    const filter = { dataset, app: 'any', requester: 'any', workerpool: 'any', pageSize: '1000' }
    const offers = await listOrders(ruche.network.marketUrl, 'dataset', filter)
    for (const { order } of offers) await closeDatasetOrder(ruche, order)
    openScreen({ json: given.flag('json') }).result(
      { schema: 1, dataset, closed: offers.length },
      `  ${offers.length} orders closed on chain; nothing more is released for their deals.`,
    )
  })
}

async function showUsage(given: Given, operand: string): Promise<void> {
  const dataset = readAddress(operand)
  await withAccount(given, 'developer', async (ruche) => {
    const rows = await readUses(ruche, dataset, await readAuditOf(ruche, dataset))
    const earned = rows.reduce((sum, row) => sum + row.earned, 0n)
    const table = formatTable(
      ['deal', 'tasks', 'nRLC', 'app', 'requester', 'last'],
      rows.map((row) => [
        row.dealId.slice(0, 10),
        `${row.completed}/${row.tasks}`,
        `${row.earned}`,
        row.app,
        row.requester,
        row.last,
      ]),
    )
    openScreen({ json: given.flag('json') }).result(
      {
        schema: 1,
        dataset,
        earned: earned.toString(),
        deals: rows.map((row) => ({ ...row, earned: row.earned.toString() })),
      },
      `${table}\n\n  earned     ${earned} nRLC`,
    )
  })
}

async function audit(given: Given, operand: string): Promise<void> {
  const subject = readAddress(operand)
  await withAccount(given, 'developer', async (ruche) => {
    const entries = await readAuditOf(ruche, subject)
    const rows = entries.map(({ at, event, details }) => [at, event, describeDetails(details)])
    openScreen({ json: given.flag('json') }).result(
      { schema: 1, subject, isWhole: true, entries },
      `${formatTable(['when', 'what', 'which'], rows)}\n\n  ${entries.length} lines, each hashed after the one before it: the chain is whole.`,
    )
  })
}

function readAuditOf(ruche: Ruche, subject: Hex) {
  return readAudit(ruche, { subject, nowSeconds: nowSeconds() })
}

function describeDetails(details: Record<string, unknown>): string {
  const { code, name, version, dealId, index, worker } = details
  if (code !== undefined) return `${code}: task ${index} of ${String(dealId).slice(0, 10)}, worker ${worker}`
  if (dealId !== undefined) return `task ${index} of ${String(dealId).slice(0, 10)}, worker ${worker}`
  return [name, version === undefined ? undefined : `version ${version}`].filter(Boolean).join(' ')
}

function readAddress(text: string): Hex {
  if (!/^0x[0-9a-fA-F]{40}$/.test(text)) throw usage(`"${text}" is no address.`, 'See `ruche data --help`.')
  return text.toLowerCase() as Hex
}

function keyFileOf(encrypted: string): string {
  return `${encrypted.replace(/\.enc$/, '')}.key`
}

function nowSeconds(): number {
  return Math.floor(Date.now() / 1000)
}
