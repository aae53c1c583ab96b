import { assert } from '@ruche/protocol'
import { type SQL, sql } from 'drizzle-orm'
import { NodePgSession, NodePgTransaction } from 'drizzle-orm/node-postgres'
import type { PgDialect, PgTransactionConfig, PreparedQueryConfig } from 'drizzle-orm/pg-core'
import type { Pool, PoolClient } from 'pg'
import { toDatabaseFailure } from './database-errors.ts'

type NoSchema = Record<string, never>
type Session = NodePgSession<NoSchema, NoSchema>

/**
 * The query builder's session with two differences: a server lost or not found surfaces as DATABASE_UNAVAILABLE (the
 * one place where the driver's errors are translated), and a transaction whose connection broke gives that connection
 * up instead of hiding the reason behind a failed ROLLBACK.
 */
export class PoolSession extends NodePgSession<NoSchema, NoSchema> {
  readonly #pool: Pool
  readonly #dialect: PgDialect

  constructor(pool: Pool, dialect: PgDialect) {
    super(pool, dialect, undefined)
    this.#pool = pool
    this.#dialect = dialect
  }

  override prepareQuery<T extends PreparedQueryConfig = PreparedQueryConfig>(
    ...query: Parameters<Session['prepareQuery']>
  ) {
    const prepared = super.prepareQuery<T>(...query)
    const execute = prepared.execute.bind(prepared)
    prepared.execute = (values) => translated(execute(values))
    return prepared
  }

  override async transaction<T>(
    work: (tx: NodePgTransaction<NoSchema, NoSchema>) => Promise<T>,
    config?: PgTransactionConfig,
  ): Promise<T> {
    const client = await translated(this.#pool.connect())
    const session = new NodePgSession<NoSchema, NoSchema>(client, this.#dialect, undefined)
    const tx = new NodePgTransaction<NoSchema, NoSchema>(this.#dialect, session, undefined)
    let isUsable = true
    try {
      await tx.execute(beginStatement(config))
      const result = await work(tx)
      const { command } = await tx.execute(sql`commit`)
      assert(command === 'COMMIT', 'a transaction that swallowed the failure of a statement is not committed')
      return result
    } catch (error) {
      isUsable = await rollback(client)
      throw toDatabaseFailure(error)
    } finally {
      client.release(!isUsable)
    }
  }
}

/** Tells whether the connection can be used again; if not, PostgreSQL rolls back by itself when it sees it close. */
function rollback(client: PoolClient): Promise<boolean> {
  return client.query('rollback').then(
    () => true,
    () => false,
  )
}

function beginStatement({ isolationLevel, accessMode, deferrable }: PgTransactionConfig = {}): SQL {
  const words = [
    'begin',
    isolationLevel === undefined ? '' : `isolation level ${isolationLevel}`,
    accessMode ?? '',
    deferrable === undefined ? '' : deferrable ? 'deferrable' : 'not deferrable',
  ]
  return sql.raw(words.filter((word) => word !== '').join(' '))
}

async function translated<T>(result: Promise<T>): Promise<T> {
  try {
    return await result
  } catch (error) {
    throw toDatabaseFailure(error)
  }
}
