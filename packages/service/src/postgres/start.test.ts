import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openLog } from '../log.ts'
import { type RunningPostgres, startPostgres } from './start.ts'

const log = openLog({ name: 'test', level: 'silent' })
const running: RunningPostgres[] = []
let dataDir: string

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ruche-postgres-'))
  await chmod(dataDir, 0o755)
})

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()))
  await rm(dataDir, { recursive: true, force: true })
})

async function start(port = 0) {
  const server = await startPostgres({ dataDir, port, log })
  running.push(server)
  return server
}

async function ask(url: string, ...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    let rows: unknown[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.end().catch(() => undefined)
  }
}

describe('startPostgres', () => {
  test('starts a durable server whose rows survive a stop', async () => {
    const first = await start()
    expect(await ask(first.url, 'show fsync')).toEqual([{ fsync: 'on' }])
    await ask(first.url, 'create table hive (bees int)', 'insert into hive values (7)')
    await first.stop()
    expect(await first.exited).toEqual({ code: 0, signal: null })

    const second = await start()
    expect(await ask(second.url, 'select bees from hive')).toEqual([{ bees: 7 }])
  })

  test('asks for the password, which only the owner of the data can read', async () => {
    const { url } = await start()
    const wrong = url.replace(/:[^:@]+@/, ':wrong@')
    await expect(ask(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' })
    expect((await stat(join(dataDir, 'password'))).mode & 0o777).toBe(0o600)
    expect(url).toContain((await readFile(join(dataDir, 'password'), 'utf8')).trim())
  })

  test('comes back at once with committed rows after kill -9, even under a running query', async () => {
    const first = await start()
    await ask(first.url, 'create table hive as select 7 as bees')
    const busy = ask(first.url, 'select count(*) from generate_series(1, 2000000000)').catch(
      (error: Error) => error,
    )
    await new Promise((resolve) => setTimeout(resolve, 200))
    process.kill(first.pid, 'SIGKILL')
    expect(await first.exited).toEqual({ code: null, signal: 'SIGKILL' })

    const second = await start(first.port)
    expect(await ask(second.url, 'select bees from hive')).toEqual([{ bees: 7 }])
    expect(await busy).toBeInstanceOf(Error)
  }, 30_000)

  test('refuses data that a server of a living process uses', async () => {
    const first = await start()
    await expect(start()).rejects.toMatchObject({ code: 'POSTGRES_IN_USE' })
    expect(await ask(first.url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('stops when its signal aborts', async () => {
    const controller = new AbortController()
    const server = await startPostgres({ dataDir, port: 0, log, signal: controller.signal })
    controller.abort()
    expect(await server.exited).toEqual({ code: 0, signal: null })
  })

  test.skipIf(process.platform !== 'linux')('takes over from a server whose owner was killed', async () => {
    const script = `
      import { startPostgres } from ${JSON.stringify(new URL('./start.ts', import.meta.url).href)}
      import { openLog } from ${JSON.stringify(new URL('../log.ts', import.meta.url).href)}
      const log = openLog({ name: 'owner', level: 'silent' })
      const { pid } = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, port: 0, log })
      console.log(pid)`
    const owner = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [pid] = await once(owner.stdout, 'data')
    owner.kill('SIGKILL')
    await once(owner, 'exit')
    const folderOf = () => readlink(`/proc/${Number(pid)}/cwd`).catch(() => 'ended')
    expect(await folderOf()).toContain('cluster')

    const { url } = await start()
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(await folderOf()).toBe('ended')
  })

  test('begins again after a first start that was cut short', async () => {
    await mkdir(join(dataDir, 'cluster.new', 'base'), { recursive: true })
    await writeFile(join(dataDir, 'password'), 'unfinished')
    const { url } = await start()
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('says which port is taken', async () => {
    const first = await start()
    const other = startPostgres({ dataDir: join(dataDir, 'other'), port: first.port, log })
    await expect(other).rejects.toMatchObject({ code: 'PORT_IN_USE' })
  })

  test.skipIf(process.getuid?.() !== 0)('works as root inside a folder closed to everyone else', async () => {
    await chmod(dataDir, 0o700)
    const { url } = await start()
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }])
  })
})
