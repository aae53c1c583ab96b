import { expect, test } from 'vitest'
import { mergeTables, pointsOf } from './merge.ts'

test('tables of several tasks are one, whose head is said once', () => {
  expect(mergeTables(['a,b\n1,2\n', 'a,b\n3,4\n', 'other\n9\n'])).toEqual({
    head: ['a', 'b'],
    rows: [
      ['1', '2'],
      ['3', '4'],
    ],
  })
  expect(mergeTables([])).toEqual({ head: [], rows: [] })
})

test('points are in order of x, with their errors; rows that hold no numbers are left out', () => {
  const table = mergeTables(['k,v,e\n3,30,1\n', 'k,v,e\n1,10,\n', 'k,v,e\n2,,1\nx,5,1\n'])
  expect(pointsOf(table, { x: 'k', y: 'v', error: 'e' })).toEqual([
    { x: 1, y: 10 },
    { x: 3, y: 30, error: 1 },
  ])
  expect(pointsOf(table, { x: 'k', y: 'none' })).toEqual([])
})
