import {
  type Assumptions,
  type Assurance,
  assumptionsOf,
  assuranceOf,
  auditProbability,
  type CredibilityPolicy,
  clusterWorkers,
  drawFor,
  type Evidence,
  judgeSettlement,
  NO_EVIDENCE,
  type SeatCandidate,
  type Verdict,
  type Voice,
  weightOf,
  workerErrorOf,
} from '@ruche/protocol'
import type { Hex } from 'viem'
import type { Candidate } from './rank.ts'
import type { Address, Task } from './task.ts'

/** What the pool knows of its workers, for one look at them all. */
export type Credibility = {
  policy: CredibilityPolicy
  assumptions: Assumptions
  /** A worker's word; that of one the pool has never met counts for nothing. */
  voiceOf(worker: Address): Voice
  /** Probability of an audit of a task at this pool. */
  auditShare: number
  /** In [0, 1), the same whenever it is asked for again. */
  draw(purpose: string, taskId: Hex): number
}

/**
 * @param workers - Every worker the pool has met.
 * @param secret - 32 bytes shared by the schedulers of the pool and nobody else.
 */
export function createCredibility({
  workers,
  policy,
  secret,
}: {
  workers: readonly { worker: Address; evidence: Evidence; marks: readonly string[] }[]
  policy: CredibilityPolicy
  secret: Hex
}): Credibility {
  const checked = workers.filter(({ evidence: { streak, faults } }) => streak + faults > 0)
  const caught = checked.filter(({ evidence }) => evidence.faults > 0)
  const assumptions = assumptionsOf(policy, { checked: checked.length, caught: caught.length })
  const clusters = clusterWorkers(new Map(workers.map(({ worker, marks }) => [worker, marks])))
  const evidence = new Map(workers.map((one) => [one.worker, one.evidence]))
  return {
    policy,
    assumptions,
    voiceOf: (worker) => ({
      worker,
      error: workerErrorOf(evidence.get(worker) ?? NO_EVIDENCE, assumptions),
      cluster: clusters.get(worker) ?? worker,
    }),
    // In rewards of one task.
    auditShare: auditProbability({
      reward: 1,
      cost: policy.costShare,
      gain: 0,
      loss: policy.forfeitTasks,
      floor: policy.auditMin,
    }),
    draw: (purpose, taskId) => drawFor(purpose, { secret, subject: taskId }),
  }
}

/** A worker as a possible seat: its word, and its weight on chain. */
export function seatOf(
  { voiceOf }: Credibility,
  { worker, score }: Pick<Candidate, 'worker' | 'score'>,
): SeatCandidate {
  return { ...voiceOf(worker), weight: weightOf(score) }
}

/** The votes on a task as voices, by answer; those that a reopening rejected are silent. */
export function groupsOf(
  { voiceOf }: Credibility,
  { contributions }: Pick<Task, 'contributions'>,
): Map<Hex, Voice[]> {
  const groups = new Map<Hex, Voice[]>()
  for (const { worker, resultHash, status } of contributions) {
    if (status !== 'rejected') groups.set(resultHash, [...(groups.get(resultHash) ?? []), voiceOf(worker)])
  }
  return groups
}

/** What a completed task shows of those who answered it, and how sure its answer is. */
export function judgeTask(
  credibility: Credibility,
  task: Pick<Task, 'contributions' | 'consensusValue' | 'trust'>,
): { verdicts: Verdict[]; assurance: Assurance } {
  const { assumptions, voiceOf } = credibility
  const { contributions, consensusValue, trust } = task
  const accepted = contributions.filter(({ resultHash }) => resultHash === consensusValue)
  const rejected = contributions.filter(({ resultHash }) => resultHash !== consensusValue)
  const group = accepted.map(({ worker }) => voiceOf(worker))
  const others = [...Map.groupBy(rejected, ({ resultHash }) => resultHash).values()].map((votes) =>
    votes.map(({ worker }) => voiceOf(worker)),
  )
  return {
    verdicts: judgeSettlement({
      accepted: group,
      rejected: rejected.map(({ worker }) => worker),
      assumptions,
    }),
    assurance: assuranceOf({ group, others, trust, assumptions }),
  }
}
