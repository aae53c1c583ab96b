import type { Hex } from 'viem'
import { describe, expect, test } from 'vitest'
import { lieOf, liesAbout, parseSabotage } from './sabotage.ts'

const task = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`
const worker = (n: number): Hex => `0x${n.toString(16).padStart(40, '0')}`

describe('liesAbout', () => {
  test('never at rate 0, always at rate 1', () => {
    for (let n = 0; n < 100; n += 1) {
      expect(liesAbout({ taskId: task(n), worker: worker(1), rate: 0 })).toBe(false)
      expect(liesAbout({ taskId: task(n), worker: worker(1), rate: 1 })).toBe(true)
    }
  })

  test('about half of the tasks at rate 0.5, the same ones each time', () => {
    const lies = () =>
      Array.from({ length: 1_000 }, (_, n) => liesAbout({ taskId: task(n), worker: worker(1), rate: 0.5 }))
    const count = lies().filter(Boolean).length
    // Five standard deviations of a fair coin around 500 are 79.
    expect(Math.abs(count - 500)).toBeLessThan(79)
    expect(lies()).toEqual(lies())
  })
})

test('two liars do not agree', () => {
  expect(lieOf({ taskId: task(1), worker: worker(1) })).not.toBe(
    lieOf({ taskId: task(1), worker: worker(2) }),
  )
})

test.each([
  ['rate=0.5', 0.5],
  ['rate=1', 1],
  ['rate=0', 0],
  ['rate=1.5', undefined],
  ['rate=-1', undefined],
  ['always', undefined],
])('%s is read as %s', (text, rate) => {
  expect(parseSabotage(text)).toBe(rate)
})
