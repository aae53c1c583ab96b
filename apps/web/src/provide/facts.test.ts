import { expect, test } from 'vitest'
import { findConcerns, loadOf, queueOf, stakeOverTime, weekOf } from './facts.ts'

const worker = (n: number, connected: boolean, seats: number, more: object = {}) =>
  ({
    worker: `0x0${n}`,
    connected,
    seats,
    machine: { slots: 2, offered: 2, cpus: 2, memoryBytes: 0, runtimes: [] },
    score: '0',
    ...more,
  }) as never
const deal = (botSize: bigint, completed: number, more: object = {}) =>
  ({
    dealId: '0xd0',
    botSize,
    tasks: { initialized: 0, completed, failed: 0 },
    finalDeadline: 100,
    ...more,
  }) as never

test('only workers that are there count as busy or free', () => {
  expect(loadOf([worker(1, true, 1), worker(2, true, 2), worker(3, false, 1)])).toEqual({
    connected: 2,
    workers: 3,
    busy: 3,
    seats: 4,
  })
})

test('the queue is what has neither a result nor a refund', () => {
  expect(queueOf([deal(8n, 5), deal(2n, 2)])).toBe(3)
})

test('what needs attention is named, the scheduler first', () => {
  const until = '2026-11-22T21:28:48.926Z'
  const workers = [worker(1, true, 0), worker(2, false, 0), worker(3, true, 0, { bannedUntil: until })]
  const deals = [deal(8n, 5), deal(2n, 2)]
  expect(findConcerns({ workers, deals, offers: 1, nowSeconds: 101 })).toEqual([
    { kind: 'away', worker: '0x02' },
    { kind: 'banned', worker: '0x03', until },
    { kind: 'overdue', dealId: '0xd0' },
  ])
  expect(findConcerns({ workers: undefined, deals: [], offers: 0, nowSeconds: 0 })).toEqual([
    { kind: 'silent' },
    { kind: 'noOffers' },
  ])
  expect(findConcerns({ workers: [], deals: [], offers: 1, nowSeconds: 0 })).toEqual([{ kind: 'nobody' }])
})

test('the week ends today, and older deals are not in it', () => {
  const now = new Date(2026, 10, 22, 15)
  const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 30).getTime() / 1_000
  const deals = [
    deal(8n, 0, { startTime: at(22, 9) }),
    deal(2n, 0, { startTime: at(22, 9) }),
    deal(3n, 0, { startTime: at(16, 23) }),
    deal(5n, 0, { startTime: at(15, 23) }),
  ]
  const week = weekOf(deals, now)
  expect([week.length, week[6]?.[9], week[0]?.[23]]).toEqual([7, 10, 3])
  expect(week.flat().reduce((sum, tasks) => sum + tasks, 0)).toBe(13)
})

test('the stake before a movement is what it was without it', () => {
  const move = (from: string, to: string, rlc: number, time: number) =>
    ({ from, to, amount: BigInt(rlc) * 1_000_000_000n, time }) as never
  const newestFirst = [move('0xb', '0xA', 3, 30), move('0xa', '0xb', 2, 20)]
  expect(stakeOverTime(newestFirst, { account: '0xa', stake: 9_000_000_000n, nowSeconds: 40 })).toEqual([
    { x: 20, y: 6 },
    { x: 30, y: 9 },
    { x: 40, y: 9 },
  ])
})
