import { deadlinesOf, taskIdOf } from '@ruche/protocol'
import { createApp, openLog } from '@ruche/service'
import type { Hex } from 'viem'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { listAnswers } from './answers.ts'
import { createEarningsStore } from './earnings/earnings-store.ts'
import { addHistory } from './history.ts'
import { createLogStore } from './logs/log-store.ts'
import { forgetOldDeals } from './retention.ts'
import { createOverflowStore } from './store.overflow.ts'
import type { Address } from './task.ts'
import { openStore, type StoreOnDisk } from './test/database.ts'

let disk: StoreOnDisk
beforeAll(async () => {
  disk = await openStore()
})
beforeEach(() => disk.empty())
afterAll(() => disk?.stop())

const ANNA: Address = `0x${'a1'.repeat(20)}`
const DAY_MS = 86_400_000
const START = 1_000_000n
const TIMEREF = 60n
const idOf = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`

/** Deals of two tasks each, by their numbers, that all began at the same time. */
async function deal(...numbers: number[]): Promise<void> {
  const terms = { blockNumber: 5n, trust: 3n, tag: idOf(0), startTime: START, maxRuntimeSeconds: TIMEREF }
  const bag = {
    botFirst: 0n,
    botSize: 2n,
    hasCallback: false,
    settlement: 'classic' as const,
    workerStake: 0n,
  }
  await disk.store.recordNews({
    deals: numbers.map((number) => ({ dealId: idOf(number), ...terms, ...bag })),
    touched: [],
    rounds: { opened: [], ended: [] },
    cursor: 'here',
  })
}

async function complete(dealId: Hex, index: bigint, answersOf: Record<Address, 'good' | 'fault'> = {}) {
  const taskId = taskIdOf(dealId, index)
  const reading = { revealDeadline: 0n, consensusValue: idOf(1), winnerCounter: 1, revealCounter: 1 }
  const deadlines = deadlinesOf({ startTime: START, timeref: TIMEREF })
  await disk.store.saveReading(
    { taskId, status: 'completed', ...deadlines, ...reading, contributions: [] },
    1,
  )
  const verdicts = Object.entries(answersOf).map(([worker, outcome]) =>
    outcome === 'good' ? { worker, outcome, credit: 0.5 } : { worker, outcome },
  )
  const assurance = {} as Parameters<typeof disk.store.judge>[0]['assurance']
  await disk.store.judge({ taskId, verdicts, assurance, decay: 0.99 })
}

/** The final deadline: ten times the run time after the start. */
const FINAL_MS = Number(START + 10n * TIMEREF) * 1_000

test('pieces of a log become one, a later run takes its place, and its end is kept', async () => {
  await deal(1)
  const taskId = taskIdOf(idOf(1), 0n)
  const logs = createLogStore(disk.database)
  const say = (stdout: string, stdoutFrom: number) =>
    logs.save({ taskId, worker: ANNA, stdout, stdoutFrom, stderr: '', stderrFrom: 0 })
  const kept = async () => (await logs.list(taskId)).map(({ stdout, stdoutFrom }) => [stdoutFrom, stdout])
  await say('one ', 0)
  await say('two\0', 4)
  expect(await kept()).toEqual([[0, 'one two\u2400']])
  await say('again', 0)
  expect(await kept()).toEqual([[0, 'again']])
  await say('x'.repeat(65_536), 5)
  expect(await kept()).toEqual([[5, 'x'.repeat(65_536)]])
  await say('after a gap', 80_000)
  expect(await kept()).toEqual([[80_000, 'after a gap']])
})

test('a deal is forgotten so many days after its final deadline, with its logs, and never while a task of it is open', async () => {
  await deal(1, 2)
  await complete(idOf(1), 0n)
  await complete(idOf(1), 1n)
  await complete(idOf(2), 0n)
  const logs = createLogStore(disk.database)
  const taskId = taskIdOf(idOf(1), 0n)
  await logs.save({ taskId, worker: ANNA, stdout: 'said', stdoutFrom: 0, stderr: '', stderrFrom: 0 })
  expect(await forgetOldDeals(disk.database, { keepDays: 90, nowMs: FINAL_MS + 90 * DAY_MS })).toBe(0)
  expect(await forgetOldDeals(disk.database, { keepDays: 90, nowMs: FINAL_MS + 90 * DAY_MS + 1_000 })).toBe(1)
  expect(await disk.store.findTask(taskId)).toBeUndefined()
  expect(await logs.list(taskId)).toEqual([])
  expect(await disk.store.listTasksOfDeal(idOf(2))).toHaveLength(2)
})

test('more deals than one transaction takes are forgotten all the same', async () => {
  const numbers = Array.from({ length: 101 }, (_, n) => n + 1)
  await deal(...numbers)
  await disk.database.db.execute(`update tasks set status = 'failed'`)
  expect(await forgetOldDeals(disk.database, { keepDays: 1, nowMs: FINAL_MS + 2 * DAY_MS })).toBe(101)
})

test('a worker’s answers are listed newest first, a page at a time', async () => {
  const app = createApp({ log: openLog({ name: 'test', level: 'silent' }) })
  addHistory(app, {
    listAnswers: (query) => listAnswers(disk.database, query),
    listEarnings: createEarningsStore(disk.database).list,
  })
  const ask = async (path: string) => (await app.request(`/v1/workers/${path}`)).json()
  await deal(1)
  await complete(idOf(1), 0n, { [ANNA]: 'good' })
  await complete(idOf(1), 1n, { [ANNA]: 'fault' })
  const latest = await ask(`${ANNA}/history?limit=1`)
  expect(latest.answers).toMatchObject([
    { dealId: idOf(1), taskId: taskIdOf(idOf(1), 1n), first: '1', count: '1', outcome: 'rejected' },
  ])
  const earlier = await ask(`${ANNA}/history?limit=1&before=${latest.next}`)
  expect(earlier.answers).toMatchObject([{ first: '0', outcome: 'accepted' }])
  expect(earlier.next).toBeUndefined()
  expect(await ask(`0x${'b2'.repeat(20)}/history`)).toEqual({ answers: [] })
  expect(await ask(`${ANNA}/earnings`)).toEqual({
    total: { tasks: 0, paid: '0', lost: '0' },
    days: [],
    settlements: [],
  })
  expect(await ask('nobody/history')).toMatchObject({ code: 'REQUEST_INVALID' })
  expect(await ask(`${ANNA}/history?limit=201`)).toMatchObject({ code: 'REQUEST_INVALID' })
})

test('what was given to machines of others is counted once, and forgotten after a day', async () => {
  const store = createOverflowStore(disk.database)
  await store.saveOverflow({ subject: '0xa1', nrlc: 7n, nowMs: 1_000 })
  await store.saveOverflow({ subject: '0xa1', nrlc: 7n, nowMs: 2_000 })
  expect(await store.listOverflow(999)).toEqual(new Map([['0xa1', 7n]]))
  expect(await store.listOverflow(1_000)).toEqual(new Map())
})

test('a worker’s earnings are of this pool’s deals only, by settlement and by day, and go with their block', async () => {
  await deal(1)
  const books = createEarningsStore(disk.database)
  const range = { dealId: idOf(1), first: 0n, count: 2n }
  await disk.store.assignSeats([{ ...range, worker: ANNA, previous: idOf(0), leaseUntilMs: 0 }], 0)
  const taskId = taskIdOf(idOf(1), 1n)
  await disk.store.assign({ taskId, worker: ANNA, leaseUntilMs: 0, nowMs: 0 })
  const day = (n: number) => BigInt(n * 86_400)
  const stranger: Address = `0x${'b2'.repeat(20)}`
  const paid = { account: ANNA, lost: 0n }
  await books.record(
    [
      { ...paid, of: { ...range, tasks: 2n }, paid: 60n, block: 5n, seconds: day(1) },
      { ...paid, account: stranger, of: { ...range, tasks: 2n }, paid: 40n, block: 5n, seconds: day(1) },
      { ...paid, of: { ...range, dealId: idOf(2), tasks: 2n }, paid: 1_000n, block: 5n, seconds: day(1) },
      { account: ANNA, of: { taskId }, paid: 0n, lost: 25n, block: 9n, seconds: day(3) },
    ],
    'there',
  )
  expect(await books.loadCursor()).toBe('there')
  expect(await disk.store.loadCursor()).toBe('here')
  const told = await books.list({ worker: ANNA, limit: 1 })
  expect(told.total).toEqual({ tasks: 3, paid: '60', lost: '25' })
  expect(told.days).toEqual([
    { day: '1970-01-04', tasks: 1, paid: '0', lost: '25' },
    { day: '1970-01-02', tasks: 2, paid: '60', lost: '0' },
  ])
  expect(told.settlements).toMatchObject([
    { taskId, first: '1', count: '1', tasks: 1, lost: '25', block: '9' },
  ])
  const older = await books.list({ worker: ANNA, limit: 1, before: told.next })
  expect(older.settlements).toMatchObject([{ first: '0', count: '2', tasks: 2, paid: '60' }])
  expect(older.next).toBeUndefined()

  await books.rollBack(8n, 'back')
  expect((await books.list({ worker: ANNA, limit: 5 })).total).toEqual({ tasks: 2, paid: '60', lost: '0' })
  expect(await books.loadCursor()).toBe('back')
})
