import { createHash } from 'node:crypto'
import { type AuditEntry, type EvidenceRecord, nextAuditLine } from '@ruche/api'
import type { Hex } from '@ruche/protocol'
import type { Tx } from '@ruche/service'
import { and, desc, eq, sql } from 'drizzle-orm'
import { audit, endorsements, evidence } from './schema.ts'

/** Lines and evidence of one release. */
export type Released = { entries: readonly AuditEntry[]; record: EvidenceRecord }

/** Writes what several releases leave, each subject's lines together. */
export async function recordReleases(tx: Tx, released: readonly Released[]): Promise<void> {
  const bySubject = Map.groupBy(
    released.flatMap(({ entries }) => entries),
    ({ subject }) => subject,
  )
  for (const subject of [...bySubject.keys()].sort()) await appendLines(tx, subject, bySubject.get(subject)!)
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

/** One writer of a subject's audit at a time, so that each line follows the one before it. */
async function lockAudit(tx: Tx, subject: Hex): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`audit ${subject}`}, 0))`)
}

/** Adds a line to the audit of its subject; with a key, only once for that key. */
export async function appendLine(tx: Tx, entry: AuditEntry, onceFor?: string): Promise<void> {
  const { subject } = entry
  if (onceFor !== undefined) {
    await lockAudit(tx, subject)
    const told = await tx
      .select({ sequence: audit.sequence })
      .from(audit)
      .where(and(eq(audit.subject, subject), eq(audit.onceFor, onceFor)))
    if (told.length > 0) return
  }
  await appendLines(tx, subject, [entry], onceFor)
}

async function appendLines(
  tx: Tx,
  subject: Hex,
  entries: readonly AuditEntry[],
  onceFor: string | null = null,
): Promise<void> {
  await lockAudit(tx, subject)
  const [newest] = await tx
    .select({ sequence: audit.sequence, hash: audit.hash })
    .from(audit)
    .where(eq(audit.subject, subject))
    .orderBy(desc(audit.sequence))
    .limit(1)
  let last = newest && { sequence: newest.sequence, hash: newest.hash as Hex }
  const lines = entries.map((entry) => {
    const line = nextAuditLine(last, entry)
    last = line
    return { subject, ...line, onceFor }
  })
  await tx.insert(audit).values(lines)
}

/** By subject, so that two writers never wait for each other in a circle. */
export function inOrder(entries: readonly AuditEntry[]): AuditEntry[] {
  return [...entries].sort((left, right) => (left.subject < right.subject ? -1 : 1))
}
