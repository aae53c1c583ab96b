import type { Hono } from 'hono'

/** Something a service needs in order to answer; rejects or throws when it is not there. */
export type ReadinessCheck = (signal: AbortSignal) => Promise<void> | void

/**
 * Adds `GET /healthz` (200 while the process turns) and `GET /readyz` (200 when every check passes, else 503), both
 * answering `{ status, checks }` and the facts of the moment.
 *
 * @param checks - By name; run together, each given `timeoutMs`.
 */
export function addHealth(
  app: Hono,
  {
    checks = {},
    facts = () => ({}),
    timeoutMs = 2_000,
  }: {
    checks?: Record<string, ReadinessCheck>
    /** What is neither right nor wrong, such as who leads. */
    facts?: () => Record<string, string>
    timeoutMs?: number
  } = {},
): void {
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', async (c) => {
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await outcome(check, timeoutMs)] as const),
    )
    const ready = results.every(([, result]) => result === 'ok')
    return c.json(
      { ...facts(), status: ready ? 'ok' : 'unready', checks: Object.fromEntries(results) },
      ready ? 200 : 503,
    )
  })
}

/** Runs one check and says `ok` or why not. */
async function outcome(check: ReadinessCheck, timeoutMs: number): Promise<string> {
  const signal = AbortSignal.timeout(timeoutMs)
  const late = new Promise<string>((resolve) => {
    signal.addEventListener('abort', () => resolve(`no answer within ${timeoutMs} ms`), { once: true })
  })
  const checked = (async () => {
    try {
      await check(signal)
      return 'ok'
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  })()
  return Promise.race([checked, late])
}
