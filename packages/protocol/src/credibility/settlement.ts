import type { Assumptions } from './assumptions.ts'
import { groupError, type Voice } from './group-error.ts'

/** What a settled task shows of the workers that answered it. */
export type Verdict =
  | { worker: string; outcome: 'good'; credit: number }
  | { worker: string; outcome: 'fault' }

/** The hub takes an unknown worker for wrong with probability 1/3 (iExec PoCo 6.2: weight 2). */
const STRANGER_ERROR = 1 / 3

/**
 * Uses the settlement of a task as a check of those that answered it. A worker in the accepted group is credited with the
 * chance that the others in it, of other clusters, are right without it; nobody is credited for agreeing with itself. Here,
 * and only here, an unknown word is taken at what the hub takes it for, so that a pool of strangers can begin. Workers
 * with another answer are at fault.
 *
 * @param accepted - Voices of the accepted group, with their errors at the time.
 * @param rejected - Workers that committed to another answer.
 */
export function judgeSettlement({
  accepted,
  rejected,
  assumptions: { commonCause },
}: {
  accepted: readonly Voice[]
  rejected: readonly string[]
  assumptions: Pick<Assumptions, 'commonCause'>
}): Verdict[] {
  const known = accepted.map((voice) => ({ ...voice, error: Math.min(voice.error, STRANGER_ERROR) }))
  return [
    ...known.map(({ worker, cluster }): Verdict => {
      const group = known.filter((other) => other.cluster !== cluster)
      const credit = group.length === 0 ? 0 : 1 - groupError({ group, others: [], commonCause })
      return { worker, outcome: 'good', credit }
    }),
    ...rejected.map((worker): Verdict => ({ worker, outcome: 'fault' })),
  ]
}
