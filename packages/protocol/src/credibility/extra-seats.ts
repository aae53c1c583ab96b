import type { SeatCandidate } from './seat-plan.ts'

/**
 * Seats beyond those that decide, given together with them so that nobody can tell which is which: one for an auditor, known
 * and of another cluster, and one for a worker on its way to be known, whose answer the others judge.
 *
 * @param taken - Workers that hold or are given the seats that decide.
 * @param candidates - In the order drawn.
 * @param auditShare, probationShare - Probability of each, 0 to 1.
 * @param draws - In [0, 1), the same for a task whenever it is planned.
 */
export function extraSeats({
  taken,
  candidates,
  auditShare,
  probationShare,
  draws,
}: {
  taken: readonly string[]
  candidates: readonly SeatCandidate[]
  auditShare: number
  probationShare: number
  draws: { audit: number; probation: number }
}): string[] {
  const seated = new Set(taken)
  const clusters = new Set(
    candidates.filter(({ worker }) => seated.has(worker)).map(({ cluster }) => cluster),
  )
  const free = candidates.filter(({ worker, cluster }) => !seated.has(worker) && !clusters.has(cluster))
  const auditor = draws.audit < auditShare ? free.find(({ error }) => error < 1) : undefined
  const newcomer = draws.probation < probationShare ? free.find(({ error }) => error >= 1) : undefined
  return [auditor, newcomer].filter((seat) => seat !== undefined).map(({ worker }) => worker)
}
