import { sql } from 'drizzle-orm'
import {
  bigint,
  bigserial,
  bit,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'

const uint = (name: string) => numeric(name, { mode: 'bigint', precision: 78, scale: 0 })

/** Of open orders of a kind: that nobody is kept from standing in these roles. */
function toAnyone(kind: string, ...roles: string[]) {
  const none = roles.map((role) => `${role} = '0x${'00'.repeat(20)}'`)
  return sql.raw(`status = 'open' and kind = '${kind}' and ${none.join(' and ')}`)
}

/**
 * Published orders of every kind. `app`, `dataset`, `workerpool` and `requester` say who may stand in each role: the
 * asset sold or asked for, or the restriction of the order; the zero address is anyone (for a request's dataset: none).
 */
export const orders = pgTable(
  'orders',
  {
    orderHash: text('order_hash').primaryKey(),
    kind: text('kind', { enum: ['app', 'dataset', 'workerpool', 'request'] }).notNull(),
    /** Owner of the asset when the order was published, or the requester. */
    signer: text('signer').notNull(),
    app: text('app').notNull(),
    dataset: text('dataset').notNull(),
    workerpool: text('workerpool').notNull(),
    requester: text('requester').notNull(),
    /** Of requests only. */
    beneficiary: text('beneficiary'),
    /** Price of one task in nRLC; for a request, the most it pays the workerpool. */
    price: uint('price').notNull(),
    volume: uint('volume').notNull(),
    remaining: uint('remaining').notNull(),
    tag: bit('tag', { dimensions: 256 }).notNull(),
    /** Of workerpool orders and requests only, as trust. */
    category: uint('category'),
    trust: uint('trust'),
    /** The signed order as it travels: bigints as decimal strings. */
    body: jsonb('body').$type<Record<string, string>>().notNull(),
    status: text('status', { enum: ['open', 'filled', 'canceled', 'dead'] }).notNull(),
    /** Why a dead order cannot be used. */
    problem: text('problem'),
    publishedAt: timestamp('published_at', { withTimezone: true, precision: 3, mode: 'date' })
      .notNull()
      .defaultNow(),
    /** When it leaves the book, where its publisher said so. */
    expiresAt: timestamp('expires_at', { withTimezone: true, precision: 3, mode: 'date' }),
    /** When the chain was last asked about this order. */
    checkedAt: timestamp('checked_at', { withTimezone: true, precision: 3, mode: 'date' })
      .notNull()
      .defaultNow(),
  },
  (table) => [
    index('orders_by_expiry').on(table.expiresAt).where(sql`expires_at is not null`),
    index('orders_by_price').on(table.kind, table.price).where(sql`status = 'open'`),
    index('orders_by_trust')
      .on(table.kind, table.trust.desc(), table.price)
      .where(sql`status = 'open' and trust is not null`),
    index('orders_of_app')
      .on(table.kind, table.app, table.price)
      .where(sql`status = 'open' and kind in ('app', 'request')`),
    index('orders_of_dataset')
      .on(table.kind, table.dataset, table.price)
      .where(sql`status = 'open' and kind in ('dataset', 'request')`),
    index('orders_of_workerpool')
      .on(table.kind, table.workerpool, table.price)
      .where(sql`status = 'open' and kind = 'workerpool'`),
    index('orders_of_category')
      .on(table.kind, table.category, table.price)
      .where(sql`status = 'open' and category is not null`),
    // What is open to anyone, most of any book: a page of it is counted without looking at a single order.
    index('orders_to_anyone_of_app')
      .on(table.app, table.price)
      .where(toAnyone('app', 'dataset', 'workerpool', 'requester')),
    index('orders_to_anyone_of_dataset')
      .on(table.dataset, table.price)
      .where(toAnyone('dataset', 'app', 'workerpool', 'requester')),
    index('orders_to_anyone_of_workerpool')
      .on(table.workerpool, table.price)
      .where(toAnyone('workerpool', 'app', 'dataset', 'requester')),
    index('orders_to_anyone_of_category')
      .on(table.category, table.price, table.trust)
      .where(toAnyone('workerpool', 'app', 'dataset', 'requester')),
    index('orders_of_signer').on(table.signer, table.kind, table.status),
    index('orders_to_check').on(table.checkedAt),
  ],
)

/** How far each reader of the chain has come; written in the transaction that stores what was read. */
export const cursors = pgTable('cursors', {
  name: text('name').primaryKey(),
  cursor: text('cursor').notNull(),
})

/** Challenges that wallets were given to sign at the gateway, until they are used or expire. */
export const challenges = pgTable(
  'challenges',
  {
    hash: text('hash').primaryKey(),
    wallet: text('wallet').notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true, precision: 3, mode: 'date' }).notNull(),
  },
  (table) => [index('challenges_of_wallet').on(table.wallet, table.expiresAt)],
)

/** What workerpools say of themselves. */
export const profiles = pgTable('profiles', {
  workerpool: text('workerpool').primaryKey(),
  /** Who signed it: the pool's owner at that time. */
  owner: text('owner').notNull(),
  /** The signed text, JSON. */
  body: text('body').notNull(),
  /** Unix seconds. */
  issuedAt: bigint('issued_at', { mode: 'number' }).notNull(),
})

/** What owners say of their datasets. */
export const datasetProfiles = pgTable(
  'dataset_profiles',
  {
    dataset: text('dataset').primaryKey(),
    /** Who signed it: the dataset's owner at that time. */
    owner: text('owner').notNull(),
    /** Of the body, to be searched. */
    description: text('description').notNull(),
    /** The signed text, JSON. */
    body: text('body').notNull(),
    /** Unix seconds. */
    issuedAt: bigint('issued_at', { mode: 'number' }).notNull(),
  },
  (table) => [index('dataset_profiles_newest').on(table.issuedAt.desc(), table.dataset)],
)

/** What requesters say of apps: the newest of each requester. */
export const ratings = pgTable(
  'ratings',
  {
    app: text('app').notNull(),
    rater: text('rater').notNull(),
    /** The deal that gave it the right to. */
    dealId: text('deal_id').notNull(),
    stars: integer('stars').notNull(),
    comment: text('comment').notNull(),
    /** Unix seconds. */
    issuedAt: bigint('issued_at', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.app, table.rater] })],
)

/**
 * What changed in the book; a trigger on `orders` writes them, so that no way of changing an order is forgotten. `seq` is
 * given once the change is committed, in one order for all readers; see stream/sequencer.ts.
 */
export const changes = pgTable(
  'changes',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    seq: bigint('seq', { mode: 'number' }),
    type: text('type', { enum: ['published', 'updated', 'removed'] }).notNull(),
    orderHash: text('order_hash').notNull(),
    kind: text('kind', { enum: ['app', 'dataset', 'workerpool', 'request'] }).notNull(),
    app: text('app').notNull(),
    dataset: text('dataset').notNull(),
    workerpool: text('workerpool').notNull(),
    requester: text('requester').notNull(),
    category: uint('category'),
    price: uint('price').notNull(),
    remaining: uint('remaining').notNull(),
    status: text('status', { enum: ['open', 'filled', 'canceled', 'dead'] }).notNull(),
    at: timestamp('at', { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('changes_in_order').on(table.seq).where(sql`seq is not null`),
    index('changes_without_order').on(table.id).where(sql`seq is null`),
  ],
)
