import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { toWire } from '@ruche/api'
import { type OrderKind, orderDomain, orderTypedData, type SignedOrders, ZERO_ADDRESS } from '@ruche/protocol'
import { type Database, openDatabase, openLog, startPostgres } from '@ruche/service'
import { type Row, toRow } from '../report.ts'
import { quantile } from './quantile.ts'
import { orderMaker, seedBook } from './seed.ts'
import { createAsker, inParallel, type MarketProcess, startMarketProcess } from './service.ts'
import { migrationsFolder } from './sync.ts'
import { openWorld, type World } from './world.ts'

const MIB = 2 ** 20
/** Who reads, and who publishes, at the same time. */
const readers = 2
const writers = 64

type Bench = { quick: boolean; log: (line: string) => void }
type Stage = Bench & { world: World; database: Database; market: MarketProcess; orderCount: number }

/** What a market with a large book takes to answer, and to take in more; its own process, with a chain and a database beside it. */
export async function measureBook({ quick, log }: Bench): Promise<Row[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ruche-bench-book-'))
  const silent = openLog({ name: 'bench', level: 'silent' })
  const postgres = await startPostgres({ dataDir: path.join(folder, 'postgres'), port: 0, log: silent })
  const orderCount = quick ? 20_000 : 1_000_000
  const closers: (() => Promise<unknown>)[] = [() => postgres.stop(), () => rm(folder, { recursive: true })]
  try {
    log('a chain with assets on it')
    const assetCounts = quick
      ? { app: 40, dataset: 10, workerpool: 40 }
      : { app: 300, dataset: 50, workerpool: 250 }
    const world = await openWorld({ folder, assetCounts, publisherCount: 16 })
    closers.unshift(() => world.stop())
    const database = await openDatabase({ url: postgres.url, name: 'market', migrationsFolder })
    closers.unshift(() => database.close())
    await seedBook(database, { world, count: orderCount, log })
    const market = await startMarketProcess({
      RUCHE_RPC_URL: world.url,
      RUCHE_CHAIN_ID: String(world.chainId),
      RUCHE_HUB: world.hub,
      DATABASE_URL: postgres.url.replace(/\/[^/]*$/, '/market'),
      RUCHE_ORDERS_MAX: '1000000',
      RUCHE_REQUESTS_PER_MINUTE: '100000000',
      RUCHE_PUBLICATIONS_PER_MINUTE: '100000000',
    })
    closers.unshift(() => market.stop())
    const stage = { quick, log, world, database, market, orderCount }
    return [
      await measurePages(stage),
      await measureMatches(stage),
      ...(await measurePublication(stage)),
      await measureMemory(stage),
    ]
  } finally {
    for (const close of closers) await close()
  }
}

/** One question to the market, and what its answer is at least made of. */
type Question = { path: string; body?: string; floor: { text: string; values: unknown[] } }

/** Asks the market and, in between, its database alone; milliseconds of each. */
async function timeQuestions({ market, database }: Stage, questions: readonly Question[]) {
  const { ask, close } = createAsker(market.url)
  const ours: number[] = []
  const floors: number[] = []
  const warm = Math.ceil(questions.length / 10)
  let asked = 0
  await inParallel(questions, readers, async ({ path: at, body, floor }) => {
    const since = performance.now()
    const { status, text } = await ask(body === undefined ? 'GET' : 'POST', at, body)
    const took = performance.now() - since
    if (status !== 200) throw new Error(`${at} answered ${status}: ${text}`)
    const floorSince = performance.now()
    await database.pool.query(floor)
    const floorTook = performance.now() - floorSince
    if (asked++ < warm) return
    ours.push(took)
    floors.push(floorTook)
  })
  close()
  return { ours, floors }
}

const pageText = (column: string) =>
  `select * from orders where status = 'open' and kind = $1 and ${column} = $2 and requester = '${ZERO_ADDRESS}' order by price, published_at, order_hash limit 20`

/** Pages of 20 as people and programs turn them: what sells one asset, or computes in one category, and further on. */
async function measurePages(stage: Stage): Promise<Row> {
  const { world, orderCount } = stage
  const { pick, whole } = orderMaker(world, 7)
  const questions = Array.from({ length: stage.quick ? 200 : 2_000 }, (): Question => {
    const pageIndex = whole(4) === 0 ? whole(10) : 0
    const kind = pick(['app', 'dataset', 'workerpool', 'category'] as const)
    if (kind === 'category') {
      const category = whole(5)
      const path = `/v1/orders/workerpool?category=${category}&minTrust=${1 + whole(50)}&pageIndex=${pageIndex}`
      return { path, floor: { text: pageText('category'), values: ['workerpool', category] } }
    }
    const asset = pick(world.assets[kind])
    const path = `/v1/orders/${kind}?${kind}=${asset}&pageIndex=${pageIndex}`
    return { path, floor: { text: pageText(kind), values: [kind, asset] } }
  })
  stage.log(`${questions.length} pages`)
  const { ours, floors } = await timeQuestions(stage, questions)
  return toRow({
    id: 'book.page.p99',
    value: tenths(quantile(ours, 0.99)),
    unit: 'ms',
    better: 'lower',
    peer: { name: 'the same rows from PostgreSQL alone', value: tenths(quantile(floors, 0.99)) },
    goal: { value: 15 },
    note: `${orderCount.toLocaleString('en')} open orders; median ${tenths(quantile(ours, 0.5))} ms; pages of 20 with their count, ${readers} readers`,
  })
}

/** The cheapest orders for an app, with the terms that requests have. */
async function measureMatches(stage: Stage): Promise<Row> {
  const { world, orderCount } = stage
  const { pick, draw, whole } = orderMaker(world, 11)
  let found = 0
  const questions = Array.from({ length: stage.quick ? 100 : 1_000 }, (): Question => {
    const app = pick(world.assets.app)
    const category = whole(5)
    const wish = {
      app,
      category,
      trust: 1 + whole(60),
      ...(draw() < 0.2 ? { dataset: pick(world.assets.dataset) } : {}),
      ...(draw() < 0.2 ? { workerpool: pick(world.assets.workerpool) } : {}),
      ...(draw() < 0.5 ? { requester: pick(world.publishers).account.address } : {}),
    }
    return {
      path: '/v1/match',
      body: JSON.stringify(toWire(wish)),
      floor: { text: pageText('category'), values: ['workerpool', category] },
    }
  })
  stage.log(`${questions.length} matches`)
  const { ours, floors } = await timeQuestions(stage, questions)
  const { ask, close } = createAsker(stage.market.url)
  for (const { body } of questions.slice(0, 50)) {
    const { text } = await ask('POST', '/v1/match', body)
    if ((JSON.parse(text) as { match: unknown }).match !== null) found += 1
  }
  close()
  return toRow({
    id: 'match.best.p99',
    value: tenths(quantile(ours, 0.99)),
    unit: 'ms',
    better: 'lower',
    peer: {
      name: 'the cheapest 20 of a category from PostgreSQL alone',
      value: tenths(quantile(floors, 0.99)),
    },
    goal: { value: 20 },
    note: `${orderCount.toLocaleString('en')} open orders; median ${tenths(quantile(ours, 0.5))} ms; ${found} of 50 had a match; checked against the chain, ${readers} readers`,
  })
}

const publishedKinds = ['app', 'workerpool', 'request'] as const

/** Orders signed by keys, published over HTTP by many at once, each by itself and then many with a request; each is checked by the hub. */
async function measurePublication(stage: Stage): Promise<Row[]> {
  const { world, market, database, log, quick } = stage
  const count = quick ? 600 : 6_000
  log(`signing ${2 * count} orders`)
  const orders = await signOrders(world, 2 * count)
  const { ask, close } = createAsker(market.url)
  const publish = async ({ kind, body }: SignedBody) => {
    const { status, text } = await ask('POST', `/v1/orders/${kind}`, body)
    if (status !== 201) throw new Error(`An order was refused with ${status}: ${text}`)
  }
  const publishTogether = async (some: readonly SignedBody[]) => {
    const { status, text } = await ask('POST', '/v1/orders', batchOf(some))
    if (status !== 200 || text.includes('"problem"'))
      throw new Error(`Orders were refused with ${status}: ${text.slice(0, 500)}`)
  }
  log('publishing them one by one')
  const singleRate = await measureRate(orders.slice(0, count), 1, (jobs) =>
    inParallel(jobs.flat(), writers, publish),
  )
  log('publishing them together')
  const bulkRate = await measureRate(orders.slice(count), batchSize, (jobs) =>
    inParallel(jobs, batchWriters, publishTogether),
  )
  close()
  const floorRate = await measureInserts(database, quick ? 300 : 6_000)
  const peer = { name: 'the same rows inserted into PostgreSQL alone', value: Math.round(floorRate) }
  const checked =
    'signature, owner, stake and what is left asked of the hub; client, chain and database share the machine'
  const common = { unit: 'orders/s', better: 'higher', peer } as const
  return [
    toRow({
      ...{ id: 'publish.rate', value: Math.round(bulkRate), ...common, goal: { value: 1_500 } },
      note: `${batchSize} with a request (POST /v1/orders), ${batchWriters} requests at once; ${checked}`,
    }),
    toRow({
      ...{ id: 'publish.single.rate', value: Math.round(singleRate), ...common },
      note: `one with a request, ${writers} requests at once; ${checked}`,
    }),
  ]
}

type SignedBody = { kind: OrderKind; body: string }

/** Of a pool with many orders to publish. */
const batchSize = 100
const batchWriters = 4

function batchOf(some: readonly SignedBody[]): string {
  return `{"orders":[${some.map(({ kind, body }) => `{"kind":"${kind}","order":${body}}`).join()}]}`
}

/** Orders a second, of those after a sixth that warms up. */
async function measureRate(
  orders: readonly SignedBody[],
  size: number,
  work: (jobs: readonly SignedBody[][]) => Promise<void>,
): Promise<number> {
  const warm = Math.ceil(orders.length / 6 / size) * size
  const inJobs = (some: readonly SignedBody[]) =>
    Array.from({ length: Math.ceil(some.length / size) }, (_, at) => some.slice(at * size, (at + 1) * size))
  await work(inJobs(orders.slice(0, warm)))
  const since = performance.now()
  await work(inJobs(orders.slice(warm)))
  return ((orders.length - warm) / (performance.now() - since)) * 1_000
}

async function signOrders(world: World, count: number): Promise<SignedBody[]> {
  const { makers } = orderMaker(world, 13)
  const domain = orderDomain({ chainId: world.chainId, hub: world.hub })
  return await Promise.all(
    Array.from({ length: count }, async (_, number) => {
      const kind = publishedKinds[number % publishedKinds.length]!
      const { account, app, workerpool } = world.publishers[number % world.publishers.length]!
      const requester = account.address.toLowerCase()
      const own = { app: { app }, workerpool: { workerpool }, request: { requester, volume: 1n } }[kind]
      const salt = `0x${(2 ** 40 + number).toString(16).padStart(64, '0')}`
      const order = { ...makers[kind](), ...own, salt } as SignedOrders[typeof kind]
      const sign = await account.signTypedData(orderTypedData(kind, order, domain) as never)
      return { kind, body: JSON.stringify(toWire({ ...order, sign })) }
    }),
  )
}

/** How fast rows of a book go into a table like it, one transaction each. */
async function measureInserts({ pool }: Database, count: number): Promise<number> {
  await pool.query('create table floor (like orders including all)')
  const { rows } = await pool.query('select * from orders limit $1', [count])
  const names = Object.keys(rows[0])
  const text = `insert into floor (${names.join()}) values (${names.map((_, at) => `$${at + 1}`).join()})`
  const since = performance.now()
  await inParallel(rows as Record<string, unknown>[], writers, async (row) => {
    await pool.query({ name: 'floor', text, values: names.map((name) => row[name]) })
  })
  const rate = (rows.length / (performance.now() - since)) * 1_000
  await pool.query('drop table floor')
  return rate
}

async function measureMemory({ market, orderCount }: Stage): Promise<Row> {
  return toRow({
    id: 'memory',
    value: Math.round((await market.peakBytes()) / MIB),
    unit: 'MiB',
    better: 'lower',
    goal: { value: 300 },
    note: `most that the process of the service has had, after the rows above; ${orderCount.toLocaleString('en')} open orders`,
  })
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
