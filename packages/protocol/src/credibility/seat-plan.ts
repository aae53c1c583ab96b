import type { Hex } from '../address.ts'
import { CONTRIBUTORS_MAX, growGroup, isAccepted, leadingGroupOf, type Tally } from '../consensus.ts'
import { meetsTrust } from './assurance.ts'
import { groupError, type Voice } from './group-error.ts'

/** A worker that may be given a seat: its voice, and its weight on chain. */
export type SeatCandidate = Voice & { weight: bigint }

/** Who is to be given a seat now, and what then speaks for the answer if all agree. */
export type SeatPlan = {
  take: string[]
  /** False: even all candidates together do not satisfy the hub; `take` names them all. */
  reachable: boolean
  /** `evidence`: those seats meet the trust by what is known of their workers; `contract`: by the hub's rule only. */
  basis: 'evidence' | 'contract'
  /** If all agree with the answer that leads now. */
  errorBound: number
}

/**
 * Chooses the fewest seats that, if all agree with the answer that leads now, satisfy both the hub's integer rule and the
 * requester's trust as far as the workers are known. Where what is known cannot reach the trust with any of the
 * candidates, the hub's rule decides alone and the plan says so: a young pool works, and does not claim more than it knows.
 *
 * @param tally - The votes on chain, with their weights there.
 * @param groups - The same votes as voices, by result hash.
 * @param pending - Assigned and still to answer; assumed to join the leading group.
 * @param candidates - Free workers in the order drawn. Those whose word counts are taken before those whose does not.
 * @param trust - Of the deal, at least 1.
 */
export function planSeats(question: {
  tally: Tally
  groups: ReadonlyMap<Hex, readonly Voice[]>
  pending: readonly SeatCandidate[]
  candidates: readonly SeatCandidate[]
  trust: bigint
  commonCause: number
}): SeatPlan {
  const { tally, groups, pending, candidates } = question
  const leading = leadingGroupOf(tally)?.resultHash
  const seated = [...groups.values()].reduce((sum, voices) => sum + voices.length, pending.length)
  const room = Math.max(0, CONTRIBUTORS_MAX - seated)
  const judge = createJudge({ ...question, leading })
  const plan = (seats: readonly SeatCandidate[], basis: SeatPlan['basis'], reachable = true): SeatPlan => ({
    take: seats.map(({ worker }) => worker),
    reachable,
    basis,
    errorBound: judge.errorWith(seats),
  })

  const known = [
    ...candidates.filter(({ error }) => error < 1),
    ...candidates.filter(({ error }) => error >= 1),
  ].slice(0, room)
  const isEnough = (seats: readonly SeatCandidate[]) => judge.isAccepted(seats) && judge.isCredible(seats)
  // More voices never make an answer less sure: where all of them are not enough, no fewer are.
  const credible = judge.isCredible(known) ? judge.shortest(known, judge.isCredible) : undefined
  if (credible !== undefined) return plan(withoutIdle(credible, isEnough), 'evidence')

  const drawn = candidates.slice(0, room)
  const accepted = judge.shortest(drawn, () => true)
  return plan(accepted ?? drawn, 'contract', accepted !== undefined)
}

function createJudge({
  tally,
  groups,
  pending,
  trust,
  commonCause,
  leading,
}: Parameters<typeof planSeats>[0] & { leading: Hex | undefined }) {
  const before = leading === undefined ? 0n : (tally.groups.get(leading) ?? 0n)
  const others = tally.total - before
  const joined = pending.reduce((group, { weight }) => growGroup(group, weight), before)
  const voices = [...(leading === undefined ? [] : (groups.get(leading) ?? [])), ...pending]
  const against = [...groups].filter(([hash]) => hash !== leading).map(([, group]) => group)
  const errorWith = (seats: readonly SeatCandidate[]) =>
    groupError({ group: [...voices, ...seats], others: against, commonCause })
  // The hub looks for a consensus only when somebody contributes: with nobody on the way, somebody must come.
  const accepts = (count: number, group: bigint) =>
    pending.length + count > 0 && isAccepted({ group, total: others + group, trust })
  return {
    errorWith,
    isCredible: (seats: readonly SeatCandidate[]) => meetsTrust(errorWith(seats), trust),
    isAccepted: (seats: readonly SeatCandidate[]) =>
      accepts(
        seats.length,
        seats.reduce((weight, seat) => growGroup(weight, seat.weight), joined),
      ),
    /** The fewest of them, from the front, that the hub accepts and that suffice. */
    shortest(candidates: readonly SeatCandidate[], suffices: (seats: readonly SeatCandidate[]) => boolean) {
      let group = joined
      for (let count = 0; count <= candidates.length; count += 1) {
        if (accepts(count, group)) {
          const prefix = candidates.slice(0, count)
          if (suffices(prefix)) return prefix
        }
        group = growGroup(group, candidates[count]?.weight ?? 1n)
      }
      return undefined
    },
  }
}

/** Leaves out who is not needed: an earlier one may add nothing beside a later, better-known one. */
function withoutIdle(
  seats: readonly SeatCandidate[],
  suffices: (seats: readonly SeatCandidate[]) => boolean,
): readonly SeatCandidate[] {
  let needed = seats
  for (const seat of seats) {
    const rest = needed.filter((one) => one !== seat)
    if (suffices(rest)) needed = rest
  }
  return needed
}
