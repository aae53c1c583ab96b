import {
  type Address,
  assert,
  type Hex,
  KITTY_ADDRESS,
  kittyShareOf,
  type Range,
  roundRevealDeadlineOf,
  schedulerStakeOf,
  taskIdOf,
} from '@ruche/protocol'
import { parseAbi } from 'viem'
import { defineNoun, type Step, type Want } from '../noun.ts'
import type { RowOf } from '../tables.ts'
import { unsetTask } from './deals.ts'
import { move } from './funds.ts'
import { record } from './history.ts'
import { scoreOf } from './scores.ts'
import { endInSlice, findSliceOf, listSeatsOver } from './slices.ts'

type OpenedSeat = { worker: Address; weight: bigint; commitment: Hex }
const kitty = KITTY_ADDRESS.toLowerCase() as Address

/**
 * Tasks worked on, settled, or given back, many at a time. A range speaks of those of its tasks that nobody began on their own.
 *
 * @see `IRounds` of the contracts.
 */
export const rounds = defineNoun({
  source: 'hub',
  events: parseAbi([
    'struct OpenedSeat { address worker; uint64 weight; bytes32 commitment; }',
    'event RoundOpened(bytes32 indexed dealId, uint256 first, uint256 count, uint256 openedAt, OpenedSeat[] seats)',
    'event RoundSettled(bytes32 indexed dealId, uint256 first, uint256 count, bytes32 root, uint256 tasks, uint256 agreed)',
    'event TaskProved(bytes32 indexed taskId, bytes32 indexed dealId, uint256 index, bytes32 resultDigest)',
    'event SliceClaimed(bytes32 indexed dealId, uint256 first, uint256 count, uint256 tasks)',
  ]),
  wants: ({ dealId, first, count, index, seats }) => {
    const id = dealId as Hex
    const range = first === undefined ? [index as bigint] : indexesOf(first as bigint, count as bigint)
    const workers = ((seats ?? []) as OpenedSeat[]).map(({ worker }) => lower(worker))
    return [
      { table: 'deals', key: id },
      { table: 'accounts', key: kitty },
      ...workers.map((key): Want => ({ table: 'scores', key })),
      ...range.map((at): Want => ({ table: 'tasks', key: taskIdOf(id, at) })),
    ]
  },
  on: {
    RoundOpened({ dealId, first, count, seats }, step) {
      const { draft } = step
      const deal = draft.get('deals', dealId)
      const range = { first, count }
      // Slices follow each other; a round over tasks before is a further one of their slice.
      if (first === deal.botFirst + BigInt(deal.slicedCount)) openSlice(step, { dealId, range })
      addRound(step, { dealId, range, seats })
      const details = { round: `${deal.roundCount}`, ...detailsOf(range), seats: `${seats.length}` }
      record(step, { who: deal.workerpoolOwner, dealId, details })
    },

    RoundSettled({ dealId, first, count, root, tasks, agreed }, step) {
      const { draft, place } = step
      const range = { first, count }
      const slice = findSliceOf(step, taskIdOf(dealId, first))
      assert(slice !== undefined, 'what is settled was opened')
      const right = credit(step, { seats: listSeatsOver(step, slice, range), agreed, tasks })
      const ended = end(step, { dealId, range, status: 'completed' })
      const row = { dealId, first, count: Number(count), root, taskCount: Number(tasks), agreed: right }
      draft.put('settlements', { ...place, ...row, sliceFirst: slice.first })
      const deal = draft.get('deals', dealId)
      draft.change('deals', dealId, { completedCount: deal.completedCount + ended })
      pay(step, deal, tasks)
      const details = { ...detailsOf(range), tasks: `${tasks}`, root, time: `${place.time}` }
      record(step, { who: deal.workerpoolOwner, dealId, details })
    },

    TaskProved({ taskId, dealId, index, resultDigest }, step) {
      ensureTask(step, dealId, index)
      step.draft.change('tasks', taskId, { resultDigest })
      record(step, { dealId, taskId, details: { resultDigest } })
    },

    SliceClaimed({ dealId, first, count, tasks }, step) {
      const { draft } = step
      const range = { first, count }
      const begun = begin(step, { dealId, range })
      const ended = end(step, { dealId, range, status: 'failed' })
      const { initializedCount, failedCount } = draft.get('deals', dealId)
      const counts = { initializedCount: initializedCount + begun, failedCount: failedCount + ended }
      draft.change('deals', dealId, counts)
      record(step, { dealId, details: { ...detailsOf(range), tasks: `${tasks}` } })
    },
  },
})

function indexesOf(first: bigint, count: bigint): bigint[] {
  return Array.from({ length: Number(count) }, (_, at) => first + BigInt(at))
}

function detailsOf({ first, count }: Range): Record<string, string> {
  return { first: `${first}`, count: `${count}` }
}

/* OPENING */

function openSlice(step: Step, { dealId, range }: { dealId: Hex; range: Range }): void {
  const { draft, place } = step
  const { first, count } = range
  const begun = begin(step, { dealId, range })
  for (const index of indexesOf(first, count)) {
    draft.change('tasks', taskIdOf(dealId, index), { sliceFirst: first })
  }
  draft.put('slices', {
    ...place,
    dealId,
    first,
    count: Number(count),
    status: 'open',
    taskCount: begun,
    completedCount: 0,
    failedCount: 0,
    rounds: [],
    seatCount: 0,
    endTime: null,
  })
  const { slicedCount, initializedCount } = draft.get('deals', dealId)
  draft.change('deals', dealId, {
    slicedCount: slicedCount + Number(count),
    initializedCount: initializedCount + begun,
  })
}

/** Begins the tasks of a range that nobody began; tells how many. */
function begin(step: Step, { dealId, range }: { dealId: Hex; range: Range }): number {
  let begun = 0
  for (const index of indexesOf(range.first, range.count)) {
    const { taskId, status } = ensureTask(step, dealId, index)
    if (status !== 'unset') continue
    step.draft.change('tasks', taskId, { status: 'active', initializedTime: step.place.time })
    begun += 1
  }
  return begun
}

function addRound(
  step: Step,
  { dealId, range, seats }: { dealId: Hex; range: Range; seats: readonly OpenedSeat[] },
): void {
  const { draft, place } = step
  const { roundCount: number, workerStake, maxRuntimeSeconds } = draft.get('deals', dealId)
  const slice = findSliceOf(step, taskIdOf(dealId, range.first))
  assert(slice !== undefined, 'a round is over a slice')
  const revealDeadline = roundRevealDeadlineOf(
    { openedAt: BigInt(place.time) },
    { maxRuntimeSeconds: BigInt(maxRuntimeSeconds) },
  )
  const about = { ...place, dealId, sliceFirst: slice.first, first: range.first, count: Number(range.count) }
  const workers = seats.map(({ worker }) => lower(worker))
  draft.put('rounds', { ...about, number, revealDeadline: Number(revealDeadline), workers })
  for (const [at, { weight, commitment }] of seats.entries()) {
    const worker = workers[at]!
    const stake = workerStake * range.count
    const said = { position: slice.seatCount + at, commitment, weight, stake }
    const nothing = { seized: 0n, agreedCount: 0, root: null, revealTime: null }
    draft.put('seats', { ...about, round: number, worker, status: 'contributed', ...said, ...nothing })
    const known = scoreOf(step, worker)
    draft.put('scores', { ...known, contributionCount: known.contributionCount + 1 })
  }
  draft.put('slices', {
    ...slice,
    rounds: [...slice.rounds, number],
    seatCount: slice.seatCount + seats.length,
  })
  draft.change('deals', dealId, { roundCount: number + 1 })
}

function lower(address: Address): Address {
  return address.toLowerCase() as Address
}

/* SETTLING */

/**
 * Counts for the seats over a settled range that they were right: one point more, unless nothing was compared.
 *
 * @param agreed - A bit for each seat of the slice.
 * @returns Their workers.
 */
function credit(
  step: Step,
  { seats, agreed, tasks }: { seats: readonly RowOf<'seats'>[]; agreed: bigint; tasks: bigint },
): string[] {
  const right = seats.filter(({ position }) => ((agreed >> BigInt(position)) & 1n) === 1n)
  for (const seat of right) {
    const status = seat.status === 'contributed' ? 'proved' : seat.status
    step.draft.put('seats', { ...seat, status, agreedCount: seat.agreedCount + Number(tasks) })
    if (seats.length === 1) continue
    const known = scoreOf(step, seat.worker as Address)
    const accurateCount = known.accurateCount + 1
    step.draft.put('scores', { ...known, score: known.score + 1n, accurateCount })
  }
  return right.map(({ worker }) => worker)
}

/** Frees what was held for settled tasks. Who is paid is told by `Transfer`; what the kitty gives, by nothing but the rule. */
function pay(step: Step, deal: RowOf<'deals'>, tasks: bigint): void {
  const { draft, place } = step
  const price = deal.appPrice + deal.datasetPrice + deal.workerpoolPrice
  const schedulerStake = schedulerStakeOf(deal.workerpoolPrice) * tasks
  move(step, deal.sponsor as Address, { locked: -price * tasks })
  move(step, deal.workerpoolOwner as Address, { locked: -schedulerStake })
  const share = kittyShareOf({
    kitty: draft.find('accounts', kitty)?.locked ?? 0n,
    schedulerStake,
    elapsedSeconds: BigInt(place.time - deal.startTime),
  })
  if (share > 0n) move(step, kitty, { locked: -share })
}

/** Ends the tasks of a range that nobody began on their own; tells how many. */
function end(
  step: Step,
  { dealId, range, status }: { dealId: Hex; range: Range; status: 'completed' | 'failed' },
): number {
  let ended = 0
  for (const index of indexesOf(range.first, range.count)) {
    const task = ensureTask(step, dealId, index)
    if (task.isAlone || task.status !== 'active') continue
    const taskId = taskIdOf(dealId, index)
    endInSlice(step, taskId, status)
    step.draft.change('tasks', taskId, { status, endTime: step.place.time })
    ended += 1
  }
  return ended
}

/** A task of a large bag is written down when something happens to it. */
function ensureTask({ draft }: Step, dealId: Hex, index: bigint): RowOf<'tasks'> & { taskId: Hex } {
  const taskId = taskIdOf(dealId, index)
  if (draft.find('tasks', taskId) === undefined) {
    const { block, logIndex } = draft.get('deals', dealId)
    draft.put('tasks', unsetTask(taskId, { dealId, index, block, logIndex }))
  }
  return { ...draft.get('tasks', taskId), taskId }
}
