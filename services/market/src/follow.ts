import { setTimeout as sleep } from 'node:timers/promises'
import { type ChainClient, type Cursor, encodeCursor, followLogs, parseCursor } from '@ruche/chain'
import { appRegistryAbi, hubAbi } from '@ruche/contracts'
import { type Address, type Hex, isFailure } from '@ruche/protocol'
import type { AbiEvent } from 'viem'
import { type ChainFacts, readNow } from './facts.ts'
import { inspectEntries, recheckForgotten, recheckSize } from './inspect.ts'
import type { Settled, Store, Touched } from './store.ts'

/** Events after which an order may be worth something else. `Transfer` of the hub moves free balances. */
const hubEventNames = [
  'OrdersMatched',
  'ClosedAppOrder',
  'ClosedDatasetOrder',
  'ClosedWorkerpoolOrder',
  'ClosedRequestOrder',
  'SignedAppOrder',
  'SignedDatasetOrder',
  'SignedWorkerpoolOrder',
  'SignedRequestOrder',
  'Transfer',
] as const
const registryEventNames = ['Transfer'] as const

type Log = { eventName: string; args: Record<string, unknown> }

/**
 * Keeps the book up to date with the chain until the signal is aborted: whatever a log may have changed is read anew,
 * so that repeating a log, or leaving one branch of the chain for another, does no harm.
 *
 * @param onTrouble - Told of every failure to read the chain or to reach the database; following goes on.
 */
export async function followChain({
  client,
  chain,
  hub,
  registries,
  store,
  signal,
  onTrouble,
}: {
  client: ChainClient
  chain: ChainFacts
  hub: Address
  registries: readonly Address[]
  store: Store
  signal: AbortSignal
  onTrouble: (error: unknown) => void
}): Promise<void> {
  const head = await client.getBlockNumber()
  const take = async (logs: readonly Log[], name: string, cursor: Cursor) => {
    const entries = await store.listTouched(touchedBy(logs))
    if (entries.length === 0 && logs.length === 0) return
    const findings = await inspectEntries(entries, await readNow(chain))
    await store.settleUpTo(markClosed(findings, logs), { name, value: encodeCursor(cursor) })
  }
  const follow = (name: string, addresses: readonly Address[], events: readonly AbiEvent[], pollMs: number) =>
    followLogs({
      client,
      addresses,
      events,
      // A book that never followed has no older orders than this start.
      fromBlock: head,
      store: { load: () => persist(() => loadCursor(store, name), { signal, onTrouble }) },
      onBatch: ({ logs, cursor }) =>
        persist(() => take(logs as unknown as Log[], name, cursor), { signal, onTrouble }),
      onRollback: ({ cursor }) => {
        const value = cursor && encodeCursor(cursor)
        const recheck = async () => {
          await store.forgetChecks({ name, value })
          await recheckForgotten({ store, chain, limit: recheckSize })
        }
        return persist(recheck, { signal, onTrouble })
      },
      onTrouble,
      pollMs,
      signal,
    })
  await Promise.all([
    follow('hub', [hub], eventsOf(hubAbi, hubEventNames), client.pollMs),
    follow('registries', registries, eventsOf(appRegistryAbi, registryEventNames), client.pollMs * 4),
  ])
}

const retryMs = 500

/** Repeats what a database that is away, or collisions in it, made fail; done twice it does no harm. */
async function persist<T>(
  work: () => Promise<T>,
  { signal, onTrouble }: { signal: AbortSignal; onTrouble: (error: unknown) => void },
): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (signal.aborted || !isFailure(error) || !error.code.startsWith('DATABASE_')) throw error
      onTrouble(error)
      await sleep(retryMs, undefined, { signal })
    }
  }
}

async function loadCursor(store: Store, name: string): Promise<Cursor | undefined> {
  const value = await store.loadCursor(name)
  return value === undefined ? undefined : parseCursor(value)
}

function eventsOf(abi: readonly unknown[], names: readonly string[]): AbiEvent[] {
  return (abi as AbiEvent[]).filter((item) => item.type === 'event' && names.includes(item.name))
}

/** Tells orders that their owner closed from those that were used up. */
function markClosed(findings: readonly Settled[], logs: readonly Log[]): Settled[] {
  const closings = logs.filter(({ eventName }) => eventName.startsWith('Closed'))
  const closed = new Set<string>(touchedBy(closings).hashes)
  return findings.map((finding) =>
    finding.status === 'filled' && closed.has(finding.orderHash)
      ? { ...finding, status: 'canceled' }
      : finding,
  )
}

/** Names the orders, accounts and assets that logs speak of. */
function touchedBy(logs: readonly Log[]): Touched {
  const hashes = new Set<Hex>()
  const signers = new Set<Address>()
  const assets = new Set<Address>()
  for (const { args } of logs) {
    for (const [name, value] of Object.entries(args)) {
      if (/Hash$/.test(name)) hashes.add(value as Hex)
      if (name === 'from' || name === 'to') signers.add((value as Address).toLowerCase() as Address)
      if (name === 'tokenId') assets.add(`0x${(value as bigint).toString(16).padStart(40, '0')}`)
    }
  }
  return { hashes: [...hashes], signers: [...signers], assets: [...assets] }
}
