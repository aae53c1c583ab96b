import { type Hex, NO_ROUNDS, overlaps } from '@ruche/protocol'
import type { Credibility } from '../credibility.ts'
import type { Errands } from '../errands.ts'
import { leaseUntil } from '../lease.ts'
import type { Candidate } from '../rank.ts'
import type { Sessions } from '../sessions.ts'
import type { Address } from '../task.ts'
import { cutSlices } from './cut.ts'
import { planSlice, type SliceAction } from './plan-slice.ts'
import type { RoundLedger } from './round-ledger.ts'
import { isSeatOver } from './seat.ts'
import type { Seat, Slice } from './slice.ts'
import type { SliceStore } from './slice-store.ts'

/** Tasks of one slice: what a worker says of them fits into one message, and their settlement into one block. */
const SLICE_COUNT_MAX = 256n
/** Seats that a slice is taken to need before anything is known. */
const SEATS_EXPECTED = 3
/** A question to a worker is repeated after this long without an answer. */
const ASK_AGAIN_MS = 5_000
/** A transaction that has been made is made again after this long, should the chain have forgotten it. */
const TAKE_AGAIN_MS = 15_000

export type SlicePassParts = {
  store: SliceStore
  ledger: RoundLedger
  sessions: Pick<Sessions, 'send'>
  errands: Errands
  nowMs: () => number
}

/** What one pass knows; the candidates are used up as seats are given. */
export type SliceLook = {
  slices: readonly Slice[]
  candidates: Candidate[]
  credibility: Credibility
  /** The chain's newest block, and its time in Unix seconds. */
  head: { block: bigint; seconds: bigint }
}

/** Cuts new deals into slices. The boundaries are free until a slice is on chain; from then on they stay. */
export async function cutDeals(
  { store }: Pick<SlicePassParts, 'store'>,
  { workers }: { workers: number },
): Promise<void> {
  for (const { dealId, botFirst, botSize, trust } of await store.listUncutDeals()) {
    const seats = trust === 1n ? 1 : SEATS_EXPECTED
    await store.saveSlices(
      dealId,
      cutSlices({ botFirst, botSize, workers, seats, tasksMax: SLICE_COUNT_MAX }),
    )
  }
}

/** Plans every slice and takes its next steps. */
export async function applySlices(
  parts: SlicePassParts,
  { slices, candidates, credibility, head }: SliceLook,
  asked: Map<string, number>,
): Promise<void> {
  const bonds = await readBonds(parts.ledger, { slices, candidates })
  const risks = new Map<Address, bigint>()
  const addRisk = (worker: Address, nrlc: bigint) => risks.set(worker, (risks.get(worker) ?? 0n) + nrlc)
  for (const slice of slices) {
    for (const { worker, status, count } of slice.seats) {
      if (!isSeatOver(status)) addRisk(worker, slice.terms.workerStake * count)
    }
  }
  for (const slice of slices) {
    const { actions } = planSlice({
      slice,
      candidates,
      bondOf: (worker) => bonds.get(worker) ?? 0n,
      spareBondOf: (worker) => (bonds.get(worker) ?? 0n) - (risks.get(worker) ?? 0n),
      credibility,
      chainBlock: head.block,
      chainSeconds: head.seconds,
      nowMs: parts.nowMs(),
    })
    for (const action of actions) {
      if (action.type === 'assign-seat') {
        const { worker, range } = action
        addRisk(worker, slice.terms.workerStake * range.count)
        take(candidates, worker, parts.nowMs())
      }
      await applyAction(parts, { slice, action, asked })
    }
  }
}

/** What those bonded that may get a seat, or that hold one and may be gone. Nobody is asked for while nothing is open. */
async function readBonds(
  ledger: Pick<RoundLedger, 'readBond'>,
  { slices, candidates }: Pick<SliceLook, 'slices' | 'candidates'>,
): Promise<ReadonlyMap<Address, bigint>> {
  const open = slices.filter(({ status }) => status === 'planned' || status === 'open')
  if (open.length === 0) return new Map()
  const holders = open.flatMap(({ seats }) => seats.filter(({ status }) => !isSeatOver(status)))
  const workers = new Set([...candidates, ...holders].map(({ worker }) => worker))
  return new Map(
    await Promise.all([...workers].map(async (worker) => [worker, await ledger.readBond(worker)] as const)),
  )
}

async function applyAction(
  { store, ledger, sessions, errands, nowMs }: SlicePassParts,
  { slice, action, asked }: { slice: Slice; action: SliceAction; asked: Map<string, number> },
): Promise<void> {
  const { dealId } = slice
  // A step that has been taken is not taken again before the chain's news of it have come.
  const transact = (what: string, send: () => Promise<void>) => {
    const name = `${what} ${dealId} ${slice.first} after ${slice.rounds.length} rounds`
    if (nowMs() - (asked.get(name) ?? 0) < TAKE_AGAIN_MS) return
    const sendOnce = async () => {
      await send()
      asked.set(name, nowMs())
    }
    errands.start(name, sendOnce, async () => undefined)
  }

  switch (action.type) {
    case 'assign-seat':
      return giveSeat({ store, ledger, sessions, nowMs }, { slice, ...action })
    case 'give-up-seat':
      return changeSeats({ store, nowMs }, { slice, worker: action.worker, status: 'lost' })
    case 'ask-reveal': {
      const { worker, range, openedIn } = action
      const key = `${dealId} ${range.first} ${range.count} ${worker}`
      if (nowMs() - (asked.get(key) ?? 0) < ASK_AGAIN_MS) return
      if (sessions.send(worker, { type: 'reveal-seat', dealId, ...range, openedIn })) asked.set(key, nowMs())
      return
    }
    case 'open-round': {
      const { range, workers } = action
      const seats = workers.map((worker) => seatOn(slice, range, worker))
      return transact('open-round', () => ledger.openRound(slice, { range, seats }))
    }
    case 'settle-part': {
      const { part, node } = action
      return transact(`settle-part ${part.first} ${part.count}`, () =>
        ledger.settlePart(slice, { part, node }),
      )
    }
    case 'claim-slice':
      return transact('claim-slice', () => ledger.claimSlice(slice))
    case 'release-seat':
      await changeSeats({ store, nowMs }, { slice, worker: action.worker, status: 'released' })
      for (const { first, count } of slice.seats.filter(({ worker }) => worker === action.worker)) {
        sessions.send(action.worker, { type: 'release-seat', dealId, first, count, reason: action.reason })
      }
  }
}

function seatOn({ seats }: Slice, range: { first: bigint; count: bigint }, worker: Address): Seat {
  const seat = seats.find(
    (one) => one.worker === worker && one.first === range.first && one.count === range.count,
  )
  if (seat === undefined) throw new Error('Broken invariant: a round is opened with seats that committed.')
  return seat
}

async function changeSeats(
  { store, nowMs }: Pick<SlicePassParts, 'store' | 'nowMs'>,
  { slice, worker, status }: { slice: Slice; worker: Address; status: 'lost' | 'released' },
): Promise<void> {
  for (const { first, count, status: before } of slice.seats.filter((seat) => seat.worker === worker)) {
    const isDone = status === 'lost' ? isSeatOver(before) : before === 'released'
    if (!isDone) await store.setSeat({ dealId: slice.dealId, first, count, worker, status, nowMs: nowMs() })
  }
}

async function giveSeat(
  { store, ledger, sessions, nowMs }: Pick<SlicePassParts, 'store' | 'ledger' | 'sessions' | 'nowMs'>,
  { slice, worker, range }: { slice: Slice; worker: Address; range: { first: bigint; count: bigint } },
): Promise<void> {
  const { dealId, terms } = slice
  const previous = slice.rounds.length === 0 ? NO_ROUNDS : await ledger.readChain(dealId, slice)
  const leaseUntilMs = leaseUntil({
    nowMs: nowMs(),
    maxRuntimeSeconds: terms.maxRuntimeSeconds * range.count,
  })
  await store.assignSeat({ dealId, ...range, worker, previous, leaseUntilMs, nowMs: nowMs() })
  await sendSeat({ ledger, sessions }, { dealId, ...range, worker, previous })
}

/** Tells a worker that it holds a seat. Said again after a reconnect, it changes nothing. */
export async function sendSeat(
  { ledger, sessions }: { ledger: Pick<RoundLedger, 'grant'>; sessions: Pick<Sessions, 'send'> },
  {
    dealId,
    first,
    count,
    worker,
    previous,
  }: { dealId: Hex; first: bigint; count: bigint; worker: Address; previous: Hex },
): Promise<void> {
  const sign = await ledger.grant({ dealId, first, count, worker, previous })
  sessions.send(worker, { type: 'assign-seat', dealId, first, count, previous, sign })
}

function take(candidates: Candidate[], worker: Address, nowMs: number): void {
  const candidate = candidates.find((one) => one.worker === worker)
  if (candidate === undefined) return
  candidate.freeSlots -= 1
  candidate.openSeats += 1
  candidate.lastAssignedMs = nowMs
}

/** Counts the seats in slices into the survey of the workers. */
export function countSeats(candidates: Candidate[], slices: readonly Slice[]): void {
  const byWorker = new Map(candidates.map((candidate) => [candidate.worker, candidate]))
  for (const slice of slices) {
    for (const { worker, status, first, count } of slice.seats) {
      const candidate = byWorker.get(worker)
      if (candidate === undefined || isSeatOver(status)) continue
      const isInRound = slice.rounds.some(
        (round) => overlaps(round, { first, count }) && round.seats.some((seat) => seat.worker === worker),
      )
      candidate.openSeats += 1
      if (!isInRound && (status === 'assigned' || status === 'computing')) candidate.freeSlots -= 1
    }
  }
}
