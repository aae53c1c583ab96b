import { CHANGES_PAGE_MAX, type Change, type ChangesQuery, type depthQuerySchema } from '@ruche/api'
import type { Database } from '@ruche/service'
import { and, asc, count, desc, eq, gt, isNotNull, max, min, type SQL, sql, sum } from 'drizzle-orm'
import type { z } from 'zod'
import { toBits } from '../entry.ts'
import { changes, orders } from '../schema.ts'

const roles = ['kind', 'category', 'app', 'dataset', 'workerpool', 'requester'] as const
/** Any fixed number: what a replica holds while it puts changes in order. */
const sequencerLock = 7_270_683_202
/** Changes kept for whoever comes back; older ones go. */
const CHANGES_KEPT_MAX = 1_000_000

/** What changed in the book, in one order for all. */
export interface Changes {
  /** Numbers the changes that were committed since; any replica may, one does. */
  sequence(): Promise<void>
  list(query: ChangesQuery): Promise<Change[]>
  /** Numbers of the oldest change kept and of the newest; 0 before the first. */
  bounds(): Promise<{ first: number; last: number }>
  listDepth(query: z.output<typeof depthQuerySchema>): Promise<Depth[]>
}

type Depth = { price: bigint; orders: number; remaining: bigint }

export function createChanges({ db, transaction }: Database): Changes {
  return {
    sequence: () =>
      transaction(async (tx) => {
        // Whoever waits here would only number what another has numbered.
        const { rows } = await tx.execute(sql`select pg_try_advisory_xact_lock(${sequencerLock}) as mine`)
        if (rows[0]?.mine !== true) return
        // Numbers follow commits, not writes: a reader that has seen one has seen every lower one.
        await tx.execute(sql`
          update ${changes} set seq = numbered.seq
          from (select id, nextval('changes_seq') as seq
                from (select id from ${changes} where seq is null order by id) as fresh) as numbered
          where ${changes.id} = numbered.id`)
        await tx.execute(
          sql`delete from ${changes} where seq <= (select max(seq) from ${changes}) - ${CHANGES_KEPT_MAX}`,
        )
      }),

    list: async ({ after = 0, ...query }) => {
      const same = roles.flatMap((name): SQL[] =>
        query[name] === undefined ? [] : [eq(changes[name], query[name])],
      )
      const rows = await db
        .select()
        .from(changes)
        .where(and(isNotNull(changes.seq), gt(changes.seq, after), ...same))
        .orderBy(asc(changes.seq))
        .limit(CHANGES_PAGE_MAX)
      return rows.map(toChange)
    },

    bounds: async () => {
      const [row] = await db.select({ first: min(changes.seq), last: max(changes.seq) }).from(changes)
      return { first: row?.first ?? 0, last: row?.last ?? 0 }
    },

    listDepth: async ({ kind, category, tag, levels }) => {
      const rows = await db
        .select({ price: orders.price, orders: count(), remaining: sum(orders.remaining) })
        .from(orders)
        .where(
          and(
            eq(orders.status, 'open'),
            eq(orders.kind, kind),
            category === undefined ? undefined : eq(orders.category, category),
            tag === undefined ? undefined : sql`${orders.tag} = ${toBits(tag)}::bit(256)`,
          ),
        )
        .groupBy(orders.price)
        .orderBy(kind === 'request' ? desc(orders.price) : asc(orders.price))
        .limit(levels)
      return rows.map((row) => ({ ...row, remaining: BigInt(row.remaining ?? 0) }))
    },
  }
}

function toChange({
  id: _,
  seq,
  category,
  price,
  remaining,
  at,
  ...row
}: typeof changes.$inferSelect): Change {
  return {
    seq: seq!,
    ...row,
    category: category === null ? null : category.toString(),
    price: price.toString(),
    remaining: remaining.toString(),
    at: at.toISOString(),
  }
}
