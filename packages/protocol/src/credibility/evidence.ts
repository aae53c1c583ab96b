/**
 * What checks have shown of one worker. A check is an audit, or a settled task that others decided.
 * Counts decay with each check, so that the recent past weighs most.
 */
export type Evidence = {
  /** Decayed count of answers verified as right; at most 1 / (1 − decay). */
  good: number
  /** Decayed count of answers verified as wrong. */
  bad: number
  /** Checks passed since the last fault, not decayed. */
  streak: number
  /** Faults ever proven, not decayed. */
  faults: number
}

/** A stranger. */
export const NO_EVIDENCE: Evidence = { good: 0, bad: 0, streak: 0, faults: 0 }

/**
 * The evidence after a passed check.
 *
 * @param credit - What the check is worth, 0 to 1: the chance that it would have shown a wrong answer.
 * @param decay - Share of the past that is kept at each check, below 1; 0.998 remembers about 500 checks.
 */
export function passCheck(
  { good, bad, streak, faults }: Evidence,
  { credit, decay }: { credit: number; decay: number },
): Evidence {
  if (credit <= 0) return { good, bad, streak, faults }
  return { good: decay * good + credit, bad: decay * bad, streak: streak + 1, faults }
}

/** The evidence after a proven wrong answer: nothing good is left, however much there was. */
export function failCheck({ bad, faults }: Evidence, { decay }: { decay: number }): Evidence {
  return { good: 0, bad: decay * bad + 1, streak: 0, faults: faults + 1 }
}

/** How far the pool knows a worker. Only the trusted count when a result is accepted; all may work and be paid. */
export type Standing = 'stranger' | 'probation' | 'trusted'

/** @param probationChecks - Checks to pass in a row, since the first day or the last fault, before a word counts. */
export function standingOf(
  { streak }: Pick<Evidence, 'streak'>,
  { probationChecks }: { probationChecks: number },
): Standing {
  if (streak === 0) return 'stranger'
  return streak < probationChecks ? 'probation' : 'trusted'
}
