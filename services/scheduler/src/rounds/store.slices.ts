import type { Hex, Range } from '@ruche/protocol'
import type { Database } from '@ruche/service'
import { and, asc, eq, isNotNull, ne, notExists, type SQL, sql } from 'drizzle-orm'
import { deals, seats, settlements, slices, tasks, workers } from '../schema.ts'
import type { Address } from '../task.ts'
import { readSlices, toSeat } from './read-slices.ts'
import { isTaskOf } from './record-rounds.ts'
import { isOneOf, openReveals, type Reveals, revealOf } from './reveals.ts'
import type { GivenSeat, SettledRange, SliceStore } from './slice-store.ts'

/** The answers about slices, from PostgreSQL. */
export function sliceQuestions(database: Database): SliceStore {
  const reveals = openReveals(database)
  return {
    ...planQuestions(database, reveals),
    ...seatQuestions(database),
    ...judgementQuestions(database),
  }
}

function planQuestions({ db }: Database, reveals: Reveals) {
  return {
    async listUncutDeals() {
      const cut = db.select({ one: sql`1` }).from(slices).where(eq(slices.dealId, deals.dealId))
      const rows = await db
        .select()
        .from(deals)
        .where(and(eq(deals.settlement, 'rounds'), notExists(cut)))
      return rows.map(({ dealId, botFirst, botSize, trust }) => ({
        dealId: dealId as Hex,
        botFirst,
        botSize,
        trust,
      }))
    },

    async saveSlices(dealId: Hex, ranges: readonly Range[]) {
      const rows = ranges.map(({ first, count }) => ({ dealId, first, count }))
      if (rows.length > 0) await db.insert(slices).values(rows).onConflictDoNothing()
    },

    async listOpenSlices() {
      const open = await readSlices(db, eq(slices.ended, false), reveals)
      reveals.keep(open.flatMap((slice) => slice.seats))
      return open
    },

    listSlicesToRelease() {
      // From the seats that are held, of which there are few, to their slices, of which there are all that ever were.
      const held = sql`(select around.deal_id, around.first from ${seats} held,
        lateral (select deal_id, first, ended from slices one where one.deal_id = held.deal_id and one.first <= held.first
          order by one.first desc limit 1) around
        where held.status <> 'released' and around.ended)`
      return readSlices(db, sql`(${slices.dealId}, ${slices.first}) in ${held}`, undefined)
    },

    listSlicesOfDeal: (dealId: Hex) => readSlices(db, eq(slices.dealId, dealId), reveals),

    async findSlice(dealId: Hex, { first, count }: Range) {
      const last = sql`(select max(one.first) from slices one where one.deal_id = ${dealId} and one.first <= ${first})`
      const [slice] = await readSlices(
        db,
        and(
          eq(slices.dealId, dealId),
          eq(slices.first, last),
          sql`${slices.first} + ${slices.count} >= ${first + count}`,
        ),
        reveals,
      )
      return slice
    },
  }
}

const SEATS_AT_ONCE = 2_000

/** What a seat is at the start of each attempt. */
const freshSeat = {
  status: 'assigned',
  commitment: null,
  sign: null,
  reveal: null,
  problem: null,
  attempts: sql`${seats.attempts} + 1`,
} as const

/** The value that could not be inserted. */
function excluded(column: string): SQL {
  return sql.raw(`excluded.${column}`)
}

function seatQuestions({ db, transaction }: Database) {
  const isSeat = (dealId: Hex, { first, count }: Range, worker: Address) =>
    and(eq(seats.dealId, dealId), eq(seats.first, first), eq(seats.count, count), eq(seats.worker, worker))
  return {
    async assignSeats(given: readonly GivenSeat[], nowMs: number) {
      if (given.length === 0) return
      const { attempts, ...fresh } = freshSeat
      await transaction(async (tx) => {
        // A statement takes 65 535 parameters at most.
        for (let start = 0; start < given.length; start += SEATS_AT_ONCE) {
          const rows = given.slice(start, start + SEATS_AT_ONCE).map((seat) => ({
            ...seat,
            ...fresh,
            changedAtMs: nowMs,
          }))
          await tx
            .insert(seats)
            .values(rows)
            .onConflictDoUpdate({
              target: [seats.dealId, seats.first, seats.count, seats.worker],
              set: {
                ...fresh,
                previous: excluded('previous'),
                leaseUntilMs: excluded('lease_until_ms'),
                changedAtMs: nowMs,
                attempts,
              },
            })
        }
        await tx
          .update(workers)
          .set({ lastAssignedMs: nowMs })
          .where(
            sql`${workers.worker} = any(${sql.param([...new Set(given.map(({ worker }) => worker))].sort())}::text[])`,
          )
      })
    },

    async endSeats(
      ended: Parameters<SliceStore['endSeats']>[0],
      { status, nowMs }: Parameters<SliceStore['endSeats']>[1],
    ) {
      if (ended.length === 0) return
      await db.update(seats).set({ status, changedAtMs: nowMs }).where(isOneOf(ended))
    },

    async setSeat({
      dealId,
      first,
      count,
      worker,
      status,
      nowMs,
      ...rest
    }: Parameters<SliceStore['setSeat']>[0]) {
      const sent = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
      await db
        .update(seats)
        .set({ status, changedAtMs: nowMs, ...sent })
        .where(isSeat(dealId, { first, count }, worker))
    },

    async findSeat(dealId: Hex, range: Range, worker: Address) {
      const [row] = await db
        .select({ seat: seats, workerStake: deals.workerStake })
        .from(seats)
        .innerJoin(deals, eq(seats.dealId, deals.dealId))
        .where(isSeat(dealId, range, worker))
      if (row === undefined) return undefined
      return { seat: toSeat(row.seat, revealOf(row.seat)), workerStake: row.workerStake }
    },

    async listSeatsOf(worker: Address) {
      const rows = await db
        .select()
        .from(seats)
        .where(and(eq(seats.worker, worker), ne(seats.status, 'released')))
      return rows.map((row) => ({ ...toSeat(row, revealOf(row)), dealId: row.dealId as Hex }))
    },
  }
}

function judgementQuestions({ db, transaction }: Database) {
  return {
    async listSettled(dealId: Hex) {
      const rows = await db
        .select()
        .from(settlements)
        .where(and(eq(settlements.dealId, dealId), isNotNull(settlements.root)))
        .orderBy(asc(settlements.first))
      return rows.map(toSettled)
    },

    async listUnjudged(limit: number) {
      const rows = await db
        .select()
        .from(settlements)
        .where(and(eq(settlements.judged, false), isNotNull(settlements.root)))
        .limit(limit)
      return rows.map(toSettled)
    },

    async closeJudgement({ dealId, first, count }: SettledRange, { assurance, caught, untilMs }: Closing) {
      await transaction(async (tx) => {
        const [closed] = await tx
          .update(settlements)
          .set({ judged: true })
          .where(
            and(
              eq(settlements.dealId, dealId),
              eq(settlements.first, first),
              eq(settlements.count, count),
              eq(settlements.judged, false),
            ),
          )
          .returning({ dealId: settlements.dealId })
        if (closed === undefined) return
        await tx.update(tasks).set({ assurance }).where(isTaskOf({ dealId, first, count }))
        // Always in one order, so that two judgements never wait for each other.
        for (const worker of [...caught].sort()) {
          const [row] = await tx.select().from(workers).where(eq(workers.worker, worker)).for('update')
          if (row === undefined) continue
          const times = row.caught + 1
          await tx
            .update(workers)
            .set({ caught: times, bannedUntilMs: untilMs(times) })
            .where(eq(workers.worker, worker))
        }
      })
    },
  }
}

function toSettled({ dealId, first, count, root }: typeof settlements.$inferSelect): SettledRange {
  return { dealId: dealId as Hex, first, count, root: root as Hex }
}

type Closing = Parameters<SliceStore['closeJudgement']>[1]
