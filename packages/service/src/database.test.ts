import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql as query } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from './database.ts'
import { openLog } from './log.ts'
import { type RunningPostgres, startPostgres } from './postgres/start.ts'

const log = openLog({ name: 'test', level: 'silent' })
let dataDir: string
let migrationsFolder: string
let server: RunningPostgres

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ruche-database-'))
  migrationsFolder = join(dataDir, 'migrations')
  await writeMigrations(migrationsFolder, ['create table hive (name text primary key, bees int not null);'])
  server = await startPostgres({ dataDir: join(dataDir, 'postgres'), port: 0, log })
})

afterAll(async () => {
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

/** The journal and files drizzle-kit would have written. */
async function writeMigrations(folder: string, statements: string[]): Promise<void> {
  await mkdir(join(folder, 'meta'), { recursive: true })
  const entries = statements.map((_, idx) => ({
    idx,
    version: '7',
    when: 1_000 + idx,
    tag: `000${idx}_step`,
    breakpoints: true,
  }))
  await writeFile(
    join(folder, 'meta', '_journal.json'),
    JSON.stringify({ version: '7', dialect: 'postgresql', entries }),
  )
  for (const [idx, statement] of statements.entries())
    await writeFile(join(folder, `000${idx}_step.sql`), statement)
}

async function opened<T>(name: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ url: server.url, migrationsFolder, name })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

const countBees = query<{ bees: number }>`select bees from hive where name = 'north'`

describe('openDatabase', () => {
  test('creates and migrates a missing database once when several replicas start together', async () => {
    const replicas = await Promise.all(
      [1, 2, 3].map(() => openDatabase({ url: server.url, migrationsFolder, name: 'together' })),
    )
    const [first] = replicas
    expect(
      await first!.db.execute(query`select count(*)::int as n from drizzle.__drizzle_migrations`),
    ).toEqual([{ n: 1 }])
    await Promise.all(replicas.map((replica) => replica.close()))
  })

  test('names the database and the reason when a migration is refused', async () => {
    const folder = join(dataDir, 'broken')
    await writeMigrations(folder, ['create tabel hive (name text);'])
    await expect(
      openDatabase({ url: server.url, migrationsFolder: folder, name: 'broken' }),
    ).rejects.toMatchObject({ code: 'MIGRATION_FAILED', message: expect.stringContaining('broken') })
  })

  test('says DATABASE_UNAVAILABLE when nothing listens', async () => {
    const url = 'postgres://nobody:x@127.0.0.1:1/none'
    await expect(openDatabase({ url, migrationsFolder })).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      retryable: true,
    })
  })

  test('fails queries as retryable while PostgreSQL is killed and answers again once it is back', async () => {
    await opened('outage', async ({ db, ping, transaction }) => {
      await db.execute(query`insert into hive values ('north', 3)`)
      process.kill(server.pid, 'SIGKILL')
      await server.exited

      const unavailable = { code: 'DATABASE_UNAVAILABLE', retryable: true }
      await expect(db.execute(countBees)).rejects.toMatchObject(unavailable)
      await expect(ping()).rejects.toMatchObject(unavailable)
      await expect(transaction((tx) => tx.execute(countBees))).rejects.toMatchObject(unavailable)

      server = await startPostgres({ dataDir: join(dataDir, 'postgres'), port: server.port, log })
      const startedMs = performance.now()
      await expect.poll(() => db.execute(countBees), { timeout: 5_000 }).toEqual([{ bees: 3 }])
      expect(performance.now() - startedMs).toBeLessThan(3_000)
    })
  })
})

describe('transaction', () => {
  test('runs again when another transaction changed what it read', async () => {
    await opened('collide', async ({ db, transaction }) => {
      await db.execute(query`insert into hive values ('north', 0)`)
      const addOne = () =>
        transaction(
          async (tx) => {
            const [row] = await tx.execute<{ bees: number }>(countBees)
            await tx.execute(query`update hive set bees = ${row!.bees + 1} where name = 'north'`)
          },
          { isolationLevel: 'serializable' },
        )
      await Promise.all([addOne(), addOne(), addOne()])
      expect(await db.execute(countBees)).toEqual([{ bees: 3 }])
    })
  })

  test('runs again when its connection is cut before COMMIT', async () => {
    await opened('cut', async ({ db, transaction }) => {
      let attempts = 0
      await transaction(async (tx) => {
        attempts += 1
        await tx.execute(query`insert into hive values ('north', 9)`)
        if (attempts === 1) {
          const [self] = await tx.execute<{ pid: number }>(query`select pg_backend_pid() as pid`)
          await db.execute(query`select pg_terminate_backend(${self!.pid})`)
          await tx.execute(countBees)
        }
      })
      expect(attempts).toBe(2)
      expect(await db.execute(countBees)).toEqual([{ bees: 9 }])
    })
  })

  test('keeps nothing and passes the error on when the work throws', async () => {
    await opened('undo', async ({ db, transaction }) => {
      const refusal = new Error('changed my mind')
      await expect(
        transaction(async (tx) => {
          await tx.execute(query`insert into hive values ('north', 9)`)
          throw refusal
        }),
      ).rejects.toBe(refusal)
      expect(await db.execute(countBees)).toEqual([])
    })
  })
})
