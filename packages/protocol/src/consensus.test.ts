import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addVote,
  dropGroup,
  emptyTally,
  GROUP_WEIGHT_MAX,
  groupOf,
  isAccepted,
  logWeightOf,
  weightOf,
} from './consensus.ts'

const A = '0xaa'
const B = '0xbb'

describe('weightOf', () => {
  test('is 2 below score 12, then grows by one every three points', () => {
    expect([0n, 9n, 11n, 12n, 14n, 15n, 17n, 30n, 300n].map(weightOf)).toEqual([
      2n,
      2n,
      2n,
      3n,
      3n,
      4n,
      4n,
      9n,
      99n,
    ])
  })
})

describe('logWeightOf', () => {
  test('rounds the binary logarithm down', () => {
    expect([1n, 2n, 3n, 4n, 7n, 8n, 9n, 2n ** 255n].map(logWeightOf)).toEqual([
      0n,
      1n,
      1n,
      2n,
      2n,
      3n,
      3n,
      255n,
    ])
  })
})

describe('a vote', () => {
  test('of four workers with trust 20 runs as on the reference chain', () => {
    // iExec PoCo 6.2, executed: scores 0, 9, 15 and 30; A is accepted at the fourth vote only.
    const steps = [
      { hash: A, score: 0n, a: 2n, b: 0n, total: 3n, accepted: false },
      { hash: B, score: 9n, a: 2n, b: 2n, total: 5n, accepted: false },
      { hash: A, score: 15n, a: 8n, b: 2n, total: 11n, accepted: false },
      { hash: A, score: 30n, a: 72n, b: 2n, total: 75n, accepted: true },
    ] as const
    let tally = emptyTally()
    for (const { hash, score, a, b, total, accepted } of steps) {
      tally = addVote(tally, hash, weightOf(score))
      expect([groupOf(tally, A), groupOf(tally, B), tally.total]).toEqual([a, b, total])
      expect(isAccepted({ group: groupOf(tally, hash), total: tally.total, trust: 20n })).toBe(accepted)
    }
  })

  test('lets no group grow beyond 2^88 − 1', () => {
    const tally = addVote(addVote(emptyTally(), A, 2n ** 87n), A, 2n)
    expect([groupOf(tally, A), tally.total]).toEqual([2n ** 88n - 1n, 2n ** 88n])
  })

  test('does not care about the case of the hash', () => {
    expect(groupOf(addVote(emptyTally(), '0xAb', 2n), '0xaB')).toBe(2n)
  })
})

describe('isAccepted', () => {
  test('accepts the first answer when trust is 1', () => {
    expect(isAccepted({ group: 2n, total: 3n, trust: 1n })).toBe(true)
  })

  test('refuses a group that exactly meets the bound', () => {
    // 4 of 5 is 1 − 1/5.
    expect(isAccepted({ group: 4n, total: 5n, trust: 5n })).toBe(false)
    expect(isAccepted({ group: 5n, total: 6n, trust: 5n })).toBe(true)
  })
})

const votes = fc.array(
  fc.record({ hash: fc.constantFrom('0xaa', '0xbb', '0xcc'), score: fc.bigInt({ min: 0n, max: 2000n }) }),
  { maxLength: 20 },
)
const tallyOf = (list: readonly { hash: string; score: bigint }[]) =>
  list.reduce(
    (tally, { hash, score }) => addVote(tally, hash as `0x${string}`, weightOf(score)),
    emptyTally(),
  )

describe('any run of votes', () => {
  test('keeps total = 1 + the sum of the groups', () => {
    fc.assert(
      fc.property(votes, (list) => {
        const tally = tallyOf(list)
        expect(tally.total).toBe([...tally.groups.values()].reduce((sum, group) => sum + group, 1n))
      }),
    )
  })

  test('gives each group the product of its weights, in whatever order they came', () => {
    fc.assert(
      fc.property(votes, (list) => {
        const forwards = tallyOf(list)
        const backwards = tallyOf([...list].reverse())
        for (const hash of ['0xaa', '0xbb', '0xcc'] as const) {
          const own = list.filter((vote) => vote.hash === hash)
          const product = own.reduce((weight, { score }) => weight * weightOf(score), 1n)
          const bounded = product < GROUP_WEIGHT_MAX ? product : GROUP_WEIGHT_MAX
          expect(groupOf(forwards, hash)).toBe(own.length === 0 ? 0n : bounded)
          expect(groupOf(backwards, hash)).toBe(groupOf(forwards, hash))
        }
      }),
    )
  })

  test('never accepts a group once a heavier or equal one exists, for trust of 2 or more', () => {
    fc.assert(
      fc.property(votes, fc.bigInt({ min: 2n, max: 10n ** 9n }), (list, trust) => {
        const { groups, total } = tallyOf(list)
        const accepted = [...groups.values()].filter((group) => isAccepted({ group, total, trust }))
        expect(accepted.length).toBeLessThanOrEqual(1)
        const heaviest = (group: bigint) => [...groups.values()].every((other) => other <= group)
        expect(accepted.every(heaviest)).toBe(true)
      }),
    )
  })

  test('a reopening leaves what the other groups had', () => {
    fc.assert(
      fc.property(votes, (list) => {
        const rest = list.filter(({ hash }) => hash !== '0xaa')
        expect(dropGroup(tallyOf(list), '0xaa')).toEqual(tallyOf(rest))
      }),
    )
  })
})
