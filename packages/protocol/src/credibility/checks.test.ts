import { describe, expect, test } from 'vitest'
import type { Hex } from '../address.ts'
import { assumptionsOf, DEFAULT_CREDIBILITY_POLICY } from './assumptions.ts'
import { assuranceOf } from './assurance.ts'
import { auditProbability, drawFor } from './audit.ts'
import { answersInDoubt } from './backtrack.ts'
import { pickCanary, recognisedShare } from './canary.ts'
import type { Voice } from './group-error.ts'
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

describe('canaries', () => {
  const known = [
    { taskId: word(1), resultDigest: word(11), workers: ['a'], errorBound: 1e-6 },
    { taskId: word(2), resultDigest: word(12), workers: ['b'], errorBound: 1e-6 },
    { taskId: word(3), resultDigest: word(13), workers: ['b'], errorBound: 0.01 },
  ]

  test('are finalised tasks that the worker has not answered and that are sure enough to accuse it (CRED-11)', () => {
    const pick = (worker: string, draw: number) => pickCanary({ known, worker, draw, errorMax: 1e-4 })?.taskId
    expect([0, 0.49, 0.5, 0.99].map((draw) => pick('c', draw))).toEqual([word(1), word(1), word(2), word(2)])
    expect(pick('a', 0.3)).toBe(word(2))
    expect(pickCanary({ known: [], worker: 'a', draw: 0.5, errorMax: 1 })).toBeUndefined()
  })

  test('are worth less the more of them are recognised: 1 fault in 100 against 4 by audits is a quarter (CRED-11)', () => {
    const audits = { checks: 200, faults: 8 }
    expect(recognisedShare({ canaries: { checks: 100, faults: 1 }, audits })).toBe(0.75)
    expect(recognisedShare({ canaries: { checks: 100, faults: 9 }, audits })).toBe(0)
    expect(recognisedShare({ canaries: { checks: 100, faults: 0 }, audits })).toBe(1)
    expect(recognisedShare({ canaries: { checks: 0, faults: 0 }, audits })).toBe(0)
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
  test('puts in doubt what would not stand without its word, and nothing else (CRED-12)', () => {
    const answer = (n: number, group: Voice[], trust = 50n) => ({ taskId: word(n), trust, group, others: [] })
    const answers = [
      answer(1, [voice('liar', 0.01)]),
      answer(2, [voice('liar', 0.01), voice('a', 0.01)]),
      answer(3, [voice('liar', 0.01), voice('a', 0.1)]),
      answer(4, [voice('a', 0.1)]),
      answer(5, [voice('liar', 0.01)], 1n),
    ]
    const doubtful = answersInDoubt({ caught: 'liar', answers, commonCause: 0 })
    expect(doubtful.map(({ taskId }) => taskId)).toEqual([word(1), word(3)])
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
