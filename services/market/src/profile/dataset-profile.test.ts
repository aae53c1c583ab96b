import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { datasetProfileTypedData } from '@ruche/api'
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
import { marketStatuses } from '../routes.ts'
import { addDatasetRoutes } from './dataset-routes.ts'

const log = openLog({ name: 'test', level: 'silent' })
const nowSeconds = 1_800_000_000
const [owner, stranger] = [privateKeyToAccount(word(1)), privateKeyToAccount(word(2))]
const [patients, weather] = [address('a'), address('b')]
const described = {
  description: 'Visits of 7 patients to a doctor',
  sample: 'id,visits',
  schema: { type: 'object' },
}

let dataDir: string
let server: RunningPostgres
let database: Database

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ruche-datasets-'))
  server = await startPostgres({ dataDir, port: 0, log })
  const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))
  database = await openDatabase({ url: server.url, name: 'market', migrationsFolder })
})

afterAll(async () => {
  await database?.close()
  await server?.stop()
  await rm(dataDir, { recursive: true })
})

async function call(method: string, path: string, body?: unknown) {
  const service = createApp({ log, statuses: marketStatuses })
  const chain = {
    domain: pretendChain().facts.domain,
    findOwner: async (kind: string, asset: string) =>
      kind === 'dataset' && [patients, weather].includes(asset as typeof patients)
        ? owner.address
        : undefined,
    checkSignature: async ({ signer, hash, sign }: Record<'signer' | 'hash' | 'sign', `0x${string}`>) =>
      (await recoverAddress({ hash, signature: sign })).toLowerCase() === signer ? 'valid' : 'invalid',
  }
  addDatasetRoutes(service, { db: database.db, chain: chain as never, nowMs: () => nowSeconds * 1_000 })
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
  const response = await service.request(path, init)
  // biome-ignore lint/suspicious/noExplicitAny: answers of every route
  return { status: response.status, body: (await response.json()) as any }
}

async function say(
  dataset: `0x${string}`,
  profile: object,
  { by = owner, issuedAt = nowSeconds }: { by?: typeof owner; issuedAt?: number } = {},
) {
  const text = JSON.stringify(profile)
  const { chainId, verifyingContract: hub } = pretendChain().facts.domain
  const sign = await by.signTypedData(
    datasetProfileTypedData({ dataset, profile: text, issuedAt, chainId, hub }),
  )
  return call('PUT', `/v1/datasets/${dataset}/profile`, { profile: text, issuedAt, sign })
}

test('an owner says what a dataset is, and everybody reads it', async () => {
  expect((await call('GET', `/v1/datasets/${patients}/profile`)).body.code).toBe('PROFILE_NOT_FOUND')
  expect((await say(patients, described)).status).toBe(200)
  expect((await call('GET', `/v1/datasets/${patients}/profile`)).body).toEqual({
    dataset: patients,
    owner: owner.address.toLowerCase(),
    profile: described,
    issuedAt: nowSeconds,
  })
})

test('nobody else does, and nobody of what no registry knows', async () => {
  const later = { issuedAt: nowSeconds + 1 }
  expect((await say(patients, described, { ...later, by: stranger })).body.code).toBe('PROFILE_REFUSED')
  expect((await say(address('c'), described)).body.code).toBe('ASSET_NOT_REGISTERED')
  expect((await say(patients, { ...described, key: 'of it' }, later)).body.code).toBe('REQUEST_INVALID')
})

test('an older word does not replace a newer one', async () => {
  expect((await say(patients, described, { issuedAt: nowSeconds - 1 })).body.code).toBe('PROFILE_REFUSED')
  expect((await say(patients, { description: '100% visits' }, { issuedAt: nowSeconds + 1 })).status).toBe(200)
})

test('datasets are found by the words of their descriptions', async () => {
  await say(weather, { description: 'Weather of 100 places' })
  const found = async (text: string) =>
    (await call('GET', `/v1/dataset-profiles?text=${encodeURIComponent(text)}`)).body.items.map(
      ({ dataset }: { dataset: string }) => dataset,
    )
  expect(await found('')).toEqual([patients, weather])
  expect(await found('places WEATHER')).toEqual([weather])
  expect(await found('100%')).toEqual([patients])
  expect(await found('weather visits')).toEqual([])
})
