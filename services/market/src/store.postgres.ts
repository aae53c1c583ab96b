import type { Hex, OrderKind } from '@ruche/protocol'
import { VOLUME_UNLIMITED, ZERO_ADDRESS } from '@ruche/protocol'
import type { Database, Tx } from '@ruche/service'
import { and, asc, count, desc, eq, gte, inArray, lte, or, type SQL, sql } from 'drizzle-orm'
import { entryOf, toBits } from './entry.ts'
import { meets } from './profile/meets.ts'
import { findProfiles } from './profile/profiles.ts'
import { createPublisher } from './publisher.ts'
import { cursors, orders } from './schema.ts'
import { COUNTED_MAX, type Filter, type Role, type Settled, type Store, type StoredCursor } from './store.ts'

/** Answers the market's questions from PostgreSQL. */
export function createStore({ db, transaction }: Database): Store {
  return {
    publish: createPublisher(transaction),

    remove: async (orderHash) => {
      await db.delete(orders).where(eq(orders.orderHash, orderHash))
    },

    find: async (orderHash) => {
      const [row] = await db.select().from(orders).where(eq(orders.orderHash, orderHash))
      return row === undefined ? undefined : entryOf(row)
    },

    list: async (kind, filter, { index, size, by }) => {
      const price = kind === 'request' ? desc(orders.price) : asc(orders.price)
      const rows = await db
        .select()
        .from(orders)
        .where(conditionOf(kind, filter))
        .orderBy(
          ...(by === 'trust' ? [sql`${orders.trust} desc nulls last`] : []),
          price,
          asc(orders.publishedAt),
          asc(orders.orderHash),
        )
        .limit(size + 1)
        .offset(index * size)
      const entries = rows.slice(0, size).map((row) => entryOf<typeof kind>(row))
      return { entries, isMore: rows.length > size }
    },

    count: async (kind, filter) => {
      const some = db
        .select({ one: sql`1` })
        .from(orders)
        .where(conditionOf(kind, filter))
        // As the list is read, so that it ends where enough are counted.
        .orderBy(orders.price)
        .limit(COUNTED_MAX)
        .as('some')
      const [total] = await db.select({ count: count() }).from(some)
      return total!.count
    },

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

/** Roles whose column holds a restriction rather than the asset itself. */
const restrictedRoles: Readonly<Record<OrderKind, readonly Role[]>> = {
  app: ['dataset', 'workerpool', 'requester'],
  dataset: ['app', 'workerpool', 'requester'],
  workerpool: ['app', 'dataset', 'requester'],
  request: ['workerpool'],
}

function conditionOf(kind: OrderKind, filter: Filter): SQL | undefined {
  const { exact, category, tagMin, tagMax, trustMin, trustMax, volumeMin, priceMin, priceMax, bulkOnly } =
    filter
  const bounds: (SQL | undefined)[] = [
    category === undefined ? undefined : eq(orders.category, category),
    trustMin === undefined ? undefined : gte(orders.trust, trustMin),
    trustMax === undefined ? undefined : lte(orders.trust, trustMax),
    volumeMin === undefined ? undefined : gte(orders.remaining, volumeMin),
    priceMin === undefined ? undefined : gte(orders.price, priceMin),
    priceMax === undefined ? undefined : lte(orders.price, priceMax),
    tagMin === undefined ? undefined : hasBits(tagMin),
    tagMax === undefined ? undefined : hasOnlyBits(tagMax),
    filter.requirements === undefined ? undefined : meets(filter.requirements),
    bulkOnly ? and(eq(orders.price, 0n), gte(orders.volume, VOLUME_UNLIMITED - 1n)) : undefined,
  ]
  const names = Object.keys(exact) as (keyof typeof exact)[]
  const same = names.map((name) => eq(orders[name], exact[name]!))
  const allowed = restrictedRoles[kind].map((role) => isAllowed(role, filter))
  return and(eq(orders.status, 'open'), eq(orders.kind, kind), ...same, ...allowed, ...bounds)
}

function isAllowed(role: Role, { exact, allowed }: Filter): SQL | undefined {
  if (exact[role] !== undefined) return undefined
  const filter = allowed[role]
  if (filter === 'any') return undefined
  const toAnyone = eq(orders[role], ZERO_ADDRESS)
  if (filter === undefined) return toAnyone
  const toThis = eq(orders[role], filter.address)
  return filter.strict ? toThis : or(toAnyone, toThis)
}

function hasBits(tag: Hex): SQL {
  const bits = sql`${toBits(tag)}::bit(256)`
  // Equal, since it cannot be greater; of an equation the planner would think that next to nothing fulfils it.
  return sql`(${orders.tag} & ${bits}) >= ${bits}`
}

function hasOnlyBits(tag: Hex): SQL {
  return sql`(${orders.tag} | ${toBits(tag)}::bit(256)) <= ${toBits(tag)}::bit(256)`
}
