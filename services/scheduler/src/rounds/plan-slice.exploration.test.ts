import { describe, expect, test } from 'vitest'
import {
  afterSlicePass,
  canSettle,
  FIRST_SLICE,
  goodSliceMinute,
  isEnded,
  isSilent,
  keyOfSlice,
  planOfSlice,
  SLICE_INSTANTS,
  type SliceWorld,
  slicesAfter,
} from '../test/small-slice.ts'

/** Every world that can come to be. */
function explore(): SliceWorld[] {
  const seen = new Map<string, SliceWorld>()
  const todo = [FIRST_SLICE]
  for (let world = todo.pop(); world !== undefined; world = todo.pop()) {
    const key = keyOfSlice(world)
    if (seen.has(key)) continue
    seen.set(key, world)
    if (!isEnded(world)) todo.push(...slicesAfter(world))
  }
  return [...seen.values()]
}

describe('the real planner of slices, two tasks, four workers, and everything that can happen to them', () => {
  const worlds = explore()
  const open = worlds.filter((world) => !isEnded(world))

  test('tens of thousands of worlds come to be, settled whole, in parts, and refunded', () => {
    expect(worlds.length).toBeGreaterThan(10_000)
    expect(new Set(worlds.map(({ slice }) => slice.status))).toEqual(
      new Set(['planned', 'open', 'settled', 'refunded']),
    )
    expect(worlds.some(({ slice }) => slice.status === 'settled' && slice.settled.length === 2)).toBe(true)
    expect(worlds.some(({ slice }) => slice.rounds.length > 1)).toBe(true)
  })

  test('from every one of them a result or a refund follows if only time passes and one pass is made at the end', () => {
    for (const world of open) {
      const end = afterSlicePass({ ...world, instant: SLICE_INSTANTS.length - 1, isYoung: false })
      expect(isEnded(end), keyOfSlice(world)).toBe(true)
    }
  })

  test('a pass made twice is made once', () => {
    for (const world of open) {
      const once = afterSlicePass(world)
      if (once.slice.rounds.length === world.slice.rounds.length && once.slice.status === world.slice.status)
        expect(keyOfSlice(afterSlicePass(once)), keyOfSlice(world)).toBe(keyOfSlice(once))
    }
  })

  test('while there is time, workers that do their work lead to a result wherever their words suffice', () => {
    let reached = 0
    for (const world of open.filter(({ instant }) => instant === 0)) {
      if (isSilent(world) || !canSettle(world)) continue
      let later = world
      for (let minute = 0; minute < 25 && !isEnded(later); minute += 1) later = goodSliceMinute(later)
      expect([later.slice.status, planOfSlice(later).waitsFor], keyOfSlice(world)).toEqual([
        'settled',
        'nothing',
      ])
      reached += 1
    }
    expect(reached).toBeGreaterThan(100)
  })

  test('nothing happens to a slice that has ended but that its workers are let go', () => {
    for (const world of worlds.filter(isEnded)) {
      const end = afterSlicePass(world)
      expect(end.slice.seats.every(({ status }) => status === 'released')).toBe(true)
      expect(planOfSlice(end).actions).toEqual([])
    }
  })
})
