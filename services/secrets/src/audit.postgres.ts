import { type AuditEntry, type AuditLine, nextAuditLine } from '@ruche/api'
import type { Hex } from '@ruche/protocol'
import type { Tx } from '@ruche/service'
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { audit } from './schema.ts'

/** Where an audit stands. */
export type LinePlace = { sequence: number; hash: Hex }

/** Has every writer of these audits wait for the one before it, to the end of its transaction. */
export function lockAudits(subjects: readonly Hex[]): SQL {
  return sql`select pg_advisory_xact_lock(hashtextextended('audit ' || listed.subject, 0)) from ${listed(subjects)}`
}

function listed(subjects: readonly Hex[]): SQL {
  return sql`unnest(${sql.param([...subjects])}::text[]) as listed (subject)`
}

/**
 * Adds lines to the audits of their subjects; with a key, only to those that have no line with that key. There is one writer of an
 * audit at a time, so that each line follows the one before it.
 */
export async function appendLines(
  tx: Tx,
  entries: readonly AuditEntry[],
  onceFor: string | null = null,
): Promise<(AuditLine & { subject: Hex })[]> {
  // In one order, so that two writers never wait for each other in a circle.
  const subjects = [...new Set(entries.map(({ subject }) => subject))].sort()
  await tx.execute(lockAudits(subjects))
  const told = onceFor === null ? new Set<string>() : await findTold(tx, subjects, onceFor)
  const { rows } =
    await tx.execute<Newest>(sql`select listed.subject, newest.sequence, newest.hash from ${listed(subjects)}
    cross join lateral (select ${audit.sequence}, ${audit.hash} from ${audit} where ${audit.subject} = listed.subject
      order by ${audit.sequence} desc limit 1) as newest`)
  const last = new Map<Hex, LinePlace>(rows.map((row) => [row.subject, row]))
  const lines = entries
    .filter(({ subject }) => !told.has(subject))
    .map((entry) => {
      const line = nextAuditLine(last.get(entry.subject), entry)
      last.set(entry.subject, line)
      return { subject: entry.subject, ...line }
    })
  if (lines.length > 0) await tx.insert(audit).values(lines.map((line) => ({ ...line, onceFor })))
  return lines
}

type Newest = LinePlace & { subject: Hex }

async function findTold(tx: Tx, subjects: readonly Hex[], onceFor: string): Promise<Set<string>> {
  const told = await tx
    .select({ subject: audit.subject })
    .from(audit)
    .where(and(inArray(audit.subject, [...subjects]), eq(audit.onceFor, onceFor)))
  return new Set(told.map(({ subject }) => subject))
}
