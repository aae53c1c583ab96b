import type { Address, Task } from './task.ts'
import { isSettled } from './task.ts'

/** A worker as the planner sees it. */
export type Candidate = {
  worker: Address
  /** On-chain record; 0 for a stranger. */
  score: bigint
  /** Seats it may still take at once. */
  freeSlots: number
  /** Seats in tasks that are not settled yet. */
  openSeats: number
  /** Unsettled tasks where its answer is not the leading one. */
  contested: number
  /** Unix ms of its last assignment; 0 if never. */
  lastAssignedMs: number
}

/** A worker without one accepted answer yet. */
function isStranger({ score }: Pick<Candidate, 'score'>): boolean {
  return score === 0n
}

/**
 * Best first: those whose open answers nobody disputes, then the least loaded, then those that have the data, then the longest
 * unused. Records do not rank, so that a newcomer gets its first seat.
 */
export function rankCandidates(
  candidates: readonly Candidate[],
  hasData: (worker: Address) => boolean = () => false,
): Candidate[] {
  const nearest = new Set(candidates.map(({ worker }) => worker).filter(hasData))
  return [...candidates].sort(
    (a, b) =>
      a.contested - b.contested ||
      a.openSeats - b.openSeats ||
      Number(nearest.has(b.worker)) - Number(nearest.has(a.worker)) ||
      a.lastAssignedMs - b.lastAssignedMs,
  )
}

/**
 * A stranger holds one unsettled seat at a time, so that it can spoil one task before it is known; it may take another
 * only where answers already differ and more of them are the only way on.
 */
export function mayTakeSeat(candidate: Candidate, { disputed }: { disputed: boolean }): boolean {
  return !isStranger(candidate) || candidate.openSeats === 0 || (disputed && candidate.contested === 0)
}

/** For each worker, in how many unsettled tasks its answer is not the (single) heaviest one. */
export function contestedAnswers(tasks: readonly Task[]): Map<Address, number> {
  const contested = new Map<Address, number>()
  for (const task of tasks) {
    if (isSettled(task)) continue
    const groups = new Map<string, bigint>()
    for (const { resultHash, weight } of task.contributions) {
      groups.set(resultHash, (groups.get(resultHash) ?? 1n) * weight)
    }
    if (groups.size < 2) continue
    const heaviest = [...groups.values()].reduce((a, b) => (a > b ? a : b))
    const leaders = [...groups].filter(([, weight]) => weight === heaviest).map(([hash]) => hash)
    for (const { worker, resultHash } of task.contributions) {
      const leads = leaders.length === 1 && leaders[0] === resultHash
      if (!leads) contested.set(worker, (contested.get(worker) ?? 0) + 1)
    }
  }
  return contested
}
