import type { Deal } from '@ruche/chain'
import { type Address, type Hex, isZeroAddress, taskIdsOf } from '@ruche/protocol'
import type { AssetFact, Facts, ProjectedLog } from './noun.ts'
import { assetOf } from './nouns/assets.ts'
import { TASKS_AHEAD_MAX } from './nouns/deals.ts'

export type AssetKind = 'app' | 'dataset' | 'workerpool'

/** What the projection asks of the chain beside its logs; undefined for what the chain does not have (any more). */
export interface FactReader {
  findDeal(dealId: Hex): Promise<Deal | undefined>
  findAsset(kind: AssetKind, address: Address): Promise<AssetFact | undefined>
  findTaskPlace(taskId: Hex): Promise<{ dealId: Hex; index: bigint } | undefined>
  findSender(tx: Hex): Promise<Address | undefined>
  /** Is this block on the chain now? */
  isOnChain(block: { number: bigint; hash: Hex }): Promise<boolean>
}

/** Events whose doer only the transaction knows. */
const sentBy = ['TaskInitialize', 'TaskClaimed']

/**
 * Reads what a batch of logs needs. All but deals follows from its id; deals are read as they are now, which is as they were
 * at their log while its block is on the chain.
 *
 * @param listKnownTasks - Tells which tasks are written down already.
 * @returns Undefined when the chain has moved: ask again.
 */
export async function readFacts(
  logs: readonly ProjectedLog[],
  {
    reader,
    registries,
    listKnownTasks,
  }: {
    reader: FactReader
    registries: Readonly<Record<AssetKind, Address>>
    listKnownTasks: (taskIds: readonly Hex[]) => Promise<Set<Hex>>
  },
): Promise<Facts | undefined> {
  const matched = logs.filter(({ eventName }) => eventName === 'OrdersMatched')
  const initialized = logs.filter(({ eventName }) => eventName === 'TaskInitialize')
  const created = logs.filter(
    ({ source, args }) => source === 'registries' && isZeroAddress(args.from as Hex),
  )
  const [deals, assets, senders] = await Promise.all([
    readMap(matched.map(argOf('dealId')), reader.findDeal),
    readMap(
      created.map(({ args }) => assetOf(args.tokenId as bigint)),
      (address) => {
        const log = created.find(({ args }) => assetOf(args.tokenId as bigint) === address)!
        const kinds = ['app', 'dataset', 'workerpool'] as const
        return reader.findAsset(kinds.find((kind) => registries[kind] === log.address)!, address)
      },
    ),
    readMap(
      logs.filter(({ eventName }) => sentBy.includes(eventName)).map((log) => log.transactionHash),
      reader.findSender,
    ),
  ])
  if (deals === undefined || assets === undefined || senders === undefined) return undefined
  const ahead = [...deals.values()].flatMap(({ dealId, botFirst, botSize }) =>
    taskIdsOf({ dealId, botFirst, botSize: botSize < TASKS_AHEAD_MAX ? botSize : TASKS_AHEAD_MAX }),
  )
  const isAhead = new Set(ahead)
  const asked = initialized.map(argOf('taskId')).filter((taskId) => !isAhead.has(taskId))
  const known = await listKnownTasks(asked)
  const taskPlaces = await readMap(
    asked.filter((taskId) => !known.has(taskId)),
    reader.findTaskPlace,
  )
  if (taskPlaces === undefined) return undefined
  const last = matched.at(-1)
  const stands =
    last === undefined || (await reader.isOnChain({ number: last.blockNumber, hash: last.blockHash }))
  return stands ? { deals, assets, taskPlaces, senders } : undefined
}

const argOf =
  (name: string) =>
  ({ args }: ProjectedLog): Hex =>
    args[name] as Hex

/** Asks about every key once; undefined when one answer is missing. */
async function readMap<Key extends string, Value>(
  keys: readonly Key[],
  read: (key: Key) => Promise<Value | undefined>,
): Promise<Map<Key, Value> | undefined> {
  const distinct = [...new Set(keys)]
  const values = await Promise.all(distinct.map(read))
  const map = new Map<Key, Value>()
  for (const [at, value] of values.entries()) {
    if (value === undefined) return undefined
    map.set(distinct[at]!, value)
  }
  return map
}
