import { covers, type Hex, type OpenedRound, provePart, type Range, ZERO_BYTES32 } from '@ruche/protocol'
import { listRoundSeats, type RoundSeat, type Slice, wordOf } from './slice.ts'

/** A call of the hub. */
export type HubCall = { functionName: string; args: readonly unknown[] }

/** The rounds as the hub wants them back: revealed seats with what is behind their commitment, the others with it. */
function roundsWithReveals(slice: Pick<Slice, 'rounds' | 'seats'>): unknown[] {
  const seats = listRoundSeats(slice)
  return slice.rounds.map((round) => ({
    ...headOf(round),
    seats: seats
      .filter((seat) => seat.round === round)
      .map(({ worker, weight, commitment, reveal }) => ({
        worker,
        weight,
        commitment: reveal === undefined ? commitment : ZERO_BYTES32,
        root: reveal?.root ?? ZERO_BYTES32,
        salt: reveal?.salt ?? ZERO_BYTES32,
      })),
  }))
}

/** The rounds as they were opened, without what their seats say. */
export function roundsAsOpened(rounds: readonly OpenedRound[]): unknown[] {
  return rounds.map((round) => ({
    ...headOf(round),
    seats: round.seats.map((seat) => ({ ...seat, root: ZERO_BYTES32, salt: ZERO_BYTES32 })),
  }))
}

function headOf({ first, count, openedAt, openedIn }: OpenedRound) {
  return { first, count, openedAt, openedIn }
}

/** The call that settles a part of a slice, on which the seats that say `node` have won. */
export function settlementCall(slice: Slice, { part, node }: { part: Range; node: Hex }): HubCall {
  const { dealId, first, count } = slice
  const rounds = roundsWithReveals(slice)
  if (slice.terms.botSize === 1n) {
    const leaf = winningLeaf(slice, node)
    return {
      functionName: 'settleTask',
      args: [dealId, rounds, leaf.resultDigest, leaf.callbackData ?? '0x', []],
    }
  }
  if (part.first === first && part.count === count) {
    return { functionName: 'settleSlice', args: [dealId, first, count, rounds, []] }
  }
  const proofs = listRoundSeats(slice)
    .filter((seat) => seat.reveal !== undefined && covers(seat.round, part))
    .map((seat) => proofOf(seat, part))
  return {
    functionName: 'settlePart',
    args: [dealId, [first, count], rounds, part.first, part.count, proofs, []],
  }
}

function proofOf(seat: RoundSeat, part: Range): { node: Hex; path: readonly Hex[] } {
  const { tree } = wordOf(seat)
  if (tree === undefined) throw new Error('Broken invariant: a revealed seat has a tree.')
  return provePart(tree, part)
}

/** What a seat that won says of the only task. */
function winningLeaf(slice: Slice, node: Hex) {
  const winner = listRoundSeats(slice).find(({ reveal }) => reveal?.root === node)
  const [leaf] = winner?.reveal?.leaves ?? []
  if (leaf === undefined) throw new Error('Broken invariant: a settled root was revealed with its leaves.')
  return leaf
}
