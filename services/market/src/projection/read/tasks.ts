import type { contributionsQuerySchema, eventsQuerySchema, tasksQuerySchema } from '@ruche/api'
import type { Db } from '@ruche/service'
import { and, asc, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { contributions, deals, events, tasks } from '../schema.ts'
import type { RowOf } from '../tables.ts'
import { toDeal } from './deals.ts'
import { allOf, keyset, type Page, type PageQuery, parsePoint, toPage } from './page.ts'
import { placeOf } from './place.ts'
import { findSettlementOf, listSeatsOfTask } from './rounds.ts'

export async function listTasks(
  db: Db,
  query: z.output<typeof tasksQuerySchema>,
): Promise<Page<ReturnType<typeof toTask>>> {
  const page = keyset([tasks.block, tasks.logIndex, tasks.index], query)
  const rows = await db
    .select()
    .from(tasks)
    .where(
      allOf(
        page.isAfter,
        query.dealId !== undefined && eq(tasks.dealId, query.dealId),
        query.status !== undefined && eq(tasks.status, query.status),
      ),
    )
    .orderBy(...page.order)
    .limit(page.limit)
  return toPage(rows, query, {
    point: ({ block, logIndex, index }) => [block, logIndex, index],
    item: toTask,
  })
}

/** The tasks of a deal, by rising index. */
export async function listTasksOfDeal(
  db: Db,
  { dealId, ...query }: PageQuery & { dealId: string },
): Promise<Page<ReturnType<typeof toTask>>> {
  const [after] = query.after === undefined ? [] : parsePoint(query.after, 1)
  const rows = await db
    .select()
    .from(tasks)
    .where(allOf(eq(tasks.dealId, dealId), after !== undefined && gt(tasks.index, BigInt(after))))
    .orderBy(asc(tasks.index))
    .limit(query.limit + 1)
  return toPage(rows, query, { point: ({ index }) => [index], item: toTask })
}

export async function findTaskRow(db: Db, taskId: string): Promise<RowOf<'tasks'> | undefined> {
  const [row] = await db.select().from(tasks).where(eq(tasks.taskId, taskId))
  return row
}

/** A task with its deal, its contributions and everything that happened to it. */
export async function findTask(db: Db, taskId: string) {
  const [found] = await db
    .select({ task: tasks, deal: deals })
    .from(tasks)
    .innerJoin(deals, eq(deals.dealId, tasks.dealId))
    .where(eq(tasks.taskId, taskId))
  if (found === undefined) return undefined
  const [votes, taken, settlement, timeline] = await Promise.all([
    db
      .select()
      .from(contributions)
      .where(eq(contributions.taskId, taskId))
      .orderBy(asc(contributions.block), asc(contributions.logIndex)),
    listSeatsOfTask(db, found.task),
    findSettlementOf(db, found.task),
    db
      .select()
      .from(events)
      .where(or(eq(events.taskId, taskId), isOfRange(found.task)))
      .orderBy(asc(events.block), asc(events.logIndex)),
  ])
  return {
    ...toTask(found.task),
    deal: toDeal(found.deal),
    contributions: votes.map(toContribution),
    seats: taken,
    settlement: settlement ?? null,
    timeline: timeline.map(toEvent),
  }
}

/** What happened to a range of the deal's tasks that the task is in. */
function isOfRange({ dealId, index, isAlone }: RowOf<'tasks'>) {
  if (isAlone) return undefined
  const [first, count] = [
    sql`(${events.details}->>'first')::numeric`,
    sql`(${events.details}->>'count')::numeric`,
  ]
  return and(
    eq(events.dealId, dealId),
    isNull(events.taskId),
    sql`${first} <= ${index} and ${index} < ${first} + ${count}`,
  )
}

export async function listContributions(
  db: Db,
  query: z.output<typeof contributionsQuerySchema>,
): Promise<Page<ReturnType<typeof toContribution>>> {
  const page = keyset([contributions.block, contributions.logIndex], query)
  const { worker, taskId, dealId, status } = query
  const rows = await db
    .select()
    .from(contributions)
    .where(
      allOf(
        page.isAfter,
        worker !== undefined && eq(contributions.worker, worker),
        taskId !== undefined && eq(contributions.taskId, taskId),
        dealId !== undefined && eq(contributions.dealId, dealId),
        status !== undefined && eq(contributions.status, status),
      ),
    )
    .orderBy(...page.order)
    .limit(page.limit)
  return toPage(rows, query, { point: ({ block, logIndex }) => [block, logIndex], item: toContribution })
}

export async function listEvents(
  db: Db,
  query: z.output<typeof eventsQuerySchema>,
): Promise<Page<ReturnType<typeof toEvent>>> {
  const page = keyset([events.block, events.logIndex], query)
  const same = (['dealId', 'taskId', 'asset', 'name'] as const).map(
    (column) => query[column] !== undefined && eq(events[column], query[column]),
  )
  const rows = await db
    .select()
    .from(events)
    .where(allOf(page.isAfter, ...same))
    .orderBy(...page.order)
    .limit(page.limit)
  return toPage(rows, query, { point: ({ block, logIndex }) => [block, logIndex], item: toEvent })
}

function toTask({ block: _, logIndex: __, isAlone, sliceFirst, ...task }: RowOf<'tasks'>) {
  return { ...task, sliceFirst: isAlone ? null : sliceFirst }
}

function toContribution(row: RowOf<'contributions'>) {
  const { taskId, dealId, worker, status, resultHash, score, weight, revealTime, outcome } = row
  return { taskId, dealId, worker, status, resultHash, score, weight, revealTime, outcome, ...placeOf(row) }
}

function toEvent(row: RowOf<'events'>) {
  const { name, who, dealId, taskId, asset, details } = row
  return { name, who, dealId, taskId, asset, details, ...placeOf(row) }
}
