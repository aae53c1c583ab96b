import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase, openLog, startPostgres } from '@ruche/service'
import { createStore } from '../store.postgres.ts'
import type { Store } from '../store.ts'

/** The scheduler's store in a PostgreSQL of its own. */
export type StoreOnDisk = {
  store: Store
  database: Database
  /** Opens the same database again, as another process would; closed with the first. */
  openAgain(): Promise<Database>
  empty(): Promise<void>
  stop(): Promise<void>
}

export async function openStore(): Promise<StoreOnDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'ruche-scheduler-'))
  const postgres = await startPostgres({
    dataDir: folder,
    port: 0,
    log: openLog({ name: 'test', level: 'silent' }),
  })
  const url = new URL(postgres.url)
  url.pathname = '/scheduler'
  const migrationsFolder = new URL('../../migrations', import.meta.url).pathname
  const open = () => openDatabase({ url: url.href, migrationsFolder })
  const database = await open()
  const others: Database[] = []
  return {
    store: createStore(database),
    database,
    async openAgain() {
      const other = await open()
      others.push(other)
      return other
    },
    async empty() {
      await database.db.execute('truncate deals, workers, cursors, evidence, peers, leadership cascade')
    },
    async stop() {
      await Promise.all([database, ...others].map((one) => one.close()))
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
