import { FINAL_DEADLINE_RATIO } from '@ruche/protocol'
import type { Database } from '@ruche/service'
import { and, inArray, lt, notExists, notInArray, sql } from 'drizzle-orm'
import { deals, tasks } from './schema.ts'

const DAY_SECONDS = 86_400
/** Deals forgotten in one transaction, with all that hangs on them. */
const FORGET_BATCH = 50

/**
 * Forgets deals whose final deadline is so many days past and of which no task is open: their tasks, seats, logs, results and
 * what workers answered in them. What the pool knows of its workers stays.
 *
 * @returns How many.
 */
export async function forgetOldDeals(
  { db }: Database,
  { keepDays, nowMs }: { keepDays: number; nowMs: number },
): Promise<number> {
  const before = Math.floor(nowMs / 1_000) - keepDays * DAY_SECONDS
  const open = db
    .select({ one: sql`1` })
    .from(tasks)
    .where(and(sql`${tasks.dealId} = ${deals.dealId}`, notInArray(tasks.status, ['completed', 'failed'])))
  const finalDeadline = sql`${deals.startTime} + ${FINAL_DEADLINE_RATIO} * ${deals.maxRuntimeSeconds}`
  const old = db
    .select({ dealId: deals.dealId })
    .from(deals)
    .where(and(lt(finalDeadline, before), notExists(open)))
    .limit(FORGET_BATCH)
  let forgotten = 0
  for (;;) {
    const gone = await db.delete(deals).where(inArray(deals.dealId, old)).returning({ dealId: deals.dealId })
    forgotten += gone.length
    if (gone.length < FORGET_BATCH) return forgotten
  }
}
