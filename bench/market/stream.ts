import type { Deal, LogSource } from '@ruche/chain'
import type { FactReader, SourceLog } from '@ruche/market/projection'
import { type Address, type Hex, taskIdOf, ZERO_ADDRESS, ZERO_BYTES32 } from '@ruche/protocol'

/** A chain made up: as many logs as wanted, in the order a hub writes them, and what they speak of. */
export type Stream = {
  source: LogSource<SourceLog>
  reader: FactReader
  registries: Record<'app' | 'dataset' | 'workerpool', Address>
  hub: Address
  logCount: number
}

const eventsPerBlock = 50
const tasksPerDeal = 5
const workerCount = 1_000
const requesterCount = 200

const word = (kind: number, value: number): Hex =>
  `0x${kind.toString(16).padStart(2, '0')}${value.toString(16).padStart(62, '0')}`
const addressOf = (kind: number, value: number): Address =>
  `0x${kind.toString(16).padStart(2, '0')}${value.toString(16).padStart(38, '0')}`

const hub = addressOf(1, 1)
const registries = { app: addressOf(2, 1), dataset: addressOf(2, 2), workerpool: addressOf(2, 3) }
const [developer, scheduler] = [addressOf(3, 1), addressOf(3, 2)]
const [app, workerpool] = [addressOf(4, 1), addressOf(4, 2)]
const worker = (number: number) => addressOf(5, number % workerCount)
const requester = (number: number) => addressOf(6, number % requesterCount)
const dealIdAt = (story: number) => word(0xd0, story)
const price = 100n
const stake = 30n

type Event = [
  eventName: string,
  args: Record<string, unknown>,
  source?: SourceLog['source'],
  address?: Address,
]

/** What comes before the first deal: a category, assets, funds for everybody. */
function prologue(): Event[] {
  const created = (registry: Address, owner: Address, asset: Address): Event => [
    'Transfer',
    { from: ZERO_ADDRESS, to: owner, tokenId: BigInt(asset) },
    'registries',
    registry,
  ]
  const deposit = (to: Address): Event => ['Transfer', { from: ZERO_ADDRESS, to, value: 10n ** 15n }]
  return [
    ['CreateCategory', { catid: 0n, name: 'XS', description: '', workClockTimeRef: 300n }],
    created(registries.app, developer, app),
    created(registries.workerpool, scheduler, workerpool),
    deposit(scheduler),
    ...Array.from({ length: workerCount }, (_, number) => deposit(worker(number))),
    ...Array.from({ length: requesterCount }, (_, number) => deposit(requester(number))),
  ]
}

const locked = (owner: Address, amount: bigint): Event[] => [
  ['Transfer', { from: owner, to: hub, value: amount }],
  ['Lock', { owner, amount }],
]
const unlocked = (owner: Address, amount: bigint): Event[] => [
  ['Transfer', { from: hub, to: owner, value: amount }],
  ['Unlock', { owner, amount }],
]
const rewarded = (owner: Address, amount: bigint, ref: Hex): Event[] => [
  ['Transfer', { from: hub, to: owner, value: amount }],
  ['Reward', { owner, amount, ref }],
]

/** A deal of some tasks, each done by three workers who agree. */
function story(number: number): Event[] {
  const dealId = dealIdAt(number)
  const hash = word(0xaa, number)
  const orders = { appHash: word(0xa1, 1), datasetHash: ZERO_BYTES32, workerpoolHash: word(0xa2, 1) }
  const tasks = Array.from({ length: tasksPerDeal }, (_, index) =>
    taskEvents({
      taskId: taskIdOf(dealId, BigInt(index)),
      hash,
      first: number * 7 + index * 3,
      payer: requester(number),
    }),
  )
  return [
    ...locked(requester(number), price * BigInt(tasksPerDeal)),
    ...locked(scheduler, stake * BigInt(tasksPerDeal)),
    ['OrdersMatched', { dealId, ...orders, requestHash: word(0xa3, number), volume: BigInt(tasksPerDeal) }],
    ...tasks.flat(),
  ]
}

function taskEvents({
  taskId,
  hash,
  first,
  payer,
}: {
  taskId: Hex
  hash: Hex
  first: number
  payer: Address
}): Event[] {
  const workers = [worker(first), worker(first + 1), worker(first + 2)]
  return [
    ['TaskInitialize', { taskId, workerpool }],
    ...workers.flatMap((one): Event[] => [
      ...locked(one, stake),
      ['TaskContribute', { taskId, worker: one, hash }],
    ]),
    ['TaskConsensus', { taskId, consensus: hash }],
    ...workers.map((one): Event => ['TaskReveal', { taskId, worker: one, digest: hash }]),
    ['Seize', { owner: payer, amount: price, ref: taskId }],
    ...rewarded(developer, 1n, taskId),
    ...unlocked(scheduler, stake),
    ...workers.flatMap((one): Event[] => [
      ...unlocked(one, stake),
      ...rewarded(one, 32n, taskId),
      ['AccurateContribution', { worker: one, taskId }],
    ]),
    ...rewarded(scheduler, 3n, taskId),
    ['TaskFinalize', { taskId, results: '0x7b7d' }],
  ]
}

/** A stream of about so many logs. */
export function makeStream(logsWanted: number): Stream {
  const opening = prologue()
  const perStory = story(0).length
  const storyCount = Math.ceil((logsWanted - opening.length) / perStory)
  const logCount = opening.length + storyCount * perStory
  const blockCount = Math.ceil(logCount / eventsPerBlock)
  let last: { number: number; events: Event[] } = { number: -1, events: [] }
  const eventAt = (at: number): Event => {
    if (at < opening.length) return opening[at]!
    const number = Math.floor((at - opening.length) / perStory)
    if (last.number !== number) last = { number, events: story(number) }
    return last.events[(at - opening.length) % perStory]!
  }
  const logsOf = (block: number): SourceLog[] => {
    const first = (block - 1) * eventsPerBlock
    const size = Math.max(0, Math.min(eventsPerBlock, logCount - first))
    return Array.from({ length: size }, (_, logIndex) => {
      const [eventName, args, source = 'hub', address = hub] = eventAt(first + logIndex)
      const at = { blockNumber: BigInt(block), blockHash: word(0xb0, block), logIndex }
      return {
        ...at,
        source,
        eventName,
        args,
        address,
        transactionHash: word(0xc0, first + logIndex - (logIndex % 10)),
      }
    })
  }
  // Empty blocks on top: what is measured is the sync of a long past.
  const head = blockCount + 1_000
  const headerAt = (block: number) => ({
    number: BigInt(block),
    hash: word(0xb0, block),
    parentHash: word(0xb0, block - 1),
    timestamp: BigInt(1_700_000_000 + block),
    isEmpty: block === 0 || block > blockCount,
  })
  const source: LogSource<SourceLog> = {
    getHead: async () => headerAt(head),
    findBlockAt: async (number) => (number > BigInt(head) ? undefined : headerAt(Number(number))),
    findBlock: async (hash) => headerAt(Number(BigInt(`0x${hash.slice(4)}`))),
    listLogsOf: async (hash) => logsOf(Number(BigInt(`0x${hash.slice(4)}`))),
    listLogsBetween: async (from, to) => {
      const logs: SourceLog[] = []
      for (let block = Math.max(1, Number(from)); block <= Number(to); block++) logs.push(...logsOf(block))
      return logs
    },
  }
  return { source, reader: makeReader(), registries, hub, logCount }
}

function makeReader(): FactReader {
  const nothing = { type: null, mrenclave: null, multiaddr: null, checksum: null }
  return {
    findDeal: async (dealId) => dealOf(dealId),
    findAsset: async (kind) => ({ ...nothing, name: kind }),
    findTaskPlace: async () => undefined,
    findSender: async () => scheduler,
    isOnChain: async () => true,
  }
}

function dealOf(dealId: Hex): Deal {
  const number = Number(BigInt(`0x${dealId.slice(4)}`))
  return {
    dealId,
    app: { address: app, owner: developer, price: 1n },
    dataset: undefined,
    workerpool: { address: workerpool, owner: scheduler, price: price - 1n },
    trust: 7n,
    category: 0n,
    tag: ZERO_BYTES32,
    requester: requester(number),
    beneficiary: requester(number),
    callback: ZERO_ADDRESS,
    params: '{"iexec_args":"--epochs 10"}',
    startTime: BigInt(1_700_000_000 + number),
    botFirst: 0n,
    botSize: BigInt(tasksPerDeal),
    workerStake: stake,
    schedulerRewardRatio: 1n,
    sponsor: requester(number),
  }
}
