import type { FromScheduler } from '@ruche/api'
import type { Hex } from 'viem'
import type { HeldTask } from './assignment.ts'
import type { Held } from './link.ts'
import { commit, type ReplicaParts, reportOf, reveal } from './replica.ts'

type Order = Extract<FromScheduler, { type: 'assign' | 'reveal' | 'release' }>

type Entry = { task: HeldTask; stop: AbortController; busy: Promise<void> }

/** The tasks this worker holds, each moved on one step at a time. */
export type Roster = {
  take(order: Order): void
  holds(): Held[]
  /** Says again how far every task is; for after a reconnect. */
  tellAll(): void
  stop(): Promise<void>
}

export function createRoster({
  parts,
  held,
  onError,
}: {
  parts: ReplicaParts
  /** What the journal remembers. */
  held: readonly HeldTask[]
  onError: (task: { taskId: Hex; dealId: Hex }, error: unknown) => void
}): Roster {
  const entries = new Map<Hex, Entry>()
  for (const task of held) add(task)

  function add(task: HeldTask): Entry {
    const entry = { task, stop: new AbortController(), busy: Promise.resolve() }
    entries.set(task.assignment.taskId, entry)
    return entry
  }

  /** Queues a step behind those before it; a failed step leaves the task where it was. */
  function step(entry: Entry, move: typeof commit): void {
    const { taskId, dealId } = entry.task.assignment
    entry.busy = entry.busy.then(async () => {
      if (entry.stop.signal.aborted) return
      try {
        entry.task = await move(parts, entry.task, entry.stop.signal)
      } catch (error) {
        if (!entry.stop.signal.aborted) onError({ taskId, dealId }, error)
      }
    })
  }

  function release(taskId: Hex): void {
    const entry = entries.get(taskId)
    if (entry === undefined) return
    entries.delete(taskId)
    entry.stop.abort(new Error('released'))
    const { dealId } = entry.task.assignment
    const removed = entry.busy.then(() => parts.journal.remove(taskId))
    removed.catch((error) => onError({ taskId, dealId }, error))
  }

  return {
    take(order) {
      if (order.type === 'release') return release(order.taskId)
      const entry = entries.get(order.taskId)
      if (order.type === 'reveal') {
        if (entry !== undefined) step(entry, reveal)
        return
      }
      const { type: _, ...assignment } = order
      step(entry ?? add({ assignment, status: 'computing' }), commit)
    },

    holds: () =>
      [...entries.values()].map(({ task }) => ({ taskId: task.assignment.taskId, status: task.status })),

    tellAll() {
      for (const { task } of entries.values()) parts.report(reportOf(task))
    },

    async stop() {
      for (const { stop } of entries.values()) stop.abort(new Error('stopping'))
      await Promise.all([...entries.values()].map(({ busy }) => busy))
    },
  }
}
