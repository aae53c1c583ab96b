/** How one worker's attempt at a task ended without an answer. */
export type Attempt = {
  worker: string
  /** Why; none when the worker fell silent. */
  problem?: { code: string; retryable?: boolean | undefined }
}

/**
 * Whose fault it is that attempts failed, and so what follows.
 * `app`: the same failure everywhere; more workers would only repeat it, the task waits for its refund.
 * `worker`: these workers cannot, others may; they are not asked again for this task.
 * `network`: machines or connections were away; the same workers are asked again after a pause.
 */
export type Fault =
  | { kind: 'none' }
  | { kind: 'app'; code: string; workers: string[] }
  | { kind: 'worker'; workers: string[] }
  | { kind: 'network'; workers: string[] }

/** Workers that must fail alike, with nobody succeeding, before the app is at fault. */
const APP_FAULT_WORKERS = 3

/**
 * @param attempts - The last of each worker that failed or fell silent.
 * @param hasAnswer - Somebody answered: then the app can run.
 */
export function judgeAttempts(attempts: readonly Attempt[], { hasAnswer }: { hasAnswer: boolean }): Fault {
  const final = attempts.filter(({ problem }) => problem !== undefined && problem.retryable !== true)
  const names = (some: readonly Attempt[]) => some.map(({ worker }) => worker)
  if (!hasAnswer) {
    const alike = Map.groupBy(final, ({ problem }) => problem?.code)
    for (const [code, same] of alike) {
      if (code !== undefined && same.length >= APP_FAULT_WORKERS)
        return { kind: 'app', code, workers: names(same) }
    }
  }
  if (final.length > 0) return { kind: 'worker', workers: names(final) }
  return attempts.length > 0 ? { kind: 'network', workers: names(attempts) } : { kind: 'none' }
}
