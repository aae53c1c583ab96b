import type { Address, Hex } from '@ruche/protocol'
import type { Database } from '@ruche/service'
import { and, eq, gt, lte, sql } from 'drizzle-orm'
import { challenges } from '../schema.ts'
import { CHALLENGES_MAX } from './challenge.ts'

/** Challenges given out; any replica takes what another gave. */
export interface Challenges {
  /** Remembers one; false when the wallet has as many waiting as are kept. */
  give(challenge: { hash: Hex; wallet: Address; expiresAt: Date }, now: Date): Promise<boolean>
  /** Uses one up; false when it was never given to this wallet, is used, or has expired. */
  take(challenge: { hash: Hex; wallet: Address }, now: Date): Promise<boolean>
}

/** Keeps challenges in PostgreSQL; what has expired goes when a new one comes. */
export function createChallenges({ db, transaction }: Database): Challenges {
  return {
    give: ({ hash, wallet, expiresAt }, now) =>
      transaction(async (tx) => {
        await tx.delete(challenges).where(lte(challenges.expiresAt, now))
        const waiting = await tx
          .select({ hash: challenges.hash })
          .from(challenges)
          .where(eq(challenges.wallet, wallet))
          .limit(CHALLENGES_MAX)
        if (waiting.length >= CHALLENGES_MAX) return false
        await tx.insert(challenges).values({ hash, wallet, expiresAt }).onConflictDoNothing()
        return true
      }),

    take: async ({ hash, wallet }, now) => {
      const isMine = and(eq(challenges.hash, hash), eq(challenges.wallet, wallet))
      const taken = await db
        .delete(challenges)
        .where(and(isMine, gt(challenges.expiresAt, now)))
        .returning({ one: sql`1` })
      return taken.length > 0
    },
  }
}
