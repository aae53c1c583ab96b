import { isTaskOver, type TaskStatus } from '@ruche/protocol'
import type { Hex } from 'viem'

export type Address = Hex

/** A commitment on chain, with the weight it had when this scheduler first saw it. */
export type Contribution = {
  worker: Address
  resultHash: Hex
  weight: bigint
  status: 'contributed' | 'proved' | 'rejected'
}

/** One task of a deal with this pool: what the chain last said of it. Times are Unix seconds of the chain's clock. */
export type Task = {
  taskId: Hex
  dealId: Hex
  index: bigint
  /** At least 1; error odds accepted are 1/trust. */
  trust: bigint
  tag: Hex
  /** The deal names a contract to be told of the result. */
  hasCallback: boolean
  /** Longest run time the deal's category allows, seconds. */
  maxRuntimeSeconds: bigint
  status: TaskStatus
  contributionDeadline: bigint
  /** 0 until consensus. */
  revealDeadline: bigint
  finalDeadline: bigint
  consensusValue: Hex
  winnerCounter: number
  revealCounter: number
  contributions: readonly Contribution[]
  /** Input files of its deal, by `contentKeyOf`; none when left out. */
  contents?: readonly string[]
}

/** Has the task ended, with a result or with a refund? */
export function isSettled(task: Pick<Task, 'status'>): boolean {
  return isTaskOver(task.status)
}
