import { setTimeout as sleep } from 'node:timers/promises'
import { type ChainClient, encodeCursor, followLogs, parseCursor } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { isFailure } from '@ruche/protocol'
import type { Abi, AbiEvent } from 'viem'
import type { Address } from '../task.ts'
import type { EarningsStore } from './earnings-store.ts'
import { type MoneyLog, paymentsOf } from './payments.ts'

/** How often the hub's logs about money are looked at: nobody waits for the books. */
const LOOK_EVERY_MS = 5_000
/** Between two looks whether the news of the same blocks has been taken. */
const WAIT_MS = 250
const AGAIN_MS = 5_000

const NAMES = new Set(['Transfer', 'Reward', 'Seize', 'SeatSeized', 'RoundSettled', 'TaskFinalize'])
const EVENTS: readonly AbiEvent[] = (hubAbi as Abi).filter(
  (item) => item.type === 'event' && NAMES.has(item.name),
) as AbiEvent[]
/** Of which the scheduler's news follower, too, stores how far it is. */
const ENDS = new Set(['RoundSettled', 'TaskFinalize'])

/** Writes down what the hub pays the pool's workers and takes from them, until the signal aborts. */
export async function keepBooks({
  client,
  hub,
  fromBlock,
  books,
  loadNewsCursor,
  signal,
  onTrouble,
}: {
  client: ChainClient
  hub: Address
  fromBlock: bigint
  books: EarningsStore
  /** How far the scheduler knows deals and seats: payments for those it does not know yet would be nobody's. */
  loadNewsCursor: () => Promise<string | undefined>
  signal: AbortSignal
  onTrouble: (error: unknown) => void
}): Promise<void> {
  async function waitForNews(block: bigint): Promise<void> {
    while (!signal.aborted) {
      const text = await loadNewsCursor()
      if (text !== undefined && parseCursor(text).number >= block) return
      await sleep(WAIT_MS, undefined, { signal }).catch(() => undefined)
    }
  }

  async function take(logs: readonly MoneyLog[], cursor: string): Promise<void> {
    const end = logs.findLast(({ eventName }) => ENDS.has(eventName))
    if (end === undefined) return
    await waitForNews(end.blockNumber)
    if (!signal.aborted) await books.record(paymentsOf(logs, hub), cursor)
  }

  while (!signal.aborted) {
    try {
      await followLogs({
        client,
        addresses: [hub],
        events: EVENTS,
        fromBlock,
        pollMs: LOOK_EVERY_MS,
        // Nor does a new block hurry them.
        heads: undefined,
        store: {
          async load() {
            const text = await books.loadCursor()
            return text === undefined ? undefined : parseCursor(text)
          },
        },
        onBatch: ({ logs, cursor }) => take(logs as unknown as readonly MoneyLog[], encodeCursor(cursor)),
        onRollback: ({ toBlock, cursor }) =>
          books.rollBack(toBlock, cursor === undefined ? undefined : encodeCursor(cursor)),
        onTrouble,
        signal,
      })
    } catch (error) {
      if (signal.aborted) return
      if (!isFailure(error) || !error.retryable) throw error
      onTrouble(error)
      await sleep(AGAIN_MS, undefined, { signal }).catch(() => undefined)
    }
  }
}
