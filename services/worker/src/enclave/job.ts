import type { Limits } from '@ruche/sandbox'
import type { Hex } from 'viem'

/** What the host gives an enclave. None of it is believed: what is run comes from the chain, through the secrets services. */
export type EnclaveJob = {
  taskId: Hex
  worker: Hex
  /** The deal's parameters and the task's place in it, to find its datasets in bulk; compared with the chain's later. */
  params: string
  index: number
  /** The scheduler's authorization. */
  seat: Hex
  chainId: number
  hub: Hex
  secretsUrls: readonly string[]
  storageUrl: string
  storageToken?: string | undefined
  /** An empty folder of this run alone, which stays inside. */
  privateFolder: string
  /** Where the result goes for everybody to see. */
  outputFolder: string
  limits: Limits
  /** Sockets of container engines. */
  engineSockets: readonly string[]
  /** Ask the hardware for evidence; else the host's platform. */
  isHardware: boolean
}

/** What an enclave gives its host. */
export type EnclaveResult = {
  digest: Hex
  callbackData?: Hex
  challenge: Hex
  sign: Hex
  authorization: Hex
}

/** Question of an enclave to its host: the worker's signature under a release request. */
export const SIGN_RELEASE = 'sign-release'
export type SignRelease = {
  broker: Hex
  publicKey: Hex
  enclaveKey: Hex
  nonce: Hex
}
