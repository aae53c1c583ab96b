import type { Pool, PoolClient } from 'pg'

type Row = Record<string, unknown>

/** A session that does not answer for so long is given up. Milliseconds. */
const ANSWER_MS = 5_000

/** One session of the database that stays open; PostgreSQL ends it when this process dies. */
export type KeptSession = {
  /** Opens the session anew where it is gone. */
  query(text: string, values: readonly unknown[]): Promise<Row[]>
  close(): Promise<void>
}

/** @param onLost - The session ended by itself. */
export function openKeptSession({ pool }: { pool: Pool }, { onLost }: { onLost: () => void }): KeptSession {
  let opened: Promise<PoolClient> | undefined
  let present: PoolClient | undefined

  async function open(): Promise<PoolClient> {
    const connection = await pool.connect()
    present = connection
    connection.once('end', () => drop(connection))
    return connection
  }

  /** Gives a connection up once; one that ends after it was replaced is nobody's any more. */
  function drop(connection: PoolClient): void {
    if (present !== connection) return
    present = undefined
    opened = undefined
    connection.release(true)
    onLost()
  }

  async function current(): Promise<PoolClient> {
    opened ??= open()
    const own = opened
    try {
      return await own
    } catch (error) {
      if (opened === own) opened = undefined
      throw error
    }
  }

  return {
    async query(text, values) {
      const connection = await current()
      const late = setTimeout(() => drop(connection), ANSWER_MS)
      try {
        const { rows } = await connection.query<Row>(text, [...values])
        return rows
      } finally {
        clearTimeout(late)
      }
    },
    async close() {
      const connection = await opened?.catch(() => undefined)
      opened = undefined
      present = undefined
      connection?.release(true)
    },
  }
}
