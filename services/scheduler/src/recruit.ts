import { extraSeats, type SeatPlan } from '@ruche/protocol'
import { type Credibility, seatOf } from './credibility.ts'
import { type Candidate, mayTakeSeat, rankCandidates } from './rank.ts'
import type { Address } from './task.ts'

/** Run times that must be left before the contribution deadline for better-known workers to be waited for. */
const PATIENCE_RUNS = 3n

/** A task, or a part of a slice, that answers are wanted for. */
export type Vacancy = {
  /** Names it in the draws for audit and probation: a task id or a slice id. */
  subject: `0x${string}`
  /** Every worker that is connected and not banned. */
  candidates: readonly Candidate[]
  /** Whether a worker may answer here at all, now or when it is free. */
  mayAnswer: (worker: Address) => boolean
  /** Whether the inputs lie in a worker's cache; nobody's when left out. */
  hasData?: ((worker: Address) => boolean) | undefined
  /** Answers that are on their way. */
  seated: number
  /** Nobody has answered or been asked yet. */
  isFresh: boolean
  /** Answers differ already. */
  isDisputed: boolean
  /** Whose word would do, chosen from these. */
  need: (candidates: readonly Candidate[]) => SeatPlan
  credibility: Credibility
  trust: bigint
  /** Until the contribution deadline, by the chain's clock. */
  secondsLeft: bigint
  /** Longest run time of all that is asked. */
  maxRuntimeSeconds: bigint
}

/** Who is asked now, and the one sentence that says what is waited for. */
export type Recruits = {
  workers: Address[]
  waitsFor: string
  /** Not even all candidates together would do. */
  isShort?: boolean
}

/**
 * Asks those whose word suffices. Seats beyond what the workers of the moment can settle would only add dissent: it starts
 * when enough can follow, or, if the pool as a whole has enough, takes those that are free and lets the busy ones follow.
 */
export function recruit(vacancy: Vacancy): Recruits {
  const { candidates, mayAnswer, seated, isDisputed, need, trust } = vacancy
  const eligible = rankCandidates(candidates, vacancy.hasData).filter(({ worker }) => mayAnswer(worker))
  const free = eligible.filter(
    (candidate) => candidate.freeSlots > 0 && mayTakeSeat(candidate, { disputed: isDisputed }),
  )
  const now = need(free)
  const whole = now.basis === 'evidence' || free.length === eligible.length ? now : need(eligible)
  if (now.reachable && (now.basis === 'evidence' || !isWorthWaiting(vacancy, whole))) {
    return ask([...now.take, ...beside(vacancy, { take: now.take, free })], seated)
  }
  if (whole.reachable && !isDisputed) {
    const isFree = new Set<string>(free.map(({ worker }) => worker))
    return ask(
      whole.take.filter((worker) => isFree.has(worker)),
      seated,
    )
  }
  const waitsFor =
    seated > 0
      ? describeWaiting(seated)
      : `more or better-known workers: the ${eligible.length} at hand cannot reach trust ${trust}`
  return { workers: [], waitsFor, isShort: !whole.reachable }
}

function ask(workers: readonly string[], seated: number): Recruits {
  return { workers: workers as Address[], waitsFor: describeWaiting(seated + workers.length) }
}

/** Are there busy workers that would make the answer surer than the free ones can, and is there time for them? */
function isWorthWaiting({ secondsLeft, maxRuntimeSeconds }: Vacancy, whole: SeatPlan): boolean {
  return whole.basis === 'evidence' && secondsLeft > PATIENCE_RUNS * maxRuntimeSeconds
}

/** An auditor and a newcomer beside those that decide; drawn with the first seats. */
function beside(
  { subject, isFresh, credibility }: Vacancy,
  { take, free }: { take: readonly string[]; free: readonly Candidate[] },
): string[] {
  if (!isFresh || take.length === 0) return []
  const { auditShare, policy, draw } = credibility
  return extraSeats({
    taken: take,
    candidates: free.map((candidate) => seatOf(credibility, candidate)),
    auditShare,
    probationShare: policy.probationShare,
    draws: { audit: draw('audit', subject), probation: draw('probation', subject) },
  })
}

/** What so many answers on their way are called. */
export function describeWaiting(answers: number): string {
  if (answers === 0) return 'busy workers that it knows'
  return answers === 1 ? 'the answer of one worker' : `the answers of ${answers} workers`
}
