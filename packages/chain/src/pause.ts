/**
 * Resolves after a time, or at once when the signal is aborted; never rejects. No time at all is one turn of the event
 * loop.
 *
 * @param options.idle - Does not keep the process alive by itself.
 */
export function pause(ms: number, signal?: AbortSignal, options: { idle?: boolean } = {}): Promise<void> {
  if (signal?.aborted) return Promise.resolve()
  if (ms <= 0) return new Promise((resolve) => afterThisTurn(resolve))
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    if (options.idle && typeof timer === 'object') timer.unref()
    signal?.addEventListener('abort', done, { once: true })
  })
}

/** Browsers have no `setImmediate`. */
function afterThisTurn(callback: () => void): void {
  if (typeof setImmediate === 'function') setImmediate(callback)
  else setTimeout(callback)
}
