import { describe, expect, test } from 'vitest'
import type { Hex } from '../address.ts'
import { assumptionsOf, DEFAULT_CREDIBILITY_POLICY } from './assumptions.ts'
import { assuranceOf } from './assurance.ts'
import { auditProbability, drawFor } from './audit.ts'
import { groupError, type Voice } from './group-error.ts'
import { judgeSettlement } from './settlement.ts'

const word = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`
const voice = (worker: string, error: number, cluster = worker): Voice => ({ worker, error, cluster })

describe('audits', () => {
  const probability = (loss: number, gain = 0) =>
    auditProbability({ reward: 1, cost: 0.8, gain, loss, floor: 0.01 })

  test('make honesty pay: cost 0.8 of the reward and 0, 1, 5, 10, 50 at stake ask for .80 .40 .133 .073 .016 (CRED-10)', () => {
    const found = [0, 1, 5, 10, 50].map((loss) => Number(probability(loss).toFixed(3)))
    expect(found).toEqual([0.8, 0.4, 0.133, 0.073, 0.016])
  })

  test('are more where somebody would pay ten rewards for a lie: .51, .18, .097 (CRED-10)', () => {
    expect([10, 50, 100].map((loss) => Number(probability(loss, 10).toFixed(3)))).toEqual([
      0.514, 0.177, 0.097,
    ])
  })

  test('never end, however much is at stake (CRED-10)', () => {
    expect(probability(1e9)).toBe(0.01)
  })

  test('are drawn the same way again, and otherwise with another secret or task (CRED-10)', () => {
    const draw = (secret: number, subject: number) =>
      drawFor('audit', { secret: word(secret), subject: word(subject) })
    expect(draw(1, 2)).toBe(draw(1, 2))
    expect(
      new Set([draw(1, 2), draw(2, 2), draw(1, 3), drawFor('x', { secret: word(1), subject: word(2) })]).size,
    ).toBe(4)
  })

  test('come as often as they should: 5 % of 20 000 tasks, to five deviations (CRED-10)', () => {
    const draws = Array.from({ length: 20_000 }, (_, n) =>
      drawFor('audit', { secret: word(7), subject: word(n) }),
    )
    const hits = draws.filter((draw) => draw < 0.05).length
    expect(Math.abs(hits - 1_000)).toBeLessThan(5 * Math.sqrt(950))
  })
})

describe('a settlement', () => {
  const assumptions = { commonCause: 0 }

  test('credits a worker with the chance that the others are right without it (CRED-6)', () => {
    const accepted = [voice('a', 0.01), voice('b', 0.1)]
    expect(judgeSettlement({ accepted, rejected: ['x'], assumptions })).toEqual([
      { worker: 'a', outcome: 'good', credit: 1 - 1 / (1 + 9) },
      { worker: 'b', outcome: 'good', credit: 1 - 1 / (1 + 99) },
      { worker: 'x', outcome: 'fault' },
    ])
  })

  test('credits nobody for agreeing with itself or its own cluster (CRED-6)', () => {
    const alone = judgeSettlement({ accepted: [voice('a', 0.01)], rejected: [], assumptions })
    const twins = judgeSettlement({
      accepted: [voice('a', 0.01, 'c'), voice('b', 1, 'c')],
      rejected: [],
      assumptions,
    })
    expect([...alone, ...twins].map((verdict) => verdict.outcome === 'good' && verdict.credit)).toEqual([
      0, 0, 0,
    ])
  })

  test('lets strangers begin: of three that agree, each is credited with odds 2 · 2 (CRED-6)', () => {
    const accepted = ['a', 'b', 'c'].map((name) => voice(name, 1))
    const [first] = judgeSettlement({ accepted, rejected: [], assumptions })
    expect(first).toMatchObject({ outcome: 'good' })
    expect(first?.outcome === 'good' && first.credit).toBeCloseTo(4 / 5, 12)
  })
})

describe('a worker that is caught', () => {
  test('has a word that counts as if it were not said, for an answer and against it (CRED-11)', () => {
    const caught = voice('liar', 1)
    const [a, b] = [voice('a', 0.01), voice('b', 0.1)]
    const without = groupError({ group: [a], others: [[b]], commonCause: 0.05 })
    expect(groupError({ group: [a, caught], others: [[b]], commonCause: 0.05 })).toBe(without)
    expect(groupError({ group: [a], others: [[b, caught]], commonCause: 0.05 })).toBe(without)
  })
})

describe('an assurance', () => {
  const assumptions = assumptionsOf(DEFAULT_CREDIBILITY_POLICY, { checked: 100, caught: 0 })

  test('carries what it rests on, and says when only the hub’s rule is met (CRED-9)', () => {
    const group = [voice('a', 0.01), voice('b', 0.02, 'a'), voice('c', 1)]
    const made = assuranceOf({ group, others: [], trust: 100n, assumptions })
    expect(made).toMatchObject({ basis: 'evidence', voices: 3, counted: 2, clusters: 1, trust: 100n })
    expect(made.errorBound).toBeCloseTo(0.01, 12)
    expect(made.assumptions).toMatchObject({ commonCause: 0.05, checked: 100, caught: 0, confidence: 0.95 })
    expect(assuranceOf({ group, others: [], trust: 101n, assumptions }).basis).toBe('contract')
  })
})
