import type { HubCategory } from '@ruche/chain'
import type { Address, Hex, Membership, OrderDomain, OrderKind, SignatureVerdict } from '@ruche/protocol'

/** What the market asks of the chain. */
export interface ChainReads {
  /** EIP-712 domain of every order of the hub. */
  readonly domain: OrderDomain
  countCategories(): Promise<bigint>
  /** Size classes in the order of their ids. */
  listCategories(): Promise<readonly (HubCategory & { catid: number })[]>
  /** The asset's owner; undefined when its registry does not know it. */
  findOwner(kind: Exclude<OrderKind, 'request'>, asset: Address): Promise<Address | undefined>
  /** Presigned on chain, or signed by a key or a contract. */
  checkSignature(claim: { signer: Address; hash: Hex; sign: Hex }): Promise<SignatureVerdict>
  /** Tasks sold of each order, in the order asked. */
  readConsumed(orderHashes: readonly Hex[]): Promise<bigint[]>
  /** Free balance in the hub, nRLC. */
  readStake(account: Address): Promise<bigint>
  isMember(membership: Membership): Promise<boolean>
}

/** What the chain says now: each question is asked, of its newest block. */
export interface ChainFacts extends ChainReads {
  /** Hash of the newest block, asked now. */
  readHead(): Promise<Hex>
  /** What `readHead` said last; undefined before it was asked. What is read after this was said is at least as new. */
  seenHead(): Hex | undefined
  /** What the chain said since the head that was seen last: at least as new as that block, and asked once. */
  readonly sinceSeen: ChainReads
}

/** What the chain says in a block that is the newest one now, or after it. */
export async function readNow(chain: ChainFacts): Promise<ChainReads> {
  await chain.readHead()
  return chain.sinceSeen
}
