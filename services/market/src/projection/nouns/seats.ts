import { type Address, assert, commitmentOf, type Hex, type Range, taskIdOf } from '@ruche/protocol'
import { parseAbi } from 'viem'
import { defineNoun, type Step } from '../noun.ts'
import type { RowOf } from '../tables.ts'
import { seizeBond } from './bonds.ts'
import { write } from './funds.ts'
import { record } from './history.ts'
import { scoreOf } from './scores.ts'
import { findSliceOf, listSeatsOver } from './slices.ts'

/** What becomes of single seats. */
export const seats = defineNoun({
  source: 'hub',
  events: parseAbi([
    'event SeatRevealed(bytes32 indexed dealId, address indexed worker, bytes32 commitment, bytes32 root, bytes32 salt)',
    'event SeatSeized(bytes32 indexed dealId, address indexed worker, uint256 amount)',
  ]),
  wants: ({ dealId, worker, commitment }) => [
    { table: 'deals', key: dealId as Hex },
    { table: 'scores', key: worker as Address },
    { table: 'bonds', key: worker as Address },
    ...(commitment === undefined ? [] : [{ table: 'seats', key: commitment as Hex } as const]),
  ],
  on: {
    SeatRevealed({ dealId, worker, commitment, root, salt }, step) {
      const { draft, place } = step
      // The hub reads the round from the caller: it may be none that was opened.
      const seat = draft
        .list('seats')
        .find((one) => one.commitment === commitment && isBehind(one, { dealId, worker, root, salt }))
      // Who reveals again, shows the same.
      if (seat === undefined || seat.root !== null) return
      const status = seat.status === 'contributed' ? 'proved' : seat.status
      draft.put('seats', { ...seat, status, root, revealTime: place.time })
      record(step, { who: worker, dealId, details: { ...detailsOf(seat), root } })
    },

    SeatSeized({ dealId, worker, amount }, step) {
      const { draft } = step
      const known = scoreOf(step, worker)
      const score = (known.score * 2n) / 3n
      draft.put('scores', { ...known, score, faultyCount: known.faultyCount + 1 })
      seizeBond(step, worker, amount)
      write(step, { kind: 'seize', from: worker, to: step.hub, amount })
      const seat = seatSeized(step, dealId, worker)
      draft.put('seats', { ...seat, status: 'rejected', seized: seat.seized + amount })
      record(step, { who: worker, dealId, details: { ...detailsOf(seat), amount: `${amount}` } })
    },
  },
})

function isBehind(
  seat: RowOf<'seats'>,
  { dealId, worker, root, salt }: { dealId: Hex; worker: Address; root: Hex; salt: Hex },
): boolean {
  if (seat.dealId !== dealId || seat.worker !== worker) return false
  const range = { first: seat.first, count: BigInt(seat.count) }
  return commitmentOf({ dealId, range, worker, root, salt }) === seat.commitment
}

/** A settlement seizes before it tells what it settles. A worker speaks once of a task. */
function seatSeized(step: Step, dealId: Hex, worker: Address): RowOf<'seats'> {
  const settled = step.findLater('RoundSettled')
  assert(settled !== undefined, 'seats are seized in settlements')
  const { first, count } = settled.args as Range
  const slice = findSliceOf(step, taskIdOf(dealId, first))
  assert(slice !== undefined, 'what is settled was opened')
  const seat = listSeatsOver(step, slice, { first, count }).find((one) => one.worker === worker)
  assert(seat !== undefined, 'who is seized had a seat')
  return seat
}

function detailsOf({ round, first, count }: RowOf<'seats'>): Record<string, string> {
  return { round: `${round}`, first: `${first}`, count: `${count}` }
}
