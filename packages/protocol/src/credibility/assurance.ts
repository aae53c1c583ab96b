import type { Assumptions } from './assumptions.ts'
import { groupError, type Voice } from './group-error.ts'

/** How sure an answer is, and why. A `trust` is never shown without it. */
export type Assurance = {
  /** Asked for by the deal: error odds of at most 1 / trust. */
  trust: bigint
  /** Upper estimate of the chance that the answer is wrong, if the assumptions hold; 1 where nothing is known of its workers. */
  errorBound: number
  /**
   * `evidence`: the estimate meets the trust. `contract`: only the hub's integer rule does, which takes every stranger for
   * right with probability 2/3 and independent of all others.
   */
  basis: 'evidence' | 'contract'
  /** Workers that agree, those of them whose word counts, and the clusters they come from. */
  voices: number
  counted: number
  clusters: number
  assumptions: Assumptions
}

/** Says how sure one group's answer is, beside the other answers given. */
export function assuranceOf({
  group,
  others,
  trust,
  assumptions,
}: {
  group: readonly Voice[]
  others: readonly (readonly Voice[])[]
  trust: bigint
  assumptions: Assumptions
}): Assurance {
  const { commonCause } = assumptions
  const errorBound = groupError({ group, others, commonCause })
  const counted = group.filter(({ error }) => error < 1)
  return {
    trust,
    errorBound,
    basis: meetsTrust(errorBound, trust) ? 'evidence' : 'contract',
    voices: group.length,
    counted: counted.length,
    clusters: new Set(counted.map(({ cluster }) => cluster)).size,
    assumptions,
  }
}

/** Is the chance of a wrong answer small enough for the deal? A trust of 1 accepts any answer. */
export function meetsTrust(errorBound: number, trust: bigint): boolean {
  return errorBound * Number(trust) <= 1
}
