import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addVote,
  dropGroup,
  emptyTally,
  groupOf,
  isAccepted,
  leadingGroupOf,
  type Tally,
} from './consensus.ts'
import { seatsNeeded } from './seats.ts'

const A = '0xaa'
const B = '0xbb'
const C = '0xcc'
const fresh = (count: number) => Array.from({ length: count }, () => 2n)
const none: bigint[] = []

describe('seatsNeeded', () => {
  test('three newcomers for trust 5: 2·2·2 > 4', () => {
    const plan = seatsNeeded({ tally: emptyTally(), pending: none, candidates: fresh(10), trust: 5n })
    expect(plan).toEqual({ seats: 3, reachable: true })
  })

  test('one newcomer for trust 1 and 2, two for 3', () => {
    const seats = (trust: bigint) =>
      seatsNeeded({ tally: emptyTally(), pending: none, candidates: fresh(10), trust }).seats
    expect([1n, 2n, 3n, 4n, 8n, 16n, 32n, 100n, 10_000n, 1_000_000n].map(seats)).toEqual([
      1, 1, 2, 2, 3, 4, 5, 7, 10, 10,
    ])
  })

  test('after two votes that differ, 14 > 4·3 takes 4 agreeing newcomers, 3 of them new', () => {
    const tally = addVote(addVote(emptyTally(), A, 2n), B, 2n)
    // group > 4·(1 + 2) = 12, so 16 = 2⁴: one has voted.
    expect(seatsNeeded({ tally, pending: none, candidates: fresh(10), trust: 5n })).toEqual({
      seats: 3,
      reachable: true,
    })
  })

  test('after three votes that all differ, 5 must agree', () => {
    const tally = addVote(addVote(addVote(emptyTally(), A, 2n), B, 2n), C, 2n)
    // group > 4·(1 + 2 + 2) = 20, so 32 = 2⁵: one has voted.
    expect(seatsNeeded({ tally, pending: none, candidates: fresh(10), trust: 5n })).toEqual({
      seats: 4,
      reachable: true,
    })
  })

  test('two workers of score 12 (weight 3) do what three newcomers do: 9 > 4', () => {
    const plan = seatsNeeded({ tally: emptyTally(), pending: none, candidates: [3n, 3n, 3n], trust: 5n })
    expect(plan).toEqual({ seats: 2, reachable: true })
  })

  test('none when those on their way suffice', () => {
    expect(seatsNeeded({ tally: emptyTally(), pending: fresh(3), candidates: fresh(5), trust: 5n })).toEqual({
      seats: 0,
      reachable: true,
    })
  })

  test('says so when everybody together is too light', () => {
    expect(seatsNeeded({ tally: emptyTally(), pending: none, candidates: fresh(2), trust: 5n })).toEqual({
      seats: 2,
      reachable: false,
    })
    expect(seatsNeeded({ tally: emptyTally(), pending: none, candidates: none, trust: 1n }).reachable).toBe(
      false,
    )
  })

  test('asks for one more vote when a reopening left a group that is already heavy enough', () => {
    // Trust 4: A has 4 and B wins with 16 > 3·5, then does not reveal. A has 4 > 3·1, but nobody votes for it.
    let tally = addVote(emptyTally(), B, 2n)
    tally = addVote(addVote(tally, A, 2n), A, 2n)
    tally = addVote(addVote(addVote(tally, B, 2n), B, 2n), B, 2n)
    expect(
      seatsNeeded({ tally: dropGroup(tally, B), pending: none, candidates: fresh(3), trust: 4n }),
    ).toEqual({
      seats: 1,
      reachable: true,
    })
  })
})

describe('any plan', () => {
  const hash = fc.constantFrom('0xaa', '0xbb', '0xcc')
  const weight = fc.bigInt(2n, 40n)
  const situation = fc.record({
    votes: fc.array(fc.record({ hash, weight }), { maxLength: 6 }),
    pending: fc.array(weight, { maxLength: 3 }),
    candidates: fc.array(weight, { maxLength: 12 }),
    trust: fc.bigInt(1n, 10_000n),
  })
  /** Lets the workers vote, one after another, for the group that led at first, as the chain would count them. */
  const agree = (tally: Tally, weights: readonly bigint[], trust: bigint) => {
    const target = leadingGroupOf(tally)?.resultHash ?? '0xaa'
    const after = weights.reduce((current, weight) => addVote(current, target, weight), tally)
    return weights.length > 0 && isAccepted({ group: groupOf(after, target), total: after.total, trust })
  }

  test('reaches consensus with its seats, and not with one less', () => {
    fc.assert(
      fc.property(situation, ({ votes, pending, candidates, trust }) => {
        const tally = votes.reduce(
          (current, { hash, weight }) => addVote(current, hash, weight),
          emptyTally(),
        )
        const { seats, reachable } = seatsNeeded({ tally, pending, candidates, trust })
        expect(agree(tally, [...pending, ...candidates.slice(0, seats)], trust)).toBe(reachable)
        if (seats > 0)
          expect(agree(tally, [...pending, ...candidates.slice(0, seats - 1)], trust)).toBe(false)
      }),
    )
  })
})
