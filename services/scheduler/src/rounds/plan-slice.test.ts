import type { SeatLeaf } from '@ruche/api'
import {
  commitmentOf,
  DEFAULT_CREDIBILITY_POLICY,
  NO_ROUNDS,
  type OpenedRound,
  type Range,
  rootOf,
  treeOf,
} from '@ruche/protocol'
import { describe, expect, test } from 'vitest'
import { createCredibility } from '../credibility.ts'
import type { Candidate } from '../rank.ts'
import type { Address } from '../task.ts'
import { leavesOf } from './known-trees.ts'
import { planSlice, type SliceSituation } from './plan-slice.ts'
import type { Seat, Slice } from './slice.ts'

const address = (n: number): Address => `0x${n.toString(16).padStart(40, '0')}`
const hash = (n: number): Address => `0x${n.toString(16).padStart(64, '0')}`
const dealId = hash(1)
const range = { first: 0n, count: 4n }
const STAKE = 30n

const TERMS: Slice['terms'] = {
  trust: 5n,
  maxRuntimeSeconds: 300n,
  contributionDeadline: 3_100n,
  finalDeadline: 4_000n,
  workerStake: STAKE,
  hasCallback: false,
  botSize: 4n,
}

const candidate = (n: number, over: Partial<Candidate> = {}): Candidate => ({
  worker: address(n),
  score: 0n,
  freeSlots: 1,
  openSeats: 0,
  contested: 0,
  lastAssignedMs: 0,
  ...over,
})

/** @param wrong - Index of the task that this worker answers otherwise. */
function answers(where: Range, wrong?: number): SeatLeaf[] {
  return Array.from({ length: Number(where.count) }, (_, at) => ({
    resultDigest: hash(Number(where.first) + at === wrong ? 0xbad : 0x600d),
  }))
}

/** A seat that committed to these answers, and showed them. */
function revealed(n: number, { wrong, where = range }: { wrong?: number; where?: Range } = {}): Seat {
  const leaves = answers(where, wrong)
  const root = rootOf(treeOf(leavesOf(where, leaves)))
  const commitment = commitmentOf({ dealId, range: where, worker: address(n), root, salt: hash(n) })
  return { ...committed(n, where), status: 'revealed', commitment, reveal: { root, salt: hash(n), leaves } }
}

function committed(n: number, where: Range = range): Seat {
  return { ...seat(n, where), status: 'committed', commitment: hash(100 + n), sign: '0x' }
}

function seat(n: number, where: Range = range): Seat {
  return {
    ...where,
    worker: address(n),
    status: 'assigned',
    previous: NO_ROUNDS,
    // Given at 0: four tasks of 300 s, and a minute.
    leaseUntilMs: 1_260_000,
    attempts: 1,
    changedAtMs: 0,
  }
}

const round = (seats: readonly Seat[], where: Range = range): OpenedRound => ({
  ...where,
  openedAt: 1_100n,
  openedIn: 7n,
  seats: seats.map(({ worker, commitment }) => ({ worker, weight: 2n, commitment: commitment as Address })),
})

function plan(slice: Partial<Slice>, over: Partial<SliceSituation> = {}) {
  const policy = { ...DEFAULT_CREDIBILITY_POLICY, commonCause: 0, identities: 'bonded' as const }
  return planSlice({
    slice: {
      ...range,
      dealId,
      terms: TERMS,
      status: 'open',
      isNext: true,
      rounds: [],
      settled: [],
      seats: [],
      ...slice,
    },
    candidates: [1, 2, 3, 4, 5, 6].map((n) => candidate(n)),
    bondOf: () => STAKE * 4n,
    spareBondOf: () => STAKE * 4n,
    credibility: { ...createCredibility({ workers: [], policy, secret: hash(9) }), draw: () => 1 },
    chainBlock: 8n,
    chainSeconds: 1_120n,
    nowMs: 0,
    ...over,
  })
}

const assigned = ({ actions }: ReturnType<typeof plan>) =>
  actions.flatMap((action) => (action.type === 'assign-seat' ? [[action.worker, action.range]] : []))

describe('before the first round', () => {
  // At trust 5 newcomers, who weigh 2, must be three: 8 of 9.
  test('three newcomers are given the slice', () => {
    expect(assigned(plan({ status: 'planned' }))).toEqual([1, 2, 3].map((n) => [address(n), range]))
  })

  test('those that have its inputs are asked before their equals', () => {
    const near = [address(4), address(6)]
    const first = assigned(plan({ status: 'planned' }, { hasData: (worker) => near.includes(worker) }))
    expect(first.length).toBeGreaterThan(2)
    expect(first.slice(0, 2).map(([worker]) => worker)).toEqual(near)
  })

  test('a worker whose bond does not cover the slice is passed over', () => {
    const spareBondOf = (worker: Address) => (worker === address(2) ? STAKE * 4n - 1n : STAKE * 4n)
    expect(assigned(plan({ status: 'planned' }, { spareBondOf })).map(([worker]) => worker)).toEqual(
      [1, 3, 4].map(address),
    )
  })

  test('a worker that is caught meanwhile loses its seat, committed or not, and another is asked', () => {
    const isCaught = (worker: Address) => worker === address(1)
    const candidates = [2, 3, 4].map((n) => candidate(n))
    for (const first of [committed(1), seat(1)]) {
      const seats = [first, committed(2), committed(3)]
      const reason = 'it was caught with a wrong answer'
      expect(plan({ seats }, { isCaught, candidates }).actions).toEqual([
        { type: 'release-seat', worker: address(1), reason },
        { type: 'assign-seat', worker: address(4), range },
      ])
    }
  })

  test('commitments are waited for, then put on chain together', () => {
    const two = [committed(1), committed(2), seat(3)]
    expect(plan({ seats: two })).toEqual({ actions: [], waitsFor: 'the answers of 3 workers' })
    const three = [committed(1), committed(2), committed(3)]
    expect(plan({ seats: three }).actions).toEqual([
      { type: 'open-round', range, workers: [1, 2, 3].map(address) },
    ])
  })

  test('one more that computes is waited for twice as long as the slowest of the others took', () => {
    const seats = [1, 2, 3].map((n): Seat => ({ ...committed(n), changedAtMs: n * 1_000 }))
    const four = (nowMs: number) => plan({ seats: [...seats, seat(4)] }, { nowMs })
    expect(four(5_999)).toEqual({ actions: [], waitsFor: 'the answer of one worker' })
    expect(four(6_000).actions).toEqual([{ type: 'open-round', range, workers: [1, 2, 3].map(address) }])
  })

  test('who committed and took its bond away keeps no round from being opened', () => {
    const seats = [1, 2, 3, 4].map((n) => committed(n))
    const bondOf = (worker: Address) => (worker === address(2) ? STAKE * 4n - 1n : STAKE * 4n)
    expect(plan({ seats }, { bondOf }).actions).toEqual([
      { type: 'release-seat', worker: address(2), reason: 'its bond does not cover what it risks' },
      { type: 'open-round', range, workers: [1, 3, 4].map(address) },
    ])
    expect(assigned(plan({ seats: seats.slice(0, 3) }, { bondOf }))).toEqual([[address(4), range]])
  })

  test('slices come on chain in order', () => {
    const seats = [committed(1), committed(2), committed(3)]
    expect(plan({ seats, isNext: false })).toEqual({
      actions: [],
      waitsFor: 'the slices before it to be on chain',
    })
  })

  test('who is silent past its lease makes room for another', () => {
    const late = plan({ seats: [committed(1), committed(2), seat(3)] }, { nowMs: 1_260_000 })
    expect(late.actions).toContainEqual({ type: 'give-up-seat', worker: address(3) })
    expect(assigned(late)).toEqual([[address(4), range]])
  })
})

describe('with a round on chain', () => {
  test('its seats are asked for what is behind them', () => {
    const seats = [committed(1), committed(2)]
    expect(plan({ seats, rounds: [round(seats)] }).actions).toEqual(
      [1, 2].map((n) => ({ type: 'ask-reveal', worker: address(n), range, openedIn: 7n })),
    )
  })

  test('where all agree the slice is settled as one', () => {
    const seats = [revealed(1), revealed(2), revealed(3)]
    const { actions } = plan({ seats, rounds: [round(seats)] })
    expect(actions).toEqual([{ type: 'settle-part', part: range, node: seats[0]?.reveal?.root }])
  })

  test('the settlement of a whole slice is on its way as soon as its round is in a block', () => {
    const seats = [revealed(1), revealed(2), revealed(3)]
    const { actions } = plan({ seats, rounds: [round(seats)] }, { chainBlock: 7n })
    expect(actions).toEqual([
      { type: 'settle-part', part: range, node: seats[0]?.reveal?.root, isEarly: true },
    ])
  })

  test('one that calls a program of others, or leaves a part open, is tried first: on the block after its round', () => {
    const seats = [revealed(1), revealed(2), revealed(3)]
    const later = { actions: [], waitsFor: 'the block after its round' }
    const terms = { ...TERMS, hasCallback: true }
    expect(plan({ seats, rounds: [round(seats)], terms }, { chainBlock: 7n })).toEqual(later)
    const divided = [revealed(1), revealed(2), revealed(3, { wrong: 2 })]
    expect(plan({ seats: divided, rounds: [round(divided)] }, { chainBlock: 7n })).toEqual(later)
  })

  test('where one differs in one task the rest is settled, and others are asked about that task alone', () => {
    const seats = [revealed(1), revealed(2), revealed(3, { wrong: 2 })]
    const decided = plan({ seats, rounds: [round(seats)] })
    expect(decided.actions.filter(({ type }) => type === 'settle-part')).toMatchObject([
      { part: { first: 0n, count: 2n } },
      { part: { first: 3n, count: 1n } },
    ])
    // 4 against 2: two more make it 16 of 19.
    const task = { first: 2n, count: 1n }
    expect(assigned(decided)).toEqual([4, 5].map((n) => [address(n), task]))
  })

  test('a further round decides what was in doubt', () => {
    const task = { first: 2n, count: 1n }
    const before = [revealed(1), revealed(2), revealed(3, { wrong: 2 })]
    const after = [revealed(4, { where: task }), revealed(5, { where: task })]
    const rounds = [round(before), round(after, task)]
    const settled = [
      { first: 0n, count: 2n },
      { first: 3n, count: 1n },
    ]
    const { actions } = plan({ seats: [...before, ...after], rounds, settled })
    expect(actions).toMatchObject([{ type: 'settle-part', part: task }])
  })

  test('a silent seat is waited for until its window is over, and then counts against the rest', () => {
    const seats = [revealed(1), revealed(2), revealed(3), committed(4)]
    const rounds = [round(seats)]
    // Half of 300 seconds after 1 100.
    expect(plan({ seats, rounds }, { chainSeconds: 1_249n }).actions).toMatchObject([{ type: 'ask-reveal' }])
    // 8 of 11 is too little for trust 5; one more makes 16 of 19.
    const over = plan({ seats, rounds }, { chainSeconds: 1_250n })
    expect(over.actions.filter(({ type }) => type === 'settle-part')).toEqual([])
    expect(assigned(over)).toEqual([[address(5), range]])
  })

  test('a round taken back by the chain is opened again with the same seats', () => {
    const seats = [revealed(1), revealed(2), revealed(3)]
    expect(plan({ seats, rounds: [] }).actions).toMatchObject([{ type: 'open-round' }])
  })
})

describe('deadlines', () => {
  test('after the contribution deadline nobody new is asked', () => {
    const late = plan({ seats: [seat(1)] }, { chainSeconds: 3_100n })
    expect(late.actions).toEqual([
      { type: 'release-seat', worker: address(1), reason: 'the contribution deadline has passed' },
    ])
    expect(late.waitsFor).toBe('its final deadline, when it is refunded')
  })

  test('what was committed in time is settled until the final deadline, when the rest is refunded', () => {
    const seats = [revealed(1), revealed(2), revealed(3)]
    const rounds = [round(seats)]
    expect(plan({ seats, rounds }, { chainSeconds: 3_999n }).actions).toMatchObject([{ type: 'settle-part' }])
    expect(plan({ seats, rounds }, { chainSeconds: 4_000n }).actions).toEqual([{ type: 'claim-slice' }])
  })

  test('an ended slice releases its seats, once', () => {
    expect(plan({ status: 'settled', seats: [revealed(1)] }).actions).toEqual([
      { type: 'release-seat', worker: address(1), reason: 'the slice is settled' },
    ])
    expect(plan({ status: 'refunded', seats: [{ ...seat(1), status: 'released' }] }).actions).toEqual([])
  })
})
