import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toWire } from '@ruche/api'
import { hashOrder, type OrderKind, parseTag, VOLUME_UNLIMITED } from '@ruche/protocol'
import { type Database, openDatabase, openLog, type RunningPostgres, startPostgres } from '@ruche/service'
import { sql } from 'drizzle-orm'
import type { Hono } from 'hono'
import { hashTypedData } from 'viem'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createAdmissions, defaultRates } from '../admission.ts'
import { createMarketApp } from '../app.ts'
import { forged, pretendChain } from '../fixture/chain.ts'
import {
  address,
  app as anApp,
  appOrder,
  appOwner,
  datasetOrder,
  datasetOwner,
  poolOwner,
  requester,
  requestOrder,
  word,
  workerpoolOrder,
} from '../fixture/orders.ts'
import { createProfiles } from '../profile/profiles.ts'
import { createStore } from '../store.postgres.ts'
import { createChallenges } from './challenges.ts'
import { createDeals } from './deals.ts'

const log = openLog({ name: 'test', level: 'silent' })
const good = `0x${'ab'.repeat(65)}`
let dataDir: string
let server: RunningPostgres
let database: Database
let chain: ReturnType<typeof pretendChain>
let market: Hono
let nowMs = 1_800_000_000_000

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ruche-gateway-'))
  server = await startPostgres({ dataDir, port: 0, log })
  const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))
  database = await openDatabase({ url: server.url, name: 'market', migrationsFolder })
})

afterAll(async () => {
  await database.close()
  await server.stop()
  await rm(dataDir, { recursive: true })
})

beforeEach(async () => {
  await database.db.execute(sql`delete from orders`)
  await database.db.execute(sql`delete from challenges`)
  chain = pretendChain()
  market = createMarketApp({
    log,
    parts: {
      store: createStore(database),
      chain: chain.facts,
      challenges: createChallenges(database),
      profiles: createProfiles(database),
      deals: createDeals(database.db),
      openMax: 5,
      admissions: createAdmissions({ rates: defaultRates, nowMs: () => nowMs }),
      version: '1.2.3',
      nowMs: () => nowMs,
    },
  })
})

async function call(method: string, path: string, body?: unknown, authorization?: string) {
  const response = await market.request(path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(toWire(body)) }),
    headers: {
      'content-type': 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
    },
  })
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  // biome-ignore lint/suspicious/noExplicitAny: answers of every route
  return { status: response.status, body: (await response.json()) as any }
}

/** What the client does before it may write: the hash is its own. */
async function authorize(wallet: string, sign = good): Promise<string> {
  const { body } = await call('GET', `/challenge?address=${wallet}&chainId=1`)
  const { domain, types, message, primaryType } = body.data
  const { EIP712Domain: _, ...own } = types
  return `${hashTypedData({ domain, types: own, message, primaryType })}_${sign}_${wallet}`
}

async function publish(kind: OrderKind, order: object, wallet: string) {
  return await call('POST', `/${kind}orders?chainId=1`, { order }, await authorize(wallet))
}
const list = async (path: string) => {
  const { body } = await call('GET', path)
  return body.orders.map(({ order }: { order: { salt: string } }) => Number(order.salt))
}

describe('logging in', () => {
  test('gives typed data of the gateway, with its chain, to whoever names a wallet', async () => {
    const { status, body } = await call('GET', `/challenge?address=${appOwner}&chainId=1`)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      ok: true,
      data: {
        domain: { name: 'iExec Gateway', version: '1', chainId: '1' },
        primaryType: 'Challenge',
        message: {
          challenge: expect.stringMatching(/^Sign this message to log into iExec Gateway: [0-9a-f]{64}$/),
        },
      },
    })
  })

  test('accepts a challenge once, from its wallet, for five minutes', async () => {
    const refused = { status: 403, body: { ok: false, error: 'invalid authorization' } }
    const used = await authorize(appOwner)
    const order = (salt: number) => ({ order: appOrder({ salt: word(salt) }) })
    const post = (salt: number, authorization?: string) =>
      call('POST', '/apporders?chainId=1', order(salt), authorization)
    expect((await post(1, used)).status).toBe(200)
    expect(await post(2, used)).toEqual(refused)
    expect(await post(2, (await authorize(appOwner)).replace(appOwner, poolOwner))).toEqual(refused)
    expect(await post(2, await authorize(appOwner, forged))).toEqual(refused)
    expect(await post(2, 'Bearer x')).toEqual(refused)
    expect(await post(2)).toEqual(refused)
    const old = await authorize(appOwner)
    nowMs += 300_001
    expect(await post(2, old)).toEqual(refused)
  })

  test('keeps 32 challenges of a wallet', async () => {
    for (let count = 0; count < 32; count++) await authorize(appOwner)
    expect(await call('GET', `/challenge?address=${appOwner}&chainId=1`)).toEqual({
      status: 429,
      body: { ok: false, error: 'Rate limit exceeded' },
    })
    expect((await call('GET', `/challenge?address=${poolOwner}&chainId=1`)).status).toBe(200)
  })
})

describe('publishing', () => {
  test('answers the order with numbers as numbers, and its hash', async () => {
    const order = datasetOrder({ datasetprice: 0n, volume: VOLUME_UNLIMITED })
    const orderHash = hashOrder('dataset', order, chain.facts.domain)
    const { status, body } = await publish('dataset', order, datasetOwner)
    expect(status).toBe(200)
    expect(body).toEqual({
      ok: true,
      published: {
        orderHash,
        order: expect.objectContaining({ datasetprice: 0, volume: 9007199254740991, sign: order.sign }),
        bulk: true,
        chainId: 1,
        remaining: 9007199254740991,
        status: 'open',
        publicationTimestamp: expect.any(String),
        signer: datasetOwner,
      },
    })
    const one = await call('GET', `/datasetorders/${orderHash}?chainId=1`)
    expect(one.body).toMatchObject({ ok: true, orderHash, chainId: '1' })
  })

  test('says a number that JSON would round as text', async () => {
    const { body } = await publish('app', appOrder({ volume: 2n ** 60n }), appOwner)
    expect(body.published.order.volume).toBe('1152921504606846976')
  })

  test('refuses with the sentences that clients know', async () => {
    const said = async (kind: OrderKind, order: object, wallet: string) => {
      const { status, body } = await publish(kind, order, wallet)
      return `${status} ${body.error}`
    }
    expect(await said('app', appOrder({ sign: forged }), appOwner)).toBe('403 invalid sign')
    expect(await said('app', appOrder(), poolOwner)).toBe(
      `403 only order signer ${appOwner} can publish an order`,
    )
    await publish('app', appOrder(), appOwner)
    expect(await said('app', appOrder(), appOwner)).toBe('403 order already published')
    chain.consumed.set(hashOrder('app', appOrder({ salt: word(7) }), chain.facts.domain), 10n)
    expect(await said('app', appOrder({ salt: word(7) }), appOwner)).toBe('403 order already consumed')
    expect(await said('app', appOrder({ app: address('9') }), appOwner)).toBe('403 Resource not deployed')
    chain.stakes.set(poolOwner, 29n)
    expect(await said('workerpool', workerpoolOrder(), poolOwner)).toBe(
      "403 workerpool owner's stake is too low to cover 10 tasks: 29 of 30",
    )
    chain.stakes.set(requester, 209n)
    const twice = requestOrder({ volume: 2n })
    expect(await said('request', twice, requester)).toBe(
      '403 requester stake is too low to cover 2 tasks: 209 of 210',
    )
    chain.stakes.set(requester, 210n)
    expect((await publish('request', twice, requester)).status).toBe(200)
    await database.db.execute(sql`delete from orders`)
    expect(await said('request', twice, requester)).toBe(`403 No apporder published for app ${anApp}`)
  })

  test('refuses other chains, bodies that are no order, and hashes it does not know, as JSON', async () => {
    expect(await call('POST', '/apporders?chainId=2', {})).toEqual({
      status: 400,
      body: { ok: false, error: 'Unsupported chain: 2' },
    })
    expect(
      (await call('POST', '/apporders?chainId=1', { order: {} }, await authorize(appOwner))).status,
    ).toBe(400)
    expect(await call('GET', `/apporders/${word(1)}?chainId=1`)).toEqual({
      status: 404,
      body: { ok: false, error: 'apporder not found' },
    })
    expect((await call('PATCH', '/apporders?chainId=1', {})).status).toBe(404)
  })
})

describe('the order book', () => {
  test('wants to know whose apps and datasets, and nothing of pools and requests', async () => {
    expect((await call('GET', '/apporders?chainId=1')).body.error).toBe('app or appOwner is required')
    expect((await call('GET', '/datasetorders?chainId=1')).body.error).toBe(
      'dataset or datasetOwner is required',
    )
    for (const path of ['/workerpoolorders?chainId=1', '/requestorders?chainId=1&beneficiary=any'])
      expect((await call('GET', path)).body).toEqual({ ok: true, count: 0, orders: [] })
  })

  test('filters by owner, restriction, tag, trust, volume and bulk', async () => {
    const other = address('e')
    await publish('app', appOrder({ salt: word(1) }), appOwner)
    await publish('app', appOrder({ salt: word(2), requesterrestrict: requester }), appOwner)
    await publish('app', appOrder({ salt: word(3), tag: parseTag('tee,tdx') }), appOwner)
    const apps = `/apporders?chainId=1&appOwner=${appOwner}`
    expect(await list(`/apporders?chainId=1&app=any`)).toEqual([1, 3])
    expect(await list(apps)).toEqual([1, 3])
    expect(await list(`${apps}&requester=${requester}`)).toEqual([1, 2, 3])
    expect(await list(`${apps}&requester=${requester}&isRequesterStrict=true`)).toEqual([2])
    expect(await list(`${apps}&requester=any`)).toEqual([1, 2, 3])
    expect(await list(`${apps}&requester=${other}&isDatasetStrict=false`)).toEqual([1, 3])
    expect(await list(`${apps}&minTag=${parseTag('tdx')}`)).toEqual([3])
    expect(await list(`${apps}&minTag=${word(0)}&maxTag=${word(0)}`)).toEqual([1])
    await publish('workerpool', workerpoolOrder({ salt: word(4), trust: 3n }), poolOwner)
    const pools = `/workerpoolorders?chainId=1&workerpoolOwner=${poolOwner}`
    expect(await list(`${pools}&category=0&minTrust=3&minVolume=10`)).toEqual([4])
    expect(await list(`${pools}&category=1`)).toEqual([])
    expect(await list(`${pools}&minTrust=4`)).toEqual([])
    await publish('dataset', datasetOrder({ salt: word(5) }), datasetOwner)
    await publish(
      'dataset',
      datasetOrder({ salt: word(6), datasetprice: 0n, volume: VOLUME_UNLIMITED }),
      datasetOwner,
    )
    expect(await list('/datasetorders?chainId=1&dataset=any&bulkOnly=true')).toEqual([6])
    expect(await list('/datasetorders?chainId=1&dataset=any&bulkOnly=false')).toEqual([6, 5])
  })

  test('comes in pages of at least ten', async () => {
    expect((await call('GET', '/workerpoolorders?chainId=1&pageSize=9')).status).toBe(400)
    const { body } = await call('GET', '/categories?chainId=1&pageSize=10&minWorkClockTimeRef=3600')
    expect(body.categories.map(({ catid }: { catid: number }) => catid)).toEqual([2, 3, 4])
    expect((await call('GET', '/categories/1?chainId=1')).body).toEqual({
      ok: true,
      catid: 1,
      name: 'C1',
      description: '',
      workClockTimeRef: 1200,
    })
    expect((await call('GET', '/categories/5?chainId=1')).body.error).toBe('category not found')
  })
})

test('deals are empty lists before there are any, and unknown ones are not found', async () => {
  const asked = `requester=${requester}&app=${anApp}&requestorderHash=${word(1)}&category=0&pageIndex=0`
  expect((await call('GET', `/deals?chainId=1&${asked}`)).body).toEqual({ ok: true, count: 0, deals: [] })
  expect((await call('GET', `/deals/${word(1)}?chainId=1`)).body.error).toBe('deal not found')
  expect((await call('GET', '/ohlc?chainId=1&category=0')).body).toEqual({ ok: true, ohlc: [] })
  expect((await call('GET', '/ohlc?chainId=1')).status).toBe(400)
})

describe('unpublishing', () => {
  test('takes one, the last, or all of an asset off the book, for their signer alone', async () => {
    const hashes: string[] = []
    for (const salt of [1, 2, 3, 4])
      hashes.push((await publish('app', appOrder({ salt: word(salt) }), appOwner)).body.published.orderHash)
    const put = async (body: object, wallet = appOwner) =>
      (await call('PUT', '/apporders?chainId=1', body, await authorize(wallet))).body
    const byHash = { target: 'unpublish_orderHash', orderHash: hashes[1] }
    expect(await put(byHash, poolOwner)).toMatchObject({ ok: false })
    expect(await put(byHash)).toEqual({ ok: true, unpublished: [hashes[1]] })
    expect(await put(byHash)).toEqual({
      ok: false,
      error: `apporder with orderHash ${hashes[1]} is not published`,
    })
    expect(await put({ target: 'unpublish_last', app: anApp })).toEqual({
      ok: true,
      unpublished: [hashes[3]],
    })
    expect(await put({ target: 'unpublish_all', app: anApp })).toEqual({
      ok: true,
      unpublished: [hashes[2], hashes[0]],
    })
    expect(await put({ target: 'unpublish_all', app: anApp })).toEqual({
      ok: false,
      error: `no open apporder published by signer ${appOwner} for app ${anApp}`,
    })
  })
})
