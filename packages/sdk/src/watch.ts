import { setTimeout as sleep } from 'node:timers/promises'
import { type Hub, readContribution, readTask } from '@ruche/chain'
import { isTaskOver, type TaskStatus, taskIdOf } from '@ruche/protocol'
import type { Hex } from 'viem'
import { hubOf, type Ruche } from './client.ts'

/** One worker's answer as the chain holds it. */
export type Seat = {
  worker: Hex
  /** In a settled task: agreed, rejected (another answer), silent (never revealed). Before: open. */
  outcome: 'open' | 'agreed' | 'rejected' | 'silent'
}

/** One task as the chain holds it. */
export type TaskState = {
  taskId: Hex
  index: bigint
  status: TaskStatus
  resultDigest: Hex
  /** UTF-8 JSON of the result's location, in hex. */
  results: Hex
  seats: Seat[]
  /** Unix seconds after which an unfinished task is refunded; 0 before it is initialized. */
  finalDeadline: bigint
}

/** Reads the tasks of a deal. */
export function readTasks(ruche: Ruche, dealId: Hex, indexes: readonly bigint[]): Promise<TaskState[]> {
  return Promise.all(indexes.map((index) => readState(hubOf(ruche), taskIdOf(dealId, index), index)))
}

/** Yields the tasks each time one of them has moved, until all are over. */
export async function* watchTasks(
  ruche: Ruche,
  {
    dealId,
    indexes,
    pollMs = 250,
    signal,
  }: { dealId: Hex; indexes: readonly bigint[]; pollMs?: number; signal?: AbortSignal },
): AsyncGenerator<TaskState[], void, undefined> {
  let before = ''
  let known: TaskState[] = []
  for (;;) {
    signal?.throwIfAborted()
    // What is over stays as it is, unless the chain is rolled back; the last look reads everything again.
    const open = indexes.filter(
      (index) => !known.some((task) => task.index === index && isTaskOver(task.status)),
    )
    const fresh = new Map((await readTasks(ruche, dealId, open)).map((task) => [task.index, task]))
    known = indexes.map(
      (index) => fresh.get(index) ?? (known.find((task) => task.index === index) as TaskState),
    )
    if (known.every(({ status }) => isTaskOver(status))) {
      known = await readTasks(ruche, dealId, indexes)
      yield known
      if (known.every(({ status }) => isTaskOver(status))) return
    }
    const now = JSON.stringify(known.map(({ status, seats }) => [status, seats]))
    if (now !== before) yield known
    before = now
    await sleep(pollMs, undefined, signal === undefined ? {} : { signal })
  }
}

async function readState(at: Hub, taskId: Hex, index: bigint): Promise<TaskState> {
  const task = await readTask(at, taskId)
  const { status, resultDigest, results, finalDeadline } = task
  const seats = await Promise.all(
    task.contributors.map(async (contributor): Promise<Seat> => {
      const worker = contributor.toLowerCase() as Hex
      if (status !== 'completed') return { worker, outcome: 'open' }
      const contribution = await readContribution(at, { taskId, worker: contributor })
      if (contribution.resultHash !== task.consensusValue) return { worker, outcome: 'rejected' }
      return { worker, outcome: contribution.status === 'proved' ? 'agreed' : 'silent' }
    }),
  )
  return { taskId, index, status, resultDigest, results, seats, finalDeadline }
}
