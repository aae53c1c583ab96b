import type { FromWorker } from '@ruche/api'
import { Failure, resultHashOf, resultSealOf, toProblem } from '@ruche/protocol'
import type { Hex } from 'viem'
import type { EnclaveProof, HeldTask } from './assignment.ts'
import { resultChanged, taskClosed, taskNotOpen } from './errors.ts'
import type { Journal } from './journal.ts'
import type { Ledger, TaskStanding } from './ledger.ts'

type Report = Extract<FromWorker, { type: 'report' }>

/** What a run gave. */
export type Computed = { digest: Hex; callbackData?: Hex; enclave?: EnclaveProof }

/** What a replica needs of its worker. */
export type ReplicaParts = {
  worker: Hex
  ledger: Ledger
  journal: Journal
  /** Runs the task in its folder and gives the digest of its output. */
  compute: (task: HeldTask, folder: string, signal: AbortSignal) => Promise<Computed>
  /** Makes the output in the folder public; gives its location. */
  publish: (folder: string, signal: AbortSignal) => Promise<string>
  report: (message: Report) => void
  /** Resolves after so many milliseconds. */
  pause: (ms: number) => Promise<unknown>
}

/** Half a minute in all; then the seat is given back and asked for again later. */
const OPEN_LOOKS = 200
const OPEN_PAUSE_MS = 150

/**
 * Takes a task from its assignment to a commitment on chain. Each step is written down before the next begins, and each
 * looks at the chain first, so that it can be called again at any point of its way.
 */
export async function commit(parts: ReplicaParts, task: HeldTask, signal: AbortSignal): Promise<HeldTask> {
  const { worker, ledger, journal, compute, report } = parts
  const { taskId } = task.assignment
  try {
    let digest = task.digest
    if (digest === undefined) {
      report({ type: 'report', taskId, status: 'computing' })
      const computed = await compute(task, journal.folderOf(taskId), signal)
      digest = computed.digest
      task = await advance(parts, { ...task, ...computed, status: 'computed' })
    }
    const resultHash = resultHashOf(taskId, digest)
    const before = await standingOnceOpen(parts, taskId, signal)
    if (before.own === undefined) {
      if (before.status !== 'active') throw taskClosed(taskId, before.status)
      const resultSeal = resultSealOf(worker, taskId, digest)
      await ledger.contribute({ taskId, resultHash, resultSeal, ...proofOf(task) })
    } else if (before.own.resultHash !== resultHash) {
      throw resultChanged(taskId)
    }
    return await advance(parts, { ...task, status: 'contributed' })
  } catch (error) {
    if (signal.aborted) throw error
    const problem = error instanceof Failure ? toProblem(error) : { ...toProblem(error), retryable: true }
    report({ type: 'report', taskId, status: 'failed', problem })
    throw error
  }
}

/** Whose word the hub takes: the enclave's and the broker's, or the scheduler's alone. */
function proofOf({ assignment, enclave }: HeldTask) {
  if (enclave === undefined) {
    const { enclaveChallenge, authorization } = assignment
    return { enclaveChallenge, enclaveSign: '0x', authorization } as const
  }
  const { challenge, sign, authorization } = enclave
  return { enclaveChallenge: challenge, enclaveSign: sign, authorization }
}

/** A task may be given out before its initialization is on chain: how it stands as soon as it can be committed to. */
async function standingOnceOpen(
  { ledger, pause }: ReplicaParts,
  taskId: Hex,
  signal: AbortSignal,
): Promise<TaskStanding> {
  for (let look = 0; look < OPEN_LOOKS; look += 1) {
    const standing = await ledger.readStanding(taskId)
    if (standing.status !== 'unset') return standing
    await pause(OPEN_PAUSE_MS)
    signal.throwIfAborted()
  }
  throw taskNotOpen(taskId)
}

/** After consensus: shows the digest on chain and makes the result public. May be called again at any point. */
export async function reveal(parts: ReplicaParts, task: HeldTask, signal: AbortSignal): Promise<HeldTask> {
  const { ledger, journal, publish } = parts
  const { taskId } = task.assignment
  if (task.digest === undefined) return task

  const show = async (digest: Hex) => {
    const standing = await ledger.readStanding(taskId)
    const mine = standing.own?.resultHash === standing.consensusValue
    if (standing.status === 'revealing' && mine && standing.own?.status === 'contributed') {
      await ledger.reveal(taskId, digest)
    }
  }
  // The commitment binds the result, so nobody can use what is published while the reveal is on its way.
  const [location] = await Promise.all([
    task.location ?? publish(journal.folderOf(taskId), signal),
    show(task.digest),
  ])
  return advance(parts, { ...task, status: 'uploaded', location })
}

/** How far a task is, as its worker says it. */
export function reportOf({ assignment, status, location, callbackData }: HeldTask): Report {
  const { taskId } = assignment
  // Before the result is public, what the callback will be told is nobody's business.
  if (location === undefined) return { type: 'report', taskId, status }
  return { type: 'report', taskId, status, location, ...(callbackData === undefined ? {} : { callbackData }) }
}

/** Writes the new state down, then tells the scheduler. */
async function advance({ journal, report }: ReplicaParts, task: HeldTask): Promise<HeldTask> {
  await journal.save(task)
  report(reportOf(task))
  return task
}
