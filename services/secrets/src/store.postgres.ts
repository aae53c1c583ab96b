import { type AuditEntry, type AuditLine, type EvidenceRecord, nextAuditLine } from '@ruche/api'
import type { Hex } from '@ruche/protocol'
import type { Database, Db, Tx } from '@ruche/service'
import { and, asc, desc, eq, gt, gte, isNull, lt, lte, max, sql } from 'drizzle-orm'
import {
  audit,
  challenges,
  closedOrders,
  collateralMarks,
  cursors,
  dataKeys,
  dealOrders,
  evidence,
  policies,
  secrets,
} from './schema.ts'
import type { DataKeyRow, PolicyRecord, SecretName, Store, StoredSecret } from './store.ts'

const CURSOR = 'orders'

/** Answers the service's questions from PostgreSQL. */
export function createStore(database: Database): Store {
  return {
    ...keyAnswers(database),
    ...secretAnswers(database),
    ...recordAnswers(database),
    ...chainAnswers(database),
  }
}

type KeyAnswers = Pick<Store, 'listDataKeys' | 'addDataKey' | 'setWrapped' | 'replaceDataKey'>

function keyAnswers({ db, transaction }: Database): KeyAnswers {
  return {
    listDataKeys: () => db.select().from(dataKeys).orderBy(asc(dataKeys.id)),
    addDataKey: async (key) => {
      await db.insert(dataKeys).values(key).onConflictDoNothing()
    },
    setWrapped: async (id, wrapped) => {
      await db.update(dataKeys).set({ wrapped }).where(eq(dataKeys.id, id))
    },
    replaceDataKey: ({ retiredId, wrapped, reseal }) =>
      transaction(async (tx) => {
        await tx.update(dataKeys).set({ isRetired: true }).where(eq(dataKeys.id, retiredId))
        const [fresh] = await tx.insert(dataKeys).values({ purpose: 'values', wrapped }).returning()
        const rows = await tx.select().from(secrets).where(eq(secrets.dataKeyId, retiredId)).for('update')
        for (const { place, sealed } of await reseal(rows.map(toStored), fresh as DataKeyRow)) {
          await tx.update(secrets).set(sealed).where(isAt(place, place.version))
        }
        await tx.delete(dataKeys).where(eq(dataKeys.id, retiredId))
      }),
  }
}

type SecretRow = typeof secrets.$inferSelect
type SecretAnswers = Pick<
  Store,
  | 'findSecret'
  | 'listVersions'
  | 'nextVersion'
  | 'addSecret'
  | 'removeSecret'
  | 'listSecrets'
  | 'findPolicy'
  | 'listPolicies'
  | 'addPolicy'
>

function secretAnswers({ db, transaction }: Database): SecretAnswers {
  return {
    findSecret: async (name) => {
      const newest = db.select().from(secrets).where(isAt(name)).orderBy(desc(secrets.version)).limit(1)
      const [row] = await newest
      return row === undefined || row.cipherText === null ? undefined : toStored(row)
    },

    listVersions: async (name) => {
      const rows = await db.select().from(secrets).where(isAt(name)).orderBy(asc(secrets.version))
      return rows.filter(({ cipherText }) => cipherText !== null).map(toStored)
    },

    nextVersion: async (name) => {
      const [row] = await db
        .select({ newest: max(secrets.version) })
        .from(secrets)
        .where(isAt(name))
      return (row?.newest ?? 0) + 1
    },

    addSecret: ({ place, sealed }, entry) =>
      transaction(async (tx) => {
        const rows = await tx
          .insert(secrets)
          .values({ ...place, ...sealed })
          .onConflictDoNothing()
          .returning({ version: secrets.version })
        if (rows.length === 0) return false
        await appendLine(tx, entry)
        return true
      }),

    removeSecret: (name, version, entry) =>
      transaction(async (tx) => {
        const rows = await tx
          .update(secrets)
          .set({ dataKeyId: null, nonce: null, cipherText: null, removedAt: sql`now()` })
          .where(and(isAt(name), lte(secrets.version, version), isNull(secrets.removedAt)))
          .returning({ version: secrets.version })
        if (rows.length > 0) await appendLine(tx, entry)
        return rows.length
      }),

    listSecrets: async (subject) => {
      const rows = await db
        .select()
        .from(secrets)
        .where(eq(secrets.subject, subject))
        .orderBy(asc(secrets.kind), asc(secrets.name), asc(secrets.version))
      return rows.map(({ kind, name, version, createdAt, removedAt }) => ({
        kind,
        name,
        version,
        createdAt: createdAt.toISOString(),
        ...(removedAt === null ? {} : { removedAt: removedAt.toISOString() }),
      }))
    },

    findPolicy: async (subject) => (await listPolicies(db, subject)).at(-1),
    listPolicies: (subject) => listPolicies(db, subject),
    addPolicy: (subject, { version, policyHash, policy }, entry) =>
      transaction(async (tx) => {
        const rows = await tx
          .insert(policies)
          .values({ subject, version, policyHash, policy })
          .onConflictDoNothing()
          .returning({ version: policies.version })
        if (rows.length === 0) return false
        await appendLine(tx, entry)
        return true
      }),
  }
}

type RecordAnswers = Pick<
  Store,
  | 'useChallenge'
  | 'forgetChallenges'
  | 'append'
  | 'recordRelease'
  | 'listAudit'
  | 'listEvidence'
  | 'raiseCollateral'
>

function recordAnswers({ db, transaction }: Database): RecordAnswers {
  return {
    useChallenge: async (nonce, expiresAt) => {
      const rows = await db.insert(challenges).values({ nonce, expiresAt }).onConflictDoNothing().returning()
      return rows.length > 0
    },
    forgetChallenges: async (nowSeconds) => {
      await db.delete(challenges).where(lt(challenges.expiresAt, nowSeconds))
    },

    append: (entries, onceFor) =>
      transaction(async (tx) => {
        for (const entry of inOrder(entries)) await appendLine(tx, entry, onceFor)
      }),
    recordRelease: (entries, record) =>
      transaction(async (tx) => {
        for (const entry of inOrder(entries)) await appendLine(tx, entry)
        const { taskId, enclaveKey } = record
        await tx.insert(evidence).values({ taskId, enclaveKey, record })
      }),
    listAudit: async (subject, from, limit) => {
      const rows = await db
        .select()
        .from(audit)
        .where(and(eq(audit.subject, subject), gte(audit.sequence, from)))
        .orderBy(asc(audit.sequence))
        .limit(limit)
      return rows.map(
        ({ sequence, previous, hash, entry }): AuditLine => ({
          sequence,
          previous: previous as Hex,
          hash: hash as Hex,
          entry,
        }),
      )
    },
    listEvidence: async (taskId) => {
      const rows = await db.select().from(evidence).where(eq(evidence.taskId, taskId))
      return rows.map(({ record }) => record as EvidenceRecord)
    },

    raiseCollateral: async (family, number) => {
      const [row] = await db
        .insert(collateralMarks)
        .values({ family, number })
        .onConflictDoUpdate({
          target: collateralMarks.family,
          set: { number: sql`greatest(${collateralMarks.number}, excluded.number)` },
        })
        .returning()
      return row!.number
    },
  }
}

type ChainAnswers = Pick<Store, 'findDealOrders' | 'isClosed' | 'loadCursor' | 'recordOrders' | 'rollBack'>

function chainAnswers({ db, transaction }: Database): ChainAnswers {
  return {
    findDealOrders: async (dealId) => {
      const [row] = await db.select().from(dealOrders).where(eq(dealOrders.dealId, dealId))
      if (row === undefined) return undefined
      const { appHash, datasetHash, blockNumber } = row
      return { dealId, appHash: appHash as Hex, datasetHash: datasetHash as Hex, blockNumber }
    },
    isClosed: async (orderHash) => {
      const rows = await db.select().from(closedOrders).where(eq(closedOrders.orderHash, orderHash))
      return rows.length > 0
    },
    loadCursor: async () => {
      const [row] = await db.select().from(cursors).where(eq(cursors.name, CURSOR))
      return row?.cursor
    },
    recordOrders: ({ deals, closed, cursor }) =>
      transaction(async (tx) => {
        for (const deal of deals) await tx.insert(dealOrders).values(deal).onConflictDoNothing()
        for (const order of closed) await tx.insert(closedOrders).values(order).onConflictDoNothing()
        await saveCursor(tx, cursor)
      }),
    rollBack: (toBlock, cursor) =>
      transaction(async (tx) => {
        await tx.delete(dealOrders).where(gt(dealOrders.blockNumber, toBlock))
        await tx.delete(closedOrders).where(gt(closedOrders.blockNumber, toBlock))
        if (cursor === undefined) await tx.delete(cursors).where(eq(cursors.name, CURSOR))
        else await saveCursor(tx, cursor)
      }),
  }
}

async function saveCursor(tx: Tx, cursor: string): Promise<void> {
  await tx
    .insert(cursors)
    .values({ name: CURSOR, cursor })
    .onConflictDoUpdate({ target: cursors.name, set: { cursor } })
}

async function listPolicies(db: Db, subject: Hex): Promise<PolicyRecord[]> {
  const rows = await db
    .select()
    .from(policies)
    .where(eq(policies.subject, subject))
    .orderBy(asc(policies.version))
  return rows.map(({ version, policyHash, policy, createdAt }) => ({
    version,
    policyHash: policyHash as Hex,
    policy,
    createdAt,
  }))
}

/** One writer of a subject's audit at a time, so that each line follows the one before it. */
async function appendLine(tx: Tx, entry: AuditEntry, onceFor?: string): Promise<void> {
  const { subject } = entry
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`audit ${subject}`}, 0))`)
  if (onceFor !== undefined) {
    const told = await tx
      .select({ sequence: audit.sequence })
      .from(audit)
      .where(and(eq(audit.subject, subject), eq(audit.onceFor, onceFor)))
    if (told.length > 0) return
  }
  const [last] = await tx
    .select()
    .from(audit)
    .where(eq(audit.subject, subject))
    .orderBy(desc(audit.sequence))
    .limit(1)
  const line = nextAuditLine(last && { sequence: last.sequence, hash: last.hash as Hex }, entry)
  await tx.insert(audit).values({ subject, ...line, onceFor: onceFor ?? null })
}

/** By subject, so that two writers never wait for each other in a circle. */
function inOrder(entries: readonly AuditEntry[]): AuditEntry[] {
  return [...entries].sort((left, right) => (left.subject < right.subject ? -1 : 1))
}

function isAt({ kind, subject, name }: SecretName, version?: number) {
  const isNamed = and(eq(secrets.kind, kind), eq(secrets.subject, subject), eq(secrets.name, name))
  return version === undefined ? isNamed : and(isNamed, eq(secrets.version, version))
}

function toStored(row: SecretRow): StoredSecret {
  const { kind, subject, name, version, dataKeyId, nonce, cipherText } = row
  return {
    place: { kind, subject: subject as Hex, name, version },
    sealed: { dataKeyId: dataKeyId!, nonce: nonce!, cipherText: cipherText! },
  }
}
