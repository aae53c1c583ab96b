import type { AuditLine, EvidenceRecord } from '@ruche/api'
import type { Hex } from '@ruche/protocol'
import type { Database, Db, Tx } from '@ruche/service'
import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  gt,
  gte,
  inArray,
  isNull,
  lt,
  lte,
  max,
  or,
  sql,
} from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { appendLines } from './audit.postgres.ts'
import { gather } from './gather.ts'
import { createReleaseRecorder, type Released } from './release-records.postgres.ts'
import {
  audit,
  challenges,
  closedOrders,
  collateralMarks,
  cursors,
  dataKeys,
  dealOrders,
  endorsements,
  evidence,
  policies,
  secrets,
} from './schema.ts'
import type { DataKeyRow, DealStanding, PolicyRecord, SecretName, Store, StoredSecret } from './store.ts'

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
    findSecret: gather((names: readonly SecretName[]) => findSecrets(db, names)),

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
        await appendLines(tx, [entry])
        return true
      }),

    removeSecret: (name, version, entry) =>
      transaction(async (tx) => {
        const rows = await tx
          .update(secrets)
          .set({ dataKeyId: null, nonce: null, cipherText: null, removedAt: sql`now()` })
          .where(and(isAt(name), lte(secrets.version, version), isNull(secrets.removedAt)))
          .returning({ version: secrets.version })
        if (rows.length > 0) await appendLines(tx, [entry])
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

    findPolicy: gather((subjects: readonly Hex[]) => findPolicies(db, subjects)),
    listPolicies: (subject) => listPolicies(db, subject),
    addPolicy: (subject, { version, policyHash, policy }, entry) =>
      transaction(async (tx) => {
        const rows = await tx
          .insert(policies)
          .values({ subject, version, policyHash, policy })
          .onConflictDoNothing()
          .returning({ version: policies.version })
        if (rows.length === 0) return false
        await appendLines(tx, [entry])
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

function recordAnswers(database: Database): RecordAnswers {
  const { db, transaction } = database
  const recordReleases = createReleaseRecorder(database)
  const use = gather((rows: readonly Challenge[]) => useChallenges(db, rows))
  const raise = gather((marks: readonly Mark[]) => raiseMarks(db, marks))
  const record = gather(async (released: readonly Released[]) => {
    await recordReleases(released)
    return released.map(() => undefined)
  })
  return {
    useChallenge: (nonce, expiresAt) => use({ nonce, expiresAt }),
    forgetChallenges: async (nowSeconds) => {
      await db.delete(challenges).where(lt(challenges.expiresAt, nowSeconds))
    },

    append: async (entries, onceFor) => {
      await transaction((tx) => appendLines(tx, entries, onceFor))
    },
    recordRelease: (entries, evidenceRecord) => record({ entries, record: evidenceRecord }),
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
      const rows = await db
        .select()
        .from(evidence)
        .innerJoin(endorsements, eq(endorsements.digest, evidence.collateralDigest))
        .where(eq(evidence.taskId, taskId))
      return rows.map(
        (row) => ({ ...row.evidence.record, collateral: row.endorsements.text }) as EvidenceRecord,
      )
    },

    raiseCollateral: (family, number) => raise({ family, number }),
  }
}

type ChainAnswers = Pick<Store, 'findDealOrders' | 'loadCursor' | 'recordOrders' | 'rollBack'>

function chainAnswers({ db, transaction }: Database): ChainAnswers {
  return {
    findDealOrders: gather((dealIds: readonly Hex[]) => findOrdersOfDeals(db, dealIds)),
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

/** The newest policy of each subject. */
async function findPolicies(db: Db, subjects: readonly Hex[]): Promise<(PolicyRecord | undefined)[]> {
  const rows = await db
    .selectDistinctOn([policies.subject])
    .from(policies)
    .where(inArray(policies.subject, [...subjects]))
    .orderBy(policies.subject, desc(policies.version))
  return subjects.map((subject) => {
    const row = rows.find((each) => each.subject === subject)
    return row && { ...row, policyHash: row.policyHash as Hex }
  })
}

/** The newest version of each secret, unless it was removed. */
async function findSecrets(db: Db, names: readonly SecretName[]): Promise<(StoredSecret | undefined)[]> {
  const rows = await db
    .selectDistinctOn([secrets.kind, secrets.subject, secrets.name])
    .from(secrets)
    .where(or(...names.map((name) => isAt(name))))
    .orderBy(secrets.kind, secrets.subject, secrets.name, desc(secrets.version))
  return names.map(({ kind, subject, name }) => {
    const row = rows.find((each) => each.kind === kind && each.subject === subject && each.name === name)
    return row === undefined || row.cipherText === null ? undefined : toStored(row)
  })
}

async function findOrdersOfDeals(db: Db, dealIds: readonly Hex[]): Promise<(DealStanding | undefined)[]> {
  const isClosed = (hash: AnyPgColumn) =>
    sql<boolean>`exists (select from ${closedOrders} where ${closedOrders.orderHash} = ${hash})`
  const rows = await db
    .select({
      ...getTableColumns(dealOrders),
      app: isClosed(dealOrders.appHash),
      dataset: isClosed(dealOrders.datasetHash),
    })
    .from(dealOrders)
    .where(inArray(dealOrders.dealId, [...dealIds]))
  return dealIds.map((dealId) => {
    const row = rows.find((each) => each.dealId === dealId)
    if (row === undefined) return undefined
    const { appHash, datasetHash, blockNumber, app, dataset } = row
    const hashes = { appHash: appHash as Hex, datasetHash: datasetHash as Hex }
    return { dealId, ...hashes, blockNumber, closed: { app, dataset } }
  })
}

type Challenge = { nonce: Hex; expiresAt: number }

/** Of two that use a challenge at once, the first does. */
async function useChallenges(db: Db, rows: readonly Challenge[]): Promise<boolean[]> {
  const written = await db
    .insert(challenges)
    .values([...rows])
    .onConflictDoNothing()
    .returning({ nonce: challenges.nonce })
  const unused = new Set(written.map(({ nonce }) => nonce))
  return rows.map(({ nonce }) => unused.delete(nonce))
}

type Mark = { family: string; number: number }

/** Writes only what is higher than before, which is seldom. */
async function raiseMarks(db: Db, marks: readonly Mark[]): Promise<number[]> {
  const families = [...new Set(marks.map(({ family }) => family))].sort()
  const known = await db.select().from(collateralMarks).where(inArray(collateralMarks.family, families))
  const highest = new Map(known.map(({ family, number }) => [family, number]))
  for (const family of families) {
    const number = Math.max(...marks.filter((mark) => mark.family === family).map((mark) => mark.number))
    if (number > (highest.get(family) ?? -1)) highest.set(family, await raiseMark(db, { family, number }))
  }
  return marks.map(({ family }) => highest.get(family)!)
}

async function raiseMark(db: Db, mark: Mark): Promise<number> {
  const [row] = await db
    .insert(collateralMarks)
    .values(mark)
    .onConflictDoUpdate({
      target: collateralMarks.family,
      set: { number: sql`greatest(${collateralMarks.number}, excluded.number)` },
    })
    .returning()
  return row!.number
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
