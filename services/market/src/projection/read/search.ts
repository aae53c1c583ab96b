import type { Db } from '@ruche/service'
import { and, asc, gte, lt, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { orders } from '../../schema.ts'
import { accounts, assets, deals, events, scores, tasks } from '../schema.ts'
import { isNamed } from './assets.ts'

/** Something found, by the beginning of its id or of its name. */
export type Hit = { type: string; id: string; name: string | null }

const hitsPerType = 8

/** What the text may mean: ids that begin with it, or assets whose name does. */
export async function search(db: Db, text: string): Promise<Hit[]> {
  const prefix = text.toLowerCase()
  if (!/^0x[0-9a-f]*$/.test(prefix)) return await findByName(db, text)
  // Of text beginning with 0x, most is the same for everybody.
  if (prefix.length < 4) return []
  const begins = (column: PgColumn) => and(gte(column, prefix), lt(column, `${prefix}g`))
  const ids = (table: PgTable, column: PgColumn) =>
    db
      .selectDistinct({ id: sql<string>`${column}` })
      .from(table)
      .where(begins(column))
      .orderBy(asc(column))
      .limit(hitsPerType)
  const lists = await Promise.all([
    ids(deals, deals.dealId),
    ids(tasks, tasks.taskId),
    ids(accounts, accounts.address),
    ids(scores, scores.worker),
    ids(orders, orders.orderHash),
    ids(events, events.tx),
  ])
  const found = await db
    .select({ id: assets.address, type: assets.kind, name: assets.name })
    .from(assets)
    .where(begins(assets.address))
    .orderBy(asc(assets.address))
    .limit(hitsPerType)
  const types = ['deal', 'task', 'account', 'worker', 'order', 'transaction']
  const hits = lists.flatMap((rows, at) => rows.map(({ id }) => ({ type: types[at]!, id, name: null })))
  return [...found, ...hits]
}

async function findByName(db: Db, text: string): Promise<Hit[]> {
  const rows = await db
    .select({ id: assets.address, type: assets.kind, name: assets.name })
    .from(assets)
    .where(isNamed(text))
    .orderBy(asc(assets.name), asc(assets.address))
    .limit(hitsPerType)
  return rows
}
