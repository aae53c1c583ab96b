import type { OrderKind } from '@ruche/protocol'
import type { Db } from '@ruche/service'
import { type SQL, sql } from 'drizzle-orm'
import { entryOf } from './entry.ts'
import { conditionOf } from './filter.postgres.ts'
import { COUNTED_MAX, type Entry, type Filter, type Page } from './store.ts'

type Asked<Kind extends OrderKind> = { kind: Kind; filter: Filter; page: Page }
type Listed<Kind extends OrderKind> = { entries: Entry<Kind>[]; isMore: boolean }

/** What an entry is made of; the rest of a row is there to be searched. */
const shown = sql.raw(
  'order_hash as "orderHash", kind, body, signer, remaining, status, problem, (extract(epoch from published_at) * 1000)::float8 as "publishedMs", (extract(epoch from expires_at) * 1000)::float8 as "expiresMs"',
)
type Shown = Omit<Parameters<typeof entryOf>[0], 'remaining' | 'publishedAt' | 'expiresAt'> & {
  remaining: string
  publishedMs: number
  expiresMs: number | null
}

/** Orders that a filter means, best first. */
export async function listOrders<Kind extends OrderKind>(db: Db, asked: Asked<Kind>): Promise<Listed<Kind>> {
  const condition = conditionOf(asked.kind, asked.filter)
  const { rows } = await db.execute<Shown>(
    sql`select ${shown} from orders where ${condition} ${placeOf(asked)}`,
  )
  return toListed(rows, asked)
}

/** The same, and how many there are on all pages, in one question. */
export async function readPage<Kind extends OrderKind>(
  db: Db,
  asked: Asked<Kind>,
): Promise<Listed<Kind> & { count: number }> {
  const condition = conditionOf(asked.kind, asked.filter)
  // In the order in which the list is read, so that it ends where enough are counted.
  const count = sql`(select count(*)::int from (select 1 from orders where ${condition} order by orders.price limit ${sql.raw(`${COUNTED_MAX}`)}) as counted)`
  const { rows } = await db.execute<Shown & { count: number }>(
    sql`select ${count} as count, ${shown} from orders where ${condition} ${placeOf(asked)}`,
  )
  if (rows.length > 0 || asked.page.index === 0)
    return { ...toListed(rows, asked), count: rows[0]?.count ?? 0 }
  const { rows: counts } = await db.execute<{ count: number }>(sql`select ${count} as count`)
  return { entries: [], isMore: false, count: counts[0]!.count }
}

function placeOf({ kind, page: { index, size, by } }: Asked<OrderKind>): SQL {
  const price = `orders.price ${kind === 'request' ? 'desc' : 'asc'}`
  const best = by === 'trust' ? `orders.trust desc nulls last, ${price}` : price
  return sql.raw(
    `order by ${best}, orders.published_at, orders.order_hash limit ${size + 1} offset ${index * size}`,
  )
}

function toListed<Kind extends OrderKind>(
  rows: readonly Shown[],
  { page: { size } }: Asked<Kind>,
): Listed<Kind> {
  const entries = rows.slice(0, size).map(({ remaining, publishedMs, expiresMs, ...row }) =>
    entryOf<Kind>({
      ...row,
      remaining: BigInt(remaining),
      publishedAt: new Date(publishedMs),
      expiresAt: expiresMs === null ? null : new Date(expiresMs),
    }),
  )
  return { entries, isMore: rows.length > size }
}
