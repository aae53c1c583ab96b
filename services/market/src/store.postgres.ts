import type { Database, Tx } from '@ruche/service'
import { and, asc, eq, inArray, lte, or, sql } from 'drizzle-orm'
import { entryOf } from './entry.ts'
import { listOrders, readPage } from './page.postgres.ts'
import { findProfiles } from './profile/profiles.ts'
import { createPublisher } from './publisher.ts'
import { cursors, orders } from './schema.ts'
import type { Settled, Store, StoredCursor } from './store.ts'

/** Answers the market's questions from PostgreSQL. */
export function createStore({ db, transaction }: Database): Store {
  return {
    publish: createPublisher(transaction),

    remove: async (orderHash) => {
      await db.delete(orders).where(eq(orders.orderHash, orderHash))
    },

    removeExpired: async (now) => {
      await db.delete(orders).where(lte(orders.expiresAt, now))
    },

    find: async (orderHash) => {
      const [row] = await db.select().from(orders).where(eq(orders.orderHash, orderHash))
      return row === undefined ? undefined : entryOf(row)
    },

    list: (kind, filter, page) => listOrders(db, { kind, filter, page }),
    page: (kind, filter, page) => readPage(db, { kind, filter, page }),

    findProfiles: (workerpools) => findProfiles(db, workerpools),

    listToCheck: async (limit) => {
      const isLive = inArray(orders.status, ['open', 'dead'])
      const rows = await db.select().from(orders).where(isLive).orderBy(asc(orders.checkedAt)).limit(limit)
      return rows.map((row) => entryOf(row))
    },

    listForgotten: async (limit) => {
      const rows = await db.select().from(orders).where(eq(orders.checkedAt, never)).limit(limit)
      return rows.map((row) => entryOf(row))
    },

    listTouched: async ({ hashes, signers, assets }) => {
      if (hashes.length + signers.length + assets.length === 0) return []
      const isSold = and(
        sql`${orders.status} in ('open', 'dead')`,
        or(
          inArray(orders.signer, [...signers]),
          and(eq(orders.kind, 'app'), inArray(orders.app, [...assets])),
          and(eq(orders.kind, 'dataset'), inArray(orders.dataset, [...assets])),
          and(eq(orders.kind, 'workerpool'), inArray(orders.workerpool, [...assets])),
        ),
      )
      const rows = await db
        .select()
        .from(orders)
        .where(or(inArray(orders.orderHash, [...hashes]), isSold))
      return rows.map((row) => entryOf(row))
    },

    settle: (findings) => transaction((tx) => settle(tx, findings)),

    loadCursor: async (name) => {
      const [row] = await db.select().from(cursors).where(eq(cursors.name, name))
      return row?.cursor
    },

    settleUpTo: (findings, cursor) =>
      transaction(async (tx) => {
        await settle(tx, findings)
        await saveCursor(tx, cursor)
      }),

    forgetChecks: (cursor) =>
      transaction(async (tx) => {
        await tx.update(orders).set({ checkedAt: never })
        await saveCursor(tx, cursor)
      }),
  }
}

/** Stands for "not asked about since blocks left the chain". */
const never = new Date(0)

async function saveCursor(tx: Tx, { name, value }: StoredCursor): Promise<void> {
  if (value === undefined) {
    await tx.delete(cursors).where(eq(cursors.name, name))
    return
  }
  await tx
    .insert(cursors)
    .values({ name, cursor: value })
    .onConflictDoUpdate({ target: cursors.name, set: { cursor: sql`excluded.cursor` } })
}

/** In one order of rows, so that two writers never wait for each other in a circle. */
async function settle(tx: Tx, findings: readonly Settled[]): Promise<void> {
  if (findings.length === 0) return
  const column = <T>(of: (finding: Settled) => T) => sql.param(findings.map(of))
  // The chain does not tell a closed order from a used-up one; the log that did is remembered.
  await tx.execute(sql`
    with found as (
      select * from unnest(
        ${column(({ orderHash }) => orderHash)}::text[],
        ${column(({ status }) => status)}::text[],
        ${column(({ remaining }) => remaining.toString())}::numeric[],
        ${column(({ problem }) => problem ?? null)}::text[]
      ) as found (order_hash, status, remaining, problem)
    ), locked as (
      select order_hash from orders
      where order_hash = any(${column(({ orderHash }) => orderHash)}::text[])
      order by order_hash for update
    )
    update orders set
      status = case when found.status = 'filled' and orders.status = 'canceled' then 'canceled' else found.status end,
      remaining = found.remaining,
      problem = found.problem,
      checked_at = now()
    from found join locked using (order_hash)
    where orders.order_hash = found.order_hash`)
}
