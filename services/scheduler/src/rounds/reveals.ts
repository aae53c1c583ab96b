import type { SeatLeaf } from '@ruche/api'
import type { Hex } from '@ruche/protocol'
import type { Database } from '@ruche/service'
import { and, isNotNull, type SQL, sql } from 'drizzle-orm'
import { seats } from '../schema.ts'
import type { Seat } from './slice.ts'

type Reveal = NonNullable<Seat['reveal']>
type Bare = Pick<typeof seats.$inferSelect, 'dealId' | 'first' | 'count' | 'worker' | 'status' | 'commitment'>

/**
 * What was revealed, by commitment: by far the largest part of a seat, and the one that never changes, since a commitment has
 * one thing behind it. That of open slices is read once.
 */
export type Reveals = {
  /** Of those of these seats that revealed. */
  read(given: readonly Bare[]): Promise<Map<string, Reveal>>
  /** Forgets all that is not behind one of these. */
  keep(open: readonly Pick<Seat, 'commitment' | 'reveal'>[]): void
}

export function openReveals({ db }: Pick<Database, 'db'>): Reveals {
  let known = new Map<string, Reveal>()
  return {
    async read(given) {
      const found = new Map<string, Reveal>()
      const missing: Bare[] = []
      for (const seat of given) {
        if (seat.commitment === null) continue
        const reveal = known.get(seat.commitment)
        if (reveal !== undefined) found.set(seat.commitment, reveal)
        else if (seat.status !== 'committed') missing.push(seat)
      }
      if (missing.length === 0) return found
      const rows = await db
        .select({ commitment: seats.commitment, reveal: seats.reveal })
        .from(seats)
        .where(and(isNotNull(seats.reveal), isOneOf(missing)))
      for (const row of rows) {
        const reveal = revealOf(row)
        if (row.commitment !== null && reveal !== undefined) found.set(row.commitment, reveal)
      }
      return found
    },
    keep(open) {
      const kept = new Map<string, Reveal>()
      for (const { commitment, reveal } of open)
        if (commitment !== undefined && reveal !== undefined) kept.set(commitment, reveal)
      known = kept
    },
  }
}

/** As it is kept in a row. */
export function revealOf({ reveal }: Pick<typeof seats.$inferSelect, 'reveal'>): Reveal | undefined {
  return reveal === null ? undefined : (reveal as { root: Hex; salt: Hex; leaves: SeatLeaf[] })
}

/** Is a row that of one of these seats? */
export function isOneOf(
  some: readonly { dealId: string; first: bigint; count: bigint; worker: string }[],
): SQL {
  const columns = [
    sql`${sql.param(some.map(({ dealId }) => dealId))}::text[]`,
    sql`${sql.param(some.map(({ first }) => `${first}`))}::numeric[]`,
    sql`${sql.param(some.map(({ count }) => `${count}`))}::numeric[]`,
    sql`${sql.param(some.map(({ worker }) => worker))}::text[]`,
  ]
  return sql`(${seats.dealId}, ${seats.first}, ${seats.count}, ${seats.worker}) in (select * from unnest(${sql.join(columns, sql`, `)}))`
}
