import type { ReplicaStatus } from '@ruche/api'
import type { TaskStatus } from '@ruche/protocol'
import { getAddress } from 'viem'
import type { Replica } from '../replica.ts'
import type { Task } from '../task.ts'

/** Our words in those of iexec-core 9. */
const taskWords: Readonly<Record<TaskStatus, string>> = {
  unset: 'RECEIVED',
  active: 'RUNNING',
  revealing: 'CONSENSUS_REACHED',
  completed: 'COMPLETED',
  failed: 'FAILED',
}
const replicaWords: Readonly<Record<ReplicaStatus, string>> = {
  assigned: 'CREATED',
  computing: 'COMPUTING',
  computed: 'COMPUTED',
  contributed: 'CONTRIBUTED',
  revealed: 'REVEALED',
  uploaded: 'RESULT_UPLOADED',
  failed: 'FAILED',
  lost: 'WORKER_LOST',
  released: 'COMPLETED',
}

/** A task as iexec-core shows it, as far as its clients read it. Only the present status is known, not those before. */
export function viewForIexec(task: Task, replicas: readonly Replica[], nowMs: number) {
  const changedAtMs = replicas.reduce((latest, { changedAtMs: at }) => Math.max(latest, at), 0)
  const date = (ms: number) => new Date(ms === 0 ? nowMs : ms).toISOString()
  const status = taskWords[task.status]
  const seconds = (time: bigint) => (time === 0n ? null : new Date(Number(time) * 1_000).toISOString())
  return {
    chainTaskId: task.taskId,
    dealId: task.dealId,
    currentStatus: status,
    dateStatusList: [{ status, date: date(changedAtMs) }],
    tag: task.tag,
    trust: Number(task.trust),
    maxExecutionTime: Number(task.maxRuntimeSeconds) * 1_000,
    contributionDeadline: seconds(task.contributionDeadline),
    revealDeadline: seconds(task.revealDeadline),
    finalDeadline: seconds(task.finalDeadline),
    resultLink: replicas.find(({ location }) => location !== undefined)?.location ?? null,
    replicates: replicas.map((replica) => {
      const word = replicaWords[replica.status]
      const cause = replica.problem?.code
      return {
        chainTaskId: task.taskId,
        walletAddress: getAddress(replica.worker),
        currentStatus: word,
        statusUpdateList: [
          { status: word, date: date(replica.changedAtMs), ...(cause === undefined ? {} : { cause }) },
        ],
      }
    }),
  }
}
