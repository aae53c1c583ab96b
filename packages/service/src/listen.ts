import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { isDatabaseLoss } from './database-errors.ts'
import { databaseUnavailable } from './errors.ts'

/** A channel of PostgreSQL's LISTEN and NOTIFY. */
export type Channel = {
  name: string
  /** Called for each notification. */
  onNotify(payload: string): void
  /** Called after the connection came back: notifications sent meanwhile are lost, so look for what they told. */
  onGap(): void
}

const retryMs = 200

/**
 * Follows a channel over one connection, opened again whenever it breaks.
 *
 * @returns A function that stops it.
 * @throws DATABASE_UNAVAILABLE when the first connection fails.
 */
export async function listen(options: pg.ClientConfig, channel: Channel): Promise<() => Promise<void>> {
  let client: pg.Client
  let isStopped = false

  const open = async () => {
    client = new pg.Client(options)
    client.on('error', () => undefined)
    client.on('notification', ({ payload }) => channel.onNotify(payload ?? ''))
    await client.connect()
    await client.query(`listen ${pg.escapeIdentifier(channel.name)}`)
    client.once('end', () => void reopen())
  }
  const reopen = async () => {
    while (!isStopped) {
      try {
        await open()
        return channel.onGap()
      } catch {
        await client.end().catch(() => undefined)
        await sleep(retryMs)
      }
    }
  }
  try {
    await open()
  } catch (error) {
    throw isDatabaseLoss(error) ? databaseUnavailable({ cause: error }) : error
  }
  return async () => {
    isStopped = true
    await client.end().catch(() => undefined)
  }
}
