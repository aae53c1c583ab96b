import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  createApp,
  type Database,
  openDatabase,
  openLog,
  type RunningPostgres,
  type Served,
  serve,
  startPostgres,
} from '@ruche/service'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { poolOwner, word, workerpoolOrder } from '../fixture/orders.ts'
import { marketStatuses } from '../routes.ts'
import { createStore } from '../store.postgres.ts'
import { createChanges } from './changes.ts'
import { type Feed, openFeed } from './feed.ts'
import { addStreamRoutes, serveChangeSockets } from './routes.ts'

const log = openLog({ name: 'test', level: 'silent' })
const over = new AbortController()
let dataDir: string
let server: RunningPostgres
let database: Database
let feed: Feed & { done: Promise<void> }
let served: Served

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ruche-stream-'))
  server = await startPostgres({ dataDir, port: 0, log })
  const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))
  database = await openDatabase({ url: server.url, name: 'market', migrationsFolder })
  const changes = createChanges(database)
  feed = await openFeed({ database, changes, signal: over.signal, log })
  const app = createApp({ log, statuses: marketStatuses })
  const parts = { changes, feed, signal: over.signal }
  addStreamRoutes(app, parts)
  served = await serve({ app, port: 0, graceMs: 200 })
  serveChangeSockets(served.server, parts)
})

afterAll(async () => {
  over.abort()
  await served.close()
  await feed.done
  await database.close()
  await server.stop()
  await rm(dataDir, { recursive: true })
})

const hash = (salt: number) => word(1_000 + salt)
const publish = (salt: number, change: Parameters<typeof workerpoolOrder>[0] = {}) => {
  const order = workerpoolOrder({ salt: word(salt), ...change })
  const entry = { kind: 'workerpool' as const, order, orderHash: hash(salt), signer: poolOwner }
  return createStore(database).publish({ ...entry, remaining: order.volume }, 100)
}
const settle = (salt: number, remaining: bigint) =>
  createStore(database).settle([{ orderHash: hash(salt), status: 'open', remaining, problem: undefined }])
const get = async (path: string) => {
  const response = await fetch(`${served.url}${path}`)
  // biome-ignore lint/suspicious/noExplicitAny: answers of every route
  return { status: response.status, body: (await response.json()) as any }
}

/** Reads so many events from a stream that does not end. */
async function read(path: string, count: number, headers: Record<string, string> = {}) {
  const stop = new AbortController()
  const response = await fetch(`${served.url}${path}`, { headers, signal: stop.signal })
  const events: { seq: number; type: string; remaining: string; orderHash: string }[] = []
  let text = ''
  for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
    text += piece
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1]
      text = text.slice(end + 2)
      if (data !== undefined) events.push(JSON.parse(data))
    }
    if (events.length >= count) break
  }
  stop.abort()
  return events
}

test('tells what changed, in order, from where somebody stopped', async () => {
  await publish(1)
  await settle(1, 4n)
  await settle(1, 4n)
  await createStore(database).remove(hash(1))
  const [first, second, third] = await read('/v1/changes/stream?after=0', 3)
  expect([first, second, third]).toMatchObject([
    { type: 'published', orderHash: hash(1), remaining: '10' },
    { type: 'updated', remaining: '4' },
    { type: 'removed', remaining: '4' },
  ])
  expect(second!.seq).toBeGreaterThan(first!.seq)
  const resumed = await read('/v1/changes/stream', 1, { 'last-event-id': `${second!.seq}` })
  expect(resumed).toEqual([third])
  const { body } = await get(`/v1/changes?after=${first!.seq}`)
  expect(body).toEqual({ changes: [second, third], last: third!.seq })
})

test('tells of what happens while somebody listens, over a websocket too, and of what was asked for alone', async () => {
  const url = served.url.replace('http', 'ws')
  const everything = new WebSocket(`${url}/v1/changes/stream`)
  const other = new WebSocket(`${url}/v1/changes/stream?category=3`)
  await Promise.all([once(everything, 'open'), once(other, 'open')])
  const heard = Promise.all([once(everything, 'message'), once(other, 'message')])
  // Both may still be looking for where to begin.
  await expect.poll(async () => (await get('/v1/changes')).status).toBe(200)
  await new Promise((resolve) => setTimeout(resolve, 200))
  await publish(2)
  await publish(3, { category: 3n })
  const [[any], [third]] = await heard
  expect(JSON.parse(String(any))).toMatchObject({ type: 'published', orderHash: hash(2) })
  expect(JSON.parse(String(third))).toMatchObject({ orderHash: hash(3), category: '3' })
  everything.close()
  other.close()
})

test('numbers follow commits: a change written first and committed last comes last, and is not lost', async () => {
  const { last } = (await get('/v1/changes')).body
  const begun = Promise.withResolvers<void>()
  const finish = Promise.withResolvers<void>()
  const slow = database.transaction(async (tx) => {
    await tx.execute(`update orders set remaining = 1 where order_hash = '${hash(2)}'`)
    begun.resolve()
    await finish.promise
  })
  await begun.promise
  await settle(3, 2n)
  const [early] = await read(`/v1/changes/stream?after=${last}`, 1)
  expect(early).toMatchObject({ orderHash: hash(3), remaining: '2' })
  finish.resolve()
  await slow
  const [late] = await read(`/v1/changes/stream?after=${early!.seq}`, 1)
  expect(late).toMatchObject({ orderHash: hash(2), remaining: '1' })
})

test('does not begin after what is gone or never was', async () => {
  expect(await get('/v1/changes?after=999999')).toMatchObject({ status: 410, body: { code: 'CHANGES_GONE' } })
  const socket = new WebSocket(`${served.url.replace('http', 'ws')}/v1/changes/stream?after=999999`)
  const [refusal] = await once(socket, 'message')
  expect(JSON.parse(String(refusal))).toMatchObject({ code: 'CHANGES_GONE' })
})

test('shows how much is open at each price, best first', async () => {
  await publish(4, { workerpoolprice: 7n, volume: 5n, category: 2n })
  await publish(5, { workerpoolprice: 7n, volume: 6n, category: 2n })
  await publish(6, { workerpoolprice: 6n, volume: 1n, category: 2n })
  expect((await get('/v1/depth?category=2')).body).toEqual({
    levels: [
      { price: '6', orders: 1, remaining: '1' },
      { price: '7', orders: 2, remaining: '11' },
    ],
  })
  expect((await get(`/v1/depth?category=2&tag=${word(1)}`)).body).toEqual({ levels: [] })
})
