import { describe, expect, test } from 'vitest'
import { type Assumptions, assumptionsOf, DEFAULT_CREDIBILITY_POLICY } from './assumptions.ts'
import { failCheck, NO_EVIDENCE, passCheck, standingOf } from './evidence.ts'
import { faultyFractionBound } from './faulty-fraction.ts'
import { spotCheckBound, workerErrorOf } from './worker-error.ts'

const half = { credit: 1, decay: 0.5 }

describe('evidence', () => {
  test('halves with each check where half is kept: 1, 1.5, 1.75 (CRED-1)', () => {
    const one = passCheck(NO_EVIDENCE, half)
    const two = passCheck(one, half)
    const three = passCheck(two, half)
    expect([one.good, two.good, three.good]).toEqual([1, 1.5, 1.75])
    expect(three.streak).toBe(3)
  })

  test('never counts more than the memory holds: 500 at a decay of 0.998 (CRED-1)', () => {
    let evidence = NO_EVIDENCE
    for (let check = 0; check < 20_000; check += 1)
      evidence = passCheck(evidence, { credit: 1, decay: 0.998 })
    expect(evidence.good).toBeCloseTo(500, 6)
  })

  test('loses everything good at a proven fault, and forgets the bad with the checks (CRED-2)', () => {
    const known = passCheck(passCheck(NO_EVIDENCE, half), half)
    const caught = failCheck(known, { decay: 0.5 })
    expect(caught).toEqual({ good: 0, bad: 1, streak: 0, faults: 1 })
    expect(passCheck(caught, half)).toEqual({ good: 1, bad: 0.5, streak: 1, faults: 1 })
  })

  test('is not touched by a check that could have shown nothing (CRED-6)', () => {
    expect(passCheck(NO_EVIDENCE, { credit: 0, decay: 0.5 })).toEqual(NO_EVIDENCE)
  })

  test('makes a stranger a probationer at the first check and trusted at the fifth (CRED-4)', () => {
    const standing = (streak: number) => standingOf({ streak }, { probationChecks: 5 })
    expect([0, 1, 4, 5].map(standing)).toEqual(['stranger', 'probation', 'probation', 'trusted'])
  })
})

describe('the faulty fraction', () => {
  test('is unknown where nobody was checked (CRED-3)', () => {
    expect(faultyFractionBound({ checked: 0, caught: 0, confidence: 0.95 })).toBe(1)
  })

  test('is at most 1 − 0.05^(1/n) where none of n was caught: 13.9 % of 20, 2.95 % of 100 (CRED-3)', () => {
    expect(faultyFractionBound({ checked: 20, caught: 0, confidence: 0.95 })).toBeCloseTo(0.1391, 4)
    expect(faultyFractionBound({ checked: 100, caught: 0, confidence: 0.95 })).toBeCloseTo(0.02951, 5)
  })

  test('of 1 caught among 10 is at most 39.4 %, where one or none of ten has a chance of 5 % (CRED-3)', () => {
    const bound = faultyFractionBound({ checked: 10, caught: 1, confidence: 0.95 })
    expect((1 - bound) ** 10 + 10 * bound * (1 - bound) ** 9).toBeCloseTo(0.05, 9)
    expect(bound).toBeCloseTo(0.3942, 4)
  })

  test('is found for thousands of workers (CRED-3)', () => {
    const bound = faultyFractionBound({ checked: 10_000, caught: 100, confidence: 0.95 })
    expect(bound).toBeGreaterThan(0.01)
    expect(bound).toBeLessThan(0.0122)
  })
})

describe('what checks can hide', () => {
  const least = (identities: 'bonded' | 'free', error: number) => {
    let checks = 1
    while (spotCheckBound({ checks, faultyFraction: 0.2, identities }) > error) checks += 1
    return checks
  }

  test('with a fifth faulty and no way back, 10, 92 and 920 checks leave 1e-2, 1e-3 and 1e-4 (CRED-3)', () => {
    expect([1e-2, 1e-3, 1e-4].map((error) => least('bonded', error))).toEqual([10, 92, 920])
  })

  test('with free identities, 20, 200 and 2 000 (CRED-3)', () => {
    expect([1e-2, 1e-3, 1e-4].map((error) => least('free', error))).toEqual([20, 200, 2000])
  })
})

describe('the error of a worker', () => {
  const assumptions: Assumptions = {
    ...assumptionsOf(DEFAULT_CREDIBILITY_POLICY, { checked: 0, caught: 0 }),
    faultyFraction: 0.01,
  }
  const worker = (good: number, bad = 0) =>
    workerErrorOf({ good, bad, streak: Math.ceil(good), faults: 0 }, assumptions)

  test('is 1 for a stranger and on probation (CRED-4)', () => {
    expect(worker(0)).toBe(1)
    expect(worker(4)).toBe(1)
    expect(worker(5)).toBeCloseTo(1 / 7, 12)
  })

  test('is 1/100 after 98 passed checks, 2/101 with a fault remembered among them (CRED-3)', () => {
    expect(worker(98)).toBeCloseTo(0.01, 12)
    expect(worker(98, 1)).toBeCloseTo(2 / 101, 12)
  })

  test('is what a saboteur can hide where that is more: f = 0.2 of rejoining workers, 98 checks (CRED-3)', () => {
    const evidence = { good: 10, bad: 0, streak: 10, faults: 0 }
    const error = workerErrorOf(evidence, { ...assumptions, faultyFraction: 0.99, identities: 'free' })
    expect(error).toBeCloseTo(0.099, 12)
  })

  test('never falls below the floor (CRED-3)', () => {
    expect(worker(1e12)).toBe(DEFAULT_CREDIBILITY_POLICY.errorFloor)
  })

  test('is 1 while nobody was checked: the fraction could be all (CRED-3)', () => {
    const nobody = assumptionsOf(DEFAULT_CREDIBILITY_POLICY, { checked: 0, caught: 0 })
    expect(workerErrorOf({ good: 50, bad: 0, streak: 50, faults: 0 }, nobody)).toBe(1)
  })
})
