import type { Database } from '@ruche/service'
import { gt, lte } from 'drizzle-orm'
import type { OverflowStore } from './overflow.ts'
import { overflow } from './schema.ts'

/** What was given to machines of others, kept in PostgreSQL. */
export function createOverflowStore({ db }: Database): OverflowStore {
  return {
    async listOverflow(sinceMs) {
      await db.delete(overflow).where(lte(overflow.atMs, sinceMs))
      const rows = await db.select().from(overflow).where(gt(overflow.atMs, sinceMs))
      return new Map(rows.map(({ subject, nrlc }) => [subject, nrlc]))
    },
    async saveOverflow({ subject, nrlc, nowMs }) {
      await db.insert(overflow).values({ subject, nrlc, atMs: nowMs }).onConflictDoNothing()
    },
  }
}
