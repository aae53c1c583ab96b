import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openKeptSession } from './kept-session.ts'
import { openLog } from './log.ts'
import { type RunningPostgres, startPostgres } from './postgres/start.ts'

let dataDir: string
let server: RunningPostgres
let pool: pg.Pool

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ruche-session-'))
  const log = openLog({ name: 'test', level: 'silent' })
  server = await startPostgres({ dataDir: join(dataDir, 'postgres'), port: 0, log })
  pool = new pg.Pool({ connectionString: server.url, max: 4 })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
})

afterAll(async () => {
  await pool.end()
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

test('a session that ends is opened anew, and is given up once', async () => {
  let lost = 0
  const session = openKeptSession({ pool }, { onLost: () => (lost += 1) })
  const idOf = async () => (await session.query('select pg_backend_pid() as id', []))[0]?.id
  for (let time = 1; time <= 3; time += 1) {
    const id = await idOf()
    expect(await idOf()).toBe(id)
    await pool.query('select pg_terminate_backend($1)', [id])
    await expect.poll(() => lost, { timeout: 20_000 }).toBe(time)
    const [one, other] = await Promise.all([idOf(), idOf()])
    expect(one).not.toBe(id)
    expect(other).toBe(one)
  }
  // The session and the one that ended the others: nothing is left behind.
  expect(pool.totalCount).toBeLessThanOrEqual(2)
  await session.close()
})
