import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, openLog, startPostgres } from '@ruche/service'
import { createStore } from '../store.postgres.ts'
import type { Store } from '../store.ts'

/** The scheduler's store in a PostgreSQL of its own. */
export type StoreOnDisk = { store: Store; empty(): Promise<void>; stop(): Promise<void> }

export async function openStore(): Promise<StoreOnDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'ruche-scheduler-'))
  const postgres = await startPostgres({
    dataDir: folder,
    port: 0,
    log: openLog({ name: 'test', level: 'silent' }),
  })
  const url = new URL(postgres.url)
  url.pathname = '/scheduler'
  const database = await openDatabase({
    url: url.href,
    migrationsFolder: new URL('../../migrations', import.meta.url).pathname,
  })
  return {
    store: createStore(database),
    async empty() {
      await database.db.execute('truncate deals, workers, cursors, evidence cascade')
    },
    async stop() {
      await database.close()
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
