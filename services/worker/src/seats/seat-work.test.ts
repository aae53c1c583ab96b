import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type SeatMessage, toWire } from '@ruche/api'
import { commitmentOf, EMPTY_NODE, rootOf, treeOf } from '@ruche/protocol'
import type { Hex } from 'viem'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { guardSeat } from './guard.ts'
import type { HeldSeat } from './held-seat.ts'
import { openOmissions } from './omissions.ts'
import { openSeatJournal, type SeatJournal } from './seat-journal.ts'
import type { SeatLedger, Sitting } from './seat-ledger.ts'
import { createSeatRoster } from './seat-roster.ts'
import { commitSeat, revealToScheduler, type SeatParts } from './seat-work.ts'

const hash = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`
const worker: Hex = `0x${'ab'.repeat(20)}`
const dealId = hash(1)
const grant = { dealId, first: 4n, count: 3n, previous: hash(0), sign: '0x99' as Hex }
const fresh: HeldSeat = { grant, status: 'computing', leaves: [] }

let folder: string
let journal: SeatJournal
let said: SeatMessage[]
let computed: bigint[]
let published: string[]
let sitting: Sitting | undefined
let shown: unknown[]
let chainSeconds: bigint

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-seats-'))
  journal = await openSeatJournal(join(folder, 'seats'))
  said = []
  computed = []
  published = []
  sitting = undefined
  shown = []
  chainSeconds = 1_010n
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Another's chain and another's hardware, as they would answer. */
function parts(over: Partial<SeatParts> = {}): SeatParts {
  const ledger: SeatLedger = {
    readStake: async () => 30n,
    signSeat: async ({ stake }) => `0x${stake.toString(16)}`,
    findSitting: async () => sitting,
    isOver: async () => false,
    seconds: async () => chainSeconds,
    revealSeat: async (...call) => void shown.push(call),
    ensureBond: async () => undefined,
  }
  return {
    worker,
    ledger,
    journal,
    compute: async ({ index }) => {
      computed.push(index)
      return { resultDigest: hash(Number(index) + 100) }
    },
    publish: async (path) => void published.push(path),
    report: (message) => void said.push(message),
    drawSalt: () => hash(7),
    ...over,
  }
}

const signal = new AbortController().signal
const root = rootOf(
  treeOf([4, 5, 6].map((n) => ({ index: BigInt(n), resultDigest: hash(n + 100), callbackHash: EMPTY_NODE }))),
)
const commitment = commitmentOf({ dealId, range: grant, worker, root, salt: hash(7) })
const opened = (): Sitting => ({
  slice: { first: 4n, count: 3n },
  rounds: [
    { first: 4n, count: 3n, openedAt: 1_000n, openedIn: 9n, seats: [{ worker, weight: 2n, commitment }] },
  ],
  round: 0,
  seat: 0,
  revealDeadline: 1_150n,
})

describe('commitSeat', () => {
  test('computes the range in order and signs a commitment with the stake of all its tasks', async () => {
    const seat = await commitSeat(parts(), fresh, signal)
    expect(computed).toEqual([4n, 5n, 6n])
    // 3 tasks of 30 nRLC are 90, 0x5a.
    expect(seat).toMatchObject({ status: 'committed', root, salt: hash(7), commitment, sign: '0x5a' })
    expect(said.at(-1)).toMatchObject({ status: 'committed', commitment, sign: '0x5a' })
    expect(JSON.stringify(toWire(said))).not.toContain(root)
  })

  test('goes on after a restart where it was, and commits to the same again', async () => {
    const stopped = parts({
      compute: async ({ index }) => {
        if (index === 6n) throw new Error('the power went')
        return { resultDigest: hash(Number(index) + 100) }
      },
    })
    await expect(commitSeat(stopped, fresh, signal)).rejects.toThrow('the power went')
    expect(said.at(-1)).toMatchObject({ status: 'failed', problem: { retryable: true } })
    const [held] = await journal.list()
    const seat = await commitSeat(parts(), held as HeldSeat, signal)
    expect(computed).toEqual([6n])
    expect(seat.commitment).toBe(commitment)
    const again = await commitSeat(parts({ drawSalt: () => hash(8) }), seat, signal)
    expect(again.commitment).toBe(commitment)
  })
})

describe('revealToScheduler', () => {
  test('shows nothing while the commitment is not on chain', async () => {
    const seat = await commitSeat(parts(), fresh, signal)
    said = []
    await expect(revealToScheduler(parts(), seat, signal)).rejects.toMatchObject({
      code: 'SEAT_NOT_ON_CHAIN',
    })
    expect([said, published]).toEqual([[], []])
  })

  test('publishes, then shows what is behind the commitment', async () => {
    const seat = await commitSeat(parts(), fresh, signal)
    sitting = opened()
    const revealed = await revealToScheduler(parts(), seat, signal)
    expect(published).toHaveLength(3)
    expect(said.at(-1)).toMatchObject({ status: 'revealed', reveal: { root, salt: hash(7) } })
    expect((await journal.list())[0]).toEqual(revealed)
  })
})

describe('guardSeat', () => {
  test('reveals on chain, once, where two thirds of the window are over and nothing is settled', async () => {
    const seat = await commitSeat(parts(), fresh, signal)
    sitting = opened()
    expect((await guardSeat(parts(), seat)).protection).toBe('reveal-to-scheduler')
    chainSeconds = 1_100n
    const guarded = await guardSeat(parts(), { ...seat, status: 'revealed' })
    expect(shown).toEqual([[dealId, sitting, { root, salt: hash(7) }]])
    await guardSeat(parts(), guarded.seat)
    expect(shown).toHaveLength(1)
  })
})

test('work that was passed over leaves a record signed by scheduler and worker', async () => {
  const path = join(folder, 'omissions.jsonl')
  const omissions = openOmissions(path, { nowMs: () => 0 })
  const roster = createSeatRoster({
    parts: parts(),
    held: [],
    omissions,
    onError: (_, error) => expect(error).toBe(1),
  })
  roster.take({ type: 'assign-seat', ...grant })
  await expect.poll(() => said.at(-1)?.status).toBe('committed')
  const { dealId: deal, first, count } = grant
  roster.take({ type: 'release-seat', dealId: deal, first, count, reason: 'the round was opened without it' })
  await expect.poll(() => readFile(path, 'utf8').catch(() => '')).not.toBe('')
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
    at: '1970-01-01T00:00:00.000Z',
    reason: 'the round was opened without it',
    grant: { ...grant, first: '4', count: '3' },
    commitment,
    sign: '0x5a',
  })
  await roster.stop()
})
