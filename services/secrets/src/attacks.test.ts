import { datasetRegistryAbi } from '@ruche/contracts'
import type { Hex } from '@ruche/protocol'
import type { RunningPostgres } from '@ruche/service'
import { sql } from 'drizzle-orm'
import { type Abi, stringToHex } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askRelease } from './fixture/enclave.ts'
import { makeGarbage } from './fixture/garbage.ts'
import { openMarket, type TestDeal, type TestMarket } from './fixture/market.ts'
import { openServer, openService, type TestService, writeRequest } from './fixture/service.ts'

let market: TestMarket
let server: RunningPostgres
let service: TestService
let deal: TestDeal

const SECRET = 'a-key-that-is-looked-for-in-every-answer'

beforeAll(async () => {
  ;[market, server] = await Promise.all([openMarket(), openServer()])
  service = await openService({ market, server, name: 'attacks' })
  const secret = { kind: 'dataset', subject: market.assets.dataset, value: SECRET }
  const request = await writeRequest(service, market.accounts.dataOwner, secret)
  expect((await service.call('PUT', '/v1/secrets', request)).status).toBe(204)
  deal = await market.makeDeal()
  while ((await service.store.findDealOrders(deal.dealId)) === undefined)
    await new Promise((next) => setTimeout(next, 25))
})

afterAll(async () => {
  await service?.close()
  await Promise.all([market?.stop(), server?.stop()])
})

const countRows = async () =>
  (
    await service.database.db.execute(sql`select (select count(*) from challenges) as challenges,
      (select count(*) from audit) as lines, (select count(*) from evidence) as evidence,
      (select count(*) from secrets) as secrets`)
  ).rows[0]

describe('garbage', () => {
  /** The benchmark sends 10⁵. */
  const COUNT = 2_100

  test('is refused without leaving a trace, and genuine requests are answered after it', async () => {
    const before = await countRows()
    const statuses = new Set<number>()
    for (let at = 0; at < COUNT; at += 1) {
      const { path, body } = makeGarbage(at)
      const response = await service.app.request(path, { method: 'POST', body })
      statuses.add(response.status)
    }
    expect([...statuses].filter((status) => status < 400 || status >= 500)).toEqual([])
    expect(await countRows()).toEqual(before)
    expect((await askRelease(market, service, deal.taskId)).status).toBe(200)
  })

  test('that was given a challenge is refused before the chain is asked', async () => {
    const worker = market.addressOf('stranger')
    const { body } = await service.call('POST', '/v1/challenges', { taskId: deal.taskId, worker })
    const forged = { nonce: body.nonce, worker, sign: `0x${'11'.repeat(65)}` }
    const before = await countRows()
    const answer = await askRelease(market, service, deal.taskId, { request: forged })
    expect(answer.body).toMatchObject({ code: 'CHALLENGE_REFUSED' })
    expect(await countRows()).toEqual(before)
  })
})

test('secrets are in no error, whatever a request gets wrong', async () => {
  const tampered = [
    { measurement: `0x${'22'.repeat(48)}` as Hex },
    { scheduler: market.accounts.stranger },
    { seatTaskId: `0x${'33'.repeat(32)}` as Hex },
    { quote: (genuine: Uint8Array) => genuine.slice(0, 700) },
    { request: { sign: '0x1234' } },
    { request: { quote: 7 } },
  ]
  for (const tamper of tampered) {
    const { status, body } = await askRelease(market, service, deal.taskId, tamper)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(JSON.stringify(body)).not.toContain(SECRET)
  }
  const conflict = { kind: 'dataset', subject: market.assets.dataset, value: `${SECRET}-new`, version: 9 }
  const request = await writeRequest(service, market.accounts.dataOwner, conflict)
  const { status, body } = await service.call('PUT', '/v1/secrets', request)
  expect([status, body.code]).toEqual([409, 'VERSION_CONFLICT'])
  expect(JSON.stringify(body)).not.toContain(SECRET)
  expect(service.logged.join('')).not.toContain(SECRET)
})

describe('a dataset whose owner is a contract', () => {
  /** The one signature that the wallet takes. */
  const GENUINE: Hex = `0x${'a7'.repeat(32)}`

  /**
   * A wallet of 49 bytes (ERC-1271): if the first word of the signature, which follows selector (4), hash, offset and length (32 each),
   * is the one it knows, it answers 0x1626ba7e, else zero.
   */
  const WALLET = [
    ...['6064', '35', `7f${GENUINE.slice(2)}`, '14'], // calldataload(100) == GENUINE
    ...['631626ba7e', '60e0', '1b', '02'], // × 0x1626ba7e << 224
    ...['5f', '52', '6020', '5f', 'f3'], // return it
  ].join('')

  let wallet: Hex
  let dataset: Hex
  beforeAll(async () => {
    wallet = '0x00000000000000000000000000000000000ca11e'
    await market.client.request({ method: 'anvil_setCode', params: [wallet, `0x${WALLET}`] } as never)
    const args = [wallet, 'of a contract', stringToHex('/ipfs/bafy'), `0x${'d'.repeat(64)}`] as const
    const registry = { address: market.deployment.datasetRegistry, abi: datasetRegistryAbi } as const
    const made = await market.client.readContract({ ...registry, functionName: 'predictDataset', args })
    dataset = made.toLowerCase() as Hex
    await market.call('stranger', {
      to: registry.address,
      abi: datasetRegistryAbi as Abi,
      functionName: 'createDataset',
      args,
    })
  })

  const write = async (sign: Hex) => {
    const secret = { kind: 'dataset', subject: dataset, value: 'by a contract' }
    const request = await writeRequest(service, market.accounts.stranger, secret)
    return await service.call('PUT', '/v1/secrets', { ...request, sign })
  }

  test('gets its key only from whom the contract lets sign (ERC-1271)', async () => {
    for (const forged of [`0x${'a8'.repeat(32)}`, '0x', `0x${'11'.repeat(65)}`] as const) {
      expect((await write(forged)).body.code, forged).toBe('OWNER_REFUSED')
    }
    expect((await write(GENUINE)).status).toBe(204)
    expect(await service.store.listVersions({ kind: 'dataset', subject: dataset, name: '1' })).toHaveLength(1)
  })
})
