import type { FromWorker } from '@ruche/api'
import { covers } from '@ruche/protocol'
import type { Hex } from 'viem'
import { type Access, verifyAccess } from './access.ts'
import type { Login } from './conversation.ts'
import type { Ledger } from './ledger.ts'
import type { LogAllowance } from './logs/log-allowance.ts'
import type { LogStore } from './logs/log-store.ts'
import { marksOf } from './marks.ts'
import { sendAssignment } from './pool.ts'
import { afterReport, isPending } from './replica.ts'
import type { Logs, Sessions } from './sessions.ts'
import type { Store } from './store.ts'
import { type Address, isSettled } from './task.ts'

/** Where workers come with their news: logins, reports, and their silence. */
export function createDesk({
  store,
  logs,
  logAllowance,
  access,
  ledger,
  sessions,
  nowMs,
  wake,
}: {
  store: Store
  logs: Pick<LogStore, 'save'>
  /** How much of it is taken from a worker. */
  logAllowance: LogAllowance
  /** Who may log in. */
  access: Access
  ledger: Ledger
  sessions: () => Sessions
  nowMs: () => number
  wake: () => void
}) {
  return {
    async onLogin({ worker, slots }: Login, address: string | undefined): Promise<void> {
      await verifyAccess(access, { worker, isMember: ledger.isMember })
      const score = await ledger.readScore(worker)
      await store.saveWorker({ worker, slots, score, marks: marksOf({ address }) })
    },

    /** Sets right what the worker holds and should not, and what it should hold and does not. */
    onReady: ({ worker, holds }: Pick<Login, 'worker' | 'holds'>): Promise<void> => reconcile(worker, holds),

    async onReport(worker: Address, report: Extract<FromWorker, { type: 'report' }>): Promise<void> {
      const { taskId, location, callbackData, problem } = report
      const [replica] = (await store.listReplicas([taskId])).filter((one) => one.worker === worker)
      if (replica === undefined || replica.status === 'released') {
        sessions().send(worker, { type: 'release', taskId, reason: 'it is not assigned to this worker' })
        return
      }
      const status = afterReport(replica.status, report.status)
      if (status !== replica.status || location !== undefined) {
        await store.setReplica({ taskId, worker, status, nowMs: nowMs(), location, callbackData, problem })
      }
      wake()
    },

    /** Keeps what the program said; of a task that is not this worker's, nothing, nor of a worker that says too much. */
    async onLogs(worker: Address, { type: _, ...said }: Logs): Promise<void> {
      if (!logAllowance.take(worker, said.stdout.length + said.stderr.length)) return
      if (await holdsTask(worker, said.taskId)) await logs.save({ worker, ...said })
    },

    onSlots: () => wake(),

    /** Frees at once the seats of a worker that is gone, except where its commitment is already on chain. */
    async onGone(worker: Address): Promise<void> {
      logAllowance.forget(worker)
      for (const { taskId, status } of await store.listReplicasOf(worker)) {
        if (isPending(status)) await store.setReplica({ taskId, worker, status: 'lost', nowMs: nowMs() })
      }
      wake()
    },
  }

  async function holdsTask(worker: Address, taskId: Hex): Promise<boolean> {
    const replicas = await store.listReplicas([taskId])
    if (replicas.some((one) => one.worker === worker)) return true
    const [task, seats] = await Promise.all([store.findTask(taskId), store.listSeatsOf(worker)])
    if (task === undefined) return false
    const range = { first: task.index, count: 1n }
    return seats.some((seat) => seat.dealId === task.dealId && covers(seat, range))
  }

  async function reconcile(worker: Address, holds: Login['holds']): Promise<void> {
    const held = new Map(holds.map(({ taskId, status }) => [taskId, status]))
    const replicas = await store.listReplicasOf(worker)
    for (const { taskId, status } of replicas) {
      const report = held.get(taskId)
      held.delete(taskId)
      if (report !== undefined) {
        const next = afterReport(status, report)
        if (next !== status) await store.setReplica({ taskId, worker, status: next, nowMs: nowMs() })
        continue
      }
      const task = await store.findTask(taskId)
      const committed = task?.contributions.some((contribution) => contribution.worker === worker)
      // It lost what it had: the same program on the same input gives the same answer again.
      if (task !== undefined && !isSettled(task) && (committed || isPending(status))) {
        await sendAssignment({ ledger, sessions: sessions(), task, worker })
      }
    }
    for (const taskId of held.keys()) {
      sessions().send(worker, { type: 'release', taskId, reason: 'it is not assigned to this worker' })
    }
    wake()
  }
}
