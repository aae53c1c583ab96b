import type { Hex } from 'viem'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Store } from '../store.ts'
import { openStore, type StoreOnDisk } from '../test/database.ts'

const hash = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`
const worker = (n: number): Hex => `0x${n.toString(16).padStart(40, '0')}`
const dealId = hash(1)

const deal = {
  dealId,
  blockNumber: 10n,
  trust: 5n,
  tag: hash(0),
  startTime: 1_000n,
  maxRuntimeSeconds: 300n,
  botFirst: 2n,
  botSize: 8n,
  hasCallback: false,
  settlement: 'rounds' as const,
  workerStake: 30n,
}

let disk: StoreOnDisk
let store: Store

beforeAll(async () => {
  disk = await openStore()
  store = disk.store
})
afterAll(() => disk?.stop())
beforeEach(async () => {
  await disk.empty()
  await store.recordNews({
    deals: [deal],
    touched: [],
    rounds: { opened: [], ended: [] },
    cursor: 'c1',
  })
})

const halves = [
  { first: 2n, count: 4n },
  { first: 6n, count: 4n },
]
const opened = (first: bigint, count: bigint, openedIn: bigint) => ({
  dealId,
  first,
  count,
  openedAt: 1_100n,
  openedIn,
  seats: [{ worker: worker(1), weight: 2n, commitment: hash(7) }],
})
const news = (over: Partial<Parameters<Store['recordNews']>[0]['rounds']>) =>
  store.recordNews({ deals: [], touched: [], rounds: { opened: [], ended: [], ...over }, cursor: 'c' })
const statuses = async () => (await store.listTasksOfDeal(dealId)).map(({ status }) => status)

test('a deal settled in rounds has no tasks to plan one by one, and is cut once', async () => {
  expect(await store.listOpenTasks()).toEqual([])
  expect(await store.listUncutDeals()).toEqual([{ dealId, botFirst: 2n, botSize: 8n, trust: 5n }])
  await store.saveSlices(dealId, halves)
  await store.saveSlices(dealId, halves)
  expect(await store.listUncutDeals()).toEqual([])
  expect(await store.listOpenSlices()).toMatchObject([
    {
      first: 2n,
      count: 4n,
      status: 'planned',
      isNext: true,
      terms: { contributionDeadline: 3_100n, workerStake: 30n },
    },
    { first: 6n, count: 4n, status: 'planned', isNext: false },
  ])
})

test('a round opens its slice and makes the next one the next', async () => {
  await store.saveSlices(dealId, halves)
  await news({ opened: [opened(2n, 4n, 11n)] })
  await news({ opened: [opened(2n, 4n, 11n)] })
  const slices = await store.listOpenSlices()
  expect(slices).toMatchObject([
    { status: 'open', rounds: [{ openedIn: 11n, seats: [{ worker: worker(1), weight: 2n }] }] },
    { status: 'planned', isNext: true },
  ])
})

test('a slice ends when all of its parts have, and its tasks with them', async () => {
  await store.saveSlices(dealId, halves)
  await news({ opened: [opened(2n, 4n, 11n)] })
  await news({ ended: [{ dealId, first: 2n, count: 2n, root: hash(5), blockNumber: 12n }] })
  expect(await statuses()).toEqual(['completed', 'completed', ...Array(6).fill('unset')])
  expect(await store.listOpenSlices()).toHaveLength(2)
  await news({ ended: [{ dealId, first: 4n, count: 2n, root: hash(6), blockNumber: 13n }] })
  expect(await store.listOpenSlices()).toMatchObject([{ first: 6n }])
  expect(await store.listSettled(dealId)).toEqual([
    { dealId, first: 2n, count: 2n, root: hash(5) },
    { dealId, first: 4n, count: 2n, root: hash(6) },
  ])
})

test('a refund ends tasks without a result', async () => {
  await store.saveSlices(dealId, halves)
  await news({ ended: [{ dealId, first: 2n, count: 8n, root: undefined, blockNumber: 12n }] })
  expect(await statuses()).toEqual(Array(8).fill('failed'))
  expect(await store.listOpenSlices()).toEqual([])
  expect(await store.listSettled(dealId)).toEqual([])
})

test('what a rollback undoes is open again', async () => {
  await store.saveSlices(dealId, halves)
  await news({ opened: [opened(2n, 4n, 11n), opened(6n, 4n, 12n)] })
  await news({ ended: [{ dealId, first: 2n, count: 4n, root: hash(5), blockNumber: 13n }] })
  // The chain shows nothing of a task settled with others: what its range came to stays.
  await readAll()
  expect(await statuses()).toEqual([...Array(4).fill('completed'), ...Array(4).fill('unset')])
  await store.rollBack(12n, 'c0')
  expect(await store.listOpenSlices()).toMatchObject([{ status: 'open' }, { status: 'open' }])
  await readAll()
  expect(await statuses()).toEqual(Array(8).fill('unset'))
  await store.rollBack(11n, 'c0')
  expect(await store.listOpenSlices()).toMatchObject([
    { status: 'open' },
    { status: 'planned', isNext: true },
  ])
})

/** Reads every task that may have changed: on chain all are unset. */
async function readAll(): Promise<void> {
  for (const { taskId, changes } of await store.listChanged(100)) {
    const nothing = {
      status: 'unset',
      contributionDeadline: 0n,
      revealDeadline: 0n,
      finalDeadline: 0n,
    } as const
    const counts = { consensusValue: hash(0), winnerCounter: 0, revealCounter: 0, contributions: [] }
    await store.saveReading({ taskId, ...nothing, ...counts }, changes)
  }
}

test('events of other pools are passed over', async () => {
  await news({ opened: [{ ...opened(2n, 4n, 11n), dealId: hash(99) }] })
  await news({ ended: [{ dealId: hash(99), first: 2n, count: 2n, root: hash(5), blockNumber: 12n }] })
  expect(await store.listSettled(hash(99))).toEqual([])
})

test('a seat keeps what its worker sent, and starts anew when it is given again', async () => {
  await store.saveSlices(dealId, halves)
  const place = { dealId, first: 2n, count: 4n, worker: worker(1) }
  const given = { ...place, previous: hash(0), leaseUntilMs: 9 }
  await store.assignSeats([given, { ...given, worker: worker(2) }], 5)
  await store.setSeat({ ...place, status: 'committed', nowMs: 6, commitment: hash(7), sign: '0x12' })
  expect(await store.findSeat(dealId, place, worker(1))).toMatchObject({
    seat: { status: 'committed', commitment: hash(7), attempts: 1, changedAtMs: 6 },
    workerStake: 30n,
  })
  await store.assignSeats([given], 8)
  const again = await store.findSeat(dealId, place, worker(1))
  expect(again?.seat).toMatchObject({ status: 'assigned', attempts: 2, leaseUntilMs: 9, changedAtMs: 8 })
  expect(again?.seat.commitment).toBeUndefined()
  expect(await store.listSeatsOf(worker(1))).toHaveLength(1)
})

test('what was revealed is told with the slice, however often it is asked for', async () => {
  await store.saveSlices(dealId, halves)
  const place = { dealId, first: 2n, count: 4n, worker: worker(1) }
  const reveal = { root: hash(5), salt: hash(6), leaves: [{ resultDigest: hash(8) }] }
  await store.assignSeats([{ ...place, previous: hash(0), leaseUntilMs: 9 }], 5)
  await store.setSeat({ ...place, status: 'committed', nowMs: 6, commitment: hash(7), sign: '0x12' })
  expect((await store.listOpenSlices())[0]?.seats[0]?.reveal).toBeUndefined()
  await store.setSeat({ ...place, status: 'revealed', nowMs: 7, reveal })
  const first = await store.listOpenSlices()
  const second = await store.listOpenSlices()
  expect(first[0]?.seats[0]?.reveal).toEqual(reveal)
  expect(second[0]?.seats[0]?.reveal).toBe(first[0]?.seats[0]?.reveal)
  expect((await store.findSlice(dealId, { first: 3n, count: 1n }))?.seats).toHaveLength(1)
  expect((await store.findSlice(dealId, { first: 6n, count: 4n }))?.seats).toEqual([])
})

test('only the slices that have ended and hold a seat are let go', async () => {
  await store.saveSlices(dealId, halves)
  const places = halves.map((half) => ({ dealId, ...half, worker: worker(1) }))
  await store.assignSeats(
    places.map((place) => ({ ...place, previous: hash(0), leaseUntilMs: 9 })),
    5,
  )
  await news({ ended: [{ dealId, first: 2n, count: 4n, root: hash(5), blockNumber: 12n }] })
  expect(await store.listSlicesToRelease()).toMatchObject([{ first: 2n, seats: [{ status: 'assigned' }] }])
  await store.endSeats(places.slice(0, 1), { status: 'released', nowMs: 6 })
  expect(await store.listSlicesToRelease()).toEqual([])
  expect(await store.listSeatsOf(worker(1))).toMatchObject([{ first: 6n, status: 'assigned' }])
})

test('a deal may have more tasks than a statement has parameters', async () => {
  const many = { ...deal, dealId: hash(3), botFirst: 0n, botSize: 9_000n }
  await store.recordNews({ deals: [many], touched: [], rounds: { opened: [], ended: [] }, cursor: 'c2' })
  expect((await store.countTasks()).get('unset')).toBe(9_008)
  expect(await store.listChanged(10)).toEqual([])
})
