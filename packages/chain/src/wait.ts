import type { Hex, TransactionReceipt } from 'viem'
import { TransactionTimeoutError } from './errors.ts'

/** How long to wait for a transaction; for ever when nothing is given. */
export type WaitOptions = { signal?: AbortSignal; timeoutMs?: number }

const HOLD_MS = 2 ** 30

/** Waits for an outcome no longer than allowed; the transaction itself goes on. Rejects with the signal's reason. */
export async function waitFor(
  outcome: Promise<TransactionReceipt>,
  hash: Hex,
  { signal, timeoutMs }: WaitOptions,
): Promise<TransactionReceipt> {
  signal?.throwIfAborted()
  const { promise: given, reject } = Promise.withResolvers<never>()
  const onAbort = () => reject(signal?.reason)
  signal?.addEventListener('abort', onAbort, { once: true })
  // The sender's own watching lets a process end; somebody who waits does not. Hence a timer in either case.
  const timer =
    timeoutMs === undefined
      ? setInterval(() => undefined, HOLD_MS)
      : setTimeout(() => reject(new TransactionTimeoutError({ hash, timeoutMs })), timeoutMs)
  try {
    return await Promise.race([outcome, given])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }
}
