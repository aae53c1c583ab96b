import type { SeatLeaf } from '@ruche/api'
import { commitmentOf, NO_ROUNDS, rootOf, treeOf } from '@ruche/protocol'
import { expect, test } from 'vitest'
import type { Address } from '../task.ts'
import { leavesOf } from './known-trees.ts'
import type { Seat, Slice } from './slice.ts'
import { viewResults, viewSeats } from './view.ts'

const address = (n: number): Address => `0x${n.toString(16).padStart(40, '0')}`
const hash = (n: number): Address => `0x${n.toString(16).padStart(64, '0')}`
const dealId = hash(1)
const range = { first: 2n, count: 2n }

function seat(n: number, leaves: SeatLeaf[], status: Seat['status'] = 'revealed'): Seat {
  const root = rootOf(treeOf(leavesOf(range, leaves)))
  const commitment = commitmentOf({ dealId, range, worker: address(n), root, salt: hash(n) })
  const reveal = status === 'revealed' ? { reveal: { root, salt: hash(n), leaves } } : {}
  const common = { previous: NO_ROUNDS, leaseUntilMs: 0, attempts: 1, changedAtMs: 0 }
  return { ...range, worker: address(n), status, commitment, ...common, ...reveal }
}

function slice(seats: readonly Seat[]): Slice {
  const inRound = seats.map(({ worker, commitment }) => ({
    worker,
    weight: 2n,
    commitment: commitment as Address,
  }))
  return {
    ...range,
    dealId,
    terms: {
      trust: 5n,
      maxRuntimeSeconds: 300n,
      contributionDeadline: 0n,
      finalDeadline: 0n,
      workerStake: 1n,
      hasCallback: false,
      botSize: 9n,
    },
    status: 'settled',
    isNext: true,
    rounds: [{ ...range, openedAt: 0n, openedIn: 1n, seats: inRound }],
    settled: [range],
    seats,
  }
}

const answer = (fuel: string, digest = 7): SeatLeaf[] => [
  { resultDigest: hash(digest), fuel },
  { resultDigest: hash(8), fuel: '20' },
]

test('the results of a range are those of a seat that said the root', () => {
  const right = seat(1, answer('10'))
  const wrong = seat(2, answer('10', 99))
  const root = right.reveal?.root as Address
  expect(viewResults(slice([wrong, right]), { ...range, root })).toEqual({
    first: '2',
    count: '2',
    root,
    leaves: answer('10'),
  })
  expect(viewResults(slice([wrong]), { ...range, root })).toBeUndefined()
})

test('fuel is told only where all who agree measured the same', () => {
  const seats = [seat(1, answer('10')), seat(2, answer('11'))]
  const root = seats[0]?.reveal?.root as Address
  const view = viewResults(slice(seats), { ...range, root })
  expect(view?.leaves.map(({ fuel }) => fuel)).toEqual([undefined, '20'])
})

test('a seat looks like a replica of each of its tasks', () => {
  const seats = [seat(1, answer('10')), seat(2, answer('10'), 'committed')]
  expect(viewSeats(slice(seats), 3n)).toEqual([
    { worker: address(1), status: 'revealed' },
    { worker: address(2), status: 'contributed' },
  ])
  expect(viewSeats({ ...slice(seats), rounds: [] }, 3n)[1]).toEqual({
    worker: address(2),
    status: 'computed',
  })
  expect(viewSeats(slice(seats), 4n)).toEqual([])
})
