import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ratingTypedData } from '@ruche/api'
import {
  createApp,
  type Database,
  openDatabase,
  openLog,
  type RunningPostgres,
  startPostgres,
} from '@ruche/service'
import { recoverAddress } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pretendChain } from '../fixture/chain.ts'
import { address, word } from '../fixture/orders.ts'
import { deals } from '../projection/schema.ts'
import { marketStatuses } from '../routes.ts'
import { addRatingRoutes } from './routes.ts'

const log = openLog({ name: 'test', level: 'silent' })
const nowMs = 1_800_000_000_000
const nowSeconds = nowMs / 1_000
const app = address('a')
const [ann, bob] = [1, 2].map((n) => privateKeyToAccount(word(n))) as [Rater, Rater]
type Rater = ReturnType<typeof privateKeyToAccount>

let dataDir: string
let server: RunningPostgres
let database: Database

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ruche-rating-'))
  server = await startPostgres({ dataDir, port: 0, log })
  const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))
  database = await openDatabase({ url: server.url, name: 'market', migrationsFolder })
  await database.db
    .insert(deals)
    .values([
      dealOf(ann, { dealId: word(1), completedCount: 2 }),
      dealOf(bob, { dealId: word(2), completedCount: 0 }),
      dealOf(bob, { dealId: word(3), completedCount: 1 }),
      dealOf(bob, { dealId: word(4), completedCount: 1, app: address('c') }),
    ])
})

afterAll(async () => {
  await database?.close()
  await server?.stop()
  await rm(dataDir, { recursive: true })
})

function dealOf(requester: Rater, change: { dealId: string; completedCount: number; app?: string }) {
  const [none, zero] = [address('0'), word(0)]
  return {
    ...{ app, appOwner: none, appPrice: 1n, dataset: null, datasetOwner: null, datasetPrice: 0n },
    ...{ workerpool: none, workerpoolOwner: none, workerpoolPrice: 1n, trust: 1n, category: 0n, tag: zero },
    ...{ requester: requester.address.toLowerCase(), beneficiary: none, callback: none, params: '' },
    ...{ sponsor: none, startTime: 1, botFirst: 0n, botSize: 2n, workerStake: 0n, schedulerRewardRatio: 0n },
    ...{ contributionDeadline: 2, finalDeadline: 3, maxRuntimeSeconds: 60, appOrderHash: zero },
    ...{ datasetOrderHash: null, workerpoolOrderHash: zero, requestOrderHash: zero },
    ...{
      initializedCount: 2,
      failedCount: 0,
      slicedCount: 0,
      roundCount: 0,
      block: 1,
      logIndex: Number(change.dealId),
      tx: zero,
      time: 1,
    },
    ...change,
  }
}

async function call(method: string, path: string, body?: unknown) {
  const service = createApp({ log, statuses: marketStatuses })
  // Only the signature is asked of the chain here; contracts that sign are tested with orders.
  const { domain } = pretendChain().facts
  const checkSignature = async ({
    signer,
    hash,
    sign,
  }: {
    signer: string
    hash: `0x${string}`
    sign: `0x${string}`
  }) => ((await recoverAddress({ hash, signature: sign })).toLowerCase() === signer ? 'valid' : 'invalid')
  addRatingRoutes(service, {
    db: database.db,
    chain: { domain, checkSignature } as never,
    nowMs: () => nowMs,
  })
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
  const response = await service.request(path, init)
  // biome-ignore lint/suspicious/noExplicitAny: answers of every route
  return { status: response.status, body: (await response.json()) as any }
}

async function rate(
  rater: Rater,
  change: { dealId?: `0x${string}`; stars?: number; comment?: string; issuedAt?: number } = {},
) {
  const rating = { dealId: word(1), stars: 5, comment: 'It works.', issuedAt: nowSeconds, ...change }
  const { chainId, verifyingContract: hub } = pretendChain().facts.domain
  const sign = await rater.signTypedData(ratingTypedData({ app, rating, chainId, hub }))
  return call('PUT', `/v1/ratings/${app}`, { ...rating, sign })
}

test('only who had a task of the app settled may rate it', async () => {
  const refusals = [
    await rate(bob, { dealId: word(1) }),
    await rate(bob, { dealId: word(2) }),
    await rate(bob, { dealId: word(4) }),
    await rate(ann, { dealId: word(9) }),
    await rate(ann, { issuedAt: nowSeconds + 601 }),
  ]
  expect(refusals.map(({ status, body }) => [status, body.code])).toEqual(
    refusals.map(() => [403, 'RATING_REFUSED']),
  )
  expect((await rate(ann, { stars: 6 })).body.code).toBe('REQUEST_INVALID')
  expect((await call('GET', `/v1/ratings/${app}`)).body).toEqual({
    average: null,
    count: 0,
    ratings: [],
  })
})

test('each requester has one rating, the newest, and the average is of those', async () => {
  expect((await rate(ann, { stars: 1 })).status).toBe(200)
  expect((await rate(ann, { stars: 4, issuedAt: nowSeconds - 1 })).body.code).toBe('RATING_REFUSED')
  expect((await rate(ann, { stars: 4, issuedAt: nowSeconds + 1 })).status).toBe(200)
  expect((await rate(bob, { dealId: word(3), comment: '' })).status).toBe(200)
  const { body } = await call('GET', `/v1/ratings/${app}`)
  expect([body.average, body.count]).toEqual([4.5, 2])
  expect(body.ratings[0]).toEqual({
    app,
    rater: ann.address.toLowerCase(),
    dealId: word(1),
    stars: 4,
    comment: 'It works.',
    issuedAt: nowSeconds + 1,
  })
  expect((await call('GET', '/v1/ratings')).body.items).toEqual([{ app, average: 4.5, count: 2 }])
})
