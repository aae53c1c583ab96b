import { expect, test } from 'vitest'
import { expectedSeconds, newcomersFor } from './trust.ts'

// docs/concepts.md, "What trust means".
test.each([
  [1, 1],
  [5, 3],
  [10, 4],
  [100, 7],
])('trust %i takes %i newcomers that agree', (trust, count) => {
  expect(newcomersFor(trust)).toBe(count)
})

test('the time is that of the rounds in which the workers get through all replicas', () => {
  // 8 tasks of 3 replicas on 5 workers: 5 rounds of 2 s, and 4 s around them.
  expect(expectedSeconds({ count: 8, trust: 5, taskSeconds: 2, workers: 5 })).toBe(14)
})

test('nobody at work: no time is promised', () => {
  expect(expectedSeconds({ count: 8, trust: 5, taskSeconds: 2, workers: 0 })).toBeUndefined()
  expect(expectedSeconds({ count: 8, trust: 5, taskSeconds: 2, workers: undefined })).toBeUndefined()
})
