import { sql } from 'drizzle-orm'
import { bigint, bit, index, jsonb, numeric, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

const uint = (name: string) => numeric(name, { mode: 'bigint', precision: 78, scale: 0 })

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
    /** When the chain was last asked about this order. */
    checkedAt: timestamp('checked_at', { withTimezone: true, precision: 3, mode: 'date' })
      .notNull()
      .defaultNow(),
  },
  (table) => [
    index('orders_of_app').on(table.kind, table.app, table.price).where(sql`status = 'open'`),
    index('orders_of_dataset').on(table.kind, table.dataset, table.price).where(sql`status = 'open'`),
    index('orders_of_workerpool').on(table.kind, table.workerpool, table.price).where(sql`status = 'open'`),
    index('orders_of_category').on(table.kind, table.category, table.price).where(sql`status = 'open'`),
    index('orders_of_signer').on(table.signer, table.kind),
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
