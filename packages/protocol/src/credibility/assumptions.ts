import { faultyFractionBound } from './faulty-fraction.ts'

/** What a pool chooses about how it believes its workers. */
export type CredibilityPolicy = {
  /** Share of a worker's past kept at each check, below 1. */
  decay: number
  /** Checks in a row before a worker's word counts. */
  probationChecks: number
  /** Can a caught worker come back under another name for nothing? */
  identities: 'bonded' | 'free'
  /** Chance of a wrong answer below which no worker is believed, whatever its record. */
  errorFloor: number
  /** Share of faults that hit all workers alike: a common bug, cloud, operator. The β of the β-factor model. */
  commonCause: number
  /** Of the bound on the faulty fraction. */
  confidence: number
  /** Share of tasks that get one seat more than they need, at least; see `auditProbability`. */
  auditMin: number
  /** What a run costs its worker, as a share of what it is paid. */
  costShare: number
  /** What a caught worker loses, in rewards of a task: its stake, what it would earn while banned, another probation. */
  forfeitTasks: number
  /** Share of tasks that give a worker on probation a seat beside those that decide. */
  probationShare: number
}

/**
 * What an estimate rests on; goes wherever a `trust` is shown.
 * The estimate holds if workers in different clusters fail independently but for the common-cause share.
 */
export type Assumptions = Pick<
  CredibilityPolicy,
  'probationChecks' | 'identities' | 'errorFloor' | 'commonCause' | 'confidence'
> & {
  /** Upper bound of the share of workers that are faulty, from the checks so far. */
  faultyFraction: number
  /** Workers checked at least once, and those of them ever caught: what that bound comes from. */
  checked: number
  caught: number
}

/** A memory of about 500 checks: trust 100 is met by one worker that has passed 110 or so, and lost in one. */
export const DEFAULT_CREDIBILITY_POLICY: CredibilityPolicy = {
  decay: 0.998,
  probationChecks: 5,
  identities: 'bonded',
  errorFloor: 1e-5,
  commonCause: 0.05,
  confidence: 0.95,
  auditMin: 0.03,
  costShare: 0.8,
  forfeitTasks: 50,
  probationShare: 0.03,
}

/** The assumptions of a pool that has checked so many workers. */
export function assumptionsOf(
  policy: CredibilityPolicy,
  { checked, caught }: { checked: number; caught: number },
): Assumptions {
  const { probationChecks, identities, errorFloor, commonCause, confidence } = policy
  const faultyFraction = faultyFractionBound({ checked, caught, confidence })
  return { probationChecks, identities, errorFloor, commonCause, confidence, faultyFraction, checked, caught }
}
