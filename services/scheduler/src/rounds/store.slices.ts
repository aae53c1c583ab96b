import { deadlinesOf, type Hex, type OpenedRound, type Problem, type Range, taskIdOf } from '@ruche/protocol'
import type { Database, Tx } from '@ruche/service'
import {
  and,
  asc,
  eq,
  getTableColumns,
  gt,
  inArray,
  isNotNull,
  ne,
  notExists,
  type SQL,
  sql,
} from 'drizzle-orm'
import { deals, rounds, seats, settlements, slices, tasks, workers } from '../schema.ts'
import type { Address } from '../task.ts'
import { isOneOf, openReveals, type Reveals, revealOf } from './reveals.ts'
import type { Seat, SeatStatus, Slice } from './slice.ts'
import type { GivenSeat, RoundNews, SettledRange, SliceStore } from './slice-store.ts'

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

/** The tasks of a range, each by its name: a deal may have very many. */
function isTaskOf({ dealId, first, count }: Range & { dealId: string }): SQL {
  const ids = Array.from({ length: Number(count) }, (_, offset) =>
    taskIdOf(dealId as Hex, first + BigInt(offset)),
  )
  return sql`${tasks.taskId} = any(${sql.param(ids)}::text[])`
}

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
      .where(and(isTaskOf({ dealId, first, count }), openTask))
    await closeSlices(tx, dealId, { first, count })
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

/** Marks the slices of a deal all of whose tasks lie in ranges that ended; looks only at those that a range touches, if one is given. */
async function closeSlices(tx: Tx, dealId: string, range?: Range): Promise<void> {
  const isTouched =
    range &&
    sql`${slices.first} < ${range.first + range.count} and ${slices.first} + ${slices.count} > ${range.first}`
  const covered = sql`(select coalesce(sum(least(s.first + s.count, slices.first + slices.count) - greatest(s.first, slices.first)), 0)
    from settlements s where s.deal_id = slices.deal_id
    and s.first < slices.first + slices.count and slices.first < s.first + s.count)`
  await tx
    .update(slices)
    .set({ ended: true })
    .where(
      and(eq(slices.dealId, dealId), eq(slices.ended, false), isTouched, sql`${covered} >= slices.count`),
    )
}

/** A task's status where the chain shows nothing of it: that of the range it was settled with. */
export const statusInRounds = sql<string>`coalesce((select case when s.root is null then 'failed' else 'completed' end
  from settlements s where s.deal_id = tasks.deal_id and s.first <= tasks.index and tasks.index < s.first + s.count limit 1), 'unset')`

type SliceRow = { slice: typeof slices.$inferSelect; deal: typeof deals.$inferSelect }

/** @param reveals - Where what was revealed is taken from; without it the seats come bare. */
async function readSlices(
  db: Database['db'],
  where: SQL | undefined,
  reveals: Reveals | undefined,
): Promise<Slice[]> {
  const rows = await db
    .select({ slice: slices, deal: deals })
    .from(slices)
    .innerJoin(deals, eq(slices.dealId, deals.dealId))
    .where(where)
    .orderBy(asc(deals.blockNumber), asc(slices.dealId), asc(slices.first))
  if (rows.length === 0) return []
  const spans = spansOf(rows)
  const { reveal: _heavy, ...light } = getTableColumns(seats)
  const [opened, ended, given, reached] = await Promise.all([
    db.select().from(rounds).where(isWithin(rounds, spans)).orderBy(asc(rounds.openedIn), asc(rounds.first)),
    db.select().from(settlements).where(isWithin(settlements, spans)),
    db.select(light).from(seats).where(isWithin(seats, spans)),
    readReached(db, [...spans.keys()]),
  ])
  const shown = (await reveals?.read(given)) ?? new Map<string, Seat['reveal']>()
  const into = sorter(rows)
  const [roundsOf, endedOf, seatsOf] = [into(opened), into(ended), into(given)]
  return rows.map((row) => {
    const { slice, deal } = row
    const mine = roundsOf(row)
    const settled = endedOf(row)
    const isRefunded = settled.some(({ root }) => root === null)
    return {
      dealId: slice.dealId as Hex,
      first: slice.first,
      count: slice.count,
      terms: termsOf(deal),
      status: slice.ended ? (isRefunded ? 'refunded' : 'settled') : mine.length > 0 ? 'open' : 'planned',
      isNext: (reached.get(slice.dealId) ?? deal.botFirst) >= slice.first,
      rounds: mine.map(toRound),
      settled: settled.map(({ first, count }) => ({ first, count })),
      seats: seatsOf(row).map((seat) => toSeat(seat, shown.get(seat.commitment ?? ''))),
    }
  })
}

function termsOf(deal: typeof deals.$inferSelect): Slice['terms'] {
  return {
    trust: deal.trust,
    maxRuntimeSeconds: deal.maxRuntimeSeconds,
    ...deadlinesOf({ startTime: deal.startTime, timeref: deal.maxRuntimeSeconds }),
    workerStake: deal.workerStake,
    hasCallback: deal.hasCallback,
    botSize: deal.botSize,
  }
}

/** From the first to behind the last task of the slices of each deal. */
type Spans = ReadonlyMap<string, { first: bigint; end: bigint }>

function spansOf(rows: readonly SliceRow[]): Spans {
  const spans = new Map<string, { first: bigint; end: bigint }>()
  for (const { slice } of rows) {
    const { dealId, first, count } = slice
    const span = spans.get(dealId)
    // In order of their first tasks.
    spans.set(dealId, { first: span?.first ?? first, end: first + count })
  }
  return spans
}

/** What begins within the spans; the keys of all three tables begin with deal and first task. */
function isWithin(
  { dealId, first }: Pick<typeof seats | typeof rounds | typeof settlements, 'dealId' | 'first'>,
  spans: Spans,
): SQL {
  const ids = [...spans.keys()]
  const [firsts, ends] = [
    [...spans.values()].map((span) => `${span.first}`),
    [...spans.values()].map((span) => `${span.end}`),
  ]
  return sql`exists (select 1 from unnest(${sql.param(ids)}::text[], ${sql.param(firsts)}::numeric[], ${sql.param(ends)}::numeric[])
    as span(deal, first_task, end_task) where span.deal = ${dealId} and ${first} >= span.first_task and ${first} < span.end_task)`
}

/** How far the rounds of each deal reach: the hub takes slices in order. */
async function readReached(db: Database['db'], dealIds: string[]): Promise<Map<string, bigint>> {
  const rows = await db
    .select({ dealId: rounds.dealId, reached: sql<string>`max(${rounds.first} + ${rounds.count})` })
    .from(rounds)
    .where(inArray(rounds.dealId, dealIds))
    .groupBy(rounds.dealId)
  return new Map(rows.map(({ dealId, reached }) => [dealId, BigInt(reached)]))
}

/** Puts rows to the slices that they lie in. */
function sorter(rows: readonly SliceRow[]) {
  const byDeal = Map.groupBy(rows, ({ slice }) => slice.dealId)
  return <Row extends { dealId: string; first: bigint; count: bigint }>(found: readonly Row[]) => {
    const bySlice = new Map<SliceRow, Row[]>()
    for (const row of found) {
      const around = lastFrom(byDeal.get(row.dealId) ?? [], row.first)
      if (around === undefined || row.first + row.count > around.slice.first + around.slice.count) continue
      const inside = bySlice.get(around)
      if (inside === undefined) bySlice.set(around, [row])
      else inside.push(row)
    }
    return (slice: SliceRow): readonly Row[] => bySlice.get(slice) ?? []
  }
}

/** The last of the slices, which are in order, that begins at this task or before it. */
function lastFrom(ordered: readonly SliceRow[], first: bigint): SliceRow | undefined {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle] as SliceRow).slice.first <= first) low = middle + 1
    else high = middle
  }
  return ordered[low - 1]
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

function toSeat(row: Omit<typeof seats.$inferSelect, 'reveal'>, reveal: Seat['reveal']): Seat {
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
    ...(reveal === undefined ? {} : { reveal }),
    ...(row.problem === null ? {} : { problem: row.problem as Problem }),
  }
}
