import { assert } from './failure.ts'

/** A task's status on chain; the place in the list is the number the contract uses. */
export const TASK_STATUSES = ['unset', 'active', 'revealing', 'completed', 'failed'] as const
export type TaskStatus = (typeof TASK_STATUSES)[number]

/** A contribution's status on chain; the place in the list is the number the contract uses. */
export const CONTRIBUTION_STATUSES = ['unset', 'contributed', 'proved', 'rejected'] as const
export type ContributionStatus = (typeof CONTRIBUTION_STATUSES)[number]

export function taskStatusOf(value: number | bigint): TaskStatus {
  const status = TASK_STATUSES[Number(value)]
  assert(status !== undefined, `${value} is a task status`)
  return status
}

export function taskStatusNumberOf(status: TaskStatus): number {
  return TASK_STATUSES.indexOf(status)
}

export function contributionStatusOf(value: number | bigint): ContributionStatus {
  const status = CONTRIBUTION_STATUSES[Number(value)]
  assert(status !== undefined, `${value} is a contribution status`)
  return status
}

export function contributionStatusNumberOf(status: ContributionStatus): number {
  return CONTRIBUTION_STATUSES.indexOf(status)
}

/** Nothing can happen to the task any more. */
export function isTaskOver(status: TaskStatus): boolean {
  return status === 'completed' || status === 'failed'
}
