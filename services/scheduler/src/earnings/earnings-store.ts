import { EARNING_DAYS_MAX, type WorkerEarnings } from '@ruche/api'
import { taskIdOf } from '@ruche/protocol'
import type { Database } from '@ruche/service'
import { and, desc, eq, gt, inArray, lt, sql } from 'drizzle-orm'
import type { Hex } from 'viem'
import { cursors, deals, earnings, replicas, seats, tasks } from '../schema.ts'
import type { Address } from '../task.ts'
import type { Payment } from './payments.ts'

/** How far the books are; the log follower of the life of tasks has its own. */
const CURSOR = 'earnings'

/** Beyond it, the rest is told in pages. */
export type EarningsQuery = { worker: Address; limit: number; before?: number | undefined }

/** What workers earned, kept in PostgreSQL. */
export interface EarningsStore {
  loadCursor(): Promise<string | undefined>
  /** Keeps what was paid to and taken from workers of this pool, for its deals. Repeating it changes nothing. */
  record(payments: readonly Payment[], cursor: string): Promise<void>
  rollBack(blockNumber: bigint, cursor: string | undefined): Promise<void>
  list(query: EarningsQuery): Promise<WorkerEarnings>
}

export function createEarningsStore({ db, transaction }: Database): EarningsStore {
  /** Each payment with its range; those of other pools and of accounts that are no workers are left out. */
  async function findOwn(payments: readonly Payment[]) {
    const taskIds = payments.flatMap(({ of }) => ('taskId' in of ? [of.taskId] : []))
    const dealIds = payments.flatMap(({ of }) => ('dealId' in of ? [of.dealId] : []))
    const [alone, seated] = await Promise.all([
      db
        .select({ taskId: tasks.taskId, dealId: tasks.dealId, index: tasks.index, worker: replicas.worker })
        .from(tasks)
        .innerJoin(replicas, eq(replicas.taskId, tasks.taskId))
        .where(inArray(tasks.taskId, [...new Set(taskIds)])),
      db
        .selectDistinct({ dealId: seats.dealId, worker: seats.worker })
        .from(seats)
        .where(inArray(seats.dealId, [...new Set(dealIds)])),
    ])
    const replicasOf = new Map(alone.map((row) => [`${row.taskId} ${row.worker}`, row]))
    const isSeated = new Set(seated.map(({ dealId, worker }) => `${dealId} ${worker}`))
    return payments.flatMap(({ account: worker, of, paid, lost, block, seconds }) => {
      const row = { worker, paid, lost, blockNumber: block, at: new Date(Number(seconds) * 1_000) }
      if ('dealId' in of) return isSeated.has(`${of.dealId} ${worker}`) ? [{ ...row, ...of }] : []
      const own = replicasOf.get(`${of.taskId} ${worker}`)
      return own === undefined ? [] : [{ ...row, dealId: own.dealId, first: own.index, count: 1n, tasks: 1n }]
    })
  }

  return {
    async loadCursor() {
      const [row] = await db.select().from(cursors).where(eq(cursors.name, CURSOR))
      return row?.cursor
    },

    async record(payments, cursor) {
      const rows = payments.length === 0 ? [] : await findOwn(payments)
      await transaction(async (tx) => {
        if (rows.length > 0) await tx.insert(earnings).values(rows).onConflictDoNothing()
        await tx
          .insert(cursors)
          .values({ name: CURSOR, cursor })
          .onConflictDoUpdate({ target: cursors.name, set: { cursor } })
      })
    },

    async rollBack(blockNumber, cursor) {
      await transaction(async (tx) => {
        await tx.delete(earnings).where(gt(earnings.blockNumber, blockNumber))
        if (cursor === undefined) await tx.delete(cursors).where(eq(cursors.name, CURSOR))
        else await tx.update(cursors).set({ cursor }).where(eq(cursors.name, CURSOR))
      })
    },

    async list({ worker, limit, before }) {
      const ofWorker = eq(earnings.worker, worker)
      const sums = {
        tasks: sql<string>`coalesce(sum(${earnings.tasks}), 0)`,
        paid: sql<string>`coalesce(sum(${earnings.paid}), 0)`,
        lost: sql<string>`coalesce(sum(${earnings.lost}), 0)`,
      }
      const day = sql<string>`to_char(${earnings.at} at time zone 'utc', 'YYYY-MM-DD')`
      const [[total], days, rows] = await Promise.all([
        db.select(sums).from(earnings).where(ofWorker),
        db
          .select({ day, ...sums })
          .from(earnings)
          .where(ofWorker)
          .groupBy(day)
          .orderBy(desc(day))
          .limit(EARNING_DAYS_MAX),
        db
          .select({ settlement: earnings, stake: deals.workerStake })
          .from(earnings)
          .innerJoin(deals, eq(deals.dealId, earnings.dealId))
          .where(and(ofWorker, before === undefined ? undefined : lt(earnings.id, before)))
          .orderBy(desc(earnings.id))
          .limit(limit + 1),
      ])
      const page = rows.slice(0, limit)
      const next = rows.length > limit ? page.at(-1)?.settlement.id : undefined
      return {
        total: sumsOf(total),
        days: days.map((row) => ({ day: row.day, ...sumsOf(row) })),
        settlements: page.map(({ settlement, stake }) => viewSettlement(settlement, stake)),
        ...(next === undefined ? {} : { next }),
      }
    },
  }
}

function sumsOf(row: { tasks: string; paid: string; lost: string } | undefined) {
  const { tasks = '0', paid = '0', lost = '0' } = row ?? {}
  return { tasks: Number(tasks), paid: `${paid}`, lost: `${lost}` }
}

function viewSettlement(row: typeof earnings.$inferSelect, stake: bigint) {
  const dealId = row.dealId as Hex
  return {
    dealId,
    taskId: taskIdOf(dealId, row.first),
    first: `${row.first}`,
    count: `${row.count}`,
    tasks: Number(row.tasks),
    paid: `${row.paid}`,
    lost: `${row.lost}`,
    staked: `${stake * row.tasks}`,
    block: `${row.blockNumber}`,
    at: row.at.toISOString(),
  }
}
