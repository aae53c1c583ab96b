import { type Database, openKeptSession } from '@ruche/service'
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Sessions } from '../sessions.ts'
import type { Address } from '../task.ts'
import { openStore, type StoreOnDisk } from '../test/database.ts'
import { createPeerStore } from './peer-store.postgres.ts'
import { createReaper } from './reaper.ts'
import { openTeam, type Team } from './team.ts'

let disk: StoreOnDisk
const ends: (() => Promise<unknown>)[] = []
beforeAll(async () => {
  disk = await openStore()
})
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
  await disk.empty()
})
afterAll(() => disk?.stop())

const ANNA: Address = `0x${'a1'.repeat(20)}`
const WAIT = { timeout: 20_000 }

function openPeer(self: string) {
  const session = openKeptSession(disk.database, { onLost: () => undefined })
  ends.push(() => session.close())
  return { session, store: createPeerStore(disk.database, { self, session }) }
}

/** Connections of a process, held by the test instead of sockets. */
function localSessions() {
  const offered = new Map<Address, number>()
  const sent: unknown[] = []
  const sessions: Sessions = {
    isConnected: (worker) => offered.has(worker),
    slots: () => offered,
    machineOf: () => undefined,
    has: () => false,
    measuredOf: () => ({ abilities: undefined, roundTripMs: 7, speed: undefined }),
    send(worker, message) {
      if (offered.has(worker)) sent.push(message)
      return offered.has(worker)
    },
    dismiss: (worker) => void offered.delete(worker),
    close: () => undefined,
  }
  return { sessions, offered, sent }
}

async function joinTeam(database: Database) {
  const local = localSessions()
  const gone = vi.fn()
  const woken = vi.fn()
  const stopping = new AbortController()
  const team: Team = openTeam({
    ...{ database, local: () => local.sessions, onGone: gone, resend: async () => undefined },
    ...{ warn: () => () => undefined, onBroken: () => undefined, nowMs: () => Date.now() },
  })
  const leading = (signal: AbortSignal) => ({
    wake: woken,
    describe: () => undefined,
    done: new Promise((resolve) => signal.addEventListener('abort', resolve)),
  })
  const joined = team.join(leading, stopping.signal)
  const stop = async () => {
    stopping.abort()
    await joined
    await team.close()
  }
  ends.push(stop)
  return { team, ...local, gone, woken, stop }
}

test('of two schedulers one leads, and the other as soon as the session of the first is gone', async () => {
  const [one, two] = [openPeer('one'), openPeer('two')]
  expect(await one.store.beat()).toEqual({ epoch: 1, isNew: true })
  expect(await two.store.beat()).toEqual({ epoch: undefined, isNew: true })
  expect(await one.store.beat()).toEqual({ epoch: 1, isNew: false })
  await one.session.close()
  await expect.poll(async () => (await two.store.beat()).epoch, WAIT).toBe(2)
  expect((await one.store.beat()).epoch).toBeUndefined()
})

test('a scheduler whose session looks alive and that is silent for ten seconds leads no more', async () => {
  const [one, two] = [openPeer('one'), openPeer('two')]
  await one.store.beat()
  await two.store.beat()
  await disk.database.db.execute(
    sql`update peers set seen_at = clock_timestamp() - interval '11 s' where peer = 'one'`,
  )
  expect((await two.store.beat()).epoch).toBe(2)
})

test('workers of a scheduler that died are missed after ten seconds, unless they came back to another', async () => {
  const [one, two] = [openPeer('one'), openPeer('two')]
  await one.store.beat()
  await two.store.beat()
  const presence = {
    offered: 1,
    machine: undefined,
    measured: { abilities: undefined, roundTripMs: 1, speed: undefined },
  }
  const BERT: Address = `0x${'b2'.repeat(20)}`
  await one.store.saveConnections(
    new Map([
      [ANNA, presence],
      [BERT, presence],
    ]),
  )
  expect([...(await two.store.listRemote()).keys()].sort()).toEqual([ANNA, BERT])
  await one.session.close()
  await expect.poll(async () => (await two.store.listRemote()).size, WAIT).toBe(0)
  let nowMs = 0
  const gone: Address[] = []
  const reap = createReaper({
    store: two.store,
    fleet: { isConnected: (worker) => worker === BERT },
    onGone: (worker) => gone.push(worker),
    nowMs: () => nowMs,
  })
  await reap()
  nowMs = 9_999
  await reap()
  expect(gone).toEqual([])
  nowMs = 10_000
  await reap()
  expect(gone).toEqual([ANNA])
})

test('the one that leads gives work to a worker that is connected to the other', async () => {
  const leader = await joinTeam(disk.database)
  await expect.poll(() => leader.team.holds(), WAIT).toBe(true)
  const other = await joinTeam(await disk.openAgain())
  other.offered.set(ANNA, 3)
  other.team.fleet.touch(ANNA)
  await expect.poll(() => leader.team.fleet.slots().get(ANNA), WAIT).toBe(3)
  expect(leader.team.fleet.measured()).toEqual([{ roundTripMs: 7 }])
  expect(other.team.holds()).toBe(false)

  const order = { type: 'assign-seat' as const, dealId: `0x${'01'.repeat(32)}` as const }
  const words = { first: 5n, count: 2n, previous: `0x${'02'.repeat(32)}` as const, sign: '0x03' as const }
  expect(leader.team.fleet.send(ANNA, { ...order, ...words })).toBe(true)
  await expect.poll(() => other.sent, WAIT).toEqual([{ ...order, ...words }])

  const before = leader.woken.mock.calls.length
  other.team.wake()
  await expect.poll(() => leader.woken.mock.calls.length, WAIT).toBeGreaterThan(before)
})

test('a worker that moves to another scheduler is not gone; one that leaves is', async () => {
  const from = await joinTeam(disk.database)
  const to = await joinTeam(await disk.openAgain())
  from.offered.set(ANNA, 1)
  from.team.fleet.touch(ANNA)
  await expect.poll(() => to.team.fleet.isConnected(ANNA), WAIT).toBe(true)
  to.offered.set(ANNA, 1)
  to.team.fleet.touch(ANNA)
  // Its first connection is closed, wherever its network left it.
  await expect.poll(() => from.offered.has(ANNA), WAIT).toBe(false)
  from.team.fleet.touch(ANNA)
  await expect.poll(() => from.team.fleet.isConnected(ANNA), WAIT).toBe(true)
  expect(from.gone).not.toHaveBeenCalled()

  to.offered.delete(ANNA)
  to.team.fleet.touch(ANNA)
  await expect.poll(() => to.gone.mock.calls, WAIT).toEqual([[ANNA]])
  await expect.poll(() => from.team.fleet.isConnected(ANNA), WAIT).toBe(false)
})

test('a scheduler that stops in order leaves the lead to the other', async () => {
  const first = await joinTeam(disk.database)
  await expect.poll(() => first.team.holds(), WAIT).toBe(true)
  const second = await joinTeam(await disk.openAgain())
  await first.stop()
  expect(first.team.holds()).toBe(false)
  await expect.poll(() => second.team.holds(), WAIT).toBe(true)
})
