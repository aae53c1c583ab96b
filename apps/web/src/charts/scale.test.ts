import { expect, test } from 'vitest'
import { linear, logarithmic, powerTicks, roundTicks } from './scale.ts'

test('ticks are round numbers that reach over the values', () => {
  expect(roundTicks(0.11)).toEqual([0, 0.05, 0.1, 0.15])
  expect(roundTicks(7)).toEqual([0, 2, 4, 6, 8])
  expect(roundTicks(0)).toEqual([0, 1])
  expect(roundTicks(10_000.24, 9_999.7)).toEqual([9_999.6, 9_999.8, 10_000, 10_000.2, 10_000.4])
  expect(roundTicks(100, 100)).toEqual([99, 99.5, 100, 100.5, 101])
})

test('powers of ten are thinned out where there are many', () => {
  expect(powerTicks(8)).toEqual([0, 1, 10])
  expect(powerTicks(99_996)).toEqual([0, 1, 10, 100, 1_000, 10_000, 100_000])
  expect(powerTicks(300_000)).toEqual([0, 100, 10_000, 1_000_000])
  expect(powerTicks(9e15)).toEqual([0, 1e4, 1e8, 1e12, 1e16])
})

test('scales begin and end where they should', () => {
  const along = linear([0, 10], [100, 200])
  expect([along(0), along(5), along(10)]).toEqual([100, 150, 200])
  const up = logarithmic(99, [200, 0])
  expect([up(0), up(9), up(99)]).toEqual([200, 100, 0])
})
