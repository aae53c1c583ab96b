import { datasetProfileSchema, type PublishedDatasetProfile } from '@ruche/api'
import type { Address } from '@ruche/protocol'
import type { Db } from '@ruche/service'
import { and, desc, eq, ilike, lt } from 'drizzle-orm'
import { datasetProfiles } from '../schema.ts'

/** Profiles that one list shows. */
const SHOWN = 100

/** Writes what an owner says in place of what was said before. @returns false when something as new is there. */
export async function saveDatasetProfile(
  db: Db,
  { dataset, owner, issuedAt, profile, text }: PublishedDatasetProfile & { text: string },
): Promise<boolean> {
  const set = { owner, issuedAt, body: text, description: profile.description }
  const written = await db
    .insert(datasetProfiles)
    .values({ dataset, ...set })
    .onConflictDoUpdate({
      target: datasetProfiles.dataset,
      set,
      setWhere: lt(datasetProfiles.issuedAt, issuedAt),
    })
    .returning({ dataset: datasetProfiles.dataset })
  return written.length > 0
}

export async function findDatasetProfile(
  db: Db,
  dataset: Address,
): Promise<PublishedDatasetProfile | undefined> {
  const [row] = await db.select().from(datasetProfiles).where(eq(datasetProfiles.dataset, dataset))
  return row && toProfile(row)
}

/** The newest whose description holds every word of a text. */
export async function listDatasetProfiles(db: Db, text: string): Promise<PublishedDatasetProfile[]> {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const rows = await db
    .select()
    .from(datasetProfiles)
    .where(and(...words.map((word) => ilike(datasetProfiles.description, `%${escapeLike(word)}%`))))
    .orderBy(desc(datasetProfiles.issuedAt), datasetProfiles.dataset)
    .limit(SHOWN)
  return rows.map(toProfile)
}

function escapeLike(word: string): string {
  return word.replaceAll(/[\\%_]/g, (letter) => `\\${letter}`)
}

/** Reads a row back; the text was checked when it came in. */
function toProfile({
  dataset,
  owner,
  body,
  issuedAt,
}: typeof datasetProfiles.$inferSelect): PublishedDatasetProfile {
  const profile = datasetProfileSchema.parse(JSON.parse(body))
  return { dataset: dataset as Address, owner: owner as Address, profile, issuedAt }
}
