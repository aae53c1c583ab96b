import { expect, test } from 'vitest'
import { deadlinesOf, revealDeadlineOf } from './deadline.ts'

test('a task of 300 s may be contributed to for 35 minutes and finalized for 50, from the start of the deal', () => {
  expect(deadlinesOf({ startTime: 1_000_000n, timeref: 300n })).toEqual({
    contributionDeadline: 1_002_100n,
    finalDeadline: 1_003_000n,
  })
})

test('it may be revealed for 10 minutes after the consensus', () => {
  expect(revealDeadlineOf({ consensusTime: 1_002_000n, timeref: 300n })).toBe(1_002_600n)
})
