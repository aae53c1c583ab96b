/**
 * Resolves after a time, or at once when the signal is aborted; never rejects.
 *
 * @param options.idle - Does not keep the process alive by itself.
 */
export function pause(ms: number, signal?: AbortSignal, options: { idle?: boolean } = {}): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    if (options.idle) timer.unref()
    signal?.addEventListener('abort', done, { once: true })
  })
}
