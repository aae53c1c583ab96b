import {
  type Hub,
  pause,
  readContribution,
  readRounds,
  readSettledRanges,
  readTask,
  readTaskStatus,
  type SettledRange,
  type Task,
} from '@ruche/chain'
import { covers, isTaskOver, type OpenedRound, type Range, type TaskStatus, taskIdOf } from '@ruche/protocol'
import type { Hex } from 'viem'
import { hubOf, type Reader } from './client.ts'

/** One worker's answer as the chain holds it. */
export type Seat = {
  worker: Hex
  /** In a settled task: agreed, rejected (another answer), silent (never revealed). Before: open. */
  outcome: 'open' | 'agreed' | 'rejected' | 'silent'
}

/** One task as the chain holds it. */
export type TaskState = {
  taskId: Hex
  dealId: Hex
  index: bigint
  status: TaskStatus
  resultDigest: Hex
  /** UTF-8 JSON of the result's location, in hex. */
  results: Hex
  seats: Seat[]
  /** Unix seconds of the settlement; 0 before. */
  resultsTime: bigint
  /** Unix seconds after which an unfinished task is refunded; 0 before it is initialized. */
  finalDeadline: bigint
  /** The range that the task was settled with, in a round; absent for a task settled on its own. */
  settled?: Range & { root: Hex }
}

/**
 * Reads the tasks of a deal, whichever way they are settled. Blocks come between the reads: the statuses are read first, so
 * that whatever made a task completed is there to be found by what is read after them.
 */
export async function readTasks(
  ruche: Reader,
  dealId: Hex,
  indexes: readonly bigint[],
): Promise<TaskState[]> {
  const hub = hubOf(ruche)
  const statuses = await Promise.all(indexes.map((index) => readTaskStatus(hub, { dealId, index })))
  const [tasks, rounds, ranges] = await Promise.all([
    Promise.all(indexes.map((index) => readTask(hub, taskIdOf(dealId, index)))),
    readRounds(hub, dealId),
    readSettledRanges(hub, dealId),
  ])
  return Promise.all(
    indexes.map((index, at) => {
      const [status, task] = [statuses[at] as TaskStatus, tasks[at] as Task]
      const isOn = (range: Range) => covers(range, { first: index, count: 1n })
      const inRounds = rounds.filter(isOn)
      const settled = ranges.find(isOn)
      // Started on its own before its slice was: it is settled so.
      const isAlone = inRounds.length === 0 || (settled === undefined && task.contributors.length > 0)
      return isAlone
        ? stateAlone(hub, { dealId, index, status, task })
        : stateInRounds({ dealId, index, status, task }, { rounds: inRounds, settled })
    }),
  )
}

/** A task of a slice: its status is the hub's, its seats are those of the slice's rounds. */
function stateInRounds(
  { dealId, index, status, task }: { dealId: Hex; index: bigint; status: TaskStatus; task: Task },
  { rounds, settled }: { rounds: readonly OpenedRound[]; settled: SettledRange | undefined },
): TaskState {
  const { taskId, resultDigest, results, resultsTime, finalDeadline } = task
  const state = { taskId, dealId, index, status, resultDigest, results, resultsTime, finalDeadline }
  // Settled since its status was read: the next look tells.
  if (settled === undefined || !isTaskOver(status)) {
    const workers = rounds.flatMap(({ seats }) => seats.map(({ worker }) => worker))
    return { ...state, seats: workers.map((worker) => ({ worker, outcome: 'open' })) }
  }
  const { first, count, root } = settled
  const seats = settled.seats.map(
    ({ worker, agreed }): Seat => ({ worker, outcome: agreed ? 'agreed' : 'rejected' }),
  )
  return { ...state, seats, settled: { first, count, root } }
}

/** Yields the tasks each time one of them has moved, until all are over. */
export async function* watchTasks(
  ruche: Reader,
  {
    dealId,
    indexes,
    pollMs = 250,
    signal,
  }: { dealId: Hex; indexes: readonly bigint[]; pollMs?: number; signal?: AbortSignal },
): AsyncGenerator<TaskState[], void, undefined> {
  let before = ''
  let known: TaskState[] = []
  const { heads } = ruche.chain
  for (;;) {
    signal?.throwIfAborted()
    const seen = heads?.count() ?? 0
    // What is over stays as it is, unless the chain is rolled back; the last look reads everything again.
    const open = indexes.filter(
      (index) => !known.some((task) => task.index === index && isTaskOver(task.status)),
    )
    const fresh = new Map((await readTasks(ruche, dealId, open)).map((task) => [task.index, task]))
    known = indexes.map(
      (index) => fresh.get(index) ?? (known.find((task) => task.index === index) as TaskState),
    )
    if (known.every(({ status }) => isTaskOver(status))) {
      if (open.length < indexes.length) known = await readTasks(ruche, dealId, indexes)
      yield known
      if (known.every(({ status }) => isTaskOver(status))) return
    }
    const now = JSON.stringify(known.map(({ status, seats }) => [status, seats]))
    if (now !== before) yield known
    before = now
    await (heads?.past(seen, pollMs, signal) ?? pause(pollMs, signal))
  }
}

/** A task that is settled on its own: everything is in it. */
async function stateAlone(
  at: Hub,
  { dealId, index, status: before, task }: { dealId: Hex; index: bigint; status: TaskStatus; task: Task },
): Promise<TaskState> {
  // Given back with others before anybody began it, a task leaves no record of its own.
  const status = task.status === 'unset' ? before : task.status
  const { taskId, resultDigest, results, resultsTime, finalDeadline } = task
  const seats = await Promise.all(
    task.contributors.map(async (contributor): Promise<Seat> => {
      const worker = contributor.toLowerCase() as Hex
      if (status !== 'completed') return { worker, outcome: 'open' }
      const contribution = await readContribution(at, { taskId, worker: contributor })
      if (contribution.resultHash !== task.consensusValue) return { worker, outcome: 'rejected' }
      return { worker, outcome: contribution.status === 'proved' ? 'agreed' : 'silent' }
    }),
  )
  return { taskId, dealId, index, status, resultDigest, results, resultsTime, seats, finalDeadline }
}
