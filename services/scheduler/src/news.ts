import { type ChainClient, encodeCursor, followLogs, parseCursor } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { isFailure } from '@ruche/protocol'
import type { Abi, AbiEvent, Hex } from 'viem'
import type { Ledger } from './ledger.ts'
import { newsOfRounds, type RoundArgs } from './rounds/round-news.ts'
import type { Store } from './store.ts'
import type { Address } from './task.ts'

/** What happens to deals and tasks. */
const NAMES = new Set([
  'SchedulerNotice',
  'TaskInitialize',
  'TaskContribute',
  'TaskConsensus',
  'TaskReveal',
  'TaskReopen',
  'TaskFinalize',
  'TaskClaimed',
  'RoundOpened',
  'RoundSettled',
  'SliceClaimed',
])
const EVENTS: readonly AbiEvent[] = (hubAbi as Abi).filter(
  (item) => item.type === 'event' && NAMES.has(item.name),
) as AbiEvent[]

type HubLog = {
  eventName: string
  args: { workerpool?: Hex; dealId?: Hex; taskId?: Hex } & RoundArgs
  blockNumber: bigint
}

const AGAIN_MS = 1_000

/** Follows the hub's logs into the store and wakes the planner; comes back after every outage of chain or database. */
export async function followNews({
  client,
  hub,
  workerpool,
  fromBlock,
  store,
  ledger,
  wake,
  signal,
  onTrouble,
}: {
  client: ChainClient
  hub: Address
  workerpool: Address
  fromBlock: bigint
  store: Store
  ledger: Pick<Ledger, 'findDeal'>
  wake: () => void
  signal: AbortSignal
  onTrouble: (error: unknown) => void
}): Promise<void> {
  const load = async () => {
    const text = await store.loadCursor()
    return text === undefined ? undefined : parseCursor(text)
  }

  async function take(logs: readonly HubLog[], cursor: string): Promise<void> {
    if (logs.length === 0) return
    const notices = logs.filter(
      ({ eventName, args }) =>
        eventName === 'SchedulerNotice' && args.workerpool?.toLowerCase() === workerpool,
    )
    const deals = await Promise.all(
      notices.map(({ args, blockNumber }) => ledger.findDeal(args.dealId as Hex, blockNumber)),
    )
    await store.recordNews({
      // A deal that is gone again will be taken back by the rollback that follows.
      deals: deals.filter((deal) => deal !== undefined),
      touched: logs.flatMap(({ args, blockNumber }) =>
        args.taskId === undefined ? [] : [{ taskId: args.taskId, blockNumber }],
      ),
      rounds: newsOfRounds(logs),
      cursor,
    })
    wake()
  }

  while (!signal.aborted) {
    try {
      await followLogs({
        client,
        addresses: [hub],
        events: EVENTS,
        fromBlock,
        store: { load },
        onBatch: ({ logs, cursor }) => take(logs as unknown as readonly HubLog[], encodeCursor(cursor)),
        async onRollback({ toBlock, cursor }) {
          await store.rollBack(toBlock, cursor === undefined ? undefined : encodeCursor(cursor))
          wake()
        },
        onTrouble,
        signal,
      })
    } catch (error) {
      if (signal.aborted) return
      if (!isFailure(error) || !error.retryable) throw error
      onTrouble(error)
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
    }
  }
}
