import {
  formatTransactionReceipt,
  type Hex,
  keccak256,
  type LocalAccount,
  type TransactionReceipt,
} from 'viem'
import type { ChainClient } from './client.ts'
import { ChainUnreachableError } from './errors.ts'
import type { Fees } from './fees.ts'
import { readSendRefusal, type SendRefusal } from './send-error.ts'
import type { Call } from './transaction.ts'

/** A transaction on its way, from its first signature to the end of its watch. */
export type Flight = {
  readonly call: Call
  readonly gas: bigint
  nonce: number
  fees: Fees
  /** Signed bytes as last given to the node. */
  raw: Hex
  /** Every hash the node may know it by; the last is that of `raw`. */
  hashes: Hex[]
  signedAtMs: number
  /** Looks in a row at which its nonce was used by something else. */
  strangerLooks: number
  /** When its receipt was first seen; undefined again after a rollback. */
  includedAtMs: number | undefined
  /** Settled once, at the first receipt. */
  readonly outcome: PromiseWithResolvers<TransactionReceipt>
}

/** A flight that has not been signed yet. */
export function createFlight(start: Pick<Flight, 'call' | 'gas' | 'nonce' | 'fees'>): Flight {
  const outcome = Promise.withResolvers<TransactionReceipt>()
  // Nobody has to wait for it.
  outcome.promise.catch(() => {})
  return {
    ...start,
    raw: '0x',
    hashes: [],
    signedAtMs: 0,
    strangerLooks: 0,
    includedAtMs: undefined,
    outcome,
  }
}

/** Is it not in a block, as far as known? */
export function isOpen(flight: Flight): boolean {
  return flight.includedAtMs === undefined
}

/** Signs the flight as it now stands. */
export async function signFlight(flight: Flight, account: LocalAccount, chainId: number): Promise<void> {
  const { call, gas, nonce, fees } = flight
  const body = { chainId, to: call.to ?? null, data: call.data, value: call.value, gas, nonce }
  flight.raw = await account.signTransaction(
    'gasPrice' in fees ? { ...body, type: 'legacy', ...fees } : { ...body, type: 'eip1559', ...fees },
  )
  flight.hashes.push(keccak256(flight.raw))
  flight.signedAtMs = performance.now()
}

/** Gives the node the signed bytes; undefined when it has them, or may have. */
export async function broadcastFlight(
  client: ChainClient,
  flight: Flight,
): Promise<{ kind: SendRefusal; error: unknown } | undefined> {
  try {
    await client.request({ method: 'eth_sendRawTransaction', params: [flight.raw] })
    return undefined
  } catch (error) {
    // Nobody can tell whether it arrived; it will be repeated, and repeating is harmless.
    if (error instanceof ChainUnreachableError) return undefined
    const kind = readSendRefusal(error)
    if (kind === 'known') return undefined
    // The answer to a first attempt may have been lost, and the transaction executed since.
    if (kind === 'nonce-taken' && (await isKnown(client, flight))) return undefined
    return { kind, error }
  }
}

async function isKnown(client: ChainClient, flight: Flight): Promise<boolean> {
  const hash = flight.hashes.at(-1) as Hex
  return (await client.request({ method: 'eth_getTransactionByHash', params: [hash] })) !== null
}

/** The receipt under whichever of its hashes was executed. */
export async function findReceipt(
  client: ChainClient,
  flight: Flight,
): Promise<TransactionReceipt | undefined> {
  for (const hash of flight.hashes.toReversed()) {
    const found = await client.request({ method: 'eth_getTransactionReceipt', params: [hash] })
    if (found !== null) return formatTransactionReceipt(found)
  }
  return undefined
}
