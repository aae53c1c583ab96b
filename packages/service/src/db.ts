import type { NodePgDatabase } from 'drizzle-orm/node-postgres'

/** The query builder; its queries fail with DATABASE_UNAVAILABLE while the server is away. */
export type Db = NodePgDatabase
/** The query builder inside a transaction. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]
