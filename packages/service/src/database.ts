import { PgDialect, type PgTransactionConfig } from 'drizzle-orm/pg-core'
import { drizzle, PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres, { type Sql } from 'postgres'
import { databaseCodeOf, isDatabaseLoss } from './database-errors.ts'
import { databaseUnavailable, migrationFailed } from './errors.ts'
import { TranslatingSession } from './session.ts'
import { runTransaction } from './transaction.ts'

/** The query builder; its queries fail with DATABASE_UNAVAILABLE while the server is away. */
export type Db = PostgresJsDatabase
/** The query builder inside a transaction. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]

/** An open database, its tables in the shape this version needs. */
export type Database = {
  db: Db
  /** The driver below `db`, for LISTEN, NOTIFY and COPY; its errors are the driver's own. */
  sql: Sql
  /**
   * Runs `work` in a transaction, again if it was rolled back for a reason that has passed (collision, deadlock,
   * connection lost before COMMIT); so `work` must have no other effect than its queries.
   *
   * @throws DATABASE_CONFLICT, DATABASE_UNAVAILABLE or, when the connection broke during COMMIT, DATABASE_COMMIT_UNKNOWN.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>, config?: PgTransactionConfig): Promise<T>
  /** Rejects when the server does not answer; a readiness check. */
  ping(): Promise<void>
  /** Lets running queries end for at most five seconds. */
  close(): Promise<void>
}

/** Any fixed number: what replicas that start together hold while one of them migrates. */
const migrationLock = 7_270_683_201

/**
 * Opens a database: creates it if missing, migrates it (one replica at a time), and keeps a pool of connections that
 * come back by themselves after the server restarts.
 *
 * @param url - `postgres://user:password@host:port/database`.
 * @param name - Database to use instead of the one the URL names; also how sessions call themselves.
 * @param migrationsFolder - Absolute path of the folder drizzle-kit wrote.
 * @param connectionsMax - Size of the pool.
 * @throws DATABASE_UNAVAILABLE when the server does not answer, MIGRATION_FAILED when it refuses the migrations.
 */
export async function openDatabase({
  url,
  migrationsFolder,
  name,
  connectionsMax = 10,
}: {
  url: string
  migrationsFolder: string
  name?: string
  connectionsMax?: number
}): Promise<Database> {
  const database = name ?? decodeURIComponent(new URL(url).pathname.slice(1))
  const options = connectionOptions(database)
  await ensureDatabase(url, database)
  await migrateDatabase(url, { database, migrationsFolder })

  const sql = postgres(url, { ...options, max: connectionsMax })
  // Teaches the driver how the builder wants dates and JSON.
  drizzle(sql)
  const dialect = new PgDialect()
  const db: Db = new PostgresJsDatabase(dialect, new TranslatingSession(sql, dialect, undefined), undefined)
  return {
    db,
    sql,
    transaction: (work, config) => runTransaction(db, work, config),
    ping: async () => {
      await db.execute('select 1')
    },
    close: () => sql.end({ timeout: 5 }),
  }
}

/** Retries fast: PostgreSQL on the same machine is back in about a second, and the default waits up to twenty. */
function connectionOptions(database: string): postgres.Options<Record<string, never>> {
  return {
    database,
    connection: { application_name: database },
    connect_timeout: 5,
    backoff: () => 0.1,
    onnotice: () => undefined,
  }
}

/** Creates the database unless it is there; only then is the right to create databases needed. */
async function ensureDatabase(url: string, database: string): Promise<void> {
  const missing = await withConnection(url, database, async (sql) => {
    try {
      await sql`select 1`
      return false
    } catch (error) {
      if (databaseCodeOf(error) === '3D000') return true
      throw error
    }
  })
  if (!missing) return
  await withConnection(url, 'postgres', async (sql) => {
    try {
      await sql`create database ${sql(database)}`
    } catch (error) {
      // Another replica was faster: seen before (42P04) or during (23505) our own creation.
      if (!['42P04', '23505'].includes(databaseCodeOf(error) ?? '')) throw error
    }
  })
}

async function migrateDatabase(
  url: string,
  { database, migrationsFolder }: { database: string; migrationsFolder: string },
): Promise<void> {
  await withConnection(url, database, async (sql) => {
    await sql`select pg_advisory_lock(${migrationLock})`
    try {
      await migrate(drizzle(sql), { migrationsFolder })
    } catch (cause) {
      if (isDatabaseLoss(cause)) throw cause
      throw migrationFailed({ database, cause })
    }
  })
}

/** Runs one piece of work on one connection of its own, whose end also releases its locks. */
async function withConnection<T>(url: string, database: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { ...connectionOptions(database), max: 1 })
  try {
    return await work(sql)
  } catch (error) {
    throw isDatabaseLoss(error) ? databaseUnavailable({ cause: error }) : error
  } finally {
    await sql.end({ timeout: 5 })
  }
}
