import type { AssuranceView, ReplicaStatus } from '@ruche/api'
import type { Evidence, Problem, SettlementWay, TaskStatus, Verdict } from '@ruche/protocol'
import type { Hex } from 'viem'
import type { Replica } from './replica.ts'
import type { RoundNews, SliceStore } from './rounds/slice-store.ts'
import type { Address, Contribution, Task } from './task.ts'

/** The terms of a deal that the scheduler needs; read from the chain when its notice is seen. */
export type DealRecord = {
  dealId: Hex
  blockNumber: bigint
  trust: bigint
  tag: Hex
  startTime: bigint
  maxRuntimeSeconds: bigint
  botFirst: bigint
  botSize: bigint
  /** The deal names a contract to be told of each result. */
  hasCallback: boolean
  settlement: SettlementWay
  /** nRLC that a worker risks for each task. */
  workerStake: bigint
  /** Its input files, by `contentKeyOf`; none when left out. */
  contents?: string[]
}

/** What a fresh look at the chain found of a task. */
export type TaskReading = {
  taskId: Hex
  status: TaskStatus
  contributionDeadline: bigint
  revealDeadline: bigint
  finalDeadline: bigint
  consensusValue: Hex
  winnerCounter: number
  revealCounter: number
  contributions: readonly Contribution[]
}

/** A worker the pool has met. */
export type WorkerRecord = {
  worker: Address
  slots: number
  score: bigint
  caught: number
  bannedUntilMs: number
  lastAssignedMs: number
  evidence: Evidence
  /** What it has in common with others; see `marks.ts`. */
  marks: readonly string[]
}

/** The questions the scheduler asks of its database. */
export interface Store extends SliceStore {
  loadCursor(): Promise<string | undefined>
  /** Stores a batch of chain news and the cursor behind it in one transaction. Repeating it changes nothing. */
  recordNews(news: {
    deals: readonly DealRecord[]
    touched: readonly { taskId: Hex; blockNumber: bigint }[]
    rounds: RoundNews
    cursor: string
  }): Promise<void>
  /** Forgets deals seen after `blockNumber` and has every task that may have changed since read again. */
  rollBack(blockNumber: bigint, cursor: string | undefined): Promise<void>
  /** Tasks to read again, and how many changes of each a reading that starts now will cover. */
  listChanged(limit: number): Promise<{ taskId: Hex; dealId: Hex; index: bigint; changes: number }[]>
  /** Has a task read again, after a transaction of ours about it. */
  markChanged(taskId: Hex): Promise<void>
  /** Saves a reading and counts its changes off; weights of contributions already known are kept. */
  saveReading(reading: TaskReading, changes: number): Promise<void>

  /** Tasks that are settled on their own and have not ended. */
  listOpenTasks(): Promise<Task[]>
  countTasks(): Promise<Map<TaskStatus, number>>
  findTask(taskId: Hex): Promise<Task | undefined>
  listTasksOfDeal(dealId: Hex): Promise<Task[]>
  /** Settled tasks that still have a replica to release. */
  listTasksToRelease(): Promise<Task[]>
  listReplicas(taskIds: readonly Hex[]): Promise<Replica[]>
  listReplicasOf(worker: Address): Promise<Replica[]>

  /** Gives a seat: creates the replica, or starts its next attempt. */
  assign(seat: { taskId: Hex; worker: Address; leaseUntilMs: number; nowMs: number }): Promise<void>
  setReplica(change: {
    taskId: Hex
    worker: Address
    status: ReplicaStatus
    nowMs: number
    location?: string | undefined
    callbackData?: Hex | undefined
    problem?: Problem | undefined
  }): Promise<void>

  /** All the pool has met, or those of them that are named. */
  listWorkers(only?: readonly Address[]): Promise<WorkerRecord[]>
  saveWorker(worker: {
    worker: Address
    slots: number
    score: bigint
    marks: readonly string[]
  }): Promise<void>
  setScores(scores: ReadonlyMap<Address, bigint>): Promise<void>
  /** Records what a settled task showed of its workers and how sure its answer is, once. */
  judge(settled: {
    taskId: Hex
    verdicts: readonly Verdict[]
    assurance: AssuranceView
    decay: number
  }): Promise<void>
  findAssurances(taskIds: readonly Hex[]): Promise<Map<Hex, AssuranceView>>
  /** Records one more wrong answer of this worker for this task, once. */
  ban(offence: { worker: Address; taskId: Hex; untilMs: (caught: number) => number }): Promise<void>
}
