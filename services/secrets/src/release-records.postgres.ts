import { createHash } from 'node:crypto'
import { type AuditEntry, type AuditLine, type EvidenceRecord, nextAuditLine } from '@ruche/api'
import type { Hex } from '@ruche/protocol'
import { type Database, isUniqueViolation, type Tx } from '@ruche/service'
import { type SQL, sql } from 'drizzle-orm'
import { appendLines, type LinePlace, lockAudits } from './audit.postgres.ts'
import { audit, endorsements, evidence } from './schema.ts'

/** Lines and evidence of one release. */
export type Released = { entries: readonly AuditEntry[]; record: EvidenceRecord }

/** Subjects whose newest line is remembered. */
const PLACES_MAX = 10_000
/** Texts of collateral known to be written. */
const TEXTS_MAX = 1_000

/** What a process knows of the audit; a line that somebody else wrote meanwhile is found out by the table's key. */
type Memory = { newest: Map<Hex, LinePlace>; texts: Set<string> }

/**
 * Writes what releases leave: lines of the audit, evidence and, once, its collateral. All of several releases is one statement, which
 * commits by itself, as long as nobody else writes to the same audits; else a transaction reads where they stand.
 */
export function createReleaseRecorder({ db, transaction }: Database) {
  const memory: Memory = { newest: new Map(), texts: new Set() }
  return async (released: readonly Released[]): Promise<void> => {
    const entries = released.flatMap((each) => each.entries)
    const isKnown = entries.every(({ subject }) => memory.newest.has(subject))
    const lines = isKnown ? chain(entries, memory.newest) : undefined
    const isWritten =
      lines !== undefined && (await tryWrite(() => db.execute(insertAll({ lines, released, memory }))))
    const places = isWritten
      ? lines
      : await transaction((tx) => writeSlowly(tx, { entries, released, memory }))
    remember(memory, { places, released })
  }
}

type Line = AuditLine & { subject: Hex }

/** The lines that follow the ones remembered. */
function chain(entries: readonly AuditEntry[], newest: ReadonlyMap<Hex, LinePlace>): Line[] {
  const last = new Map(newest)
  return entries.map((entry) => {
    const line = nextAuditLine(last.get(entry.subject), entry)
    last.set(entry.subject, line)
    return { subject: entry.subject, ...line }
  })
}

/** False when a line is there already where one was to be written. */
async function tryWrite(write: () => PromiseLike<unknown>): Promise<boolean> {
  try {
    await write()
    return true
  } catch (error) {
    if (isUniqueViolation(error)) return false
    throw error
  }
}

/** Waits, as every writer does, for who writes to the same audits. */
function insertAll({
  lines,
  released,
  memory,
}: {
  lines: readonly Line[]
  released: readonly Released[]
  memory: Memory
}): SQL {
  const subjects = [...new Set(lines.map(({ subject }) => subject))].sort()
  const { rows, texts } = proofsOf(released, memory)
  return sql`with held as (${lockAudits(subjects)}),
    written as (insert into ${endorsements} (digest, text)
      select * from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) as texts (digest text, text text)
      on conflict do nothing),
    proofs as (insert into ${evidence} (task_id, enclave_key, record, collateral_digest)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as rows ("taskId" text, "enclaveKey" text, record jsonb, "collateralDigest" text))
    insert into ${audit} (subject, sequence, previous, hash, entry)
      select lines.* from (select count(*) from held) as locked,
        jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
        as lines (subject text, sequence integer, previous text, hash text, entry text)`
}

async function writeSlowly(
  tx: Tx,
  {
    entries,
    released,
    memory,
  }: { entries: readonly AuditEntry[]; released: readonly Released[]; memory: Memory },
): Promise<Line[]> {
  const lines = await appendLines(tx, entries)
  const { rows, texts } = proofsOf(released, memory)
  if (texts.length > 0) await tx.insert(endorsements).values(texts).onConflictDoNothing()
  await tx.insert(evidence).values(rows)
  return lines
}

/** Rows of evidence, and the collateral that they name and that was not seen before. */
function proofsOf(released: readonly Released[], { texts: known }: Memory) {
  const proofs = released.map(({ record: { collateral, ...record } }) => {
    const collateralDigest = createHash('sha256').update(collateral).digest('hex')
    const { taskId, enclaveKey } = record
    return { text: collateral, row: { taskId, enclaveKey, record, collateralDigest } }
  })
  const fresh = new Map(proofs.map(({ text, row }) => [row.collateralDigest, text]))
  const texts = [...fresh]
    .filter(([digest]) => !known.has(digest))
    .map(([digest, text]) => ({ digest, text }))
  return { rows: proofs.map(({ row }) => row), texts }
}

function remember(
  memory: Memory,
  { places, released }: { places: readonly Line[]; released: readonly Released[] },
): void {
  if (memory.newest.size > PLACES_MAX) memory.newest.clear()
  if (memory.texts.size > TEXTS_MAX) memory.texts.clear()
  for (const { subject, sequence, hash } of places) memory.newest.set(subject, { sequence, hash })
  for (const { digest } of proofsOf(released, memory).texts) memory.texts.add(digest)
}
