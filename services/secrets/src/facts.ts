import type { DataRules } from '@ruche/chain'
import type { Hex, SignedOrders } from '@ruche/protocol'

/** An asset as its registry describes it, and what its owner demands. */
export type AssetFacts = {
  address: Hex
  owner: Hex
  /** As on chain: text, or the bytes of a multiaddress. */
  multiaddr: Hex
  /** sha-256 of the file; zero where none was given. */
  checksum: Hex
  /** Of apps; empty for datasets. */
  type: string
  rules: DataRules
  /** Are the deal's tasks charged to the requester's budget of this dataset? False for apps. */
  isBooked: boolean
}

/** Everything that the chain says about a task, at one confirmed block. */
export type TaskFacts = {
  taskId: Hex
  blockNumber: bigint
  /** Unix seconds of that block. */
  blockSeconds: bigint
  status: 'unset' | 'active' | 'revealing' | 'completed' | 'failed'
  contributionDeadline: bigint
  index: bigint
  deal: DealFacts
}

export type DealFacts = {
  dealId: Hex
  tag: Hex
  app: AssetFacts
  dataset: AssetFacts | undefined
  /** Of the workerpool when the deal was made: who gives seats. */
  scheduler: Hex
  requester: Hex
  beneficiary: Hex
  params: string
  hasCallback: boolean
  /** What one task of the app reveals, millionths of ε; 0 if its owner never said. */
  epsilon: bigint
  startTime: bigint
  botFirst: bigint
  botSize: bigint
  maxRuntimeSeconds: bigint
}

/** What the service asks of the chain. */
export interface ChainFacts {
  readonly chainId: number
  readonly hub: Hex
  /** At the newest block that is deep enough; undefined for a task that is not initialized there, or whose deal is not. */
  findTask(taskId: Hex): Promise<TaskFacts | undefined>
  /** The datasets of orders that fit a deal in bulk, as the hub finds. @throws RELEASE_REFUSED for one that does not fit. */
  findBulk(task: TaskFacts, orders: readonly SignedOrders['dataset'][]): Promise<AssetFacts[]>
  /** Present owner of an app or dataset; undefined when no registry knows it. */
  findOwner(kind: 'app' | 'dataset', asset: Hex): Promise<Hex | undefined>
  /** Is this hash signed by the account's own key? */
  isSignedByKey(claim: { account: Hex; hash: Hex; sign: Hex }): boolean
  /** Is this hash signed by the account, a key or a contract (ERC-1271)? */
  isSigned(claim: { account: Hex; hash: Hex; sign: Hex }): Promise<boolean>
}
