import type { Hex } from 'viem'

/** What a deal says about running one of its tasks. */
export type RunTerms = {
  appType: string
  /** Where the program is: `/ipfs/<cid>` or `ipfs://<cid>`; for an image also its name in a registry. */
  appLocation: string
  /** sha-256 of the program's bytes, of an image the digest of its manifest; zero where the developer gave none. */
  appChecksum: Hex
  /** What the app, the data or the requester ask of the worker. */
  tag: Hex
  hasDataset: boolean
  /** The deal names a contract to be told of the result. */
  hasCallback: boolean
  /** As signed in the request order. */
  params: string
  /** Of the deal's category, seconds. */
  maxRuntimeSeconds: bigint
  /** Unix seconds. */
  startTime: bigint
  botFirst: bigint
  botSize: bigint
}

/** How a task stands on chain, as its worker needs to know. */
export type TaskStanding = {
  status: 'unset' | 'active' | 'revealing' | 'completed' | 'failed'
  consensusValue: Hex
  /** This worker's commitment, once there is one. */
  own?: { resultHash: Hex; status: 'contributed' | 'proved' | 'rejected' } | undefined
}

/** What a worker reads from the chain and writes to it, with its own key. */
export interface Ledger {
  readTerms(dealId: Hex): Promise<RunTerms>
  readStanding(taskId: Hex): Promise<TaskStanding>
  /** Resolves when the commitment is in a block. */
  contribute(commitment: {
    taskId: Hex
    resultHash: Hex
    resultSeal: Hex
    enclaveChallenge: Hex
    /** `0x` without an enclave. */
    enclaveSign: Hex
    authorization: Hex
  }): Promise<void>
  /** Resolves when the digest is in a block. */
  reveal(taskId: Hex, digest: Hex): Promise<void>
}
