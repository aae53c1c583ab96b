import type { SeatLeaf } from '@ruche/api'
import { deadlinesOf, type Hex, type OpenedRound, type Problem, type Range } from '@ruche/protocol'
import type { Database, Tx } from '@ruche/service'
import { and, asc, eq, gt, gte, inArray, isNotNull, lt, ne, notExists, type SQL, sql } from 'drizzle-orm'
import { deals, rounds, seats, settlements, slices, tasks, workers } from '../schema.ts'
import type { Address } from '../task.ts'
import type { Seat, SeatStatus, Slice } from './slice.ts'
import type { RoundNews, SettledRange, SliceStore } from './slice-store.ts'

/** The answers about slices, from PostgreSQL. */
export function sliceQuestions(database: Database): SliceStore {
  return { ...planQuestions(database), ...seatQuestions(database), ...judgementQuestions(database) }
}

function planQuestions({ db }: Database) {
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

    listOpenSlices: () => readSlices(db, eq(slices.ended, false)),

    listSlicesToRelease() {
      const held = db.select({ dealId: seats.dealId }).from(seats).where(ne(seats.status, 'released'))
      return readSlices(db, and(eq(slices.ended, true), inArray(slices.dealId, held)))
    },

    listSlicesOfDeal: (dealId: Hex) => readSlices(db, eq(slices.dealId, dealId)),

    async findSlice(dealId: Hex, { first, count }: Range) {
      const [slice] = await readSlices(
        db,
        and(
          eq(slices.dealId, dealId),
          sql`${slices.first} <= ${first}`,
          sql`${slices.first} + ${slices.count} >= ${first + count}`,
        ),
      )
      return slice
    },
  }
}

function seatQuestions({ db }: Database) {
  const isSeat = (dealId: Hex, { first, count }: Range, worker: Address) =>
    and(eq(seats.dealId, dealId), eq(seats.first, first), eq(seats.count, count), eq(seats.worker, worker))
  return {
    async assignSeat({
      dealId,
      first,
      count,
      worker,
      previous,
      leaseUntilMs,
      nowMs,
    }: Parameters<SliceStore['assignSeat']>[0]) {
      const fresh = {
        status: 'assigned',
        previous,
        leaseUntilMs,
        changedAtMs: nowMs,
        commitment: null,
        sign: null,
        reveal: null,
        problem: null,
      }
      await db
        .insert(seats)
        .values({ dealId, first, count, worker, ...fresh })
        .onConflictDoUpdate({
          target: [seats.dealId, seats.first, seats.count, seats.worker],
          set: { ...fresh, attempts: sql`${seats.attempts} + 1` },
        })
      await db.update(workers).set({ lastAssignedMs: nowMs }).where(eq(workers.worker, worker))
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
        .select()
        .from(seats)
        .where(isSeat(dealId, range, worker))
      return row === undefined ? undefined : toSeat(row)
    },

    async listSeatsOf(worker: Address) {
      const rows = await db
        .select()
        .from(seats)
        .where(and(eq(seats.worker, worker), ne(seats.status, 'released')))
      return rows.map((row) => ({ ...toSeat(row), dealId: row.dealId as Hex }))
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
        await tx
          .update(tasks)
          .set({ assurance })
          .where(and(eq(tasks.dealId, dealId), gte(tasks.index, first), lt(tasks.index, first + count)))
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

const openTask = sql`${tasks.status} not in ('completed', 'failed')`

/** Stores what the hub said of rounds. Deals of other pools are passed over; repeating it changes nothing. */
export async function recordRounds(tx: Tx, { opened, ended }: RoundNews): Promise<void> {
  const ids = [...new Set([...opened, ...ended].map(({ dealId }) => dealId))]
  if (ids.length === 0) return
  const rows = await tx.select({ dealId: deals.dealId }).from(deals).where(inArray(deals.dealId, ids))
  const ours = new Set(rows.map(({ dealId }) => dealId))

  for (const { dealId, first, count, openedAt, openedIn, seats: inRound } of opened) {
    if (!ours.has(dealId)) continue
    const words = inRound.map(({ worker, weight, commitment }) => ({
      worker,
      weight: `${weight}`,
      commitment,
    }))
    await tx
      .insert(rounds)
      .values({ dealId, first, count, openedAt, openedIn, seats: words })
      .onConflictDoNothing()
  }
  for (const { dealId, first, count, root, blockNumber } of ended) {
    if (!ours.has(dealId)) continue
    await tx
      .insert(settlements)
      .values({ dealId, first, count, root: root ?? null, blockNumber })
      .onConflictDoNothing()
    await tx
      .update(tasks)
      .set({
        status: root === undefined ? 'failed' : 'completed',
        consensusValue: root ?? sql`${tasks.consensusValue}`,
        seenBlock: blockNumber,
      })
      .where(and(eq(tasks.dealId, dealId), gte(tasks.index, first), lt(tasks.index, first + count), openTask))
    await closeSlices(tx, dealId)
  }
}

/** Undoes what blocks after `blockNumber` said of rounds. */
export async function rollBackRounds(tx: Tx, blockNumber: bigint): Promise<void> {
  await tx.delete(rounds).where(gt(rounds.openedIn, blockNumber))
  const undone = await tx
    .delete(settlements)
    .where(gt(settlements.blockNumber, blockNumber))
    .returning({ dealId: settlements.dealId })
  const ids = [...new Set(undone.map(({ dealId }) => dealId))]
  if (ids.length > 0) await tx.update(slices).set({ ended: false }).where(inArray(slices.dealId, ids))
  for (const dealId of ids) await closeSlices(tx, dealId)
}

/** Marks the slices of a deal all of whose tasks lie in ranges that ended. */
async function closeSlices(tx: Tx, dealId: string): Promise<void> {
  const covered = sql`(select coalesce(sum(least(s.first + s.count, slices.first + slices.count) - greatest(s.first, slices.first)), 0)
    from settlements s where s.deal_id = slices.deal_id
    and s.first < slices.first + slices.count and slices.first < s.first + s.count)`
  await tx
    .update(slices)
    .set({ ended: true })
    .where(and(eq(slices.dealId, dealId), eq(slices.ended, false), sql`${covered} >= slices.count`))
}

/** A task's status where the chain shows nothing of it: that of the range it was settled with. */
export const statusInRounds = sql<string>`coalesce((select case when s.root is null then 'failed' else 'completed' end
  from settlements s where s.deal_id = tasks.deal_id and s.first <= tasks.index and tasks.index < s.first + s.count limit 1), 'unset')`

async function readSlices(db: Database['db'], where: SQL | undefined): Promise<Slice[]> {
  const rows = await db
    .select({ slice: slices, deal: deals })
    .from(slices)
    .innerJoin(deals, eq(slices.dealId, deals.dealId))
    .where(where)
    .orderBy(asc(deals.blockNumber), asc(slices.dealId), asc(slices.first))
  const ids = [...new Set(rows.map(({ slice }) => slice.dealId))]
  if (ids.length === 0) return []
  const [opened, ended, given] = await Promise.all([
    db
      .select()
      .from(rounds)
      .where(inArray(rounds.dealId, ids))
      .orderBy(asc(rounds.openedIn), asc(rounds.first)),
    db.select().from(settlements).where(inArray(settlements.dealId, ids)),
    db.select().from(seats).where(inArray(seats.dealId, ids)),
  ])
  return rows.map(({ slice, deal }) => {
    const isInside = ({ dealId, first, count }: { dealId: string; first: bigint; count: bigint }) =>
      dealId === slice.dealId && first >= slice.first && first + count <= slice.first + slice.count
    const mine = opened.filter(isInside)
    const before = opened.filter(({ dealId, first }) => dealId === slice.dealId && first < slice.first)
    const reached = before.reduce(
      (end, { first, count }) => (first + count > end ? first + count : end),
      deal.botFirst,
    )
    const settled = ended.filter(isInside)
    const isRefunded = settled.some(({ root }) => root === null)
    return {
      dealId: slice.dealId as Hex,
      first: slice.first,
      count: slice.count,
      terms: {
        trust: deal.trust,
        maxRuntimeSeconds: deal.maxRuntimeSeconds,
        ...deadlinesOf({ startTime: deal.startTime, timeref: deal.maxRuntimeSeconds }),
        workerStake: deal.workerStake,
        hasCallback: deal.hasCallback,
        botSize: deal.botSize,
      },
      status: slice.ended ? (isRefunded ? 'refunded' : 'settled') : mine.length > 0 ? 'open' : 'planned',
      isNext: reached >= slice.first,
      rounds: mine.map(toRound),
      settled: settled.map(({ first, count }) => ({ first, count })),
      seats: given.filter(isInside).map(toSeat),
    }
  })
}

function toRound({
  first,
  count,
  openedAt,
  openedIn,
  seats: words,
}: typeof rounds.$inferSelect): OpenedRound {
  const inRound = (words as { worker: Address; weight: string; commitment: Hex }[]).map((seat) => ({
    ...seat,
    weight: BigInt(seat.weight),
  }))
  return { first, count, openedAt, openedIn, seats: inRound }
}

function toSeat(row: typeof seats.$inferSelect): Seat {
  return {
    first: row.first,
    count: row.count,
    worker: row.worker as Address,
    status: row.status as SeatStatus,
    previous: row.previous as Hex,
    leaseUntilMs: row.leaseUntilMs,
    attempts: row.attempts,
    changedAtMs: row.changedAtMs,
    ...(row.commitment === null ? {} : { commitment: row.commitment as Hex }),
    ...(row.sign === null ? {} : { sign: row.sign as Hex }),
    ...(row.reveal === null ? {} : { reveal: row.reveal as { root: Hex; salt: Hex; leaves: SeatLeaf[] } }),
    ...(row.problem === null ? {} : { problem: row.problem as Problem }),
  }
}
