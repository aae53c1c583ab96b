import { type Candidate, contestedAnswers } from './rank.ts'
import { isPending, type Replica } from './replica.ts'
import type { WorkerRecord } from './store.ts'
import type { Address, Task } from './task.ts'

/** Describes every worker that may be given work now: connected and not banned. */
export function surveyWorkers({
  workers,
  connected,
  tasks,
  replicas,
  nowMs,
}: {
  workers: readonly WorkerRecord[]
  /** Workers that can be reached, with the seats they offer now. */
  connected: ReadonlyMap<Address, number>
  /** The unsettled ones, */
  tasks: readonly Task[]
  /** and the seats taken in them. */
  replicas: readonly Replica[]
  nowMs: number
}): Candidate[] {
  const contested = contestedAnswers(tasks)
  const committed = new Set(
    tasks.flatMap(({ taskId, contributions }) => contributions.map(({ worker }) => `${taskId}${worker}`)),
  )
  const computing = new Map<Address, number>()
  const seats = new Map<Address, number>()
  for (const { taskId, worker, status } of replicas) {
    const contributed = committed.has(`${taskId}${worker}`)
    if (isPending(status) && !contributed) computing.set(worker, (computing.get(worker) ?? 0) + 1)
    if (isPending(status) || contributed) seats.set(worker, (seats.get(worker) ?? 0) + 1)
  }
  return workers
    .filter(({ worker, bannedUntilMs }) => connected.has(worker) && bannedUntilMs <= nowMs)
    .map(({ worker, score, lastAssignedMs }) => ({
      worker,
      score,
      freeSlots: (connected.get(worker) ?? 0) - (computing.get(worker) ?? 0),
      openSeats: seats.get(worker) ?? 0,
      contested: contested.get(worker) ?? 0,
      lastAssignedMs,
    }))
}
