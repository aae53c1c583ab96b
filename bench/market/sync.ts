// `node sync.ts <url of PostgreSQL> <logs>`: reads a made-up chain into a fresh database and tells its parent how it went.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createProjectionStore, followProjection, nouns } from '@ruche/market/projection'
import { openDatabase } from '@ruche/service'
import { makeStream } from './stream.ts'

export type Synced = { logCount: number; seconds: number; memoryBytes: number }

export const migrationsFolder = path.join(
  path.dirname(fileURLToPath(import.meta.resolve('@ruche/market/main'))),
  '../migrations',
)

async function sync(url: string, logsWanted: number): Promise<Synced> {
  const database = await openDatabase({ url, name: 'sync', migrationsFolder })
  const { source, reader, registries, hub, logCount } = makeStream(logsWanted)
  const done = new AbortController()
  let taken = 0
  let memoryBytes = 0
  const startedAt = performance.now()
  await followProjection({
    projected: { hub, registries, nouns },
    store: createProjectionStore(database),
    reader,
    source,
    fromBlock: 0n,
    pollMs: 10,
    signal: done.signal,
    onTrouble: (error) => {
      throw error
    },
    onBlock: (progress) => {
      taken += progress.logCount
      memoryBytes = Math.max(memoryBytes, process.memoryUsage().rss)
      if (taken >= logCount) done.abort()
    },
  })
  const seconds = (performance.now() - startedAt) / 1_000
  await database.close()
  return { logCount, seconds, memoryBytes }
}

const [url, logs] = process.argv.slice(2)
if (process.send !== undefined && url !== undefined) {
  const synced = await sync(url, Number(logs))
  process.send(synced, () => process.disconnect())
}
