import { describe, expect, test } from 'vitest'
import { banUntil, leaseUntil } from './lease.ts'
import { afterReport } from './replica.ts'

describe('afterReport', () => {
  test('moves a replica forward', () => {
    expect(afterReport('assigned', 'computed')).toBe('computed')
  })

  test('ignores a report that comes late', () => {
    expect(afterReport('contributed', 'computing')).toBe('contributed')
  })

  test('brings back a replica that was given up while its worker went on', () => {
    expect(afterReport('lost', 'contributed')).toBe('contributed')
  })

  test('leaves a released replica released', () => {
    expect(afterReport('released', 'uploaded')).toBe('released')
  })

  test('does not let a failure undo a reveal', () => {
    expect(afterReport('revealed', 'failed')).toBe('revealed')
  })
})

test('a lease is the category’s time and a minute', () => {
  expect(leaseUntil({ nowMs: 1_000, maxRuntimeSeconds: 300n })).toBe(361_000)
})

test('bans double from ten minutes', () => {
  expect([1, 2, 3].map((caught) => banUntil({ nowMs: 0, caught }))).toEqual([600_000, 1_200_000, 2_400_000])
})
