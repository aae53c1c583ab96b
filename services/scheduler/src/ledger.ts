import type { Hex } from 'viem'
import type { DealRecord, TaskReading } from './store.ts'
import type { Address } from './task.ts'

/** What the scheduler reads from the chain and does on it. Every call but the reads ends when its block is there. */
export interface Ledger {
  /** The newest block, and its time in Unix seconds. */
  head(): Promise<{ block: bigint; seconds: bigint }>
  /** Undefined when no such deal exists (any more). */
  findDeal(dealId: Hex, blockNumber: bigint): Promise<DealRecord | undefined>
  readTask(task: { taskId: Hex; dealId: Hex; index: bigint }): Promise<TaskReading>
  readScore(worker: Address): Promise<bigint>
  /** Does the contract that stands for a group (ERC-734) know the member? No, where it is no such contract. */
  isMember(membership: { group: Address; member: Address }): Promise<boolean>
  /** The pool owner's signature that lets `worker` contribute to a task. */
  authorize(seat: { worker: Address; taskId: Hex; enclaveChallenge: Address }): Promise<Hex>

  initialize(tasks: readonly { dealId: Hex; index: bigint }[]): Promise<void>
  reopen(taskId: Hex): Promise<void>
  /** @param callbackData - `0x` where the deal names no callback. */
  finalize(taskId: Hex, result: { location: string; callbackData: Hex }): Promise<void>
  claim(task: { taskId: Hex; dealId: Hex; index: bigint; initialized: boolean }): Promise<void>
}
