import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseReceipt, type Receipt } from '@ruche/protocol'
import { type ResultCheck, verifyResult } from '@ruche/sdk'
import { createStorageClient } from '@ruche/storage'
import type { Command } from '../command.ts'
import { fileMissing, usage } from '../errors.ts'
import { findResultIdentity } from '../job/result-identity.ts'
import { findPlace, openReader } from '../job/task-place.ts'
import { dataFolder, readNetwork } from '../network/descriptor.ts'
import { openScreen } from '../output/screen.ts'

export const result: Command = {
  name: 'result',
  operands: 'verify task [folder]',
  summary: 'Hashes every byte of a result again and compares with the chain; no server is trusted.',
  options: {
    receipt: { type: 'string', value: 'FILE', help: 'shows the result where the pool does not' },
    gateway: { type: 'string', value: 'URL', help: 'where the bytes come from (that of the network)' },
    data: { type: 'string', value: 'DIR', help: 'data folder of the network ($RUCHE_DATA, else .ruche)' },
    json: { type: 'boolean', help: 'print one JSON document on stdout' },
  },
  examples: ['ruche result verify 0x5f3c…', 'ruche result verify 0x5f3c… ruche-out/app'],
  async run(given) {
    const [what, task, folder] = given.positionals
    if (what !== 'verify') throw usage('What about which result?', 'Write `ruche result verify` and a task.')
    const dataDir = dataFolder(given.text('data'))
    const network = await readNetwork(dataDir)
    const reader = openReader(network)
    const storage = createStorageClient({ gatewayUrl: given.text('gateway') ?? network.storageUrl })
    const receipt = await readReceipt(given.text('receipt'))
    const place =
      receipt !== undefined && receipt.taskId === task?.toLowerCase()
        ? { dealId: receipt.dealId, index: BigInt(receipt.index) }
        : await findPlace(reader, task)
    const check = await verifyResult({ ...reader, storage }, place, {
      folder: folder === undefined ? undefined : resolve(folder),
      receipt,
      privateKey: await findResultIdentity(dataDir),
    })
    openScreen({ json: given.flag('json') }).result(
      { schema: 1, status: 'verified', ...check },
      describe(check),
    )
  },
}

async function readReceipt(file: string | undefined): Promise<Receipt | undefined> {
  if (file === undefined) return undefined
  const text = await readFile(resolve(file), 'utf8').catch(() => undefined)
  if (text === undefined) throw fileMissing(resolve(file))
  return parseReceipt(text)
}

function describe({ taskId, digest, location, source, files }: ResultCheck): string {
  return [
    source === 'folder'
      ? 'The files of the folder are those that the workers agreed on.'
      : 'What storage gives is what the workers agreed on.',
    '',
    `  task       ${taskId}`,
    `  digest     ${digest}`,
    `  location   ${location}`,
    ...files.map((file) => `  file       ${file}`),
  ].join('\n')
}
