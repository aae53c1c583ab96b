import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutSlices } from './cut.ts'

const counts = (question: Parameters<typeof cutSlices>[0]) =>
  cutSlices(question).map(({ count }) => Number(count))
const pool = { botFirst: 0n, workers: 6, seats: 3, tasksMax: 256n }

test('two slices for each group of workers that computes at the same time', () => {
  expect(counts({ ...pool, botSize: 16n })).toEqual([4, 4, 4, 4])
  expect(counts({ ...pool, botSize: 18n })).toEqual([5, 5, 4, 4])
  expect(counts({ ...pool, botSize: 3n })).toEqual([1, 1, 1])
  expect(counts({ ...pool, botSize: 1n })).toEqual([1])
  expect(counts({ ...pool, botSize: 2000n })).toEqual([250, 250, 250, 250, 250, 250, 250, 250])
})

test('slices follow each other without gaps and none is too large', () => {
  const question = fc.record({
    botFirst: fc.bigInt({ min: 0n, max: 100n }),
    botSize: fc.bigInt({ min: 1n, max: 5000n }),
    workers: fc.integer({ min: 0, max: 100 }),
    seats: fc.integer({ min: 1, max: 10 }),
    tasksMax: fc.bigInt({ min: 1n, max: 256n }),
  })
  fc.assert(
    fc.property(question, (asked) => {
      let next = asked.botFirst
      for (const { first, count } of cutSlices(asked)) {
        expect(first).toBe(next)
        expect(count).toBeGreaterThan(0n)
        expect(count).toBeLessThanOrEqual(asked.tasksMax)
        next = first + count
      }
      expect(next).toBe(asked.botFirst + asked.botSize)
    }),
  )
})
