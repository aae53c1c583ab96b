import type { FromScheduler, ReplicaReport } from '@ruche/api'
import type { Hex } from 'viem'

/** A seat given by the scheduler. */
type Assignment = Omit<Extract<FromScheduler, { type: 'assign' }>, 'type'>

/** What this worker knows of one of its tasks; kept on disk so that a restart loses nothing that is on chain. */
export type HeldTask = {
  assignment: Assignment
  status: ReplicaReport
  /** Of the result, once computed. */
  digest?: Hex | undefined
  /** What the deal's callback is told; its keccak is the digest. */
  callbackData?: Hex | undefined
  /** Where the result was put, once uploaded. */
  location?: string | undefined
}
