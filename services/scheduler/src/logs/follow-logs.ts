import type { FromScheduler, LogPiece } from '@ruche/api'
import { covers } from '@ruche/protocol'
import type { Hex } from 'viem'
import { isPending } from '../replica.ts'
import { isSeatPending } from '../rounds/seat.ts'
import type { Store } from '../store.ts'
import { type Address, isSettled, type Task } from '../task.ts'
import type { LogStore, TaskLog } from './log-store.ts'

/** Between two looks at what is kept. */
const LOOK_EVERY_MS = 500
/** What workers were asked to tell is asked for again this often, */
const ASK_EVERY_LOOKS = 20
/** and good for twice as long. */
const FOLLOW_SECONDS = (2 * ASK_EVERY_LOOKS * LOOK_EVERY_MS) / 1_000

/** How far a reader is with each stream, by worker and name of the stream. */
type Seen = Map<string, number>

/**
 * What the runs of a task say, from what is kept of them to what they say now, until the task is over or the signal aborts.
 * The pieces of a run come in order; characters that nobody kept are left out.
 */
export async function* followLogs(
  taskId: Hex,
  {
    store,
    logs,
    send,
    pause,
    signal,
  }: {
    store: Pick<Store, 'findTask' | 'listReplicas' | 'findSlice'>
    logs: Pick<LogStore, 'list'>
    send: (worker: Address, message: FromScheduler) => boolean
    /** Resolves after so many ms, or when the signal aborts. */
    pause: (ms: number) => Promise<unknown>
    signal: AbortSignal
  },
): AsyncGenerator<LogPiece> {
  const seen: Seen = new Map()
  const asked = new Set<Address>()
  for (let look = 0; !signal.aborted; look += 1) {
    // Before the logs are read: what a run says in the end is kept before its task is over.
    const task = await store.findTask(taskId)
    if (look % ASK_EVERY_LOOKS === 0) asked.clear()
    if (task !== undefined && !isSettled(task)) {
      for (const worker of await runnersOf(task, store)) {
        if (asked.has(worker)) continue
        if (send(worker, { type: 'follow-logs', taskId, seconds: FOLLOW_SECONDS })) asked.add(worker)
      }
    }
    yield* newsOf(await logs.list(taskId), seen)
    if (task === undefined || isSettled(task)) return
    await pause(LOOK_EVERY_MS)
  }
}

/** What is kept and was not told yet. */
export function newsOf(kept: readonly TaskLog[], seen: Seen = new Map()): LogPiece[] {
  return kept.flatMap(({ worker, stdout, stdoutFrom, stderr, stderrFrom }) => {
    const streams = [
      { stream: 'stdout' as const, text: stdout, from: stdoutFrom },
      { stream: 'stderr' as const, text: stderr, from: stderrFrom },
    ]
    return streams.flatMap(({ stream, text, from }) => {
      const key = `${worker} ${stream}`
      const end = from + text.length
      const at = seen.get(key) ?? 0
      // Less than before: the run began anew.
      const next = at > end ? from : Math.max(at, from)
      seen.set(key, end)
      return next < end ? [{ worker, stream, from: next, text: text.slice(next - from) }] : []
    })
  })
}

/** Workers that compute the task now, on its own or in a slice. */
async function runnersOf(
  { taskId, dealId, index }: Task,
  store: Pick<Store, 'listReplicas' | 'findSlice'>,
): Promise<Address[]> {
  const range = { first: index, count: 1n }
  const [replicas, slice] = await Promise.all([store.listReplicas([taskId]), store.findSlice(dealId, range)])
  const seats = (slice?.seats ?? []).filter((seat) => isSeatPending(seat.status) && covers(seat, range))
  return [...replicas.filter(({ status }) => isPending(status)), ...seats].map(({ worker }) => worker)
}
