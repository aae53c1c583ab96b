import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql as query, type SQL } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from './database.ts'
import type { Db } from './db.ts'
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

const countBees = query`select bees from hive where name = 'north'`

async function rowsOf(db: Db, statement: SQL): Promise<unknown[]> {
  return (await db.execute(statement)).rows
}

describe('openDatabase', () => {
  test('creates and migrates a missing database once when several replicas start together', async () => {
    const replicas = await Promise.all(
      [1, 2, 3].map(() => openDatabase({ url: server.url, migrationsFolder, name: 'together' })),
    )
    const [first] = replicas
    expect(
      await rowsOf(first!.db, query`select count(*)::int as n from drizzle.__drizzle_migrations`),
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
      await expect.poll(() => rowsOf(db, countBees), { timeout: 5_000 }).toEqual([{ bees: 3 }])
      expect(performance.now() - startedMs).toBeLessThan(3_000)
    })
  })
})

describe('listen', () => {
  test('hears notifications, and tells of the gap after PostgreSQL was killed', async () => {
    await opened('hears', async ({ db, listen }) => {
      const heard: string[] = []
      const stop = await listen({
        name: 'swarm',
        onNotify: (payload) => heard.push(payload),
        onGap: () => heard.push('gap'),
      })
      await db.execute(query`select pg_notify('swarm', 'one')`)
      await expect.poll(() => heard).toEqual(['one'])

      process.kill(server.pid, 'SIGKILL')
      await server.exited
      server = await startPostgres({ dataDir: join(dataDir, 'postgres'), port: server.port, log })
      await expect.poll(() => heard, { timeout: 5_000 }).toEqual(['one', 'gap'])
      await db.execute(query`select pg_notify('swarm', 'two')`)
      await expect.poll(() => heard).toEqual(['one', 'gap', 'two'])
      await stop()
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
            const {
              rows: [row],
            } = await tx.execute<{ bees: number }>(countBees)
            await tx.execute(query`update hive set bees = ${row!.bees + 1} where name = 'north'`)
          },
          { isolationLevel: 'serializable' },
        )
      await Promise.all([addOne(), addOne(), addOne()])
      expect(await rowsOf(db, countBees)).toEqual([{ bees: 3 }])
    })
  })

  test('runs again when its connection is cut before COMMIT', async () => {
    await opened('cut', async ({ db, transaction }) => {
      let attempts = 0
      await transaction(async (tx) => {
        attempts += 1
        await tx.execute(query`insert into hive values ('north', 9)`)
        if (attempts === 1) {
          const {
            rows: [self],
          } = await tx.execute<{ pid: number }>(query`select pg_backend_pid() as pid`)
          await db.execute(query`select pg_terminate_backend(${self!.pid})`)
          await tx.execute(countBees)
        }
      })
      expect(attempts).toBe(2)
      expect(await rowsOf(db, countBees)).toEqual([{ bees: 9 }])
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
      expect(await rowsOf(db, countBees)).toEqual([])
    })
  })

  test('loses nothing acknowledged and keeps every move whole when PostgreSQL is killed under load', async () => {
    await opened('load', async ({ db, transaction }) => {
      await db.execute(query`create table moves (id int primary key)`)
      await db.execute(query`insert into hive values ('north', 1000), ('south', 1000)`)
      const acknowledged: number[] = []
      const codes = new Set<string>()
      let next = 0
      let isOver = false
      const move = async (id: number) => {
        await transaction(async (tx) => {
          await tx.execute(query`insert into moves values (${id})`)
          await tx.execute(query`update hive set bees = bees - 1 where name = 'north'`)
          await tx.execute(query`update hive set bees = bees + 1 where name = 'south'`)
        })
        acknowledged.push(id)
      }
      const mover = async () => {
        while (!isOver) await move(next++).catch((error) => codes.add(error.code ?? String(error)))
      }
      const movers = Array.from({ length: 20 }, mover)
      for (let kill = 0; kill < 3; kill++) {
        await sleep(300)
        process.kill(server.pid, 'SIGKILL')
        await server.exited
        server = await startPostgres({ dataDir: join(dataDir, 'postgres'), port: server.port, log })
      }
      await sleep(300)
      isOver = true
      await Promise.all(movers)

      const kept = (await db.execute<{ id: number }>(query`select id from moves`)).rows.map(({ id }) => id)
      expect(acknowledged.filter((id) => !kept.includes(id))).toEqual([])
      expect(await rowsOf(db, query`select name, bees from hive order by name`)).toEqual([
        { name: 'north', bees: 1000 - kept.length },
        { name: 'south', bees: 1000 + kept.length },
      ])
      expect(acknowledged.length).toBeGreaterThan(50)
      expect([...codes].filter((code) => !/^DATABASE_(UNAVAILABLE|COMMIT_UNKNOWN)$/.test(code))).toEqual([])
    })
  }, 30_000)
})
