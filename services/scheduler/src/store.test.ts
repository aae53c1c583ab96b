import type { AssuranceView } from '@ruche/api'
import { assumptionsOf, DEFAULT_CREDIBILITY_POLICY, taskIdOf, type Verdict } from '@ruche/protocol'
import type { Hex } from 'viem'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { RoundNews } from './rounds/slice-store.ts'
import type { DealRecord, Store, TaskReading } from './store.ts'
import { openStore, type StoreOnDisk } from './test/database.ts'

const hash = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`
const worker = (n: number): Hex => `0x${n.toString(16).padStart(40, '0')}`

let disk: StoreOnDisk
let store: Store

beforeAll(async () => {
  disk = await openStore()
  store = disk.store
})
afterAll(() => disk?.stop())
beforeEach(() => disk.empty())

const deal = (n: number, over: Partial<DealRecord> = {}): DealRecord => ({
  dealId: hash(n),
  blockNumber: 10n,
  trust: 5n,
  tag: hash(0),
  startTime: 1_000n,
  maxRuntimeSeconds: 300n,
  botFirst: 2n,
  botSize: 3n,
  hasCallback: false,
  settlement: 'classic',
  workerStake: 30n,
  ...over,
})

/** No round was opened or settled. */
const QUIET: RoundNews = { opened: [], ended: [] }

const reading = (taskId: Hex, over: Partial<TaskReading> = {}): TaskReading => ({
  taskId,
  status: 'active',
  contributionDeadline: 3_100n,
  revealDeadline: 0n,
  finalDeadline: 4_000n,
  consensusValue: hash(0),
  winnerCounter: 0,
  revealCounter: 0,
  contributions: [],
  ...over,
})

const vote = (n: number, weight: bigint) =>
  ({ worker: worker(n), resultHash: hash(0xa), weight, status: 'contributed' }) as const

describe('news of the chain', () => {
  test('a deal becomes one task for each index of its bag, with the deadlines of its category', async () => {
    await store.recordNews({ deals: [deal(1)], touched: [], rounds: QUIET, cursor: 'c1' })
    const tasks = await store.listTasksOfDeal(hash(1))
    expect(tasks.map(({ index, taskId }) => [index, taskId])).toEqual(
      [2n, 3n, 4n].map((index) => [index, taskIdOf(hash(1), index)]),
    )
    // Start at 1 000, 300 s: seven times that to contribute, ten times to the end.
    expect(tasks[0]).toMatchObject({ status: 'unset', contributionDeadline: 3_100n, finalDeadline: 4_000n })
    expect(await store.loadCursor()).toBe('c1')
  })

  test('said twice they change nothing', async () => {
    for (const cursor of ['c1', 'c2'])
      await store.recordNews({ deals: [deal(1)], touched: [], rounds: QUIET, cursor })
    expect(await store.listOpenTasks()).toHaveLength(3)
  })

  test('a touched task is read again, and only that one', async () => {
    await store.recordNews({ deals: [deal(1)], touched: [], rounds: QUIET, cursor: 'c1' })
    for (const { taskId, changes } of await store.listChanged(10)) {
      await store.saveReading(reading(taskId), changes)
    }
    expect(await store.listChanged(10)).toEqual([])
    const taskId = taskIdOf(hash(1), 3n)
    await store.recordNews({
      deals: [],
      touched: [{ taskId, blockNumber: 11n }],
      rounds: QUIET,
      cursor: 'c2',
    })
    expect((await store.listChanged(10)).map((task) => task.taskId)).toEqual([taskId])
  })

  test('a change that comes while a task is being read is not lost with the reading', async () => {
    const taskId = taskIdOf(hash(1), 2n)
    await store.recordNews({ deals: [deal(1)], touched: [], rounds: QUIET, cursor: 'c1' })
    const changes = (await store.listChanged(10)).find((task) => task.taskId === taskId)?.changes as number
    await store.recordNews({
      deals: [],
      touched: [{ taskId, blockNumber: 11n }],
      rounds: QUIET,
      cursor: 'c2',
    })
    await store.saveReading(reading(taskId), changes)
    expect((await store.listChanged(10)).map((task) => task.taskId)).toContain(taskId)
  })

  test('a rollback forgets deals of later blocks and keeps earlier ones', async () => {
    await store.recordNews({
      deals: [deal(1), deal(2, { blockNumber: 20n })],
      touched: [],
      rounds: QUIET,
      cursor: 'c1',
    })
    await store.rollBack(15n, 'c0')
    expect((await store.listOpenTasks()).map(({ dealId }) => dealId)).toEqual(Array(3).fill(hash(1)))
    expect(await store.loadCursor()).toBe('c0')
  })

  test('a rollback asks again for commitments that may be undone', async () => {
    const taskId = taskIdOf(hash(1), 2n)
    await store.recordNews({
      deals: [deal(1)],
      touched: [{ taskId, blockNumber: 20n }],
      rounds: QUIET,
      cursor: 'c1',
    })
    await store.assign({ taskId, worker: worker(1), leaseUntilMs: 60_000, nowMs: 0 })
    await store.setReplica({ taskId, worker: worker(1), status: 'contributed', nowMs: 1 })
    await store.saveReading(reading(taskId, { contributions: [vote(1, 2n)] }), 1)
    await store.rollBack(15n, undefined)
    expect((await store.findTask(taskId))?.contributions).toEqual([])
    expect((await store.listReplicas([taskId]))[0]).toMatchObject({ status: 'lost', attempts: 0 })
    expect((await store.listChanged(10)).map((task) => task.taskId)).toContain(taskId)
    expect(await store.loadCursor()).toBeUndefined()
  })
})

describe('readings', () => {
  const taskId = taskIdOf(hash(1), 2n)
  beforeEach(() => store.recordNews({ deals: [deal(1)], touched: [], rounds: QUIET, cursor: 'c' }))

  test('a contribution keeps the weight it had when it was first seen', async () => {
    await store.saveReading(reading(taskId, { contributions: [vote(1, 2n)] }), 1)
    await store.saveReading(reading(taskId, { contributions: [vote(1, 9n), vote(2, 4n)] }), 1)
    const weights = (await store.findTask(taskId))?.contributions.map(({ weight }) => weight)
    expect(weights?.toSorted()).toEqual([2n, 4n])
  })

  test('a contribution that is gone from the chain is gone here', async () => {
    await store.saveReading(reading(taskId, { contributions: [vote(1, 2n)] }), 1)
    await store.saveReading(reading(taskId), 1)
    expect((await store.findTask(taskId))?.contributions).toEqual([])
  })

  test('a settled task is no longer open, and is released while somebody holds it', async () => {
    await store.assign({ taskId, worker: worker(1), leaseUntilMs: 1, nowMs: 0 })
    await store.saveReading(reading(taskId, { status: 'completed' }), 1)
    expect((await store.listOpenTasks()).map((task) => task.taskId)).not.toContain(taskId)
    expect((await store.listTasksToRelease()).map((task) => task.taskId)).toEqual([taskId])
    await store.setReplica({ taskId, worker: worker(1), status: 'released', nowMs: 1 })
    expect(await store.listTasksToRelease()).toEqual([])
  })
})

test('a second assignment to the same worker is its second attempt, with nothing left of the first', async () => {
  const taskId = taskIdOf(hash(1), 2n)
  await store.recordNews({ deals: [deal(1)], touched: [], rounds: QUIET, cursor: 'c' })
  await store.assign({ taskId, worker: worker(1), leaseUntilMs: 10, nowMs: 0 })
  const problem = { title: 'disk', code: 'RUN_FAILED', retryable: true }
  await store.setReplica({ taskId, worker: worker(1), status: 'failed', nowMs: 5, problem })
  await store.assign({ taskId, worker: worker(1), leaseUntilMs: 20, nowMs: 6 })
  expect(await store.listReplicas([taskId])).toEqual([
    { taskId, worker: worker(1), status: 'assigned', leaseUntilMs: 20, attempts: 2, changedAtMs: 6 },
  ])
})

describe('what settlements show', () => {
  const taskId = taskIdOf(hash(1), 2n)
  const assurance: AssuranceView = {
    trust: '100',
    errorBound: 0.001,
    basis: 'evidence',
    voices: 2,
    counted: 2,
    clusters: 2,
    assumptions: assumptionsOf(DEFAULT_CREDIBILITY_POLICY, { checked: 3, caught: 0 }),
  }
  const verdicts: Verdict[] = [
    { worker: worker(1), outcome: 'good', credit: 0.5 },
    { worker: worker(2), outcome: 'fault' },
  ]
  const judge = (over: Partial<Parameters<Store['judge']>[0]> = {}) =>
    store.judge({ taskId, verdicts, assurance, decay: 0.5, ...over })
  const records = async () =>
    new Map(
      (await store.listWorkers()).map(({ worker: name, evidence, marks }) => [name, { evidence, marks }]),
    )

  beforeEach(async () => {
    await store.recordNews({ deals: [deal(1)], touched: [], rounds: QUIET, cursor: 'c' })
    for (const n of [1, 2])
      await store.saveWorker({ worker: worker(n), slots: 1, score: 0n, marks: [`network:${n}`] })
  })

  test('counts once for each worker, however often it is told', async () => {
    await judge()
    await judge()
    const seen = await records()
    expect(seen.get(worker(1))).toMatchObject({ evidence: { good: 0.5, streak: 1 }, marks: ['network:1'] })
    expect(seen.get(worker(2))?.evidence).toMatchObject({ good: 0, bad: 1, streak: 0, faults: 1 })
    expect((await store.findAssurances([taskId])).get(taskId)).toEqual(assurance)
  })

  test('outlives the next login, and a rollback changes how sure the answer is but judges nobody twice', async () => {
    await judge()
    await store.saveWorker({ worker: worker(1), slots: 2, score: 1n, marks: [] })
    await judge({ assurance: { ...assurance, basis: 'contract' } })
    expect((await records()).get(worker(1))).toMatchObject({ evidence: { good: 0.5, streak: 1 }, marks: [] })
    expect((await store.findAssurances([taskId])).get(taskId)?.basis).toBe('contract')
  })

  test('of many tasks at once loses nothing', async () => {
    await store.recordNews({
      deals: [deal(2, { botFirst: 0n, botSize: 40n })],
      touched: [],
      rounds: QUIET,
      cursor: 'c',
    })
    const tasks = await store.listTasksOfDeal(hash(2))
    const good = [1, 2].map((n): Verdict => ({ worker: worker(n), outcome: 'good', credit: 1 }))
    await Promise.all(
      tasks.map((task, n) =>
        judge({ taskId: task.taskId, verdicts: n % 2 ? good : good.toReversed(), decay: 1 }),
      ),
    )
    expect((await records()).get(worker(2))?.evidence).toMatchObject({ good: 40, streak: 40 })
  })
})

describe('bans', () => {
  const [first, second] = [taskIdOf(hash(1), 2n), taskIdOf(hash(1), 3n)] as const
  beforeEach(async () => {
    await store.recordNews({ deals: [deal(1)], touched: [], rounds: QUIET, cursor: 'c' })
    await store.saveWorker({ worker: worker(1), slots: 1, score: 0n, marks: [] })
    for (const taskId of [first, second]) {
      await store.saveReading(reading(taskId, { contributions: [vote(1, 2n)] }), 1)
    }
  })
  const ban = (taskId: Hex) => store.ban({ worker: worker(1), taskId, untilMs: (caught) => caught * 100 })

  test('the same wrong answer counts once', async () => {
    await ban(first)
    await ban(first)
    expect((await store.listWorkers())[0]).toMatchObject({ caught: 1, bannedUntilMs: 100 })
  })

  test('another one counts again', async () => {
    await ban(first)
    await ban(second)
    expect((await store.listWorkers())[0]).toMatchObject({ caught: 2, bannedUntilMs: 200 })
  })

  test('a login does not lift them', async () => {
    await ban(first)
    await store.saveWorker({ worker: worker(1), slots: 4, score: 3n, marks: [] })
    expect((await store.listWorkers())[0]).toMatchObject({ slots: 4, score: 3n, bannedUntilMs: 100 })
  })
})
