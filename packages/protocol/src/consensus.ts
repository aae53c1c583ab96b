import type { Hex } from './address.ts'
import { assert } from './failure.ts'

/**
 * How much the votes on a task weigh. A group is the workers that sent one result hash; its weight is the
 * product of theirs. `total` is 1 + the sum of the groups, the 1 standing for "nobody is right".
 */
export type Tally = { readonly groups: ReadonlyMap<Hex, bigint>; readonly total: bigint }

/**
 * A worker's weight in a vote: the odds that it is right, max(⌊score / 3⌋, 3) − 1.
 * A score below 12, a newcomer's 0 included, weighs 2; 12 weighs 3; 30 weighs 9.
 *
 * @see iExec PoCo 6.2, "consensus"; the 3 is PoCo's failure rate constant.
 */
export function weightOf(score: bigint): bigint {
  const odds = score / 3n
  return (odds > 3n ? odds : 3n) - 1n
}

/** ⌊log2⌋ of a weight of at least 1: the worker's share in the reward, since agreeing weights multiply. */
export function logWeightOf(weight: bigint): bigint {
  assert(weight >= 1n, 'a weight is at least 1')
  return BigInt(weight.toString(2).length - 1)
}

export function emptyTally(): Tally {
  return { groups: new Map(), total: 1n }
}

/** Groups stop growing here, 2^88 − 1, far above what the highest trust needs; PoCo overflows at 2^256 instead. */
export const GROUP_WEIGHT_MAX = 2n ** 88n - 1n

/** The tally after one more vote. */
export function addVote(tally: Tally, resultHash: Hex, weight: bigint): Tally {
  const before = groupOf(tally, resultHash)
  const after = growGroup(before, weight)
  return {
    groups: new Map(tally.groups).set(keyOf(resultHash), after),
    total: tally.total + after - before,
  }
}

/** Weight of a group after one more worker joined it: the product. A group that nobody is in weighs 0. */
export function growGroup(group: bigint, weight: bigint): bigint {
  const product = (group > 1n ? group : 1n) * weight
  return product < GROUP_WEIGHT_MAX ? product : GROUP_WEIGHT_MAX
}

/** The tally after a reopening: the group that won and did not reveal weighs nothing any more. */
export function dropGroup(tally: Tally, resultHash: Hex): Tally {
  const groups = new Map(tally.groups)
  groups.delete(keyOf(resultHash))
  return { groups, total: tally.total - groupOf(tally, resultHash) }
}

/** Weight of those that sent this result hash; 0 when nobody did. */
export function groupOf(tally: Tally, resultHash: Hex): bigint {
  return tally.groups.get(keyOf(resultHash)) ?? 0n
}

/** The heaviest group, the earliest of equals; undefined before the first vote. */
export function leadingGroupOf(tally: Tally): { resultHash: Hex; weight: bigint } | undefined {
  let leader: { resultHash: Hex; weight: bigint } | undefined
  for (const [resultHash, weight] of tally.groups) {
    if (weight > (leader?.weight ?? 0n)) leader = { resultHash, weight }
  }
  return leader
}

/**
 * Tells whether one group of agreeing workers outweighs the doubt the requester accepts:
 * its share of all weight must exceed 1 − 1/trust.
 *
 * @param group - Weight of the workers that sent this result hash.
 * @param total - 1 + the weights of all groups, this one included.
 * @param trust - What the deal asked for, at least 1; 1 accepts the first answer.
 * @see iExec PoCo 6.2: group · trust > total · (trust − 1), strict.
 */
export function isAccepted({
  group,
  total,
  trust,
}: {
  group: bigint
  total: bigint
  trust: bigint
}): boolean {
  assert(trust >= 1n, 'the trust of a deal is at least 1')
  return group * trust > total * (trust - 1n)
}

/** The highest trust that a hub of ours can weigh, 2^32 − 1: 32 newcomers who agree satisfy it. */
export const TRUST_MAX = 2n ** 32n - 1n

/** The most workers that can contribute to one task of a hub of ours. */
export const CONTRIBUTORS_MAX = 64

/** The trust that counts: an order may say 0, a deal says at least 1. */
export function dealTrustOf(requestTrust: bigint): bigint {
  return requestTrust > 1n ? requestTrust : 1n
}

function keyOf(resultHash: Hex): Hex {
  return resultHash.toLowerCase() as Hex
}
