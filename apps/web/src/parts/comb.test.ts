import type { Seat } from '@ruche/sdk'
import { describe, expect, test } from 'vitest'
import { cellOf, layOut, tally } from './comb.ts'

const seats = (...outcomes: Seat['outcome'][]): Seat[] =>
  outcomes.map((outcome, at) => ({ worker: `0x${at}`, outcome }))
const task = (status: Parameters<typeof cellOf>[0]['status'], ...outcomes: Seat['outcome'][]) =>
  ({ taskId: '0xt', index: 0n, status, seats: seats(...outcomes) }) as const

describe('a cell', () => {
  test('waits while nobody works on its task', () => {
    expect(cellOf(task('unset')).state).toBe('waiting')
  })

  test('is outlined when a worker computes that the chain has not heard of yet', () => {
    const cell = cellOf(task('active'), [{ worker: '0x9', status: 'computing' }])
    expect(cell.state).toBe('assigned')
    expect(cell.seats).toEqual([{ worker: '0x9', state: 'computing' }])
  })

  test('is half full from the first commitment on, and shows each worker once', () => {
    const cell = cellOf(task('active', 'open'), [{ worker: '0x0', status: 'computing' }])
    expect(cell.state).toBe('committed')
    expect(cell.seats).toEqual([{ worker: '0x0', state: 'committed' }])
  })

  test('is split when more have answered than agreement takes', () => {
    expect(cellOf(task('active', 'open', 'open', 'open', 'open')).state).toBe('split')
  })

  test('is full when settled, and names who was caught', () => {
    const cell = cellOf(task('completed', 'agreed', 'rejected', 'agreed'))
    expect(cell.state).toBe('verified')
    expect(cell.caught).toEqual(['0x1'])
  })

  test('is empty again when refunded', () => {
    expect(cellOf(task('failed', 'open')).state).toBe('refunded')
  })
})

test('cells are counted by state, in the order of a task’s life', () => {
  const cells = [cellOf(task('completed')), cellOf(task('unset')), cellOf(task('completed'))]
  expect(tally(cells)).toEqual([
    ['waiting', 1],
    ['verified', 2],
  ])
})

test('a comb is wider than high, and every second row is shifted by half a cell', () => {
  const comb = layOut(8)
  expect([comb.columns, comb.rows]).toEqual([4, 2])
  expect(comb.at(0)).toEqual({ x: 0, y: 0 })
  expect(comb.at(4)).toEqual({ x: 0.5, y: Math.sqrt(3) / 2 })
  expect(layOut(1).columns).toBe(1)
})
