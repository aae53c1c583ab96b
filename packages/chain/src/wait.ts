import type { Hex, TransactionReceipt } from 'viem'
import { TransactionTimeoutError } from './errors.ts'

/** How long to wait for a transaction; for ever when nothing is given. */
export type WaitOptions = { signal?: AbortSignal; timeoutMs?: number }

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
  const timer =
    timeoutMs === undefined
      ? undefined
      : setTimeout(() => reject(new TransactionTimeoutError({ hash, timeoutMs })), timeoutMs)
  try {
    return await Promise.race([outcome, given])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }
}
