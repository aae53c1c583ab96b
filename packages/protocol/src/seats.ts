import { growGroup, isAccepted, leadingGroupOf, type Tally } from './consensus.ts'

/**
 * Counts how many more workers a task needs if all of them agree with the group that leads now.
 *
 * @param tally - The contributions on chain.
 * @param pending - Weights of workers assigned and still to answer; assumed to join the leading group.
 * @param candidates - Weights of free workers, in the order they would be taken.
 * @param trust - Of the deal, at least 1.
 * @returns The fewest candidates, taken from the front, that reach consensus. Not reachable: even all of them
 *   would not, and `seats` is their number.
 */
export function seatsNeeded({
  tally,
  pending,
  candidates,
  trust,
}: {
  tally: Tally
  pending: readonly bigint[]
  candidates: readonly bigint[]
  trust: bigint
}): { seats: number; reachable: boolean } {
  const leading = leadingGroupOf(tally)?.weight ?? 0n
  const others = tally.total - leading
  let group = pending.reduce(growGroup, leading)

  for (let seats = 0; seats <= candidates.length; seats += 1) {
    // The chain looks for a consensus only when somebody contributes: with nobody on the way, somebody must come.
    const somebodyComes = pending.length + seats > 0
    if (somebodyComes && isAccepted({ group, total: others + group, trust }))
      return { seats, reachable: true }
    group = growGroup(group, candidates[seats] ?? 1n)
  }
  return { seats: candidates.length, reachable: false }
}
