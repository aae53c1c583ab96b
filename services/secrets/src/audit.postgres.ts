import { createHash } from 'node:crypto'
import { type AuditEntry, type EvidenceRecord, nextAuditLine } from '@ruche/api'
import type { Hex } from '@ruche/protocol'
import type { Tx } from '@ruche/service'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { audit, endorsements, evidence } from './schema.ts'

/** Lines and evidence of one release. */
export type Released = { entries: readonly AuditEntry[]; record: EvidenceRecord }

/** Writes what several releases leave, each subject's lines together. */
export async function recordReleases(tx: Tx, released: readonly Released[]): Promise<void> {
  await appendLines(
    tx,
    released.flatMap(({ entries }) => entries),
  )
  const rows = released.map(({ record: { collateral, ...record } }) => ({
    text: collateral,
    row: {
      taskId: record.taskId,
      enclaveKey: record.enclaveKey,
      record,
      collateralDigest: createHash('sha256').update(collateral).digest('hex'),
    },
  }))
  const texts = new Map(rows.map(({ text, row }) => [row.collateralDigest, text]))
  await tx
    .insert(endorsements)
    .values([...texts].map(([digest, text]) => ({ digest, text })))
    .onConflictDoNothing()
  await tx.insert(evidence).values(rows.map(({ row }) => row))
}

/**
 * Adds lines to the audits of their subjects; with a key, only to those that have no line with that key. There is one writer of an
 * audit at a time, so that each line follows the one before it.
 */
export async function appendLines(
  tx: Tx,
  entries: readonly AuditEntry[],
  onceFor: string | null = null,
): Promise<void> {
  // In one order, so that two writers never wait for each other in a circle.
  const subjects = [...new Set(entries.map(({ subject }) => subject))].sort()
  const listed = sql`unnest(${sql.param(subjects)}::text[]) as listed (subject)`
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('audit ' || listed.subject, 0)) from ${listed}`,
  )
  const told = onceFor === null ? new Set<string>() : await findTold(tx, subjects, onceFor)
  const { rows } =
    await tx.execute<Newest>(sql`select listed.subject, newest.sequence, newest.hash from ${listed}
    cross join lateral (select ${audit.sequence}, ${audit.hash} from ${audit} where ${audit.subject} = listed.subject
      order by ${audit.sequence} desc limit 1) as newest`)
  const last = new Map<Hex, { sequence: number; hash: Hex }>(rows.map((row) => [row.subject, row]))
  const lines = entries
    .filter(({ subject }) => !told.has(subject))
    .map((entry) => {
      const line = nextAuditLine(last.get(entry.subject), entry)
      last.set(entry.subject, line)
      return { subject: entry.subject, ...line, onceFor }
    })
  if (lines.length > 0) await tx.insert(audit).values(lines)
}

type Newest = { subject: Hex; sequence: number; hash: Hex }

async function findTold(tx: Tx, subjects: readonly Hex[], onceFor: string): Promise<Set<string>> {
  const told = await tx
    .select({ subject: audit.subject })
    .from(audit)
    .where(and(inArray(audit.subject, [...subjects]), eq(audit.onceFor, onceFor)))
  return new Set(told.map(({ subject }) => subject))
}
