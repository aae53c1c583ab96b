import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Hex } from '../address.ts'
import { addVote, emptyTally, isAccepted, type Tally } from '../consensus.ts'
import { extraSeats } from './extra-seats.ts'
import { groupError, type Voice } from './group-error.ts'
import { planSeats, type SeatCandidate } from './seat-plan.ts'

const seat = (n: number, over: Partial<SeatCandidate> = {}): SeatCandidate => ({
  worker: `w${n}`,
  error: 1,
  cluster: `c${n}`,
  weight: 2n,
  ...over,
})
const seats = (count: number, over: Partial<SeatCandidate> = {}) =>
  Array.from({ length: count }, (_, n) => seat(n, over))
const hash = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`

function plan(over: Partial<Parameters<typeof planSeats>[0]>) {
  return planSeats({
    tally: emptyTally(),
    groups: new Map<Hex, Voice[]>(),
    pending: [],
    candidates: [],
    trust: 100n,
    commonCause: 0,
    ...over,
  })
}

describe('the fewest seats', () => {
  test('are one where one known worker satisfies both: weight 100 and error 1/100 at trust 100 (CRED-8)', () => {
    const candidates = seats(3, { error: 0.01, weight: 100n })
    expect(plan({ candidates })).toMatchObject({ take: ['w0'], reachable: true, basis: 'evidence' })
  })

  test('are seven where the workers are known but the hub takes them for strangers: 2⁷ > 99 (CRED-8)', () => {
    expect(plan({ candidates: seats(9, { error: 0.001 }) }).take).toHaveLength(7)
  })

  test('are two where the hub would take one but its record is one wrong in ten (CRED-8)', () => {
    // Odds 9 each; 81 against 99 is not enough for trust 100, but it is for trust 50.
    const candidates = seats(5, { error: 0.1, weight: 1_000n })
    expect(plan({ candidates, trust: 50n }).take).toHaveLength(2)
    expect(plan({ candidates, trust: 100n }).take).toHaveLength(3)
  })

  test('count those who are still to answer, and are none where they suffice (CRED-8)', () => {
    const pending = [seat(9, { error: 0.01, weight: 100n })]
    expect(plan({ pending, candidates: seats(3) })).toMatchObject({ take: [], basis: 'evidence' })
  })

  test('leave out a stranger drawn first: its word counts for nothing (CRED-4)', () => {
    const candidates = [seat(0), seat(1, { error: 0.01, weight: 100n })]
    expect(plan({ candidates }).take).toEqual(['w1'])
  })

  test('are more only when answers differ (CRED-8)', () => {
    const known = { error: 0.01, weight: 100n }
    const voices = (n: number): Voice[] => [seat(n, known)]
    const groups = new Map([
      [hash(1), voices(8)],
      [hash(2), voices(9)],
    ])
    const tally = addVote(addVote(emptyTally(), hash(1), 100n), hash(2), 100n)
    // 99² against 1 + 99: 98 to one; a third makes 99³ against 100.
    expect(plan({ tally, groups, candidates: seats(5, known) }).take).toHaveLength(2)
    expect(plan({ tally, groups, candidates: seats(5, known), trust: 50n }).take).toHaveLength(1)
  })
})

describe('a pool that knows nobody', () => {
  test('takes what the hub asks for and says so (CRED-9)', () => {
    const made = plan({ candidates: seats(10) })
    expect(made).toMatchObject({ reachable: true, basis: 'contract', errorBound: 1 })
    expect(made.take).toHaveLength(7)
  })

  test('says when even all of it cannot satisfy the hub (CRED-9)', () => {
    expect(plan({ candidates: seats(6) })).toMatchObject({ reachable: false, basis: 'contract' })
  })

  test('never gives more seats than the hub has (CRED-8)', () => {
    const crowd = seats(100, { error: 0.4, cluster: 'one' })
    expect(
      plan({ candidates: crowd, pending: seats(60, { worker: 'p' }), trust: 2n ** 31n }).take,
    ).toHaveLength(0)
    expect(plan({ candidates: seats(200, { weight: 1n }), trust: 100n }).take).toHaveLength(64)
  })
})

const anySeat = fc.record({
  worker: fc.uuid(),
  error: fc.constantFrom(1, 1, 0.5, 0.2, 0.05, 0.01, 0.001),
  cluster: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  weight: fc.constantFrom(2n, 3n, 9n, 99n, 999n),
})
const anyVotes = fc.array(fc.tuple(fc.constantFrom(hash(1), hash(2)), anySeat), { maxLength: 5 })

function positionOf(votes: readonly (readonly [Hex, SeatCandidate])[]) {
  let tally: Tally = emptyTally()
  const groups = new Map<Hex, Voice[]>()
  for (const [result, voice] of votes) {
    tally = addVote(tally, result, voice.weight)
    groups.set(result, [...(groups.get(result) ?? []), voice])
  }
  return { tally, groups }
}

describe('for all tasks and workers', () => {
  test('the seats satisfy the hub and, on evidence, the trust; without any one of them they would not (CRED-8)', () => {
    fc.assert(
      fc.property(
        anyVotes,
        fc.array(anySeat, { maxLength: 8 }),
        fc.constantFrom(1n, 2n, 10n, 100n, 10_000n),
        fc.constantFrom(0, 0.05),
        (votes, candidates, trust, commonCause) => {
          const { tally, groups } = positionOf(votes)
          const made = plan({ tally, groups, candidates, trust, commonCause })
          if (!made.reachable) return
          const lead = [...tally.groups].reduce<readonly [Hex, bigint] | undefined>(
            (best, one) => (best === undefined || one[1] > best[1] ? one : best),
            undefined,
          )
          const own = lead === undefined ? 0n : lead[1]
          const holds = (names: readonly string[]) => {
            const chosen = candidates.filter(({ worker }) => names.includes(worker))
            const group = chosen.reduce((sum, { weight }) => (sum > 1n ? sum : 1n) * weight, own)
            const hub = chosen.length > 0 && isAccepted({ group, total: tally.total - own + group, trust })
            if (!hub || made.basis === 'contract') return hub
            const error = groupError({
              group: [...(lead === undefined ? [] : (groups.get(lead[0]) ?? [])), ...chosen],
              others: [...groups].filter(([result]) => result !== lead?.[0]).map(([, voices]) => voices),
              commonCause,
            })
            return error <= 1 / Number(trust)
          }
          expect(holds(made.take)).toBe(true)
          if (made.basis === 'contract') return
          for (const worker of made.take) expect(holds(made.take.filter((one) => one !== worker))).toBe(false)
        },
      ),
    )
  })
})

describe('seats beside those that decide', () => {
  const candidates = [
    seat(0, { error: 0.01 }),
    seat(1, { error: 0.01, cluster: 'c0' }),
    seat(2, { error: 0.01 }),
    seat(3),
  ]
  const extra = (audit: number, probation: number) =>
    extraSeats({
      taken: ['w0'],
      candidates,
      auditShare: 0.1,
      probationShare: 0.2,
      draws: { audit, probation },
    })

  test('are an auditor of another cluster and a newcomer, each as often as its share says (CRED-10)', () => {
    expect(extra(0.09, 0.19)).toEqual(['w2', 'w3'])
    expect(extra(0.1, 0.19)).toEqual(['w3'])
    expect(extra(0.09, 0.2)).toEqual(['w2'])
    expect(extra(0.1, 0.2)).toEqual([])
  })
})
