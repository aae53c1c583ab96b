import type { ratingSchema } from '@ruche/api'
import type { Address, Hex } from '@ruche/protocol'
import type { Db } from '@ruche/service'
import { avg, count, desc, eq, lt } from 'drizzle-orm'
import type { z } from 'zod'
import { ratings } from '../schema.ts'

/** Ratings of one app that are shown. */
const SHOWN = 50

export type Rating = z.output<typeof ratingSchema>

/** Writes a rating in place of an older one of the same requester. @returns false when one as new is there. */
export async function saveRating(db: Db, rating: Rating): Promise<boolean> {
  const { dealId, stars, comment, issuedAt } = rating
  const written = await db
    .insert(ratings)
    .values(rating)
    .onConflictDoUpdate({
      target: [ratings.app, ratings.rater],
      set: { dealId, stars, comment, issuedAt },
      setWhere: lt(ratings.issuedAt, issuedAt),
    })
    .returning({ app: ratings.app })
  return written.length > 0
}

/** How an app is rated, with its newest ratings. */
export async function listRatings(
  db: Db,
  app: Address,
): Promise<{ average: number | null; count: number; ratings: Rating[] }> {
  const [summary] = await db
    .select({ average: avg(ratings.stars), count: count() })
    .from(ratings)
    .where(eq(ratings.app, app))
  const rows = await db
    .select()
    .from(ratings)
    .where(eq(ratings.app, app))
    .orderBy(desc(ratings.issuedAt), ratings.rater)
    .limit(SHOWN)
  const average = summary?.average == null ? null : Number(summary.average)
  return { average, count: summary?.count ?? 0, ratings: rows.map(toRating) }
}

function toRating({ app, rater, dealId, ...rest }: typeof ratings.$inferSelect): Rating {
  return { app: app as Address, rater: rater as Address, dealId: dealId as Hex, ...rest }
}

/** Averages of every app that was rated. */
export async function listAverages(db: Db): Promise<{ app: string; average: number; count: number }[]> {
  const rows = await db
    .select({ app: ratings.app, average: avg(ratings.stars), count: count() })
    .from(ratings)
    .groupBy(ratings.app)
  return rows.map(({ app, average, count: many }) => ({ app, average: Number(average), count: many }))
}
