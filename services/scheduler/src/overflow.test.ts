import { expect, test } from 'vitest'
import { createOverflow, type OverflowStore, type Wanted } from './overflow.ts'
import type { Candidate } from './rank.ts'
import type { Address } from './task.ts'

const OWN: Address = `0x${'01'.repeat(20)}`
const MEMBER: Address = `0x${'02'.repeat(20)}`
const STRANGER: Address = `0x${'03'.repeat(20)}`
const GROUP: Address = `0x${'99'.repeat(20)}`

const candidate = (worker: Address): Candidate => ({
  ...{ worker, score: 0n, freeSlots: 1, openSeats: 0, contested: 0, lastAssignedMs: 0 },
})
const CANDIDATES = [OWN, MEMBER, STRANGER].map(candidate)
const wanted = (subject: Wanted['subject'], tasks = 1n): Wanted => ({ subject, tasks, dealSeconds: 1_000n })

function memoryStore(): OverflowStore & { rows: Map<string, { nrlc: bigint; atMs: number }> } {
  const rows = new Map<string, { nrlc: bigint; atMs: number }>()
  return {
    rows,
    listOverflow: async (sinceMs) =>
      new Map(
        [...rows].filter(([, { atMs }]) => atMs > sinceMs).map(([subject, { nrlc }]) => [subject, nrlc]),
      ),
    async saveOverflow({ subject, nrlc, nowMs }) {
      rows.set(subject, { nrlc, atMs: nowMs })
    },
  }
}

function open({ dailyNrlc = 100n, nowMs = (): number => 0 } = {}) {
  const store = memoryStore()
  const rules = {
    own: { kind: 'private' as const, workers: new Set([OWN]), groups: [GROUP] },
    ...{ afterSeconds: 30n, dailyNrlc, priceNrlc: 10n },
  }
  const isMember = async ({ group, member }: { group: Address; member: Address }) =>
    group === GROUP && member === MEMBER
  return { overflow: createOverflow({ rules, store, isMember, nowMs }), store }
}

/** A planner that gives a seat to everybody who may be asked and is free. */
const planner =
  ({ free, needed = 1 }: { free: readonly Address[]; needed?: number }) =>
  (mayAsk: (worker: Address) => boolean) => {
    const some = CANDIDATES.map(({ worker }) => worker).filter(mayAsk)
    const workers = some.filter((worker) => free.includes(worker))
    const actions = workers.map((worker) => ({ type: 'assign', worker }))
    return { actions, isShort: some.length < needed }
  }
const askedIn = ({ actions }: { actions: readonly { worker: Address }[] }) =>
  actions.map(({ worker }) => worker)

test('own machines, those in its groups among them, are asked first, and alone while they can take it', async () => {
  const { overflow, store } = open()
  await overflow.begin(CANDIDATES, 5_000n)
  const made = await overflow.plan(wanted('0xa1'), planner({ free: [OWN, MEMBER, STRANGER] }))
  expect(askedIn(made)).toEqual([OWN, MEMBER])
  expect(store.rows.size).toBe(0)
})

test('while own machines are busy a task waits for them thirty seconds, and then goes to others', async () => {
  const { overflow, store } = open()
  await overflow.begin(CANDIDATES, 1_029n)
  expect(askedIn(await overflow.plan(wanted('0xa1'), planner({ free: [STRANGER] })))).toEqual([])
  await overflow.begin(CANDIDATES, 1_030n)
  expect(askedIn(await overflow.plan(wanted('0xa1', 4n), planner({ free: [STRANGER] })))).toEqual([STRANGER])
  expect(store.rows.get('0xa1')).toEqual({ nrlc: 40n, atMs: 0 })
})

test('where all own machines together would not do, others are asked at once', async () => {
  const { overflow } = open()
  await overflow.begin(CANDIDATES, 1_000n)
  const made = await overflow.plan(wanted('0xa1'), planner({ free: [STRANGER], needed: 3 }))
  expect(askedIn(made)).toEqual([STRANGER])
})

test('what is given to others in a day costs no more than the budget, each task counted once', async () => {
  let nowMs = 0
  const { overflow, store } = open({ dailyNrlc: 25n, nowMs: () => nowMs })
  const give = async (subject: Wanted['subject']) => {
    await overflow.begin(CANDIDATES, 5_000n)
    return askedIn(await overflow.plan(wanted(subject), planner({ free: [STRANGER] })))
  }
  expect(await give('0xa1')).toEqual([STRANGER])
  expect(await give('0xa1')).toEqual([STRANGER])
  expect(await give('0xa2')).toEqual([STRANGER])
  expect(await give('0xa3')).toEqual([])
  expect([...store.rows.keys()]).toEqual(['0xa1', '0xa2'])
  nowMs = 86_400_000
  expect(await give('0xa3')).toEqual([STRANGER])
})

test('a budget of nothing gives others nothing', async () => {
  const { overflow } = open({ dailyNrlc: 0n })
  await overflow.begin(CANDIDATES, 5_000n)
  expect(askedIn(await overflow.plan(wanted('0xa1'), planner({ free: [STRANGER] })))).toEqual([])
})
