import { type Hex, NO_ROUNDS, overlaps, sliceIdOf, startOf } from '@ruche/protocol'
import type { Credibility } from '../credibility.ts'
import type { Errands } from '../errands.ts'
import { leaseUntil } from '../lease.ts'
import type { Overflow, Wanted } from '../overflow.ts'
import type { Candidate } from '../rank.ts'
import type { Sessions } from '../sessions.ts'
import type { Address } from '../task.ts'
import type { Bonds } from './bonds.ts'
import { cutSlices } from './cut.ts'
import { planSlice, type SliceAction } from './plan-slice.ts'
import type { RoundLedger } from './round-ledger.ts'
import { isSeatOver } from './seat.ts'
import type { Seat, Slice } from './slice.ts'
import type { GivenSeat, SliceStore } from './slice-store.ts'

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
  sessions: Pick<Sessions, 'send' | 'has'>
  errands: Errands
  bonds: Bonds
  /** Whose machines are asked. */
  overflow: Pick<Overflow, 'plan'>
  nowMs: () => number
}

/** What one pass knows; the candidates are used up as seats are given. */
export type SliceLook = {
  slices: readonly Slice[]
  candidates: Candidate[]
  credibility: Credibility
  /** Who was caught, and is banned. */
  isCaught: (worker: Address) => boolean
  /** The chain's newest block, and its time in Unix seconds. */
  head: { block: bigint; seconds: bigint }
}

/** Cuts new deals into slices. The boundaries are free until a slice is on chain; from then on they stay. */
export async function cutDeals(
  { store }: Pick<SlicePassParts, 'store'>,
  { countWorkers }: { countWorkers: () => number },
): Promise<void> {
  for (const { dealId, botFirst, botSize, trust } of await store.listUncutDeals()) {
    const seats = trust === 1n ? 1 : SEATS_EXPECTED
    await store.saveSlices(
      dealId,
      cutSlices({ botFirst, botSize, workers: countWorkers(), seats, tasksMax: SLICE_COUNT_MAX }),
    )
  }
}

/** Plans every slice and takes its next steps. */
export async function applySlices(
  parts: SlicePassParts,
  { slices, candidates, credibility, isCaught, head }: SliceLook,
  asked: Map<string, number>,
): Promise<void> {
  const bonds = await readBonds(parts.bonds, { slices, candidates })
  const risks = new Map<Address, bigint>()
  const addRisk = (worker: Address, nrlc: bigint) => risks.set(worker, (risks.get(worker) ?? 0n) + nrlc)
  for (const slice of slices) {
    for (const { worker, status, count } of slice.seats) {
      if (!isSeatOver(status)) addRisk(worker, slice.terms.workerStake * count)
    }
  }
  const line = createLine()
  const changes: SeatChanges = { given: [], lost: [], released: [] }
  for (const slice of slices) {
    const { actions } = await parts.overflow.plan(wantedOf(slice), (mayAsk) =>
      planSlice({
        slice: { ...slice, isNext: line.isNext(slice) },
        candidates,
        mayAsk,
        isCaught,
        hasData: dataOf(parts.sessions, slice.terms.contents),
        bondOf: (worker) => bonds.get(worker) ?? 0n,
        spareBondOf: (worker) => (bonds.get(worker) ?? 0n) - (risks.get(worker) ?? 0n),
        credibility,
        chainBlock: head.block,
        chainSeconds: head.seconds,
        nowMs: parts.nowMs(),
      }),
    )
    for (const action of actions) {
      if (action.type === 'assign-seat') {
        const { worker, range } = action
        addRisk(worker, slice.terms.workerStake * range.count)
        take(candidates, worker, parts.nowMs())
      }
      const isOnItsWay = await applyAction(parts, { slice, action, asked, changes })
      if (action.type === 'open-round' && isOnItsWay) line.moveOn(slice)
    }
  }
  await saveChanges(parts, changes)
}

/** In whose cache a deal's inputs lie; undefined for a deal without any. */
export function dataOf(
  sessions: Pick<Sessions, 'has'>,
  contents: readonly string[] = [],
): ((worker: Address) => boolean) | undefined {
  return contents.length === 0 ? undefined : (worker) => sessions.has(worker, contents)
}

type Place = { dealId: Hex; first: bigint; count: bigint; worker: Address }

/** What a pass decided of seats; written down all at once, and said after that. */
type SeatChanges = { given: GivenSeat[]; lost: Place[]; released: (Place & { reason: string })[] }

async function saveChanges(
  { store, ledger, sessions, nowMs }: Pick<SlicePassParts, 'store' | 'ledger' | 'sessions' | 'nowMs'>,
  { given, lost, released }: SeatChanges,
): Promise<void> {
  await store.endSeats(lost, { status: 'lost', nowMs: nowMs() })
  await store.endSeats(released, { status: 'released', nowMs: nowMs() })
  for (const { worker, ...told } of released) sessions.send(worker, { type: 'release-seat', ...told })
  await store.assignSeats(given, nowMs())
  for (const seat of given) await sendSeat({ ledger, sessions }, seat)
}

/**
 * The hub takes the slices of a deal in order. One whose transaction has been sent counts as on chain for the next: the
 * transactions of a pool reach the chain in the order they were sent in, so that one block opens many.
 */
function createLine(): { isNext(slice: Slice): boolean; moveOn(slice: Slice): void } {
  const reached = new Map<Hex, bigint>()
  return {
    isNext: ({ dealId, first, isNext }) => isNext || reached.get(dealId) === first,
    moveOn: ({ dealId, first, count }) => void reached.set(dealId, first + count),
  }
}

function wantedOf({ dealId, first, count, terms }: Slice): Wanted {
  const { contributionDeadline, maxRuntimeSeconds } = terms
  const dealSeconds = startOf({ contributionDeadline, timeref: maxRuntimeSeconds })
  return { subject: sliceIdOf(dealId, { first, count }), tasks: count, dealSeconds }
}

/** What those bonded that may get a seat, or that hold one and may be gone. Nobody is asked for while nothing is open. */
async function readBonds(
  bonds: Bonds,
  { slices, candidates }: Pick<SliceLook, 'slices' | 'candidates'>,
): Promise<ReadonlyMap<Address, bigint>> {
  const open = slices.filter(({ status }) => status === 'planned' || status === 'open')
  if (open.length === 0) return new Map()
  const holders = open.flatMap(({ seats }) => seats.filter(({ status }) => !isSeatOver(status)))
  return bonds.read([...candidates, ...holders].map(({ worker }) => worker))
}

/** @returns Whether a transaction for it has been sent, now or before. */
async function applyAction(
  { ledger, sessions, errands, bonds, nowMs }: SlicePassParts,
  {
    slice,
    action,
    asked,
    changes,
  }: { slice: Slice; action: SliceAction; asked: Map<string, number>; changes: SeatChanges },
): Promise<boolean> {
  const { dealId } = slice
  // A step that has been taken is not taken again before the chain's news of it have come.
  const transact = (what: string, send: () => Promise<void>): boolean => {
    const name = `${what} ${dealId} ${slice.first} after ${slice.rounds.length} rounds`
    if (nowMs() - (asked.get(name) ?? 0) < TAKE_AGAIN_MS) return true
    const sendOnce = async () => {
      await send()
      asked.set(name, nowMs())
    }
    const { first, count } = slice
    errands.start(name, sendOnce, async () => undefined, { dealId, first, count })
    return errands.isUnderway(name)
  }

  switch (action.type) {
    case 'assign-seat':
      changes.given.push(await seatFor({ ledger, nowMs }, { slice, ...action }))
      return false
    case 'give-up-seat':
      changes.lost.push(...placesOf(slice, action.worker).filter(({ status }) => !isSeatOver(status)))
      return false
    case 'ask-reveal': {
      const { worker, range, openedIn } = action
      const key = `${dealId} ${range.first} ${range.count} ${worker}`
      if (nowMs() - (asked.get(key) ?? 0) < ASK_AGAIN_MS) return false
      if (sessions.send(worker, { type: 'reveal-seat', dealId, ...range, openedIn })) asked.set(key, nowMs())
      return false
    }
    case 'open-round': {
      const { range, workers } = action
      const seats = workers.map((worker) => seatOn(slice, range, worker))
      return transact('open-round', async () => {
        try {
          await ledger.openRound(slice, { range, seats })
        } catch (error) {
          // It may be that one of them has not bonded any more what it had.
          bonds.forget(workers)
          throw error
        }
      })
    }
    case 'settle-part': {
      const { type: _, part, ...rest } = action
      return transact(`settle-part ${part.first} ${part.count}`, () =>
        ledger.settlePart(slice, { part, ...rest }),
      )
    }
    case 'claim-slice':
      return transact('claim-slice', () => ledger.claimSlice(slice))
    case 'release-seat':
      for (const { status, ...place } of placesOf(slice, action.worker))
        if (status !== 'released') changes.released.push({ ...place, reason: action.reason })
      return false
  }
}

function seatOn({ seats }: Slice, range: { first: bigint; count: bigint }, worker: Address): Seat {
  const seat = seats.find(
    (one) => one.worker === worker && one.first === range.first && one.count === range.count,
  )
  if (seat === undefined) throw new Error('Broken invariant: a round is opened with seats that committed.')
  return seat
}

/** The seats of a worker over a slice and over parts of it. */
function placesOf({ dealId, seats }: Slice, worker: Address): (Place & { status: Seat['status'] })[] {
  return seats
    .filter((seat) => seat.worker === worker)
    .map(({ first, count, status }) => ({ dealId, first, count, worker, status }))
}

async function seatFor(
  { ledger, nowMs }: Pick<SlicePassParts, 'ledger' | 'nowMs'>,
  { slice, worker, range }: { slice: Slice; worker: Address; range: { first: bigint; count: bigint } },
): Promise<GivenSeat> {
  const { dealId, terms } = slice
  const { first, count } = range
  const previous = slice.rounds.length === 0 ? NO_ROUNDS : await ledger.readChain(dealId, slice)
  const leaseUntilMs = leaseUntil({ nowMs: nowMs(), maxRuntimeSeconds: terms.maxRuntimeSeconds * count })
  return { dealId, first, count, worker, previous, leaseUntilMs }
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
