import { expect, test } from 'vitest'
import { measureSpeed } from './benchmark.ts'

test('a speed is rounds by time: a million in each of two looks of 4 ms is 250 a millisecond', async () => {
  let ms = 0
  // Start 0, looks at 4 and 8; the end is at 12.
  const clock = () => {
    const now = ms
    ms += 4
    return now
  }
  expect(await measureSpeed({ spanMs: 8, nowMs: clock })).toBeCloseTo(1_000_000 / 12 / 1_000, 6)
})

test('a real machine has a speed', async () => {
  expect(await measureSpeed({ spanMs: 20, nowMs: () => performance.now() })).toBeGreaterThan(0)
})
