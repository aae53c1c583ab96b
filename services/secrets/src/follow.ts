import { type ChainClient, encodeCursor, followLogs, parseCursor } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { type Hex, isFailure } from '@ruche/protocol'
import type { Abi, AbiEvent } from 'viem'
import type { ClosedOrder, DealOrders, Store } from './store.ts'

const NAMES = new Set(['OrdersMatched', 'ClosedAppOrder', 'ClosedDatasetOrder'])
const EVENTS = (hubAbi as Abi).filter((item) => item.type === 'event' && NAMES.has(item.name)) as AbiEvent[]
const AGAIN_MS = 1_000

type HubLog = { eventName: string; args: Record<string, Hex>; blockNumber: bigint }

/** Keeps the orders behind deals, and those that were closed, as the chain's logs tell them; comes back after outages. */
export async function followOrders({
  client,
  hub,
  fromBlock,
  store,
  signal,
  onTrouble,
}: {
  client: ChainClient
  hub: Hex
  fromBlock: bigint
  store: Store
  signal: AbortSignal
  onTrouble: (error: unknown) => void
}): Promise<void> {
  const load = async () => {
    const text = await store.loadCursor()
    return text === undefined ? undefined : parseCursor(text)
  }
  while (!signal.aborted) {
    try {
      await followLogs({
        client,
        addresses: [hub],
        events: EVENTS,
        fromBlock,
        store: { load },
        onBatch: async ({ logs, cursor }) => {
          if (logs.length === 0) return
          await store.recordOrders({ ...sortLogs(logs as unknown as HubLog[]), cursor: encodeCursor(cursor) })
        },
        onRollback: ({ toBlock, cursor }) =>
          store.rollBack(toBlock, cursor === undefined ? undefined : encodeCursor(cursor)),
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

function sortLogs(logs: readonly HubLog[]): { deals: DealOrders[]; closed: ClosedOrder[] } {
  const deals: DealOrders[] = []
  const closed: ClosedOrder[] = []
  for (const { eventName, args, blockNumber } of logs) {
    if (eventName === 'OrdersMatched') {
      const { dealId, appHash, datasetHash } = args
      deals.push({ dealId: dealId!, appHash: appHash!, datasetHash: datasetHash!, blockNumber })
    } else {
      closed.push({ orderHash: (args.appHash ?? args.datasetHash)!, blockNumber })
    }
  }
  return { deals, closed }
}
