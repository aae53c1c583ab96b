/** Runs a pass when woken and at least every `everyMs`, never two at once; a failed pass is tried again. */
export function runLoop({
  pass,
  everyMs,
  retryMs = 1_000,
  signal,
  onError,
}: {
  pass: () => Promise<void>
  everyMs: number
  retryMs?: number
  signal: AbortSignal
  onError: (error: unknown) => void
}): { wake: () => void; done: Promise<void> } {
  let woken = true
  let rouse: () => void = () => undefined

  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      rouse = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const pause = async (ms: number) => {
    const untilMs = performance.now() + ms
    for (let left = ms; left > 0 && !signal.aborted; left = untilMs - performance.now()) await sleep(left)
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      woken = false
      try {
        await pass()
      } catch (error) {
        if (signal.aborted) return
        onError(error)
        // What woke it meanwhile does not make it sooner right.
        await pause(retryMs)
        continue
      }
      if (!woken && !signal.aborted) await sleep(everyMs)
    }
  }

  const wake = () => {
    woken = true
    rouse()
  }
  signal.addEventListener('abort', wake, { once: true })
  return { wake, done: run() }
}
