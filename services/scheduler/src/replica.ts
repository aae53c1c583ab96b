import type { ReplicaReport, ReplicaStatus } from '@ruche/api'
import type { Problem } from '@ruche/protocol'
import type { Hex } from 'viem'
import type { Address } from './task.ts'

/** One worker's run of a task. */
export type Replica = {
  taskId: Hex
  worker: Address
  status: ReplicaStatus
  /** Unix ms until which a silent, uncommitted replica keeps its seat. */
  leaseUntilMs: number
  /** How often this worker was given this task. */
  attempts: number
  /** Unix ms of the last change of status. */
  changedAtMs: number
  /** Where this worker put the result, once uploaded. */
  location?: string
  /** What this worker says the callback should be told. */
  callbackData?: Hex
  problem?: Problem
}

const ORDER: readonly ReplicaStatus[] = [
  'assigned',
  'computing',
  'computed',
  'contributed',
  'revealed',
  'uploaded',
]

/** Statuses in which the worker may still commit: they hold a seat and a slot. */
export function isPending(status: ReplicaStatus): boolean {
  return status === 'assigned' || status === 'computing' || status === 'computed'
}

/** Statuses from which nothing more is expected. */
export function isOver(status: ReplicaStatus): boolean {
  return status === 'failed' || status === 'lost' || status === 'released'
}

/**
 * The status after a worker's report. Reports only move a replica forward: a late or repeated one changes nothing, and
 * a replica that was given up comes back to life when its worker turns out to be still at it.
 */
export function afterReport(current: ReplicaStatus, report: ReplicaReport): ReplicaStatus {
  if (current === 'released') return current
  if (report === 'failed') return current === 'uploaded' || current === 'revealed' ? current : 'failed'
  if (current === 'lost' || current === 'failed') return report
  return ORDER.indexOf(report) > ORDER.indexOf(current) ? report : current
}

/** Backoff before a worker whose run failed by no fault of the task gets it again: 5 s, 10 s, 20 s … one minute. */
export function mayRetry(
  replica: { status: string; attempts: number; changedAtMs: number; problem?: Problem },
  nowMs: number,
): boolean {
  if (replica.status !== 'failed' && replica.status !== 'lost') return false
  if (replica.status === 'failed' && replica.problem?.retryable !== true) return false
  const waitMs = Math.min(60_000, 5_000 * 2 ** (replica.attempts - 1))
  return nowMs - replica.changedAtMs >= waitMs
}
