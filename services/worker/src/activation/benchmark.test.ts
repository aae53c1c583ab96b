import { createSpin, isBenchmarkSolved } from '@ruche/protocol'
import { expect, test } from 'vitest'
import { measureSpeed, solveBenchmark } from './benchmark.ts'

test('a speed is rounds by time: a million in each of two looks of 4 ms is 250 a millisecond', () => {
  let ms = 0
  // Start 0, looks at 4 and 8; the end is at 12.
  const clock = () => {
    const now = ms
    ms += 4
    return now
  }
  expect(measureSpeed({ spanMs: 8, nowMs: clock })).toBeCloseTo(1_000_000 / 12 / 1_000, 6)
})

test('a benchmark is solved as its scheduler will check', async () => {
  const benchmark = { seed: 2n ** 64n - 1n, stretches: 5, rounds: 1_000 }
  const states = await solveBenchmark(benchmark)
  expect(isBenchmarkSolved(benchmark, { states, looked: [0, 1, 2, 3, 4], spin: createSpin() })).toBe(true)
})
