import { describe, expect, test } from 'vitest'
import { isSnapshotDue, type SnapshotState } from './snapshot.ts'

describe('isSnapshotDue', () => {
  const saved: SnapshotState = {
    headBlock: 100,
    lastUsedBlock: 90,
    savedBlock: 100,
    savedAtMs: 10_000,
    costMs: 5,
    nowMs: 11_000,
  }

  test('saves once a block holds a transaction', () => {
    expect(isSnapshotDue(saved)).toBe(false)
    expect(isSnapshotDue({ ...saved, headBlock: 101 })).toBe(false)
    expect(isSnapshotDue({ ...saved, headBlock: 101, lastUsedBlock: 101 })).toBe(true)
  })

  test('takes at most a twentieth of the time', () => {
    const used = { ...saved, headBlock: 101, lastUsedBlock: 101, costMs: 100 }
    expect(isSnapshotDue({ ...used, nowMs: 11_999 })).toBe(false)
    expect(isSnapshotDue({ ...used, nowMs: 12_000 })).toBe(true)
  })

  test('saves empty blocks once a minute', () => {
    const idle = { ...saved, headBlock: 160 }
    expect(isSnapshotDue({ ...idle, nowMs: 69_999 })).toBe(false)
    expect(isSnapshotDue({ ...idle, nowMs: 70_000 })).toBe(true)
    expect(isSnapshotDue({ ...saved, nowMs: 70_000 })).toBe(false)
  })
})
