import { drizzle, NodePgDatabase } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { PgDialect, type PgTransactionConfig } from 'drizzle-orm/pg-core'
import pg from 'pg'
import { databaseCodeOf, isDatabaseLoss } from './database-errors.ts'
import type { Db, Tx } from './db.ts'
import { databaseUnavailable, migrationFailed } from './errors.ts'
import { type Channel, listen } from './listen.ts'
import { PoolSession } from './session.ts'
import { runTransaction } from './transaction.ts'

/** An open database, its tables in the shape this version needs. */
export type Database = {
  db: Db
  /** The driver's pool below `db`; its errors are the driver's own. */
  pool: pg.Pool
  /**
   * Runs `work` in a transaction, again if it was rolled back for a reason that has passed (collision, deadlock,
   * connection lost before COMMIT); so `work` must have no other effect than its queries.
   *
   * @throws DATABASE_CONFLICT, DATABASE_UNAVAILABLE or, when the connection broke during COMMIT, DATABASE_COMMIT_UNKNOWN.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>, config?: PgTransactionConfig): Promise<T>
  /**
   * Follows NOTIFY on a channel over a connection of its own that comes back by itself.
   *
   * @returns A function that stops it.
   */
  listen(channel: Channel): Promise<() => Promise<void>>
  /** Rejects when the server does not answer; a readiness check. */
  ping(): Promise<void>
  /** Lets running queries end, then closes the connections. */
  close(): Promise<void>
}

/** Any fixed number: what replicas that start together hold while one of them migrates. */
const migrationLock = 7_270_683_201

/** How long to wait for a connection, be it the server's or the pool's. */
const connectTimeoutMs = 5_000

/**
 * Opens a database: creates it if missing, migrates it (one replica at a time), and keeps a pool of connections that
 * come back by themselves after the server restarts.
 *
 * The driver is `pg`: `postgres` 3.4.9 ends the process when a transaction's connection breaks (its issue 1208) and
 * can run a transaction's statements outside it (1189, 1216).
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
  await ensureDatabase(url, database)
  await migrateDatabase(url, { database, migrationsFolder })

  const options = connectionOptions(url, database)
  const pool = new pg.Pool({ ...options, max: connectionsMax })
  // A connection that breaks says so to whoever waits for it and to nobody else; unheard, it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))

  const dialect = new PgDialect()
  const db: Db = new NodePgDatabase(dialect, new PoolSession(pool, dialect), undefined)
  const listeners = new Set<() => Promise<void>>()
  return {
    db,
    pool,
    transaction: (work, config) => runTransaction(db, work, config),
    listen: async (channel) => {
      const stop = await listen(options, channel)
      listeners.add(stop)
      return stop
    },
    ping: async () => {
      await db.execute('select 1')
    },
    close: async () => {
      await Promise.all([...listeners].map((stop) => stop()))
      await pool.end()
    },
  }
}

function connectionOptions(url: string, database: string): pg.ClientConfig {
  const target = new URL(url)
  target.pathname = `/${encodeURIComponent(database)}`
  return {
    connectionString: target.href,
    application_name: database,
    connectionTimeoutMillis: connectTimeoutMs,
    keepAlive: true,
  }
}

/** Creates the database unless it is there; only then is the right to create databases needed. */
async function ensureDatabase(url: string, database: string): Promise<void> {
  const missing = await withConnection(url, database, async () => false).catch((error) => {
    if (databaseCodeOf(error) === '3D000') return true
    throw error
  })
  if (!missing) return
  await withConnection(url, 'postgres', async (client) => {
    try {
      await client.query(`create database ${pg.escapeIdentifier(database)}`)
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
  await withConnection(url, database, async (client) => {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    try {
      await migrate(drizzle(client), { migrationsFolder })
    } catch (cause) {
      if (isDatabaseLoss(cause)) throw cause
      throw migrationFailed({ database, cause })
    }
  })
}

/** Runs one piece of work on one connection of its own, whose end also releases its locks. */
async function withConnection<T>(
  url: string,
  database: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(connectionOptions(url, database))
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } catch (error) {
    throw isDatabaseLoss(error) ? databaseUnavailable({ cause: error }) : error
  } finally {
    await client.end().catch(() => undefined)
  }
}
