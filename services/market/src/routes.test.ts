import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toWire } from '@ruche/api'
import { type Hex, hashOrder, type OrderKind, parseTag, type SignedOrders } from '@ruche/protocol'
import {
  createApp,
  type Database,
  openDatabase,
  openLog,
  type RunningPostgres,
  startPostgres,
} from '@ruche/service'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createAdmissions, defaultRates } from './admission.ts'
import { forged, pretendChain } from './fixture/chain.ts'
import {
  address,
  app as anApp,
  appOrder,
  appOwner,
  datasetOrder,
  poolOwner,
  requester,
  requestOrder,
  word,
  workerpool,
  workerpoolOrder,
} from './fixture/orders.ts'
import { sweepOrders } from './inspect.ts'
import { createProfiles } from './profile/profiles.ts'
import { addRoutes, marketStatuses } from './routes.ts'
import { createStore } from './store.postgres.ts'

const log = openLog({ name: 'test', level: 'silent' })
const other = address('e')
let dataDir: string
let server: RunningPostgres
let database: Database
let chain: ReturnType<typeof pretendChain>
const nowMs = 1_800_000_000_000

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ruche-market-'))
  server = await startPostgres({ dataDir, port: 0, log })
  const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))
  database = await openDatabase({ url: server.url, name: 'market', migrationsFolder })
})

afterAll(async () => {
  await database.close()
  await server.stop()
  await rm(dataDir, { recursive: true })
})

beforeEach(async () => {
  await database.db.execute(sql`delete from orders`)
  chain = pretendChain()
})

async function call(
  method: string,
  path: string,
  body?: unknown,
  admissions = createAdmissions({ rates: defaultRates, nowMs: () => nowMs }),
) {
  const app = createApp({ log, statuses: marketStatuses })
  addRoutes(app, {
    store: createStore(database),
    chain: chain.facts,
    profiles: createProfiles(database),
    openMax: 5,
    admissions,
    version: '0',
    nowMs: () => nowMs,
  })
  const init = body === undefined ? { method } : { method, body: JSON.stringify(toWire(body)) }
  const response = await app.request(path, init)
  const text = await response.text()
  // biome-ignore lint/suspicious/noExplicitAny: answers of every route
  return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as any }
}
const publish = <Kind extends OrderKind>(kind: Kind, order: SignedOrders[Kind], query = '') =>
  call('POST', `/v1/orders/${kind}${query}`, order)
const hashOf = <Kind extends OrderKind>(kind: Kind, order: SignedOrders[Kind]): Hex =>
  hashOrder(kind, order, chain.facts.domain)
const salts = async (path: string) => {
  const { body } = await call('GET', path)
  return body.orders.map(({ order }: { order: { salt: Hex } }) => Number(order.salt))
}

describe('POST /v1/orders', () => {
  const publishAll = (orders: unknown) => call('POST', '/v1/orders', { orders })

  test('publishes each order for itself, and says in the order sent what became of it', async () => {
    const known = appOrder({ salt: word(7) })
    await publish('app', known)
    const { status, body } = await publishAll([
      { kind: 'workerpool', order: workerpoolOrder() },
      { kind: 'dataset', order: datasetOrder({ sign: forged }) },
      { kind: 'app', order: known },
      { kind: 'request', order: requestOrder() },
    ])
    expect(status).toBe(200)
    expect(body.results).toEqual([
      { orderHash: hashOf('workerpool', workerpoolOrder()), isNew: true },
      { problem: expect.objectContaining({ code: 'ORDER_SIGNATURE_INVALID', retryable: false }) },
      { orderHash: hashOf('app', known), isNew: false },
      { orderHash: hashOf('request', requestOrder()), isNew: true },
    ])
    expect((await call('GET', '/v1/orders/workerpool')).body.count).toBe(1)
    expect((await call('GET', '/v1/orders/dataset')).body.count).toBe(0)
  })

  test('takes what a signer may still have, and refuses the rest', async () => {
    const salts = [1, 2, 3, 4, 5, 6, 7]
    const { body } = await publishAll(
      salts.map((salt) => ({ kind: 'app', order: appOrder({ salt: word(salt) }) })),
    )
    const codes = body.results.map(({ problem }: { problem?: { code: string } }) => problem?.code)
    expect(codes.filter((code: unknown) => code === undefined)).toHaveLength(5)
    expect(codes.filter((code: unknown) => code === 'ORDER_LIMIT_REACHED')).toHaveLength(2)
  })

  test('publishes nothing of what cannot be read, and takes 200 at most', async () => {
    const good = { kind: 'app', order: appOrder() }
    for (const orders of [[], [good, { kind: 'app', order: workerpoolOrder() }], Array(201).fill(good)])
      expect((await publishAll(orders)).body.code).toBe('REQUEST_INVALID')
    expect((await call('GET', '/v1/orders/app')).body.count).toBe(0)
  })

  test('is counted as so many requests', async () => {
    const rate = { perMinute: 60, burst: 3 }
    const admissions = createAdmissions({ rates: { address: rate, wallet: rate }, nowMs: () => nowMs })
    const orders = Array.from({ length: 5 }, () => ({ kind: 'app', order: appOrder() }))
    expect((await call('POST', '/v1/orders', { orders }, admissions)).body.code).toBe('RATE_LIMITED')
    expect((await call('GET', '/v1/orders/app')).body.count).toBe(0)
  })
})

describe('POST /v1/orders/{kind}', () => {
  test('answers what the book now says of the order', async () => {
    const order = workerpoolOrder()
    const { status, body } = await publish('workerpool', order)
    expect(status).toBe(201)
    expect(body).toEqual({
      kind: 'workerpool',
      orderHash: hashOf('workerpool', order),
      order: toWire(order),
      signer: poolOwner,
      remaining: '10',
      status: 'open',
      publicationTimestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    })
    expect(await call('GET', `/v1/orders/${body.orderHash}`)).toEqual({ status: 200, body })
  })

  test('changes nothing when repeated', async () => {
    const first = await publish('app', appOrder())
    expect(await publish('app', appOrder())).toEqual({ status: 200, body: first.body })
    expect((await call('GET', '/v1/orders/app')).body.count).toBe(1)
  })

  test('refuses what the chain would refuse, with the reason', async () => {
    chain.owners.delete(anApp)
    expect(await publish('app', appOrder())).toMatchObject({
      status: 422,
      body: { code: 'ASSET_NOT_REGISTERED', title: `The app ${anApp} is not registered.` },
    })
    expect((await publish('dataset', datasetOrder({ sign: forged }))).body.code).toBe(
      'ORDER_SIGNATURE_INVALID',
    )
    expect((await publish('dataset', datasetOrder({ sign: '0x' }))).body.code).toBe('ORDER_SIGNATURE_INVALID')
    chain.consumed.set(hashOf('dataset', datasetOrder()), 10n)
    expect((await publish('dataset', datasetOrder())).body.code).toBe('ORDER_CONSUMED')
    chain.stakes.set(poolOwner, 2n)
    expect((await publish('workerpool', workerpoolOrder())).body.code).toBe('SCHEDULER_STAKE_MISSING')
    chain.stakes.set(requester, 0n)
    expect((await publish('request', requestOrder())).body.code).toBe('REQUESTER_BALANCE_MISSING')
  })

  test('refuses parameters that no worker would understand', async () => {
    const { status, body } = await publish('request', requestOrder({ params: '{"iexec_arg":"5"}' }))
    expect({ status, code: body.code }).toEqual({ status: 422, code: 'PARAMS_UNKNOWN_KEY' })
  })

  test('refuses text that no database keeps', async () => {
    const half = JSON.stringify({ iexec_args: '\ud800' })
    for (const params of ['\0', 'a\ud800', half.replace('\\ud800', '\ud800')]) {
      expect(await publish('request', requestOrder({ params }))).toMatchObject({
        status: 400,
        body: { code: 'REQUEST_INVALID', title: expect.stringContaining('params') },
      })
    }
    expect((await call('GET', '/v1/orders/workerpool?region=%00')).status).toBe(400)
  })

  test('names the fields that are not what they should be', async () => {
    const { status, body } = await call('POST', '/v1/orders/app', {
      ...appOrder(),
      appprice: '-1',
      tag: '0x1',
    })
    expect(status).toBe(400)
    expect(body.title).toMatch(/appprice: expected a decimal integer.*tag: expected a 32-byte word/)
  })

  test('keeps five open orders of a kind per signer, not more, even when they come at once', async () => {
    const published = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7].map((salt) => publish('app', appOrder({ salt: word(salt) }))),
    )
    const statuses = published.map(({ status }) => status).sort()
    expect(statuses).toEqual([201, 201, 201, 201, 201, 429, 429])
    expect((await publish('dataset', datasetOrder())).status).toBe(201)
  })
})

describe('GET /v1/orders/{kind}', () => {
  test('lists the cheapest first, then the oldest, and requests that pay most first', async () => {
    await publish('workerpool', workerpoolOrder({ salt: word(1), workerpoolprice: 9n }))
    await publish('workerpool', workerpoolOrder({ salt: word(3), workerpoolprice: 5n }))
    await publish('workerpool', workerpoolOrder({ salt: word(2), workerpoolprice: 5n }))
    expect(await salts('/v1/orders/workerpool')).toEqual([3, 2, 1])
    await publish('request', requestOrder({ salt: word(1), workerpoolmaxprice: 5n }))
    await publish('request', requestOrder({ salt: word(2), workerpoolmaxprice: 9n }))
    expect(await salts('/v1/orders/request')).toEqual([2, 1])
  })

  test('gives pages, and the number of the next', async () => {
    for (const salt of [1, 2, 3]) await publish('app', appOrder({ salt: word(salt) }))
    const first = await call('GET', '/v1/orders/app?pageSize=2')
    expect(first.body).toMatchObject({ count: 3, nextPage: 1 })
    expect(await salts('/v1/orders/app?pageSize=2&pageIndex=1')).toEqual([3])
    expect((await call('GET', '/v1/orders/app?pageSize=2&pageIndex=1')).body).not.toHaveProperty('nextPage')
  })

  test('hides restricted orders from everyone but those they are for', async () => {
    await publish('app', appOrder({ salt: word(1) }))
    await publish('app', appOrder({ salt: word(2), requesterrestrict: requester }))
    expect(await salts('/v1/orders/app')).toEqual([1])
    expect(await salts(`/v1/orders/app?requester=${requester}`)).toEqual([1, 2])
    expect(await salts(`/v1/orders/app?requester=${requester}&isRequesterStrict=true`)).toEqual([2])
    expect(await salts(`/v1/orders/app?requester=${other}`)).toEqual([1])
    expect(await salts('/v1/orders/app?requester=any')).toEqual([1, 2])
  })

  test('narrows by what is sold, category, trust, tag and price', async () => {
    chain.owners.set(other, poolOwner)
    const gpu = parseTag('gpu')
    await publish('workerpool', workerpoolOrder({ salt: word(1), trust: 5n, workerpoolprice: 10n }))
    await publish('workerpool', workerpoolOrder({ salt: word(2), trust: 9n, workerpoolprice: 20n, tag: gpu }))
    await publish('workerpool', workerpoolOrder({ salt: word(3), category: 2n, workerpoolprice: 30n }))
    await publish('workerpool', workerpoolOrder({ salt: word(4), workerpool: other, workerpoolprice: 40n }))
    const list = (query: string) => salts(`/v1/orders/workerpool?${query}`)
    expect(await list(`workerpool=${workerpool}`)).toEqual([1, 2, 3])
    expect(await list('category=2')).toEqual([3])
    expect(await list('minTrust=6')).toEqual([2])
    expect(await list('minTag=gpu')).toEqual([2])
    expect(await list(`maxTag=${parseTag('')}`)).toEqual([1, 3, 4])
    expect(await list('maxPrice=20')).toEqual([1, 2])
    expect(await list(`signer=${poolOwner}&minPrice=30`)).toEqual([3, 4])
  })

  test('refuses a filter that does not exist rather than ignore it', async () => {
    expect(await call('GET', '/v1/orders/app?categorie=1')).toMatchObject({
      status: 400,
      body: { code: 'REQUEST_INVALID' },
    })
  })

  test('says which order it does not know', async () => {
    expect(await call('GET', `/v1/orders/${word(5)}`)).toMatchObject({
      status: 404,
      body: { code: 'ORDER_NOT_FOUND' },
    })
    expect((await call('GET', '/v1/orders/honey')).status).toBe(404)
  })

  test('takes no longer name or path for a kind', async () => {
    for (const path of ['apps', 'app/bees', 'dataset/bees/honey', 'requests']) {
      expect(await call('GET', `/v1/orders/${path}`)).toMatchObject({ status: 404 })
      expect(await call('POST', `/v1/orders/${path}`, {})).toMatchObject({ status: 404 })
    }
  })
})

describe('DELETE /v1/orders/{hash}', () => {
  const seconds = () => nowMs / 1_000
  const sign: Hex = `0x${'aa'.repeat(65)}`

  test('removes an order for its signer, after which it may be published again', async () => {
    const { body } = await publish('app', appOrder())
    const path = `/v1/orders/${body.orderHash}`
    const { message } = (await call('GET', `${path}/unpublish`)).body
    expect(message).toEqual({ orderHash: body.orderHash, deadline: seconds() + 600 })
    expect(await call('DELETE', path, { deadline: message.deadline, sign })).toEqual({
      status: 204,
      body: undefined,
    })
    expect((await call('GET', path)).status).toBe(404)
    expect((await publish('app', appOrder())).status).toBe(201)
  })

  test('an order leaves the book when its publisher said, and may be published again', async () => {
    const at = seconds() + 60
    const { body } = await publish('app', appOrder(), `?expiresAt=${at}`)
    expect(body.expiresAt).toBe(at)
    // Open already: it keeps the time that it has.
    expect((await publish('app', appOrder(), `?expiresAt=${at + 60}`)).body.expiresAt).toBe(at)
    const { orders } = (await call('GET', '/v1/orders/app')).body
    expect(orders).toMatchObject([{ orderHash: body.orderHash, expiresAt: at }])
    const store = createStore(database)
    await store.removeExpired(new Date(at * 1_000 - 1))
    expect((await call('GET', `/v1/orders/${body.orderHash}`)).body.expiresAt).toBe(at)
    await store.removeExpired(new Date(at * 1_000))
    expect((await call('GET', `/v1/orders/${body.orderHash}`)).status).toBe(404)
    const again = await publish('app', appOrder())
    expect(again.status).toBe(201)
    expect(again.body).not.toHaveProperty('expiresAt')
  })

  test('an order is not published until a time that is over, or that is no time', async () => {
    const refused = { status: 422, body: { code: 'ORDER_EXPIRED' } }
    expect(await publish('app', appOrder(), `?expiresAt=${seconds()}`)).toMatchObject(refused)
    expect((await publish('app', appOrder(), '?expiresAt=soon')).status).toBe(400)
    const orders = [
      { kind: 'app', order: appOrder(), expiresAt: seconds() + 1 },
      { kind: 'workerpool', order: workerpoolOrder(), expiresAt: seconds() },
    ]
    const { body } = await call('POST', '/v1/orders', { orders })
    expect(body.results).toMatchObject([{ isNew: true }, { problem: { code: 'ORDER_EXPIRED' } }])
  })

  test('refuses others, and requests that are over or too far ahead', async () => {
    const { body } = await publish('app', appOrder())
    const remove = (deadline: number, by: Hex = sign) =>
      call('DELETE', `/v1/orders/${body.orderHash}`, { deadline, sign: by })
    const refused = { status: 403, body: { code: 'UNPUBLISH_REFUSED' } }
    expect(await remove(seconds() + 60, forged)).toMatchObject(refused)
    expect(await remove(seconds())).toMatchObject(refused)
    expect(await remove(seconds() + 7_200)).toMatchObject(refused)
    expect((await call('GET', '/v1/orders/app')).body.count).toBe(1)
  })
})

describe('POST /v1/match', () => {
  test('gives the cheapest orders for an app, when nothing else is said', async () => {
    await publish('app', appOrder({ appprice: 1n }))
    await publish('workerpool', workerpoolOrder({ salt: word(2), workerpoolprice: 20n }))
    const cheap = await publish(
      'workerpool',
      workerpoolOrder({ salt: word(1), workerpoolprice: 10n, category: 3n }),
    )
    const { status, body } = await call('POST', '/v1/match', { app: anApp })
    expect(status).toBe(200)
    expect(body.match).toMatchObject({ dataset: null, workerpool: cheap.body, volume: '1', taskPrice: '11' })
  })

  test('finds the cheapest behind many that look cheaper and do not fit', async () => {
    chain.owners.set(other, poolOwner)
    for (let number = 1; number <= 9; number++) {
      // Nobody has more than five.
      if (number === 6) chain.owners.set(anApp, requester)
      await publish('app', appOrder({ salt: word(number), appprice: 1n, workerpoolrestrict: other }))
    }
    const open = await publish('app', appOrder({ salt: word(10), appprice: 9n }))
    await publish('workerpool', workerpoolOrder({ salt: word(1), workerpoolprice: 1n }))
    await publish('workerpool', workerpoolOrder({ salt: word(2), workerpool: other, workerpoolprice: 50n }))
    const { body } = await call('POST', '/v1/match', { app: anApp })
    // Of the first eight apps the best is 1 + 50.
    expect(body.match).toMatchObject({ app: { orderHash: open.body.orderHash }, taskPrice: '10' })
  })

  test('says which rule every candidate breaks', async () => {
    await publish('app', appOrder({ appprice: 7n }))
    const { body } = await call('POST', '/v1/match', {
      app: anApp,
      appmaxprice: 5n,
      category: 0n,
      dataset: other,
    })
    expect(body).toMatchObject({
      match: null,
      missing: ['dataset', 'workerpool'],
      refusals: [
        {
          orders: { app: hashOf('app', appOrder({ appprice: 7n })) },
          findings: [
            {
              rule: 'iExecV5-matchOrders-0x03',
              message: 'The app costs 0.000000007 RLC per task, the request pays at most 0.000000005 RLC.',
            },
          ],
        },
      ],
    })
  })

  test('finds what a group allows', async () => {
    await publish('app', appOrder({ requesterrestrict: other }))
    await publish('workerpool', workerpoolOrder())
    const wish = { app: anApp, requester }
    expect((await call('POST', '/v1/match', wish)).body.match).toBeNull()
    chain.members.push({ group: other, member: requester })
    expect((await call('POST', '/v1/match', wish)).body.match).toMatchObject({ volume: '1' })
  })

  test('never gives out an order that the chain no longer honours', async () => {
    const cheap = workerpoolOrder({ salt: word(1), workerpoolprice: 1n })
    await publish('app', appOrder())
    await publish('workerpool', cheap)
    const dear = await publish('workerpool', workerpoolOrder({ salt: word(2) }))
    chain.consumed.set(hashOf('workerpool', cheap), 10n)
    const { body } = await call('POST', '/v1/match', { app: anApp })
    expect(body.match.workerpool).toEqual(dear.body)
    expect((await call('GET', `/v1/orders/${hashOf('workerpool', cheap)}`)).body).toMatchObject({
      status: 'filled',
      remaining: '0',
    })
  })
})

describe('sweepOrders', () => {
  test('takes orders off the list when the facts change, and puts them back', async () => {
    await publish('app', appOrder())
    await publish('workerpool', workerpoolOrder())
    const sweep = () => sweepOrders({ store: createStore(database), chain: chain.facts, limit: 10 })
    const counts = async () => [
      (await call('GET', '/v1/orders/app')).body.count,
      (await call('GET', '/v1/orders/workerpool')).body.count,
    ]
    chain.owners.delete(anApp)
    chain.stakes.set(poolOwner, 0n)
    await sweep()
    expect(await counts()).toEqual([0, 0])
    chain.owners.set(anApp, appOwner)
    chain.stakes.set(poolOwner, 100n)
    chain.consumed.set(hashOf('app', appOrder()), 4n)
    await sweep()
    expect(await counts()).toEqual([1, 1])
    expect((await call('GET', '/v1/orders/app')).body.orders[0].remaining).toBe('6')
  })

  test('goes round: those asked about longest ago come first', async () => {
    for (const salt of [1, 2, 3]) await publish('app', appOrder({ salt: word(salt) }))
    const store = createStore(database)
    const first = await store.listToCheck(1)
    await sweepOrders({ store, chain: chain.facts, limit: 1 })
    expect(await store.listToCheck(3)).toHaveLength(3)
    expect((await store.listToCheck(1))[0]!.orderHash).not.toBe(first[0]!.orderHash)
  })
})

describe('what a workerpool says of itself', () => {
  const here = address('7')
  const big = { region: 'eu-west', cpus: 16, memoryBytes: 64e9, gpu: { model: 'H200', count: 1 } }
  const say = (pool: Hex, profile: object, issuedAt = nowMs / 1_000) =>
    call('PUT', `/v1/workerpools/${pool}/profile`, {
      profile: JSON.stringify(profile),
      issuedAt,
      sign: `0x${'ab'.repeat(65)}`,
    })

  beforeEach(async () => {
    await database.db.execute(sql`delete from profiles`)
    chain.owners.set(here, poolOwner)
    await publish('workerpool', workerpoolOrder({ salt: word(1), workerpoolprice: 9n }))
    await publish('workerpool', workerpoolOrder({ salt: word(2), workerpool: here, workerpoolprice: 3n }))
    await say(workerpool, { ...big, pricePerGigafuel: '5', latencyMs: { paris: 12 } })
    await say(here, { region: 'us-east', cpus: 2, speed: 300, latencyMs: { paris: 90 } })
  })

  test('narrows the list of its orders', async () => {
    const asked = (query: string) => salts(`/v1/orders/workerpool?${query}`)
    expect(await asked('')).toEqual([2, 1])
    expect(await asked('region=eu-west')).toEqual([1])
    expect(await asked('minCpus=2')).toEqual([2, 1])
    expect(await asked('minCpus=3&minMemoryBytes=64000000000&gpu=H200')).toEqual([1])
    expect(await asked('minSpeed=300')).toEqual([2])
    expect(await asked('maxPricePerGigafuel=5')).toEqual([1])
    expect(await asked('maxPricePerGigafuel=4')).toEqual([])
    expect(await asked('probe=paris&maxLatencyMs=100')).toEqual([2, 1])
    expect(await asked('probe=paris&maxLatencyMs=20')).toEqual([1])
    expect(await asked('probe=tokyo&maxLatencyMs=100')).toEqual([])
  })

  test('decides with whom a request is matched', async () => {
    await publish('app', appOrder())
    const match = async (requirements?: object) =>
      (
        await call('POST', '/v1/match', {
          app: anApp,
          ...(requirements === undefined ? {} : { requirements }),
        })
      ).body
    expect(await match()).toMatchObject({ match: {} })
    expect((await match()).match.workerpool.order.workerpool).toBe(here)
    expect((await match({ probe: 'paris', maxLatencyMs: 20 })).match.workerpool.order.workerpool).toBe(
      workerpool,
    )
    const none = await match({ minCpus: 17 })
    expect(none).toMatchObject({ match: null, missing: [] })
    expect(none.refusals.map(({ findings }: { findings: object[] }) => findings[0])).toEqual([
      expect.objectContaining({ rule: 'ruche-requirements-cpus' }),
      expect.objectContaining({ message: expect.stringContaining('cpus at least 17, its profile says 16') }),
    ])
  })

  test('is replaced by what its owner says later, and by nothing else', async () => {
    expect((await say(here, big, 5)).body.code).toBe('PROFILE_REFUSED')
    expect((await say(here, big, nowMs / 1_000 + 601)).body.code).toBe('PROFILE_REFUSED')
    expect((await say(here, { cpus: 0 }, nowMs / 1_000 + 1)).body.code).toBe('REQUEST_INVALID')
    expect((await say(here, big, nowMs / 1_000 + 1)).status).toBe(200)
    expect((await call('GET', `/v1/workerpools/${here}/profile`)).body.profile).toEqual(big)
    expect((await call('GET', `/v1/workerpools/${anApp}/profile`)).body.code).toBe('PROFILE_NOT_FOUND')
  })
})
