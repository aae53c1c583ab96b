import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusterWorkers } from './cluster.ts'
import { groupError, groupOdds, type Voice } from './group-error.ts'

const voice = (worker: string, error: number, cluster = worker): Voice => ({ worker, error, cluster })
const voices = (count: number, error: number) =>
  Array.from({ length: count }, (_, n) => voice(`w${n}`, error))
const alone = { commonCause: 0 }

describe('independent workers', () => {
  test('of error 1/100 have odds 99, 99², 99³: trust 100 takes 1, 1 000 takes 2, 10 000 takes 3, 10⁶ takes 4 (CRED-5)', () => {
    const needed = (trust: number) =>
      [1, 2, 3, 4, 5].find((count) => groupOdds(voices(count, 0.01), alone) >= trust - 1 - 1e-6)
    expect([100, 1_000, 10_000, 1_000_000].map(needed)).toEqual([1, 2, 3, 4])
    expect(groupOdds(voices(2, 0.01), alone)).toBeCloseTo(9801, 6)
  })

  test('in two groups: two of 0.8 against one of 0.8 are right with 16/21 (CRED-5)', () => {
    // Odds 4 each: 16 against 4, of 1 + 16 + 4.
    const error = groupError({ group: voices(2, 0.2), others: [[voice('x', 0.2)]], ...alone })
    expect(error).toBeCloseTo(5 / 21, 12)
  })
})

describe('a common cause', () => {
  test('of 5 % leaves two workers of error 1/100 with 0.0005 + 0.95 · 0.0001 against 0.9801 (CRED-5)', () => {
    expect(groupOdds(voices(2, 0.01), { commonCause: 0.05 })).toBeCloseTo(0.9801 / 0.000595, 6)
  })

  test('cannot be outvoted: a thousand workers stay above β · error (CRED-5)', () => {
    const error = groupError({ group: voices(1_000, 0.01), others: [], commonCause: 0.05 })
    expect(error).toBeGreaterThanOrEqual(0.0005)
  })
})

const anyVoices = fc.array(
  fc.record({
    worker: fc.string({ minLength: 1, maxLength: 3 }),
    error: fc.double({ min: 1e-6, max: 1, noNaN: true }),
    cluster: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  }),
  { maxLength: 12 },
)
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('for all groups', () => {
  test('one more voice for an answer never makes it less sure, one against it never surer (CRED-5)', () => {
    fc.assert(
      fc.property(
        anyVoices,
        anyVoices,
        fc.integer({ min: 0, max: 11 }),
        share,
        (group, other, at, commonCause) => {
          const all = groupError({ group, others: [other], commonCause })
          const fewer = group.filter((_, index) => index !== at)
          expect(all).toBeLessThanOrEqual(groupError({ group: fewer, others: [other], commonCause }) + 1e-12)
          const less = other.filter((_, index) => index !== at)
          expect(all).toBeGreaterThanOrEqual(groupError({ group, others: [less], commonCause }) - 1e-12)
        },
      ),
    )
  })

  test('strangers and second members of a cluster change nothing (CRED-4, CRED-5)', () => {
    fc.assert(
      fc.property(anyVoices, share, (group, commonCause) => {
        const odds = groupOdds(group, { commonCause })
        const strangers = voices(20, 1)
        expect(groupOdds([...group, ...strangers], { commonCause })).toBe(odds)
        const doubles = group.map((one) => ({ ...one, worker: `${one.worker}'` }))
        expect(groupOdds([...group, ...doubles], { commonCause })).toBe(odds)
      }),
    )
  })

  test('the error is at least β times that of the best voice, and at most one answer is likelier than not (CRED-5)', () => {
    fc.assert(
      fc.property(anyVoices, anyVoices, share, (group, other, commonCause) => {
        const error = groupError({ group, others: [other], commonCause })
        const least = Math.min(1, ...group.map((one) => one.error))
        expect(error).toBeGreaterThanOrEqual(commonCause * least - 1e-12)
        expect(error + groupError({ group: other, others: [group], commonCause })).toBeGreaterThanOrEqual(
          1 - 1e-9,
        )
      }),
    )
  })
})

describe('clusters', () => {
  test('join workers that share a mark, and those that share one with them (CRED-7)', () => {
    const marks = new Map([
      ['d', ['network:1']],
      ['a', ['operator:x', 'network:2']],
      ['b', ['network:1', 'funding:y']],
      ['c', ['funding:y', 'operator:x']],
      ['e', []],
    ])
    expect(clusterWorkers(marks)).toEqual(
      new Map([
        ['d', 'a'],
        ['a', 'a'],
        ['b', 'a'],
        ['c', 'a'],
        ['e', 'e'],
      ]),
    )
  })

  test('are the same in whatever order the workers came (CRED-7)', () => {
    const anyMarks = fc.uniqueArray(
      fc.tuple(fc.string({ minLength: 1, maxLength: 4 }), fc.array(fc.constantFrom('1', '2', '3', '4', '5'))),
      { selector: ([worker]) => worker, maxLength: 12 },
    )
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const there = clusterWorkers(new Map(marks))
        const back = clusterWorkers(new Map(marks.toReversed()))
        expect([...there].sort()).toEqual([...back].sort())
        for (const [worker, shown] of marks)
          for (const [other, seen] of marks)
            if (shown.some((mark) => seen.includes(mark))) expect(there.get(worker)).toBe(there.get(other))
      }),
    )
  })
})
