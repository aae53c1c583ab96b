import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createChainClient, type Hub } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { isHexBytes, parseReceipt, type Receipt } from '@ruche/protocol'
import { checkReceipt, checkReceiptOnChain, hubOf, makeReceipt } from '@ruche/sdk'
import type { Command, Given } from '../command.ts'
import { fileMissing, usage } from '../errors.ts'
import { findPlace, openReader } from '../job/task-place.ts'
import { dataFolder, findRunning, readNetwork } from '../network/descriptor.ts'
import { openScreen } from '../output/screen.ts'

export const receipt: Command = {
  name: 'receipt',
  operands: 'task | verify FILE',
  summary: 'Writes down what shows the result of a task, or checks what somebody wrote down.',
  options: {
    out: { type: 'string', value: 'FILE', help: 'where the receipt goes (receipt-<task>.json)' },
    offline: { type: 'boolean', help: 'verify: ask no chain' },
    rpc: { type: 'string', value: 'URL', help: 'verify: ask this chain, not that of the running network' },
    hub: { type: 'string', value: 'ADDR', help: 'verify: the hub on the chain of --rpc' },
    data: { type: 'string', value: 'DIR', help: 'data folder of the network ($RUCHE_DATA, else .ruche)' },
    json: { type: 'boolean', help: 'print one JSON document on stdout' },
  },
  examples: ['ruche receipt 0x5f3c…', 'ruche receipt verify receipt-5f3c1a2b.json'],
  async run(given) {
    const [first, file] = given.positionals
    return first === 'verify' ? verify(given, file) : write(given, first)
  },
}

async function write(given: Given, task: string | undefined): Promise<void> {
  const network = await readNetwork(dataFolder(given.text('data')))
  const reader = openReader(network)
  const made = await makeReceipt(reader, await findPlace(reader, task))
  const path = resolve(given.text('out') ?? `receipt-${made.taskId.slice(2, 10)}.json`)
  await writeFile(path, `${JSON.stringify(made, null, 2)}\n`)
  openScreen({ json: given.flag('json') }).result(
    { schema: 1, status: 'written', file: path, receipt: made },
    [...describe(made), `  written    ${path}`].join('\n'),
  )
}

async function verify(given: Given, file: string | undefined): Promise<void> {
  if (file === undefined) throw usage('Which receipt?', 'Write `ruche receipt verify` and a file.')
  const path = resolve(file)
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) throw fileMissing(path)
  const read = parseReceipt(text)
  const hub = await findHub(given)
  if (hub === undefined) checkReceipt(read)
  else await checkReceiptOnChain(hub, read)
  const checked = hub === undefined ? 'offline' : 'chain'
  openScreen({ json: given.flag('json') }).result(
    {
      schema: 1,
      status: 'verified',
      checked,
      taskId: read.taskId,
      output: read.output,
      root: read.proof?.root ?? null,
    },
    [...describe(read), `  checked    ${CHECKED[checked]}`].join('\n'),
  )
}

const CHECKED = {
  offline: 'against itself; that its root is on chain was not looked up',
  chain: 'against itself, and every field against the chain',
} as const

/** The chain to ask; none when told so, or when no network runs here and none is named. */
async function findHub(given: Given): Promise<Hub | undefined> {
  if (given.flag('offline')) return undefined
  const url = given.text('rpc')
  const address = given.text('hub')
  if (url !== undefined) {
    // A receipt that names its own hub could name one that its author wrote.
    if (!isHexBytes(address, 20))
      throw usage('Which hub?', 'Name the hub that you trust on this chain with --hub.')
    return { client: createChainClient({ url, errors: hubAbi }), hub: address }
  }
  const dataDir = dataFolder(given.text('data'))
  return (await findRunning(dataDir)) === undefined
    ? undefined
    : hubOf(openReader(await readNetwork(dataDir)))
}

function describe({ taskId, app, input, output, method, seats, trust }: Receipt): string[] {
  const agreed = seats.filter((seat) => seat.agreed).length
  return [
    `Task ${taskId}`,
    `  app        ${app.address}, checksum ${app.checksum}`,
    `  input      ${input.digest}`,
    `  output     ${output.digest}`,
    `  seats      ${agreed} of ${seats.length} agreed`,
    `  trust      ${trust.asked} asked, settled ${method === 'rounds' ? 'in a round' : 'on its own'}`,
  ]
}
