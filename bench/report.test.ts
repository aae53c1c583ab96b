import { describe, expect, test } from 'vitest'
import { formatReport, toReport, toRow } from './report.ts'

const gas = { id: 'match', unit: 'gas', better: 'lower' as const }
const peer = { name: 'theirs', value: 1000 }

describe('toRow', () => {
  test('is met when every bound holds', () => {
    const row = toRow({ ...gas, value: 450, peer, goal: { value: 500, ratio: 0.5 } })
    expect(row).toMatchObject({ ratio: 0.45, goal: 500, met: true })
  })

  test.each([
    ['the value is above its bound', { value: 400, ratio: 0.5 }],
    ['the ratio is above its bound', { value: 500, ratio: 0.4 }],
    ['there is no goal', {}],
  ])('is not met when %s', (_, goal) => {
    expect(toRow({ ...gas, value: 450, peer, goal }).met).toBe(false)
  })

  test('is never met without a value, nor a relative goal without a peer', () => {
    expect(toRow({ ...gas, value: null, peer, goal: { ratio: 0.5 } }).met).toBe(false)
    expect(toRow({ ...gas, value: 450, goal: { ratio: 0.5 } }).met).toBe(false)
  })

  test('wants more of what is better higher', () => {
    const rate = { id: 'rate', unit: '1/s', better: 'higher' as const, goal: { value: 100 } }
    expect(toRow({ ...rate, value: 120 }).met).toBe(true)
    expect(toRow({ ...rate, value: 80 }).met).toBe(false)
  })
})

describe('formatReport', () => {
  test('gives every row a line, with what is missed in capitals', () => {
    const rows = [
      toRow({ ...gas, value: 450, peer, goal: { ratio: 0.5 }, note: 'fresh orders' }),
      toRow({ ...gas, id: 'other', value: null, goal: { value: 1 }, note: 'no such contract' }),
    ]
    expect(formatReport(toReport('gas', rows, new Date(0))).split('\n')).toEqual([
      'met      match  450 gas  theirs: 1,000  × 0.45  goal ≤ 0.5  fresh orders',
      'NOT MET  other  -                               goal ≤ 1    no such contract',
    ])
  })
})
