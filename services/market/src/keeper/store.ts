import { type Hex, taskIdOf } from '@ruche/protocol'
import type { Database } from '@ruche/service'
import { and, asc, eq, lte, notInArray, sql } from 'drizzle-orm'
import { TASKS_AHEAD_MAX } from '../projection/nouns/deals.ts'
import { deals, tasks } from '../projection/schema.ts'
import type { RowOf } from '../projection/tables.ts'
import { cursors } from '../schema.ts'
import type { Overdue } from './plan.ts'

/** What the keeper asks of the database. */
export type KeeperStore = {
  /** Takes the turn of claiming for some time, unless another replica has it. */
  takeTurn(forMs: number): Promise<boolean>
  endTurn(): Promise<void>
  /**
   * Tasks past their final deadline whose claim gives somebody money back.
   *
   * @param nowSeconds - The chain's clock.
   */
  listOverdue(nowSeconds: number, limit: number): Promise<Overdue[]>
}

const turn = 'keeper.turn'
const nowMs = sql`(extract(epoch from clock_timestamp()) * 1000)::bigint`

export function createKeeperStore({ db }: Pick<Database, 'db'>): KeeperStore {
  return {
    takeTurn: async (forMs) => {
      const taken = await db
        .insert(cursors)
        .values({ name: turn, cursor: sql`(${nowMs} + ${forMs})::text` })
        .onConflictDoUpdate({
          target: cursors.name,
          set: { cursor: sql`excluded.cursor` },
          setWhere: sql`${cursors.cursor}::bigint < ${nowMs}`,
        })
        .returning()
      return taken.length > 0
    },
    endTurn: async () => {
      await db.delete(cursors).where(eq(cursors.name, turn))
    },
    listOverdue: async (nowSeconds, limit) => {
      const overdue: Overdue[] = []
      const late = await db
        .select()
        .from(deals)
        .where(
          and(
            lte(deals.finalDeadline, nowSeconds),
            sql`completed_count + failed_count < bot_size`,
            // Nothing is paid back of what cost nothing.
            sql`${deals.appPrice} + ${deals.datasetPrice} + ${deals.workerpoolPrice} > 0`,
          ),
        )
        .orderBy(asc(deals.finalDeadline), asc(deals.dealId))
        .limit(limit)
      for (const deal of late) {
        if (overdue.length >= limit) break
        overdue.push(...(await listOpenTasks(db, deal, limit - overdue.length)))
      }
      return overdue
    },
  }
}

async function listOpenTasks(db: Database['db'], deal: RowOf<'deals'>, limit: number): Promise<Overdue[]> {
  const { dealId, botFirst, botSize } = deal
  const rows = await db
    .select({ taskId: tasks.taskId, index: tasks.index, status: tasks.status })
    .from(tasks)
    .where(and(eq(tasks.dealId, dealId), notInArray(tasks.status, ['completed', 'failed'])))
    .orderBy(asc(tasks.index))
    .limit(limit)
  const known = rows.map(({ taskId, index, status }) => ({
    taskId: taskId as Hex,
    dealId: dealId as Hex,
    index,
    isUnset: status === 'unset',
  }))
  if (botSize <= TASKS_AHEAD_MAX || known.length === limit) return known
  // The rest of a large bag is written down only when it is initialized.
  const first = botFirst + TASKS_AHEAD_MAX
  const last = botFirst + botSize - 1n
  const missing = await db.execute<{ index: string }>(
    sql`select g::text as index from generate_series(${first}::numeric, ${last}::numeric) g
        where not exists (select from ${tasks} t where t.deal_id = ${dealId} and t.index = g)
        limit ${limit - known.length}`,
  )
  const unwritten = missing.rows.map(({ index }) => ({
    taskId: taskIdOf(dealId as Hex, BigInt(index)),
    dealId: dealId as Hex,
    index: BigInt(index),
    isUnset: true,
  }))
  return [...known, ...unwritten]
}
