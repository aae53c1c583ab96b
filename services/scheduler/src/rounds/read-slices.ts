import { deadlinesOf, type Hex, type OpenedRound, type Problem } from '@ruche/protocol'
import type { Database } from '@ruche/service'
import { asc, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm'
import { deals, rounds, seats, settlements, slices } from '../schema.ts'
import type { Address } from '../task.ts'
import type { Reveals } from './reveals.ts'
import type { Seat, SeatStatus, Slice } from './slice.ts'

type SliceRow = { slice: typeof slices.$inferSelect; deal: typeof deals.$inferSelect }

/**
 * Reads slices whole, with what the chain and their workers said of them.
 *
 * @param reveals - Where what was revealed is taken from; without it the seats come bare.
 */
export async function readSlices(
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
    ...(deal.contents.length === 0 ? {} : { contents: deal.contents }),
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

export function toSeat(row: Omit<typeof seats.$inferSelect, 'reveal'>, reveal: Seat['reveal']): Seat {
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
