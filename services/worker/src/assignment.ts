import type { FromScheduler, ReplicaReport } from '@ruche/api'
import type { Hex } from 'viem'

/** A seat given by the scheduler. */
type Assignment = Omit<Extract<FromScheduler, { type: 'assign' }>, 'type'>

/** Shows the hub that an enclave computed a result. */
export type EnclaveProof = {
  /** Address of the enclave's key. */
  challenge: Hex
  /** Its signature over result hash and seal. */
  sign: Hex
  /** The broker's signature that lets this worker contribute with that key. */
  authorization: Hex
}

/** What this worker knows of one of its tasks; kept on disk so that a restart loses nothing that is on chain. */
export type HeldTask = {
  assignment: Assignment
  status: ReplicaReport
  /** Of the result, once computed. */
  digest?: Hex | undefined
  /** What the deal's callback is told; its keccak is the digest. */
  callbackData?: Hex | undefined
  /** What the hub wants besides, where an enclave computed it. */
  enclave?: EnclaveProof | undefined
  /** Where the result was put, once uploaded. */
  location?: string | undefined
}
