import { describe, expect, test } from 'vitest'
import { type Conditions, decideActivity, parseConditions, type Reading } from './conditions.ts'

const noon: Reading = { minuteOfDay: 720, idleSeconds: 600, otherLoad: 0.1, celsius: 50, onMains: true }
const isActive = (conditions: Conditions, reading: Partial<Reading> = {}, wasActive = true) =>
  decideActivity(conditions, { ...noon, ...reading }, wasActive).active

describe('a worker computes', () => {
  test('always, where nothing is asked', () => {
    expect(isActive({}, { onMains: false, celsius: 99 })).toBe(true)
  })

  test('in its hours, up to the minute before they end, also past midnight', () => {
    const night = { window: { from: 22 * 60, to: 6 * 60 } }
    const at = (minuteOfDay: number) => isActive(night, { minuteOfDay })
    expect([1319, 1320, 1439, 0, 359, 360].map(at)).toEqual([false, true, true, true, true, false])
    const day = (minuteOfDay: number) => isActive({ window: { from: 60, to: 120 } }, { minuteOfDay })
    expect([59, 60, 119, 120].map(day)).toEqual([false, true, true, false])
  })

  test('when nobody has typed for long enough', () => {
    expect(isActive({ idleSeconds: 600 })).toBe(true)
    expect(isActive({ idleSeconds: 600 }, { idleSeconds: 599 })).toBe(false)
  })

  test('up to a load and a temperature, and again only a tenth below them', () => {
    expect(isActive({ loadMax: 0.5 }, { otherLoad: 0.5 })).toBe(true)
    expect(isActive({ loadMax: 0.5 }, { otherLoad: 0.51 })).toBe(false)
    expect(isActive({ loadMax: 0.5 }, { otherLoad: 0.46 }, false)).toBe(false)
    expect(isActive({ loadMax: 0.5 }, { otherLoad: 0.45 }, false)).toBe(true)
    expect(isActive({ celsiusMax: 80 }, { celsius: 80.5 })).toBe(false)
    expect(isActive({ celsiusMax: 80 }, { celsius: 73 }, false)).toBe(false)
  })

  test('not on battery where mains is asked', () => {
    expect(isActive({ mains: true })).toBe(true)
    expect(isActive({ mains: true }, { onMains: false })).toBe(false)
  })

  test('not where a condition cannot be read, and says why', () => {
    const { celsius: _, ...blind } = noon
    expect(decideActivity({ celsiusMax: 80 }, blind, true)).toEqual({
      active: false,
      reason: 'the machine is too hot, or cannot say',
    })
  })
})

test('conditions are read from one line', () => {
  expect(parseConditions('always')).toEqual({})
  expect(parseConditions('idle=300, window=22:00-06:30,load=0.5,temperature=80,mains')).toEqual({
    idleSeconds: 300,
    window: { from: 1320, to: 390 },
    loadMax: 0.5,
    celsiusMax: 80,
    mains: true,
  })
  for (const wrong of ['', 'never', 'idle', 'load=2', 'window=24:00-06:00', 'mains,,', 'mains=yes'])
    expect(parseConditions(wrong), wrong).toBeUndefined()
})
