import { type WorkerpoolProfile, workerpoolProfileSchema } from '@ruche/api'
import type { Address } from '@ruche/protocol'
import type { Database, Db } from '@ruche/service'
import { eq, inArray, lt } from 'drizzle-orm'
import { profiles } from '../schema.ts'

/** A workerpool's profile as its owner signed it. */
export type ProfileEntry = {
  workerpool: Address
  /** The pool's owner when it was published. */
  owner: Address
  profile: WorkerpoolProfile
  /** Unix seconds. */
  issuedAt: number
}

/** What workerpools say of themselves. */
export interface Profiles {
  /** False when a profile as new or newer is there. */
  publish(entry: ProfileEntry & { text: string }): Promise<boolean>
  find(workerpool: Address): Promise<ProfileEntry | undefined>
}

export function createProfiles({ db }: Database): Profiles {
  return {
    publish: async ({ workerpool, owner, issuedAt, text }) => {
      const set = { owner, issuedAt, body: text }
      const written = await db
        .insert(profiles)
        .values({ workerpool, ...set })
        .onConflictDoUpdate({ target: profiles.workerpool, set, setWhere: lt(profiles.issuedAt, issuedAt) })
        .returning({ workerpool: profiles.workerpool })
      return written.length > 0
    },

    find: async (workerpool) => {
      const [row] = await db.select().from(profiles).where(eq(profiles.workerpool, workerpool))
      return row === undefined ? undefined : entryOf(row)
    },
  }
}

/** What some workerpools say of themselves; those that say nothing are left out. */
export async function findProfiles(
  db: Db,
  workerpools: readonly Address[],
): Promise<Map<Address, WorkerpoolProfile>> {
  if (workerpools.length === 0) return new Map()
  const rows = await db
    .select()
    .from(profiles)
    .where(inArray(profiles.workerpool, [...new Set(workerpools)]))
  return new Map(rows.map(entryOf).map(({ workerpool, profile }) => [workerpool, profile]))
}

/** Reads a row back; the text was checked when it came in. */
function entryOf({ workerpool, owner, body, issuedAt }: typeof profiles.$inferSelect): ProfileEntry {
  const profile = workerpoolProfileSchema.parse(JSON.parse(body))
  return { workerpool: workerpool as Address, owner: owner as Address, profile, issuedAt }
}
