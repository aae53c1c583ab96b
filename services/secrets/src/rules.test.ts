import { createPolicy, policyHash } from '@ruche/attestation'
import { createSender, dataRulesAddress, NO_RULES, planDataRules } from '@ruche/chain'
import { dataRulesAbi, datasetRegistryAbi } from '@ruche/contracts'
import {
  type Hex,
  orderDomain,
  orderTypedData,
  parseTag,
  type SignedOrders,
  ZERO_ADDRESS,
} from '@ruche/protocol'
import type { RunningPostgres } from '@ruche/service'
import { type Abi, stringToHex, zeroHash } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askRelease } from './fixture/enclave.ts'
import { openMarket, type Role, type TestDeal, type TestMarket } from './fixture/market.ts'
import { MEASUREMENT, openServer, openService, type TestService, writeRequest } from './fixture/service.ts'

let market: TestMarket
let server: RunningPostgres
let service: TestService

beforeAll(async () => {
  ;[market, server] = await Promise.all([openMarket(), openServer()])
  service = await openService({ market, server, name: 'rules' })
  await store('dataOwner', { kind: 'dataset', subject: market.assets.dataset, value: 'of the dataset' })
})

afterAll(async () => {
  await service?.close()
  await Promise.all([market?.stop(), server?.stop()])
})

async function store(role: Role, secret: { kind: string; subject: Hex; name?: string; value: string }) {
  const request = await writeRequest(service, market.accounts[role], secret)
  expect((await service.call('PUT', '/v1/secrets', request)).status).toBe(204)
}

async function release(deal: TestDeal, request: Record<string, unknown> = {}) {
  while ((await service.store.findDealOrders(deal.dealId)) === undefined)
    await new Promise((next) => setTimeout(next, 25))
  return await askRelease(market, service, deal.taskId, { request })
}

async function act(role: Role, functionName: string, args: readonly unknown[]) {
  const to = dataRulesAddress(market.deployment.hub)
  await market.call(role, { to, abi: dataRulesAbi as Abi, functionName, args })
}
const setRules = (rules: Partial<typeof NO_RULES>) =>
  act('dataOwner', 'setRules', [market.assets.dataset, { ...NO_RULES, ...rules }])

test('without the contract there are no rules, and releases go on', async () => {
  const { status, open } = await release(await market.makeDeal())
  expect(status).toBe(200)
  expect((await open()).terms.egress).toEqual([])
})

describe('what an owner put on chain', () => {
  beforeAll(async () => {
    const { hub } = market.deployment
    const plan = await planDataRules({ client: market.client, hub })
    const sender = createSender({ client: market.client, account: market.accounts.stranger })
    await (await sender.send(plan!)).wait()
    await sender.stop()
    expect(await planDataRules({ client: market.client, hub })).toBeUndefined()
  })

  test('about results goes to the enclave with the terms', async () => {
    await setRules({ outputBytesMax: 1000n, outputSchema: '{"result.json":true}' })
    const { open } = await release(await market.makeDeal())
    expect((await open()).terms.egress).toEqual([
      { outputBytesMax: '1000', outputSchema: '{"result.json":true}' },
    ])
  })

  test('about code holds against the service: another policy is not enough', async () => {
    const own = createPolicy([{ kind: 'tdx', mrTd: MEASUREMENT }], { tcbInfoAgeDaysMax: 399 })
    await setRules({ policyHash: policyHash(own) })
    const deal = await market.makeDeal()
    const refused = await release(deal)
    expect(refused).toMatchObject({ status: 403, body: { code: 'RELEASE_REFUSED' } })
    expect(refused.body.title).toContain('not the one that its owner put on chain')

    const entry = {
      at: new Date().toISOString(),
      event: 'policy-set' as const,
      subject: market.assets.dataset,
      details: {},
    }
    const record = {
      version: 1,
      policyHash: policyHash(own),
      policy: own as unknown as Record<string, unknown>,
    }
    await service.store.addPolicy(market.assets.dataset, record, entry)
    expect((await release(deal)).status).toBe(200)
  })

  test('about privacy is charged before anything is released', async () => {
    await setRules({ epsilonMax: 1_000_000n })
    const deal = await market.makeDeal()
    expect((await release(deal)).body.title).toContain('does not say how much it reveals')
    await act('developer', 'declareEpsilon', [market.assets.app, 600_000n])
    expect((await release(deal)).body).toMatchObject({
      code: 'RELEASE_EARLY',
      title: expect.stringContaining('not charged to the requester'),
    })
    await act('stranger', 'book', [deal.dealId])
    expect((await release(deal)).status).toBe(200)
  })

  test('and a budget that is used up gives no more keys', async () => {
    const second = await market.makeDeal()
    await expect(act('requester', 'book', [second.dealId])).rejects.toMatchObject({
      message: expect.stringContaining('BudgetExceeded'),
    })
    expect((await release(second)).body.code).toBe('RELEASE_EARLY')
    await setRules({})
  })

  test('about time ends releases, for running deals too', async () => {
    const deal = await market.makeDeal()
    const { timestamp } = await market.client.getBlock()
    await setRules({ endsAt: timestamp })
    const { body } = await release(deal)
    expect(body).toMatchObject({
      code: 'RELEASE_REFUSED',
      title: expect.stringContaining('could be used until'),
    })
    await setRules({ endsAt: timestamp + 86_400n })
    expect((await release(deal)).status).toBe(200)
    await setRules({})
  })
})

describe('several datasets in one task', () => {
  const location = stringToHex('/ipfs/bafy')
  const bulk = JSON.stringify({ bulk_cid: 'QmZ4tDuvesekSs4qM5ZBKpXiZGun7S2CYtEZRB3DYXkjGx' })
  let datasets: Hex[]
  const domain = () => orderDomain({ chainId: 31_337, hub: market.deployment.hub })

  const orderOf = async (dataset: Hex, change: Partial<SignedOrders['dataset']> = {}) => {
    const order = {
      dataset,
      datasetprice: 0n,
      volume: 2n ** 53n - 1n,
      tag: parseTag('tee,tdx'),
      apprestrict: ZERO_ADDRESS,
      workerpoolrestrict: ZERO_ADDRESS,
      requesterrestrict: ZERO_ADDRESS,
      salt: zeroHash,
      ...change,
    }
    const sign = await market.accounts.dataOwner.signTypedData(orderTypedData('dataset', order, domain()))
    return { ...order, sign }
  }
  const wire = (orders: SignedOrders['dataset'][]) =>
    orders.map((order) => ({ ...order, datasetprice: `${order.datasetprice}`, volume: `${order.volume}` }))

  beforeAll(async () => {
    datasets = []
    for (const name of ['first', 'second']) {
      const args = [market.addressOf('dataOwner'), name, location, `0x${'e'.repeat(64)}`] as const
      const registry = { address: market.deployment.datasetRegistry, abi: datasetRegistryAbi } as const
      const dataset = await market.client.readContract({ ...registry, functionName: 'predictDataset', args })
      await market.call('dataOwner', {
        to: registry.address,
        abi: datasetRegistryAbi as Abi,
        functionName: 'createDataset',
        args,
      })
      datasets.push(dataset.toLowerCase() as Hex)
      await store('dataOwner', { kind: 'dataset', subject: datasets.at(-1)!, value: `key of ${name}` })
    }
  })

  test('are all opened by the orders of their owners', async () => {
    const deal = await market.makeDeal({ withDataset: false, params: bulk })
    const orders = await Promise.all(datasets.map((dataset) => orderOf(dataset)))
    const { status, open } = await release(deal, { datasetOrders: wire(orders) })
    expect(status).toBe(200)
    const { terms, secrets } = await open()
    expect(terms.datasets.map(({ address }) => address)).toEqual(datasets)
    expect(secrets.datasetKeys).toEqual({ [datasets[0]!]: 'key of first', [datasets[1]!]: 'key of second' })
  })

  test('are charged each to its own budget, by the requester alone', async () => {
    const [first, second] = datasets as [Hex, Hex]
    await act('dataOwner', 'setRules', [first, { ...NO_RULES, epsilonMax: 600_000n }])
    await act('dataOwner', 'setRules', [second, { ...NO_RULES, epsilonMax: 900_000n }])
    const deal = await market.makeDeal({ withDataset: false, params: bulk })
    const datasetOrders = wire(await Promise.all(datasets.map((dataset) => orderOf(dataset))))
    const ask = async () => (await release(deal, { datasetOrders })).body
    expect(await ask()).toMatchObject({ code: 'RELEASE_EARLY', title: expect.stringContaining(first) })
    await expect(act('stranger', 'bookBulk', [deal.dealId, datasets])).rejects.toMatchObject({
      message: expect.stringContaining('NotRequester'),
    })
    await act('requester', 'bookBulk', [deal.dealId, [first]])
    expect(await ask()).toMatchObject({ code: 'RELEASE_EARLY', title: expect.stringContaining(second) })
    await act('requester', 'bookBulk', [deal.dealId, [second]])
    expect((await release(deal, { datasetOrders })).status).toBe(200)

    const next = await market.makeDeal({ withDataset: false, params: bulk })
    await expect(act('requester', 'bookBulk', [next.dealId, [first]])).rejects.toMatchObject({
      message: expect.stringContaining('BudgetExceeded'),
    })
    for (const dataset of datasets) await act('dataOwner', 'setRules', [dataset, NO_RULES])
  })

  test('are refused when one order is for another app, costs something, or is signed by a stranger', async () => {
    const deal = await market.makeDeal({ withDataset: false, params: bulk })
    const [first] = datasets
    for (const order of [
      await orderOf(first!, { apprestrict: market.addressOf('stranger') }),
      await orderOf(first!, { datasetprice: 1n }),
      { ...(await orderOf(first!)), salt: `0x${'99'.repeat(32)}` as const },
    ]) {
      const { body } = await release(deal, { datasetOrders: wire([order]) })
      expect(body.code).toBe('RELEASE_REFUSED')
    }
  })

  test('give nothing to a deal that names none in bulk', async () => {
    const deal = await market.makeDeal({ withDataset: false })
    const { open } = await release(deal, { datasetOrders: wire([await orderOf(datasets[0]!)]) })
    const { terms, secrets } = await open()
    expect([terms.datasets, secrets.datasetKeys]).toEqual([[], {}])
  })
})

test('the key of an encrypted program goes along', async () => {
  await store('developer', {
    kind: 'app',
    subject: market.assets.app,
    name: 'app-key',
    value: 'of the program',
  })
  const { open } = await release(await market.makeDeal())
  expect((await open()).secrets.appKey).toBe('of the program')
})
