import type { Assumptions } from './assumptions.ts'
import { type Evidence, standingOf } from './evidence.ts'

/**
 * The most that a saboteur can gain from lying at its best rate against so many checks: the chance that an answer of a
 * worker that passed them all is wrong, over the whole population.
 *
 * @param checks - Passed, at least those of them that the worker could not recognise; positive.
 * @param faultyFraction - Share of workers that are faulty, 0 to 1.
 * @param identities - `bonded`: a caught worker does not come back, f / ((1 − f) e k). `free`: it comes back at once
 *   under another name, f / k.
 * @see Sarmenta 2001, spot-checking with and without blacklisting.
 */
export function spotCheckBound({
  checks,
  faultyFraction,
  identities,
}: {
  checks: number
  faultyFraction: number
  identities: 'bonded' | 'free'
}): number {
  if (checks <= 0 || faultyFraction >= 1) return 1
  const spread = identities === 'bonded' ? (1 - faultyFraction) * Math.E : 1
  return Math.min(1, faultyFraction / (spread * checks))
}

/**
 * Upper estimate of the chance that the next answer of a worker is wrong: the largest of its own record (Laplace's rule of
 * succession), what a saboteur could hide behind so many checks, and the floor below which nobody is believed. 1 for
 * strangers and workers on probation: their word counts for nothing yet.
 */
export function workerErrorOf(evidence: Evidence, assumptions: Assumptions): number {
  const { faultyFraction, identities, errorFloor, probationChecks } = assumptions
  if (standingOf(evidence, { probationChecks }) !== 'trusted') return 1
  const { good, bad } = evidence
  const record = (bad + 1) / (good + bad + 2)
  const hidden = spotCheckBound({ checks: good, faultyFraction, identities })
  return Math.min(1, Math.max(record, hidden, errorFloor))
}
