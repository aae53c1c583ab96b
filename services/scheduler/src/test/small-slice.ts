import type { SeatLeaf } from '@ruche/api'
import {
  addVote,
  commitmentOf,
  DEFAULT_CREDIBILITY_POLICY,
  deadlinesOf,
  isAccepted,
  NO_EVIDENCE,
  NO_ROUNDS,
  overlaps,
  type Range,
  rootOf,
  roundRevealDeadlineOf,
  tallyOn,
  treeOf,
} from '@ruche/protocol'
import type { Hex } from 'viem'
import { createCredibility } from '../credibility.ts'
import { leaseUntil } from '../lease.ts'
import { leavesOf } from '../rounds/known-trees.ts'
import { planSlice, type SliceAction, type SlicePlan } from '../rounds/plan-slice.ts'
import { isSeatOver, isSeatPending } from '../rounds/seat.ts'
import { listRoundSeats, type Seat, type Slice, wordOf } from '../rounds/slice.ts'
import { surveyWorkers } from '../survey.ts'
import type { Address } from '../task.ts'

/** One slice of two tasks of trust 3 and four strangers, on a hub in memory: everything that can happen to it, one move at a time. */
export type SliceWorld = {
  slice: Slice
  /** What each worker will show of the seats that it committed to, by worker and range. */
  hidden: ReadonlyMap<string, NonNullable<Seat['reveal']>>
  /** Place in `SLICE_INSTANTS`. */
  instant: number
  /** Beyond the instant: the time that a schedule without waiting takes, seconds. */
  beyondSeconds: bigint
  /** The newest block opened a round: nothing may be settled in it. */
  isYoung: boolean
  /** A reorganisation of the chain has happened; one is enough. */
  undone: boolean
}

const TIMEREF = 300n
/** Start, every lease and reveal deadline later, contribution deadline, final deadline: seconds of the chain. */
export const SLICE_INSTANTS = [0n, 900n, 2_100n, 3_000n] as const
const WHOLE: Range = { first: 0n, count: 2n }
const ZERO: Hex = `0x${'00'.repeat(32)}`
const STAKE = 30n
const wordAt = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`
const WORKERS = [1, 2, 3, 4].map((n): Address => `0x${n.toString(16).padStart(40, '0')}`)
/** Only this one may fail for good, and only that one may lie: with two of a kind no result may be possible. */
const [BROKEN, LIAR] = [WORKERS[0], WORKERS[2]]

const credibility = {
  ...createCredibility({
    workers: WORKERS.map((worker) => ({ worker, evidence: NO_EVIDENCE, marks: [] })),
    policy: DEFAULT_CREDIBILITY_POLICY,
    secret: ZERO,
  }),
  // Seats that nobody needs make more of the same.
  draw: () => 1,
}

export const FIRST_SLICE: SliceWorld = {
  slice: {
    ...WHOLE,
    dealId: ZERO,
    terms: {
      trust: 3n,
      maxRuntimeSeconds: TIMEREF,
      ...deadlinesOf({ startTime: 0n, timeref: TIMEREF }),
      workerStake: STAKE,
      hasCallback: false,
      botSize: 2n,
    },
    status: 'planned',
    isNext: true,
    rounds: [],
    settled: [],
    seats: [],
  },
  hidden: new Map(),
  instant: 0,
  beyondSeconds: 0n,
  isYoung: false,
  undone: false,
}

export function isEnded({ slice: { status } }: SliceWorld): boolean {
  return status === 'settled' || status === 'refunded'
}

function secondsOf({ instant, beyondSeconds }: SliceWorld): bigint {
  return (SLICE_INSTANTS[instant] ?? 0n) + beyondSeconds
}

/** What the real planner would do here. */
export function planOfSlice(world: SliceWorld): SlicePlan {
  const nowMs = Number(secondsOf(world)) * 1_000
  const { slice, isYoung } = world
  const candidates = surveyWorkers({
    workers: WORKERS.map((worker) => ({
      ...{ worker, slots: 1, score: 0n, caught: 0, bannedUntilMs: 0, lastAssignedMs: 0 },
      evidence: NO_EVIDENCE,
      marks: [],
    })),
    connected: new Map(WORKERS.map((worker) => [worker, 1])),
    tasks: [],
    replicas: [],
    nowMs,
  })
  return planSlice({
    slice,
    candidates: candidates.map((candidate) => ({
      ...candidate,
      freeSlots: seatsOf(slice, candidate.worker).some(({ status }) => isSeatPending(status)) ? 0 : 1,
    })),
    bondOf: () => STAKE * 4n,
    spareBondOf: () => STAKE * 4n,
    credibility,
    chainBlock: lastBlockOf(slice) + (isYoung ? 0n : 1n),
    chainSeconds: secondsOf(world),
    nowMs,
  })
}

/** The world after one pass of the scheduler. */
export function afterSlicePass(world: SliceWorld): SliceWorld {
  return planOfSlice(world).actions.reduce(perform, world)
}

/** Every world that one event leads to, the scheduler's pass among them. */
export function slicesAfter(world: SliceWorld): SliceWorld[] {
  const later =
    world.instant + 1 < SLICE_INSTANTS.length
      ? [{ ...world, instant: world.instant + 1, isYoung: false }]
      : []
  const mined = world.isYoung ? [{ ...world, isYoung: false }] : []
  const canUndo = !world.undone && world.slice.rounds.length > 0 && world.slice.settled.length === 0
  const reorganised = canUndo ? [undoLast(world)] : []
  const events = world.slice.seats.flatMap((seat) => eventsOf(world, seat))
  return [afterSlicePass(world), ...later, ...mined, ...reorganised, ...events]
}

/** One step in which the scheduler and every worker do what they should, and a minute passes; nobody else acts. */
export function goodSliceMinute(before: SliceWorld): SliceWorld {
  let world = afterSlicePass(before)
  for (const seat of world.slice.seats) {
    if (isSeatPending(seat.status)) world = commit(world, seat, undefined)
  }
  for (const seat of world.slice.seats) if (mayReveal(world, seat)) world = reveal(world, seat)
  return { ...world, isYoung: false, beyondSeconds: world.beyondSeconds + 60n }
}

/** Would the words of everybody who can still speak, all of them right, settle every task? */
export function canSettle({ slice, hidden }: SliceWorld): boolean {
  const onChain = listRoundSeats(slice)
  const inRound = new Set(onChain.map(({ worker }) => worker))
  const promised = slice.seats.filter(
    ({ worker, status }) => ['committed', 'revealed'].includes(status) && !inRound.has(worker),
  )
  const gone = new Set([
    ...[...onChain, ...promised].map(({ worker }) => worker),
    ...slice.seats
      .filter(({ status, problem }) => status === 'failed' && problem?.retryable !== true)
      .map(({ worker }) => worker),
  ])
  const voices = WORKERS.filter((worker) => !gone.has(worker)).length
  const words = [
    ...onChain.map(wordOf),
    ...promised.map((seat) => {
      const { worker, first, count } = seat
      const tree = treeOf(leavesOf(seat, hidden.get(keyOfSeat(seat))?.leaves ?? []))
      return { worker, weight: 2n, range: { first, count }, tree }
    }),
  ]
  return [0n, 1n].every((first) => {
    const part = { first, count: 1n }
    if (slice.settled.some((one) => overlaps(one, part))) return true
    const right = treeOf(leavesOf(part, rightAnswers(part)))
    const node = rootOf(right)
    const tally = Array.from({ length: voices }).reduce<ReturnType<typeof tallyOn>>(
      (sum) => addVote(sum, node, 2n),
      tallyOn(words, part),
    )
    const group = tally.groups.get(node) ?? 0n
    return group > 0n && isAccepted({ group, total: tally.total, trust: slice.terms.trust })
  })
}

/** Words that are not shown yet count against every answer until they are, or for good once their time is up. */
export function isSilent(world: SliceWorld): boolean {
  return listRoundSeats(world.slice).some(({ reveal: shown }) => shown === undefined)
}

function eventsOf(world: SliceWorld, seat: Seat): SliceWorld[] {
  const next: SliceWorld[] = []
  const { worker } = seat
  if (isSeatPending(seat.status)) {
    next.push(setSeat(world, seat, { status: 'lost' }), commit(world, seat, undefined))
    if (worker === BROKEN) next.push(fail(world, seat))
    if (worker === LIAR) next.push(commit(world, seat, Number(seat.first)))
  }
  if (mayReveal(world, seat)) next.push(reveal(world, seat))
  return next
}

/** @param wrong - The task that is answered otherwise. */
function commit(world: SliceWorld, seat: Seat, wrong: number | undefined): SliceWorld {
  const { worker, first, count } = seat
  const shown = answersOf(worker, { first, count }, wrong)
  const commitment = commitmentOf({ dealId: ZERO, range: { first, count }, worker, ...shown })
  const hidden = new Map(world.hidden).set(keyOfSeat(seat), shown)
  return setSeat({ ...world, hidden }, seat, { status: 'committed', commitment, sign: '0x' })
}

function mayReveal(world: SliceWorld, seat: Seat): boolean {
  if (seat.status !== 'committed') return false
  const mine = listRoundSeats(world.slice).find(({ commitment }) => commitment === seat.commitment)
  return mine !== undefined && secondsOf(world) < roundRevealDeadlineOf(mine.round, world.slice.terms)
}

function reveal(world: SliceWorld, seat: Seat): SliceWorld {
  return setSeat(world, seat, { status: 'revealed', reveal: world.hidden.get(keyOfSeat(seat)) as never })
}

function fail(world: SliceWorld, seat: Seat): SliceWorld {
  const problem = { title: 'failed', code: 'RUNTIME_MISSING', retryable: false }
  return setSeat(world, seat, { status: 'failed', problem })
}

/** The block of the last round is gone. */
function undoLast(world: SliceWorld): SliceWorld {
  const rounds = world.slice.rounds.slice(0, -1)
  const status = rounds.length === 0 ? 'planned' : 'open'
  return { ...world, undone: true, isYoung: false, slice: { ...world.slice, rounds, status } }
}

function perform(world: SliceWorld, action: SliceAction): SliceWorld {
  const { slice } = world
  switch (action.type) {
    case 'assign-seat':
      return assign(world, action)
    case 'give-up-seat':
    case 'release-seat': {
      const status = action.type === 'release-seat' ? 'released' : 'lost'
      return seatsOf(slice, action.worker)
        .filter((seat) => status === 'released' || !isSeatOver(seat.status))
        .reduce((sum, seat) => setSeat(sum, seat, { status }), world)
    }
    case 'open-round':
      return openRound(world, action)
    case 'settle-part': {
      if (world.isYoung && action.isEarly !== true) throw new Error('settled in the block of its round')
      if (slice.settled.some((one) => overlaps(one, action.part))) throw new Error('settled twice')
      const settled = [...slice.settled, action.part]
      const isWhole = settled.reduce((sum, { count }) => sum + count, 0n) === slice.count
      return { ...world, slice: { ...slice, settled, status: isWhole ? 'settled' : slice.status } }
    }
    case 'claim-slice':
      return { ...world, slice: { ...slice, status: 'refunded' } }
    case 'ask-reveal':
      return world
  }
}

function assign(world: SliceWorld, { worker, range }: { worker: Address; range: Range }): SliceWorld {
  const { slice } = world
  if (seatsOf(slice, worker).some(({ status }) => !isSeatOver(status)))
    throw new Error(`${worker} holds a seat already`)
  const nowMs = Number(secondsOf(world)) * 1_000
  const earlier = slice.seats.find((one) => keyOfSeat(one) === keyOfSeat({ worker, ...range }))
  const seat: Seat = {
    ...range,
    worker,
    status: 'assigned',
    previous: NO_ROUNDS,
    leaseUntilMs: leaseUntil({ nowMs, maxRuntimeSeconds: TIMEREF * range.count }),
    attempts: (earlier?.attempts ?? 0) + 1,
    changedAtMs: nowMs,
  }
  return { ...world, slice: { ...slice, seats: [...slice.seats.filter((one) => one !== earlier), seat] } }
}

function openRound(
  world: SliceWorld,
  { range, workers }: { range: Range; workers: readonly Address[] },
): SliceWorld {
  const { slice } = world
  if (secondsOf(world) >= slice.terms.contributionDeadline) throw new Error('the round comes too late')
  const inRound = new Set(listRoundSeats(slice).map(({ worker }) => worker))
  const seats = workers.map((worker) => {
    const seat = slice.seats.find((one) => keyOfSeat(one) === keyOfSeat({ worker, ...range }))
    if (seat?.commitment === undefined || inRound.has(worker))
      throw new Error(`${worker} cannot be in the round`)
    return { worker, weight: 2n, commitment: seat.commitment }
  })
  const round = { ...range, openedAt: secondsOf(world), openedIn: lastBlockOf(slice) + 1n, seats }
  return { ...world, isYoung: true, slice: { ...slice, rounds: [...slice.rounds, round], status: 'open' } }
}

function lastBlockOf({ rounds }: Slice): bigint {
  return rounds.at(-1)?.openedIn ?? 0n
}

function seatsOf({ seats }: Slice, worker: Address): Seat[] {
  return seats.filter((one) => one.worker === worker)
}

function setSeat(world: SliceWorld, seat: Seat, change: Partial<Seat>): SliceWorld {
  const changedAtMs = Number(secondsOf(world)) * 1_000
  const seats = world.slice.seats.map((one) =>
    keyOfSeat(one) === keyOfSeat(seat) ? { ...one, ...change, changedAtMs } : one,
  )
  return { ...world, slice: { ...world.slice, seats } }
}

function keyOfSeat({ worker, first, count }: Pick<Seat, 'worker' | 'first' | 'count'>): string {
  return `${worker} ${first} ${count}`
}

function rightAnswers({ first, count }: Range): SeatLeaf[] {
  return Array.from({ length: Number(count) }, (_, at) => ({
    resultDigest: wordAt(0x600d + Number(first) + at),
  }))
}

/** Made once: the same answers again are the same object, whose tree is known. */
const made = new Map<string, NonNullable<Seat['reveal']>>()

function answersOf(worker: Address, range: Range, wrong: number | undefined): NonNullable<Seat['reveal']> {
  const key = `${keyOfSeat({ worker, ...range })} ${wrong}`
  const known = made.get(key)
  if (known !== undefined) return known
  const leaves = rightAnswers(range).map((leaf, at) =>
    Number(range.first) + at === wrong ? { resultDigest: wordAt(0xbad) } : leaf,
  )
  const shown = { root: rootOf(treeOf(leavesOf(range, leaves))), salt: ZERO, leaves }
  made.set(key, shown)
  return shown
}

/** What makes two worlds the same one. */
export function keyOfSlice({ slice, hidden, instant, isYoung, undone }: SliceWorld): string {
  const seats = slice.seats.map((seat) => {
    const { worker, first, count, status, leaseUntilMs, attempts, changedAtMs, problem } = seat
    const lies = hidden.get(keyOfSeat(seat))?.root.slice(-4) ?? ''
    const since = isSeatOver(status) || status === 'committed' ? changedAtMs : ''
    return `${worker.at(-1)}${first}+${count}${status}${leaseUntilMs}.${attempts}.${since}${problem?.retryable ?? ''}${seat.commitment === undefined ? '' : lies}`
  })
  const rounds = slice.rounds.map(
    ({ first, count, openedAt, seats: inRound }) =>
      `${first}+${count}@${openedAt}:${inRound.map(({ worker }) => worker.at(-1)).join('')}`,
  )
  const settled = slice.settled.map(({ first, count }) => `${first}+${count}`)
  return [instant, isYoung, undone, slice.status, seats.sort(), rounds, settled.sort()].join('|')
}
