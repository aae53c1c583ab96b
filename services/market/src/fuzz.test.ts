import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Operation, toJsonSchema, toWire } from '@ruche/api'
import { orderDomain } from '@ruche/protocol'
import { type Database, openDatabase, openLog, type RunningPostgres, startPostgres } from '@ruche/service'
import fc from 'fast-check'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAdmissions, rateOf } from './admission.ts'
import { createMarketApp } from './app.ts'
import { forged, pretendChain } from './fixture/chain.ts'
import { valuesOf } from './fixture/from-schema.ts'
import { address, appOrder, word } from './fixture/orders.ts'
import { createChallenges } from './gateway/challenges.ts'
import { createDeals } from './gateway/deals.ts'
import { marketOperations } from './openapi/document.ts'
import { createProfiles } from './profile/profiles.ts'
import { addHistoryRoutes } from './projection/read/routes.ts'
import { createStore } from './store.postgres.ts'
import { createChanges } from './stream/changes.ts'
import { addStreamRoutes } from './stream/routes.ts'
import { addWhyRoutes } from './why/routes.ts'

const log = openLog({ name: 'test', level: 'silent' })
let dataDir: string
let server: RunningPostgres
let database: Database
const open = { address: rateOf(10_000_000), wallet: rateOf(10_000_000) }

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ruche-fuzz-'))
  server = await startPostgres({ dataDir, port: 0, log })
  const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))
  database = await openDatabase({ url: server.url, name: 'market', migrationsFolder })
})

afterAll(async () => {
  await database.close()
  await server.stop()
  await rm(dataDir, { recursive: true })
})

function makeMarket(rates = open): Hono {
  const chain = pretendChain()
  const hub = address('9')
  return createMarketApp({
    log,
    parts: {
      store: createStore(database),
      chain: { ...chain.facts, domain: orderDomain({ chainId: 1, hub }) },
      challenges: createChallenges(database),
      profiles: createProfiles(database),
      deals: createDeals(database.db),
      openMax: 5,
      admissions: createAdmissions({ rates, nowMs: Date.now }),
      version: '0',
      nowMs: Date.now,
    },
    extend: (own) => {
      addWhyRoutes(own, {
        db: database.db,
        store: createStore(database),
        chain: chain.facts,
        now: async () => 1_800_000_000,
      })
      const changes = createChanges(database)
      const feed = { next: async () => undefined }
      addStreamRoutes(own, { changes, feed, signal: AbortSignal.abort() })
      addHistoryRoutes(own, {
        db: database.db,
        store: { loadCursor: async () => undefined } as unknown as Parameters<
          typeof addHistoryRoutes
        >[1]['store'],
        chainId: 1,
        hub,
      })
    },
  })
}

type Asked = { path: string; method: string; body?: string; headers?: Record<string, string> }

/** Whatever is asked, the answer comes soon, is meant, and says in a document what is wrong. */
async function mustAnswer(market: Hono, { path, method, body, headers = {} }: Asked): Promise<number> {
  const startedMs = performance.now()
  const response = await market.request(path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body }),
  })
  const text = await response.text()
  const where = `${method} ${path} ${body?.slice(0, 300)}: ${response.status} ${text.slice(0, 300)}`
  expect(response.status, where).toBeLessThan(500)
  expect(performance.now() - startedMs, where).toBeLessThan(10_000)
  if (response.status >= 400 && path.startsWith('/v1/')) {
    expect(response.headers.get('content-type'), where).toBe('application/problem+json')
    expect(JSON.parse(text), where).toMatchObject({
      code: expect.stringMatching(/^[A-Z_]+$/),
      status: response.status,
    })
  }
  return response.status
}

const junk = fc.oneof(
  fc.string({ maxLength: 60, unit: 'binary' }),
  fc.constantFrom(
    '',
    'null',
    '[]',
    '{}',
    '0',
    '-1',
    '1e309',
    '%00',
    '\u0000',
    "' or 1=1 --",
    '0x',
    `0x${'f'.repeat(64)}`,
  ),
)
const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value))

/** Requests of an operation: as its schemas say, or with something else in their place. */
function requestsOf({ method, path, params = {}, query, body }: Operation): fc.Arbitrary<Asked> {
  const schema = (one: NonNullable<typeof query>) => valuesOf(toJsonSchema(one))
  const filled = fc.record(
    Object.fromEntries(Object.entries(params).map(([name, one]) => [name, fc.oneof(schema(one), junk)])),
  )
  const asked =
    query === undefined ? fc.constant({}) : fc.oneof(schema(query), fc.dictionary(junk, junk, { maxKeys: 3 }))
  const sent =
    body === undefined
      ? fc.constant(undefined)
      : fc.oneof(
          schema(body).map((one) => JSON.stringify(one)),
          json,
          junk,
        )
  return fc.record({ filled, asked, sent }).map(({ filled: names, asked: given, sent: text }) => {
    const place = path.replaceAll(/\{(\w+)\}/g, (_, name) =>
      encodeURIComponent(String((names as Record<string, unknown>)[name]) || '-'),
    )
    const pairs = Object.entries(given as object).map(([name, value]) => [name, String(value)])
    return {
      method: method.toUpperCase(),
      path: `${place}?${new URLSearchParams(pairs)}`,
      ...(text === undefined ? {} : { body: text }),
    }
  })
}

describe('every operation answers whatever is asked of it', () => {
  const market = { current: undefined as Hono | undefined }
  // A stream does not end; its query is read as that of the page.
  const ending = marketOperations.filter(({ path }) => path !== '/v1/changes/stream')
  test.each(ending.map((one) => [`${one.method} ${one.path}`, one] as const))('%s', async (_, operation) => {
    market.current ??= makeMarket()
    const app = market.current
    await fc.assert(
      fc.asyncProperty(requestsOf(operation), async (asked) => void (await mustAnswer(app, asked))),
      { numRuns: 25 },
    )
  })

  // PostgreSQL keeps no such text: asked for it, it fails.
  test('a NUL in what is searched for is refused', async () => {
    const app = makeMarket()
    for (const path of ['/v1/events?name=%00', '/v1/apps?name=a%00', '/v1/search?q=ab%00']) {
      expect(await mustAnswer(app, { path, method: 'GET' }), path).toBe(400)
    }
  })

  test('and so does the gateway', async () => {
    const app = makeMarket()
    const paths = [
      'challenge',
      'categories',
      'categories/0',
      'deals',
      'deals/1',
      'ohlc',
      'apporders',
      'apporders/1',
    ]
    const names = [
      'chainId',
      'address',
      'pageSize',
      'pageIndex',
      'app',
      'minTag',
      'category',
      'requester',
      'bulkOnly',
    ]
    const query = fc.dictionary(fc.constantFrom(...names), fc.oneof(junk, fc.constant('1')), { maxKeys: 4 })
    const asked = fc.record({
      path: fc.tuple(fc.constantFrom(...paths, 'requestorders', '1/workerpools/x'), query),
      method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
      body: fc.oneof(json, junk),
      authorization: fc.oneof(junk, fc.constant(`${word(1)}_${forged}_${address('1')}`)),
    })
    await fc.assert(
      fc.asyncProperty(asked, async ({ path: [path, query], method, body, authorization }) => {
        const headers = /^[\x20-\x7e]*$/.test(authorization) ? { authorization } : {}
        const hasBody = method !== 'GET'
        const chain = Math.random() < 0.8 ? { chainId: '1' } : {}
        const where = `/${path}?${new URLSearchParams({ ...query, ...chain })}`
        await mustAnswer(app, { path: where, method, headers, ...(hasBody ? { body } : {}) })
      }),
      { numRuns: 200 },
    )
  })
})

describe('bodies meant to hurt are refused', () => {
  const post = (body: string, path = '/v1/orders/app') =>
    mustAnswer(makeMarket(), { method: 'POST', path, body })

  test('of ten megabytes', async () => {
    const body = JSON.stringify({ ...(toWire(appOrder()) as object), salt: 'x'.repeat(10_000_000) })
    expect(await post(body)).toBe(413)
    expect(await post(body, '/apporders?chainId=1')).toBe(413)
  })

  test('nested a hundred thousand times, or with the names of prototypes', async () => {
    const deep = `${'{"app":'.repeat(100_000)}1${'}'.repeat(100_000)}`
    expect(await post(deep)).toBe(400)
    expect(await post(deep, '/v1/match')).toBe(400)
    expect(await post(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBe(400)
    expect(await post('{"__proto__":{"app":1},"constructor":{}}')).toBe(400)
  })

  test('for another chain, or with the signature of somebody else', async () => {
    const order = toWire(appOrder({ sign: forged }))
    expect(await post(JSON.stringify(order))).toBe(422)
    expect(await post(JSON.stringify({ order }), '/apporders?chainId=2')).toBe(400)
    expect(await post(JSON.stringify({ order }), '/apporders?chainId=1')).toBe(403)
  })
})

test('who asks too often waits as long as it is told', async () => {
  const market = makeMarket({ address: { perMinute: 60, burst: 2 }, wallet: { perMinute: 60, burst: 1 } })
  const ask = async (path: string) => await market.request(path)
  expect([(await ask('/v1/orders/app')).status, (await ask('/version')).status]).toEqual([200, 200])
  const refused = await ask('/v1/orders/app')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
  expect(await refused.json()).toMatchObject({ code: 'RATE_LIMITED', retryable: true })
  const atGateway = await ask('/version')
  expect([atGateway.status, atGateway.headers.get('retry-after')]).toEqual([429, '1'])
  expect(await atGateway.json()).toEqual({ ok: false, error: 'Rate limit exceeded' })
})

test('a wallet publishes no more often than it may', async () => {
  const market = makeMarket({ address: open.address, wallet: { perMinute: 60, burst: 2 } })
  const publish = (salt: number) =>
    mustAnswer(market, {
      method: 'POST',
      path: '/v1/orders/app',
      body: JSON.stringify(toWire(appOrder({ salt: word(salt) }))),
    })
  expect([await publish(901), await publish(902), await publish(903)]).toEqual([201, 201, 429])
})
