import { describe, expect, test } from 'vitest'
import { isSettled } from './task.ts'
import {
  afterPass,
  FIRST,
  goodMinute,
  INSTANTS,
  isResultPossible,
  keyOf,
  planOf,
  type World,
  worldsAfter,
} from './test/small-world.ts'

/** Every world that can come to be, with those that follow it. */
function explore(): Map<string, { world: World; next: string[] }> {
  const seen = new Map<string, { world: World; next: string[] }>()
  const todo = [FIRST]
  for (let world = todo.pop(); world !== undefined; world = todo.pop()) {
    const key = keyOf(world)
    if (seen.has(key)) continue
    const next = isSettled(world.task) ? [] : worldsAfter(world)
    seen.set(key, { world, next: next.map(keyOf) })
    todo.push(...next)
  }
  return seen
}

describe('the real planner, one task, four workers, and everything that can happen to them', () => {
  const seen = explore()
  const worlds = [...seen.values()].map(({ world }) => world)
  const open = worlds.filter(({ task }) => !isSettled(task))

  test('tens of thousands of worlds come to be, with results and refunds among them', () => {
    expect(worlds.length).toBeGreaterThan(10_000)
    expect(new Set(worlds.map(({ task }) => task.status))).toEqual(
      new Set(['unset', 'active', 'revealing', 'completed', 'failed']),
    )
  })

  test('from every one of them a result or a refund follows if only time passes and one pass is made at the end', () => {
    for (const world of open) {
      const end = afterPass({ ...world, instant: INSTANTS.length - 1 })
      expect(isSettled(end.task), keyOf(world)).toBe(true)
    }
  })

  test('a pass made twice is made once', () => {
    for (const world of open) {
      const once = afterPass(world)
      if (once.task.status === world.task.status)
        expect(keyOf(afterPass(once)), keyOf(world)).toBe(keyOf(once))
    }
  })

  test('while there is time, workers that do their work lead to a result wherever their votes suffice', () => {
    let reached = 0
    for (const world of open.filter(({ instant }) => instant === 0)) {
      if (world.task.status !== 'revealing' && !isResultPossible(world)) continue
      let later = world
      for (let minute = 0; minute < 15 && !isSettled(later.task); minute += 1) later = goodMinute(later)
      expect([later.task.status, planOf(later).waitsFor], keyOf(world)).toEqual(['completed', 'nothing'])
      reached += 1
    }
    expect(reached).toBeGreaterThan(100)
  })

  test('nothing happens to a settled task but that its workers are let go', () => {
    for (const world of worlds.filter(({ task }) => isSettled(task))) {
      const end = afterPass(world)
      expect(end.replicas.every(({ status }) => status === 'released')).toBe(true)
      expect(planOf(end).actions).toEqual([])
    }
  })
})
