import { sql } from 'drizzle-orm'
import {
  boolean,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  serial,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' })
const block = (name: string) => numeric(name, { mode: 'bigint', precision: 78, scale: 0 })

/** Keys that encrypt values, wrapped by the master key. */
export const dataKeys = pgTable(
  'data_keys',
  {
    id: serial('id').primaryKey(),
    purpose: text('purpose', { enum: ['values', 'challenges'] }).notNull(),
    wrapped: text('wrapped').notNull(),
    isRetired: boolean('is_retired').notNull().default(false),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [uniqueIndex('data_key_in_use').on(table.purpose).where(sql`not is_retired`)],
)

/** Every version of every secret; a removed one has no value. */
export const secrets = pgTable(
  'secrets',
  {
    kind: text('kind', { enum: ['dataset', 'app', 'requester', 'account'] }).notNull(),
    subject: text('subject').notNull(),
    name: text('name').notNull(),
    version: integer('version').notNull(),
    dataKeyId: integer('data_key_id'),
    /** Base64. */
    nonce: text('nonce'),
    /** Base64, with its tag. */
    cipherText: text('cipher_text'),
    createdAt: instant('created_at').notNull().defaultNow(),
    removedAt: instant('removed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.subject, table.name, table.version] }),
    index('secrets_of_subject').on(table.subject),
  ],
)

/** Which code may have the secrets of a subject, by version. */
export const policies = pgTable(
  'policies',
  {
    subject: text('subject').notNull(),
    version: integer('version').notNull(),
    policyHash: text('policy_hash').notNull(),
    policy: jsonb('policy').$type<Record<string, unknown>>().notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.subject, table.version] })],
)

/** Challenges that were used, until they would have ended anyway. */
export const challenges = pgTable(
  'challenges',
  { nonce: text('nonce').primaryKey(), expiresAt: integer('expires_at').notNull() },
  (table) => [index('challenges_to_forget').on(table.expiresAt)],
)

/** Lines that can be added and never changed: a trigger in the migrations refuses it. */
export const audit = pgTable(
  'audit',
  {
    subject: text('subject').notNull(),
    sequence: integer('sequence').notNull(),
    previous: text('previous').notNull(),
    hash: text('hash').notNull(),
    entry: text('entry').notNull(),
    /** What must be told once only, however often it happens. */
    onceFor: text('once_for'),
  },
  (table) => [
    primaryKey({ columns: [table.subject, table.sequence] }),
    uniqueIndex('audit_once').on(table.subject, table.onceFor).where(sql`once_for is not null`),
  ],
)

/** Evidence behind every authorization of an enclave's key. */
export const evidence = pgTable(
  'evidence',
  {
    taskId: text('task_id').notNull(),
    enclaveKey: text('enclave_key').notNull(),
    /** All but the collateral. */
    record: jsonb('record').$type<Record<string, unknown>>().notNull(),
    collateralDigest: text('collateral_digest').notNull(),
  },
  (table) => [primaryKey({ columns: [table.taskId, table.enclaveKey] })],
)

/** Endorsements that evidence was believed with, by the sha-256 of their text: many runs share one. */
export const endorsements = pgTable('endorsements', {
  digest: text('digest').primaryKey(),
  text: text('text').notNull(),
})

/** The highest number of Intel's collateral seen, by family of platforms. */
export const collateralMarks = pgTable('collateral_marks', {
  family: text('family').primaryKey(),
  number: integer('number').notNull(),
})

/** Orders behind each deal, and orders their owner closed: what views of the hub do not tell. */
export const dealOrders = pgTable('deal_orders', {
  dealId: text('deal_id').primaryKey(),
  appHash: text('app_hash').notNull(),
  datasetHash: text('dataset_hash').notNull(),
  blockNumber: block('block_number').notNull(),
})
export const closedOrders = pgTable('closed_orders', {
  orderHash: text('order_hash').primaryKey(),
  blockNumber: block('block_number').notNull(),
})
export const cursors = pgTable('cursors', {
  name: text('name').primaryKey(),
  cursor: text('cursor').notNull(),
})
