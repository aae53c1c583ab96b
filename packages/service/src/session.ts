import type { PgTransactionConfig, PreparedQueryConfig } from 'drizzle-orm/pg-core'
import { PostgresJsSession, type PostgresJsTransaction } from 'drizzle-orm/postgres-js'
import type { Sql } from 'postgres'
import { toDatabaseFailure } from './database-errors.ts'

type NoSchema = Record<string, never>

/**
 * The query builder's session, except that a server lost or not found surfaces as DATABASE_UNAVAILABLE: the one place
 * where the driver's errors are translated.
 */
export class TranslatingSession extends PostgresJsSession<Sql, NoSchema, NoSchema> {
  override prepareQuery<T extends PreparedQueryConfig = PreparedQueryConfig>(
    ...query: Parameters<PostgresJsSession<Sql, NoSchema, NoSchema>['prepareQuery']>
  ) {
    const prepared = super.prepareQuery<T>(...query)
    const execute = prepared.execute.bind(prepared)
    prepared.execute = (values) => translated(execute(values))
    return prepared
  }

  override transaction<T>(
    work: (tx: PostgresJsTransaction<NoSchema, NoSchema>) => Promise<T>,
    config?: PgTransactionConfig,
  ): Promise<T> {
    return translated(super.transaction(work, config))
  }
}

async function translated<T>(result: Promise<T>): Promise<T> {
  try {
    return await result
  } catch (error) {
    throw toDatabaseFailure(error)
  }
}
