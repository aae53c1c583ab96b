import type { seatsQuerySchema } from '@ruche/api'
import type { Db } from '@ruche/service'
import { and, asc, eq, gt, lt, lte, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import { rounds, seats, settlements, slices } from '../schema.ts'
import type { RowOf } from '../tables.ts'
import { allOf, keyset, type Page, type PageQuery, parsePoint, toPage } from './page.ts'
import { placeOf } from './place.ts'

/** The rounds of a deal, in the order in which they were opened. */
export async function listRoundsOfDeal(
  db: Db,
  { dealId, ...query }: PageQuery & { dealId: string },
): Promise<Page<ReturnType<typeof toRound>>> {
  const [after] = query.after === undefined ? [] : parsePoint(query.after, 1)
  const rows = await selectRounds(db)
    .where(allOf(eq(rounds.dealId, dealId), after !== undefined && gt(rounds.number, Number(after))))
    .orderBy(asc(rounds.number))
    .limit(query.limit + 1)
  return toPage(rows, query, { point: ({ round }) => [round.number], item: toRound })
}

/** A round with its seats, and what was settled of its range. */
export async function findRound(db: Db, { dealId, number }: { dealId: string; number: number }) {
  const [found] = await selectRounds(db).where(and(eq(rounds.dealId, dealId), eq(rounds.number, number)))
  if (found === undefined) return undefined
  const { first, count } = found.round
  const [taken, settled] = await Promise.all([
    db
      .select()
      .from(seats)
      .where(and(eq(seats.dealId, dealId), eq(seats.round, number)))
      .orderBy(asc(seats.position)),
    db
      .select()
      .from(settlements)
      .where(
        and(
          eq(settlements.dealId, dealId),
          lt(settlements.first, first + BigInt(count)),
          sql`${settlements.first} + ${settlements.count} > ${first}`,
        ),
      )
      .orderBy(asc(settlements.first)),
  ])
  return { ...toRound(found), seats: taken.map(toSeat), settlements: settled.map(toSettlement) }
}

/** The seats of all rounds over a task, oldest first; none of a task that is worked on by itself. */
export async function listSeatsOfTask(db: Db, task: RowOf<'tasks'>) {
  if (task.sliceFirst === null || task.isAlone) return []
  const { dealId, index, sliceFirst } = task
  const rows = await db
    .select()
    .from(seats)
    .where(and(eq(seats.dealId, dealId), eq(seats.sliceFirst, sliceFirst), isOver(seats, index)))
    .orderBy(asc(seats.position))
  return rows.map(toSeat)
}

/** The settlement of the range that a task was settled in. */
export async function findSettlementOf(db: Db, task: RowOf<'tasks'>) {
  if (task.sliceFirst === null || task.isAlone) return undefined
  const { dealId, index } = task
  const [row] = await db
    .select()
    .from(settlements)
    .where(and(eq(settlements.dealId, dealId), isOver(settlements, index)))
  return row && toSettlement(row)
}

export async function listSeats(
  db: Db,
  query: z.output<typeof seatsQuerySchema>,
): Promise<Page<ReturnType<typeof toSeat>>> {
  const page = keyset([seats.block, seats.logIndex, seats.position], query)
  const { worker, dealId, status } = query
  const rows = await db
    .select()
    .from(seats)
    .where(
      allOf(
        page.isAfter,
        worker !== undefined && eq(seats.worker, worker),
        dealId !== undefined && eq(seats.dealId, dealId),
        status !== undefined && eq(seats.status, status),
      ),
    )
    .orderBy(...page.order)
    .limit(page.limit)
  return toPage(rows, query, {
    point: ({ block, logIndex, position }) => [block, logIndex, position],
    item: toSeat,
  })
}

function selectRounds(db: Db) {
  return db
    .select({ round: rounds, slice: slices })
    .from(rounds)
    .innerJoin(slices, and(eq(slices.dealId, rounds.dealId), eq(slices.first, rounds.sliceFirst)))
}

function isOver({ first, count }: { first: PgColumn; count: PgColumn }, index: bigint) {
  return and(lte(first, index), sql`${first} + ${count} > ${index}`)
}

function toRound({ round, slice }: { round: RowOf<'rounds'>; slice: RowOf<'slices'> }) {
  const { dealId, number, first, count, revealDeadline, workers } = round
  const { first: sliceFirst, count: sliceCount, status } = slice
  return {
    ...{ dealId, number, first, count },
    slice: { first: sliceFirst, count: sliceCount, status },
    ...{ revealDeadline, workers },
    ...placeOf(round),
  }
}

/** A seat as the API gives it out: `seatSchema`. */
function toSeat(row: RowOf<'seats'>) {
  const { dealId, round, first, count, worker, status, commitment } = row
  const { weight, stake, seized, agreedCount, root, revealTime } = row
  return {
    ...{ dealId, round, first, count, worker, status, commitment },
    ...{ weight, stake, seized, agreedCount, root, revealTime },
    ...placeOf(row),
  }
}

function toSettlement(row: RowOf<'settlements'>) {
  const { dealId, first, count, root, taskCount, agreed } = row
  return { dealId, first, count, root, taskCount, agreed, ...placeOf(row) }
}
