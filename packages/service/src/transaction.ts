import { setTimeout as sleep } from 'node:timers/promises'
import type { PgTransactionConfig } from 'drizzle-orm/pg-core'
import { isDatabaseConflict, isDatabaseLoss, toDatabaseFailure } from './database-errors.ts'
import type { Db, Tx } from './db.ts'
import { databaseCommitUnknown, databaseConflict } from './errors.ts'

/** What to do after a transaction failed. */
export type Recovery = 'again' | 'unknown' | 'conflict' | 'throw'

const attemptsMax = 5

/**
 * Decides what follows a failed transaction. Collisions and deadlocks were rolled back by PostgreSQL; so was a
 * connection lost before COMMIT was sent. Once COMMIT may have been sent, only reading back can tell.
 *
 * @param isDone - The work had ended, so COMMIT may have been sent.
 */
export function planRecovery({
  error,
  isDone,
  attempt,
}: {
  error: unknown
  isDone: boolean
  attempt: number
}): Recovery {
  if (isDatabaseConflict(error)) return attempt < attemptsMax ? 'again' : 'conflict'
  if (!isDatabaseLoss(error)) return 'throw'
  if (isDone) return 'unknown'
  return attempt < attemptsMax ? 'again' : 'throw'
}

/** Runs the work in a transaction as often as {@link planRecovery} allows. */
export async function runTransaction<T>(
  db: Db,
  work: (tx: Tx) => Promise<T>,
  config?: PgTransactionConfig,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    let isDone = false
    try {
      return await db.transaction(async (tx) => {
        const result = await work(tx)
        isDone = true
        return result
      }, config)
    } catch (error) {
      const recovery = planRecovery({ error, isDone, attempt })
      if (recovery === 'conflict') throw databaseConflict({ attempts: attempt, cause: error })
      if (recovery === 'unknown') throw databaseCommitUnknown({ cause: error })
      if (recovery === 'throw') throw toDatabaseFailure(error)
      await sleep(20 * 2 ** attempt)
    }
  }
}
