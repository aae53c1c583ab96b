import { startOf } from '@ruche/protocol'
import type { Hex } from 'viem'
import type { Credibility } from './credibility.ts'
import type { Errands } from './errands.ts'
import { leaseUntil } from './lease.ts'
import type { Ledger } from './ledger.ts'
import type { PoolMetrics } from './metrics.ts'
import type { Overflow, Wanted } from './overflow.ts'
import { type Action, planTask } from './plan.ts'
import type { Candidate } from './rank.ts'
import { refreshTasks } from './refresh.ts'
import { createBonds } from './rounds/bonds.ts'
import { judgeSettlements } from './rounds/judge.ts'
import type { RoundLedger } from './rounds/round-ledger.ts'
import { applySlices, countSeats, cutDeals, dataOf } from './rounds/slice-pass.ts'
import type { Sessions } from './sessions.ts'
import type { Store, WorkerRecord } from './store.ts'
import { surveyWorkers } from './survey.ts'
import { type Address, isSettled, type Task } from './task.ts'
import { createWorkerBook } from './worker-book.ts'

const NO_ENCLAVE: Address = `0x${'00'.repeat(20)}`
/** Tasks initialized in one transaction: about 3 million gas. */
const INITIALIZE_MAX = 32
/** A question to a worker is repeated after this long without an answer. */
const ASK_AGAIN_MS = 5_000
/** Nothing older is looked at when something may be asked or done again. */
const FORGET_MS = 60_000
/** Notes of that kept before the old ones are looked for. */
const TIDY_ABOVE = 10_000

/** What the manager of a pool works with. */
export type PoolParts = {
  store: Store
  ledger: Ledger & RoundLedger
  sessions: Pick<Sessions, 'slots' | 'send' | 'has'>
  errands: Errands
  believe: (workers: readonly WorkerRecord[]) => Credibility
  metrics: Pick<PoolMetrics, 'countSeat'>
  /** Whose machines are asked. */
  overflow: Overflow
  /** This machine's clock, Unix ms. */
  nowMs: () => number
}

/** @returns One pass over everything that is open: look, plan, apply. Running it twice changes nothing. */
export function createPass(parts: PoolParts): () => Promise<void> {
  const { ledger, sessions } = parts
  const book = createWorkerBook(parts)
  const store = book.watch(parts.store)
  const bonds = createBonds(parts)
  const askedAtMs = new Map<string, number>()

  return async () => {
    const nowMs = parts.nowMs()
    const latest = async () => {
      await book.read(sessions.slots().keys())
      return book.believe()
    }
    await refreshTasks({ store, ledger, believe: latest, nowMs })
    await judgeSettlements({ store, ledger, believe: latest, nowMs })
    const workers = await book.read(sessions.slots().keys())
    const banned = new Set(
      workers.filter(({ bannedUntilMs }) => bannedUntilMs > nowMs).map(({ worker }) => worker),
    )
    const isCaught = (worker: Address) => banned.has(worker)
    // First, so that what is cut is given out in the same pass.
    await cutDeals({ store }, { countWorkers: () => countFree(sessions.slots(), banned) })
    const [open, ended, head, openSlices, endedSlices] = await Promise.all([
      store.listOpenTasks(),
      store.listTasksToRelease(),
      ledger.head(),
      store.listOpenSlices(),
      store.listSlicesToRelease(),
    ])
    const tasks = [...open, ...ended]
    const replicas = await store.listReplicas(tasks.map(({ taskId }) => taskId))
    const byTask = Map.groupBy(replicas, ({ taskId }) => taskId)
    const candidates = surveyWorkers({ workers, connected: sessions.slots(), tasks: open, replicas, nowMs })

    countSeats(candidates, openSlices)
    const credibility = book.believe()
    await parts.overflow.begin(candidates, head.seconds)
    const slices = [...openSlices, ...endedSlices]
    const known = { candidates, credibility, isCaught }
    await applySlices({ ...parts, store, bonds }, { slices, head, ...known }, askedAtMs)

    const uninitialized: Task[] = []
    for (const task of tasks) {
      const seats = byTask.get(task.taskId) ?? []
      const now = { chainSeconds: head.seconds, nowMs }
      const { actions } = await parts.overflow.plan(wantedOf(task), (mayAsk) =>
        planTask({
          task,
          replicas: seats,
          mayAsk,
          hasData: dataOf(sessions, task.contents),
          ...known,
          ...now,
        }),
      )
      for (const action of actions) {
        if (action.type === 'initialize') uninitialized.push(task)
        else await applyAction({ ...parts, store, task, action, candidates, askedAtMs })
      }
      if (isSettled(task)) forget(askedAtMs, task.taskId)
    }
    initialize(parts, uninitialized)
    book.noteAssigned(candidates)
    forgetOld(askedAtMs, nowMs)
  }
}

function countFree(connected: ReadonlyMap<Address, number>, banned: ReadonlySet<Address>): number {
  return [...connected.keys()].filter((worker) => !banned.has(worker)).length
}

function wantedOf({ taskId, contributionDeadline, maxRuntimeSeconds }: Task): Wanted {
  const dealSeconds = startOf({ contributionDeadline, timeref: maxRuntimeSeconds })
  return { subject: taskId, tasks: 1n, dealSeconds }
}

async function applyAction({
  store,
  ledger,
  sessions,
  errands,
  metrics,
  nowMs,
  task,
  action,
  candidates,
  askedAtMs,
}: PoolParts & {
  task: Task
  action: Exclude<Action, { type: 'initialize' }>
  candidates: Candidate[]
  askedAtMs: Map<string, number>
}): Promise<void> {
  const { taskId, dealId, index } = task
  const transact = (send: () => Promise<void>) =>
    errands.start(`${action.type} ${taskId}`, send, () => store.markChanged(taskId), { dealId, taskId })

  switch (action.type) {
    case 'assign':
      metrics.countSeat()
      await seat({ store, nowMs: nowMs(), task, worker: action.worker, candidates })
      return sendAssignment({ ledger, sessions, task, worker: action.worker })
    case 'give-up':
      return store.setReplica({ taskId, worker: action.worker, status: 'lost', nowMs: nowMs() })
    case 'ask-reveal': {
      const key = `${taskId} ${action.worker}`
      if (nowMs() - (askedAtMs.get(key) ?? 0) < ASK_AGAIN_MS) return
      if (sessions.send(action.worker, { type: 'reveal', taskId })) askedAtMs.set(key, nowMs())
      return
    }
    case 'reopen':
      return transact(() => ledger.reopen(taskId))
    case 'finalize':
      return transact(() => ledger.finalize(taskId, action.result))
    case 'claim':
      return transact(() => ledger.claim({ taskId, dealId, index, initialized: task.status !== 'unset' }))
    case 'release':
      await store.setReplica({ taskId, worker: action.worker, status: 'released', nowMs: nowMs() })
      sessions.send(action.worker, { type: 'release', taskId, reason: action.reason })
  }
}

/** Writes the seat down, and in the survey of this pass too, so that the next task sees it taken. */
async function seat({
  store,
  nowMs,
  task,
  worker,
  candidates,
}: {
  store: Store
  nowMs: number
  task: Task
  worker: Address
  candidates: Candidate[]
}): Promise<void> {
  const leaseUntilMs = leaseUntil({ nowMs, maxRuntimeSeconds: task.maxRuntimeSeconds })
  await store.assign({ taskId: task.taskId, worker, nowMs, leaseUntilMs })
  const candidate = candidates.find((one) => one.worker === worker)
  if (candidate === undefined) return
  candidate.freeSlots -= 1
  candidate.openSeats += 1
  candidate.lastAssignedMs = nowMs
}

function initialize({ ledger, store, errands }: PoolParts, tasks: readonly Task[]): void {
  const name = (taskId: Hex) => `initialize ${taskId}`
  const fresh = tasks.filter(({ taskId }) => !errands.isUnderway(name(taskId)))
  for (let start = 0; start < fresh.length; start += INITIALIZE_MAX) {
    const slice = fresh.slice(start, start + INITIALIZE_MAX)
    const sent = ledger.initialize(slice).catch(async (error) => {
      if (slice.length === 1) throw error
      // All or nothing: one that somebody else initialized spoils the slice, so take them one by one.
      for (const task of slice) await ledger.initialize([task]).catch(() => undefined)
    })
    for (const { taskId, dealId } of slice)
      errands.start(
        name(taskId),
        () => sent,
        () => store.markChanged(taskId),
        { dealId, taskId },
      )
  }
}

/** Keeps what was asked and done for as long as anybody looks. */
function forgetOld(askedAtMs: Map<string, number>, nowMs: number): void {
  if (askedAtMs.size < TIDY_ABOVE) return
  for (const [key, atMs] of askedAtMs) if (nowMs - atMs > FORGET_MS) askedAtMs.delete(key)
}

function forget(askedAtMs: Map<string, number>, taskId: Hex): void {
  for (const key of askedAtMs.keys()) if (key.startsWith(taskId)) askedAtMs.delete(key)
}

/** Tells a worker that it holds a seat. Said again after a reconnect, it changes nothing. */
export async function sendAssignment({
  ledger,
  sessions,
  task,
  worker,
}: {
  ledger: Pick<Ledger, 'authorize'>
  sessions: Pick<Sessions, 'send'>
  task: Task
  worker: Address
}): Promise<void> {
  const { taskId, dealId, index } = task
  const enclaveChallenge = NO_ENCLAVE
  const authorization = await ledger.authorize({ worker, taskId, enclaveChallenge })
  sessions.send(worker, { type: 'assign', taskId, dealId, index, enclaveChallenge, authorization })
}
