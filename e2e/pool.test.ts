import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseDocument } from './src/document.ts'
import {
  freePorts,
  type RunningCommand,
  ruche,
  startRuche,
  type TestNetwork,
  upNetwork,
} from './src/network.ts'
import { writeProgram } from './src/programs.ts'

let net: TestNetwork
let folder: string
let port: number
const running: RunningCommand[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-pool-'))
  net = await upNetwork(['--workers', '1'])
  port = await freePorts(2)
})
afterAll(async () => {
  for (const command of running.reverse()) await stop(command)
  await net?.stop()
  await rm(folder, { recursive: true, force: true })
})

type Opened = { workerpool: string; url: string; workers: string[] }

/** The document that a command prints once it has started what it keeps running. */
async function started<Document>(args: readonly string[]): Promise<Document> {
  const command = startRuche([...args, '--json'])
  running.push(command)
  return JSON.parse(await command.firstLine) as Document
}

async function stop({ pid, ended }: RunningCommand): Promise<number | null> {
  process.kill(pid, 'SIGINT')
  return (await ended).code
}

const init = (...options: string[]) =>
  started<Opened>([
    ...['pool', 'init', net.network.consoleUrl as string, '--data', join(folder, 'pool')],
    ...['--port', String(port), '--price', '0.01', '--categories', '0', ...options],
  ])

let named: string[]

test('a pool of one command, joined with one command, computes what the cheapest is asked', async () => {
  const pool = await init()
  expect(pool.workers).toHaveLength(1)
  const joined = await started<{ workerpool: string; workers: string[] }>([
    ...['worker', 'join', pool.url, '--workers', '3', '--data', join(folder, 'worker')],
  ])
  expect(joined.workerpool).toBe(pool.workerpool)
  named = joined.workers

  const { stdout } = await net.run([await writeProgram(net.dataDir, 'hello')])
  const { status, tasks, rewards } = parseDocument(stdout)
  expect(status).toBe('verified')
  const known = new Set([...pool.workers, ...joined.workers].map((address) => address.toLowerCase()))
  expect(tasks[0]?.workers.filter(({ worker }) => !known.has(worker))).toEqual([])

  // What the chain paid the joined workers is what the pool tells them that they earned.
  const earnings = async () => {
    const asked = ['worker', 'earnings', pool.url, '--workers', '3', '--data', join(folder, 'worker')]
    const { workers } = JSON.parse((await ruche([...asked, '--json'])).stdout) as {
      workers: { worker: string; total: { paid: string } }[]
    }
    return workers.flatMap(({ worker, total }) => (total.paid === '0' ? [] : [[worker, total.paid]])).sort()
  }
  const joinedWorkers = new Set(joined.workers.map((address) => address.toLowerCase()))
  const paid = rewards
    .map(({ account, amount }) => [account.toLowerCase(), amount])
    .filter(([account]) => joinedWorkers.has(account as string))
  expect(paid.length).toBeGreaterThan(0)
  await expect.poll(earnings, { timeout: 60_000, interval: 2_000 }).toEqual(paid.sort())
})

test('a pool that was stopped goes on as the same pool, now for its own machine first and those alone that its owner names', async () => {
  const [first] = running.splice(0, 1)
  expect(await stop(first as RunningCommand)).toBe(0)
  // Its own worker is one, and too few: the others help out.
  const again = await init('--access', named.join(), '--own', 'here', '--overflow-budget', '1')
  expect(again.url).toBe(`http://127.0.0.1:${port}`)
  const { stdout } = await net.run([await writeProgram(net.dataDir, 'hello')])
  const { status, tasks } = parseDocument(stdout)
  expect(status).toBe('verified')
  expect(tasks[0]?.workers.length).toBeGreaterThan(1)

  const stranger = await ruche(['worker', 'join', again.url, '--json', '--data', join(folder, 'stranger')])
  expect(JSON.parse(stranger.stdout).error.code).toBe('POOL_PRIVATE')
})

test('what is no pool and no network is told apart from one that does not answer', async () => {
  const nobody = await ruche(['worker', 'join', 'http://127.0.0.1:1', '--json', '--data', join(folder, 'no')])
  expect(JSON.parse(nobody.stdout).error.code).toBe('ADDRESS_UNANSWERED')
  const market = await ruche(['pool', 'init', net.network.marketUrl, '--json', '--data', join(folder, 'no')])
  expect(JSON.parse(market.stdout).error.code).toBe('ADDRESS_UNANSWERED')
  const words = await ruche(['worker', 'join', 'there', '--json', '--data', join(folder, 'no')])
  expect(JSON.parse(words.stdout).error.code).toBe('USAGE')
  const nowhere = await ruche(['worker', 'join', '--json'])
  expect(JSON.parse(nowhere.stdout).error.title).toBe('Which workerpool?')
})
