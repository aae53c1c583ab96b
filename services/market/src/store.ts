import type { Address, Hex, OrderKind, PoolAbilities, Requirements, SignedOrders } from '@ruche/protocol'

export type OrderStatus = 'open' | 'filled' | 'canceled' | 'dead'

/** One order of the book. */
export type Entry<Kind extends OrderKind = OrderKind> = {
  kind: Kind
  orderHash: Hex
  order: SignedOrders[Kind]
  /** Who signed it: the asset's owner at that time, or the requester. */
  signer: Address
  /** Tasks it may still be matched for. */
  remaining: bigint
  status: OrderStatus
  /** Why a dead order cannot be used. */
  problem?: string | undefined
  publishedAt: Date
  /** When it leaves the book, where its publisher said so. */
  expiresAt?: Date | undefined
}

export type Role = 'app' | 'dataset' | 'workerpool' | 'requester'

/** Who may stand in a role: orders open to anyone and to `address`; with `strict`, those for `address` alone. */
type RoleFilter = 'any' | { address: Address; strict: boolean }

/** Which open orders to list. What is left out does not narrow the list, except a restriction: see {@link RoleFilter}. */
export type Filter = {
  /** Exact: the asset sold, or what a request asks for. */
  exact: Partial<Record<Role | 'beneficiary' | 'signer', Address>>
  /** By restriction; a role left out lists only orders open to anyone. */
  allowed: Partial<Record<Role, RoleFilter>>
  category?: bigint
  /** Tags that must be there, and tags beyond which none may. */
  tagMin?: Hex
  tagMax?: Hex
  trustMin?: bigint
  trustMax?: bigint
  volumeMin?: bigint
  priceMin?: bigint
  priceMax?: bigint
  /** Only dataset orders that may be used in bulk: free, of the volume that iExec's client writes for without end. */
  bulkOnly?: boolean
  /** Of workerpool orders: what the pool's profile must say. */
  requirements?: Requirements
}

/** Counting further would cost more than the page it is told with. */
export const COUNTED_MAX = 1_000

export type Page = {
  index: number
  size: number
  /** What comes first: the best price (the default), or the highest trust and then the best price. */
  by?: 'price' | 'trust' | undefined
}

/** The questions the market asks of its database. */
export interface Store {
  /** Adds an order, or reopens the one with this hash; a new one counts against `openMax` of its signer and kind. */
  publish(
    entry: Omit<Entry, 'publishedAt' | 'status'>,
    openMax: number,
  ): Promise<{ entry: Entry; isNew: boolean } | 'full'>
  remove(orderHash: Hex): Promise<void>
  /** Removes the orders whose time in the book is over. */
  removeExpired(now: Date): Promise<void>
  find(orderHash: Hex): Promise<Entry | undefined>
  /** Open orders, best first: cheapest (of requests, those that pay most), then oldest. */
  list<Kind extends OrderKind>(
    kind: Kind,
    filter: Filter,
    page: Page,
  ): Promise<{ entries: Entry<Kind>[]; isMore: boolean }>
  /** The same, with how many there are on all pages; more than `COUNTED_MAX` are not counted. */
  page(
    kind: OrderKind,
    filter: Filter,
    page: Page,
  ): Promise<{ entries: Entry[]; isMore: boolean; count: number }>
  /** What workerpools say of themselves. */
  findProfiles(workerpools: readonly Address[]): Promise<Map<Address, PoolAbilities>>

  /** Open and dead orders asked about longest ago. */
  listToCheck(limit: number): Promise<Entry[]>
  /** Orders that something on chain may have changed. */
  listTouched(touched: Touched): Promise<Entry[]>
  /** Writes what the chain said of orders. */
  settle(findings: readonly Settled[]): Promise<void>

  loadCursor(name: string): Promise<string | undefined>
  /** Writes what the chain said together with how far it was read. */
  settleUpTo(findings: readonly Settled[], cursor: StoredCursor): Promise<void>
  /** Marks every order as to be asked about anew, after blocks left the chain; writes the cursor before them. */
  forgetChecks(cursor: StoredCursor): Promise<void>
  /** Orders so marked and not asked about since. */
  listForgotten(limit: number): Promise<Entry[]>
}

/** What logs of the chain speak of: orders, accounts whose balance moved, assets that changed hands. */
export type Touched = { hashes: readonly Hex[]; signers: readonly Address[]; assets: readonly Address[] }

/** How far a reader of the chain has come; undefined: not begun. */
export type StoredCursor = { name: string; value: string | undefined }

/** What became of an order. */
export type Settled = { orderHash: Hex; status: OrderStatus; remaining: bigint; problem: string | undefined }
