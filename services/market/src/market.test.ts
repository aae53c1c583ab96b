import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { toWire } from '@ruche/api'
import {
  createChainClient,
  createSender,
  type Deployment,
  deploy,
  type Sender,
  startChain,
} from '@ruche/chain'
import { appRegistryAbi, hubAbi, rlcAbi, workerpoolRegistryAbi } from '@ruche/contracts'
import {
  hashOrder,
  NULL_DATASET_ORDER,
  type OrderKind,
  type Orders,
  orderDomain,
  orderTypedData,
  type SignedOrders,
} from '@ruche/protocol'
import { openLog, type RunningPostgres, runService, type ServiceContext, startPostgres } from '@ruche/service'
import fc from 'fast-check'
import { type Abi, type Address, createWalletClient, type Hex, http, keccak256, toHex } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { address, appOrder, requestOrder, word, workerpoolOrder } from './fixture/orders.ts'
import { type MarketOptions, startMarket } from './market.ts'

const mnemonic = 'test test test test test test test test test test test junk'
const [deployer, developer, scheduler, requester, stranger] = [0, 1, 2, 3, 4].map((addressIndex) =>
  mnemonicToAccount(mnemonic, { addressIndex }),
) as [Account, Account, Account, Account, Account]
type Account = ReturnType<typeof mnemonicToAccount>

const log = openLog({ name: 'test', level: 'silent' })
const closers: (() => Promise<unknown> | unknown)[] = []
let dataDir: string
let postgres: RunningPostgres
let client: ReturnType<typeof createChainClient>
let options: MarketOptions
let deployment: Deployment
let senders: Map<string, Sender>
let url: string
let app: Address
let workerpool: Address

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ruche-market-chain-'))
  const [chain, server] = await Promise.all([
    startChain({
      dataDir: join(dataDir, 'chain'),
      port: 0,
      blockTimeSeconds: 0.1,
      chainId: 31_337,
      mnemonic,
      accounts: 5,
      keepStates: true,
    }),
    startPostgres({ dataDir: join(dataDir, 'postgres'), port: 0, log }),
  ])
  postgres = server
  closers.push(
    () => chain.stop(),
    () => postgres.stop(),
  )
  client = createChainClient({ url: chain.url, chainId: 31_337, pollMs: 50 })
  deployment = await deploy({ client, account: deployer, journalPath: join(dataDir, 'deployment.json') })
  senders = new Map(
    [deployer, developer, scheduler, requester].map((account) => [
      account.address,
      createSender({ client, account }),
    ]),
  )
  for (const sender of senders.values()) closers.push(() => sender.stop())
  await register()
  options = {
    rpcUrl: chain.url,
    chainId: 31_337,
    hub: deployment.hub,
    databaseUrl: postgres.url,
    databaseName: 'market',
    port: 0,
  }
  url = await runMarket()
})

afterAll(async () => {
  const failures: unknown[] = []
  for (const close of closers.reverse()) {
    try {
      await close()
    } catch (error) {
      failures.push(error)
    }
  }
  await rm(dataDir, { recursive: true })
  expect(failures).toEqual([])
})

/** Starts a market as its main file does; closing it is awaited at the end. */
async function runMarket(): Promise<string> {
  const started = Promise.withResolvers<string>()
  const stopped = Promise.withResolvers<number>()
  const listeners = new Map<string, () => void>()
  const host = {
    on: (event: string, listener: () => void) => listeners.set(event, listener),
    exit: (code: number) => stopped.resolve(code),
    stderr: { write: (text: string) => started.reject(new Error(text)) },
  }
  const main = async (context: ServiceContext) => started.resolve((await startMarket(options, context)).url)
  await runService(main, { name: 'market', log, host })
  closers.push(async () => {
    listeners.get('SIGTERM')?.()
    expect(await stopped.promise).toBe(0)
  })
  return await started.promise
}

async function send(account: Account, to: Address, abi: Abi, functionName: string, args: unknown[]) {
  const sent = await senders.get(account.address)!.send({ to, abi, functionName, args })
  return await sent.wait()
}

async function deposit(account: Account, amount: bigint) {
  await send(deployer, deployment.token, rlcAbi as Abi, 'approve', [deployment.hub, amount])
  await send(deployer, deployment.hub, hubAbi as Abi, 'depositFor', [amount, account.address])
}

/** An app and a workerpool of their owners, and money for those who lock some. */
async function register() {
  const appArgs = [developer.address, 'bees', 'WASM', '0x', keccak256(toHex('bees')), '0x'] as const
  const poolArgs = [scheduler.address, 'hive'] as const
  const atApps = { address: deployment.appRegistry, abi: appRegistryAbi } as const
  const atPools = { address: deployment.workerpoolRegistry, abi: workerpoolRegistryAbi } as const
  app = await client.readContract({ ...atApps, functionName: 'predictApp', args: appArgs })
  workerpool = await client.readContract({ ...atPools, functionName: 'predictWorkerpool', args: poolArgs })
  await send(developer, deployment.appRegistry, appRegistryAbi as Abi, 'createApp', [...appArgs])
  await send(scheduler, deployment.workerpoolRegistry, workerpoolRegistryAbi as Abi, 'createWorkerpool', [
    ...poolArgs,
  ])
  await deposit(scheduler, 1_000n)
  await deposit(requester, 1_000n)
}

const domain = () => orderDomain({ chainId: 31_337, hub: deployment.hub })

async function signed<Kind extends OrderKind>(
  account: Account,
  kind: Kind,
  order: Orders[Kind],
): Promise<SignedOrders[Kind]> {
  const sign = await account.signTypedData(
    orderTypedData(kind, order, domain()) as Parameters<Account['signTypedData']>[0],
  )
  return { ...order, sign } as SignedOrders[Kind]
}

async function call(method: string, path: string, body?: unknown, at = url) {
  const response = await fetch(`${at}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(toWire(body)) }),
  })
  const text = await response.text()
  // biome-ignore lint/suspicious/noExplicitAny: answers of every route
  return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as any }
}

const anApp = (salt: number, change = {}) =>
  signed(developer, 'app', appOrder({ app, salt: word(salt), ...change }))
const aPool = (salt: number, change = {}) =>
  signed(scheduler, 'workerpool', workerpoolOrder({ workerpool, salt: word(salt), ...change }))
const aRequest = (salt: number, change = {}) =>
  signed(
    requester,
    'request',
    requestOrder({ app, requester: requester.address, salt: word(salt), ...change }),
  )
const stateOf = async (hash: Hex, at = url) => {
  const { body } = await call('GET', `/v1/orders/${hash}`, undefined, at)
  return [body.status, body.remaining]
}

const soon = { timeout: 20_000 }

describe('a market on a real chain', () => {
  test('is ready', async () => {
    expect(await call('GET', '/readyz')).toEqual({
      status: 200,
      body: { status: 'ok', checks: { database: 'ok', chain: 'ok' } },
    })
  })

  test('takes orders signed by owners and refuses the rest by name', async () => {
    expect((await call('POST', '/v1/orders/app', await anApp(1))).status).toBe(201)
    expect((await call('POST', '/v1/orders/workerpool', await aPool(1))).status).toBe(201)
    const codeOf = async (kind: OrderKind, order: unknown) =>
      (await call('POST', `/v1/orders/${kind}`, order)).body.code
    const foreign = await signed(scheduler, 'app', appOrder({ app, salt: word(2) }))
    expect(await codeOf('app', foreign)).toBe('ORDER_SIGNATURE_INVALID')
    expect(await codeOf('app', { ...foreign, sign: '0x' })).toBe('ORDER_SIGNATURE_INVALID')
    expect(await codeOf('app', { ...foreign, app: workerpool })).toBe('ASSET_NOT_REGISTERED')
    expect(await codeOf('workerpool', await aPool(3, { workerpoolprice: 10_000n }))).toBe(
      'SCHEDULER_STAKE_MISSING',
    )
    expect(await codeOf('workerpool', await aPool(4, { category: 99n }))).toBe('ORDER_CATEGORY_UNKNOWN')
    expect(await codeOf('request', await aRequest(5, { workerpoolmaxprice: 10_000n }))).toBe(
      'REQUESTER_BALANCE_MISSING',
    )
  })

  test('takes an order its owner signed on chain instead', async () => {
    const order = appOrder({ app, salt: word(6), sign: '0x' })
    expect((await call('POST', '/v1/orders/app', order)).status).toBe(422)
    await send(developer, deployment.hub, hubAbi as Abi, 'manageAppOrder', [
      { order, operation: 0, sign: '0x' },
    ])
    expect((await call('POST', '/v1/orders/app', order)).status).toBe(201)
  })

  test('finds orders that the hub then matches, and counts what is left', async () => {
    const request = await aRequest(7, { volume: 4n })
    await call('POST', '/v1/orders/request', request)
    const { match } = (await call('POST', '/v1/match', request)).body
    expect(match).toMatchObject({ volume: '4', taskPrice: '11' })
    const { app: sold, workerpool: pool } = match
    await send(requester, deployment.hub, hubAbi as Abi, 'matchOrders', [
      sold.order,
      NULL_DATASET_ORDER,
      pool.order,
      request,
    ])
    await expect.poll(() => stateOf(pool.orderHash), { timeout: 5_000 }).toEqual(['open', '6'])
    const requestHash = hashOrder('request', request, domain())
    await expect.poll(() => stateOf(requestHash), { timeout: 5_000 }).toEqual(['filled', '0'])
    expect((await call('POST', '/v1/match', request)).body).toMatchObject({
      match: null,
      refusals: [{ orders: {}, findings: [{ rule: 'iExecV5-matchOrders-0x60', orders: ['request'] }] }],
    })
  })

  test('takes a restriction to an account for what it is when asked as a group', async () => {
    await call(
      'POST',
      '/v1/orders/app',
      await anApp(8, { requesterrestrict: developer.address, appprice: 0n }),
    )
    const { body } = await call('POST', '/v1/match', { app, requester: requester.address })
    expect(body.match.taskPrice).toBe('11')
  })

  test('takes an order down when its owner closes it', async () => {
    const order = await anApp(9)
    const { body } = await call('POST', '/v1/orders/app', order)
    await send(developer, deployment.hub, hubAbi as Abi, 'manageAppOrder', [
      { order, operation: 1, sign: '0x' },
    ])
    await expect.poll(() => stateOf(body.orderHash), { timeout: 5_000 }).toEqual(['canceled', '0'])
    expect((await call('POST', '/v1/orders/app', order)).body.code).toBe('ORDER_CONSUMED')
  })

  test('takes orders down while their owner lacks the stake, and puts them back', async () => {
    const { body } = await call('POST', '/v1/orders/workerpool', await aPool(10))
    const { stake } = await client.readContract({
      address: deployment.hub,
      abi: hubAbi,
      functionName: 'viewAccount',
      args: [scheduler.address],
    })
    await send(scheduler, deployment.hub, hubAbi as Abi, 'withdraw', [stake])
    await expect.poll(() => stateOf(body.orderHash), { timeout: 5_000 }).toEqual(['dead', '10'])
    await deposit(scheduler, 1_000n)
    await expect.poll(() => stateOf(body.orderHash), { timeout: 5_000 }).toEqual(['open', '10'])
  })

  test('takes orders down when the app changes hands', async () => {
    const { body } = await call('POST', '/v1/orders/app', await anApp(11))
    await send(developer, deployment.appRegistry, appRegistryAbi as Abi, 'transferFrom', [
      developer.address,
      requester.address,
      BigInt(app),
    ])
    await expect.poll(() => stateOf(body.orderHash), { timeout: 5_000 }).toEqual(['dead', '10'])
    await send(requester, deployment.appRegistry, appRegistryAbi as Abi, 'transferFrom', [
      requester.address,
      developer.address,
      BigInt(app),
    ])
    await expect.poll(() => stateOf(body.orderHash), { timeout: 5_000 }).toEqual(['open', '10'])
  })

  test('removes an order for its owner alone', async () => {
    const { body } = await call('POST', '/v1/orders/app', await anApp(12))
    const path = `/v1/orders/${body.orderHash}`
    const typed = (await call('GET', `${path}/unpublish`)).body
    const { deadline } = typed.message
    const byOther = await scheduler.signTypedData(typed)
    expect((await call('DELETE', path, { deadline, sign: byOther })).body.code).toBe('UNPUBLISH_REFUSED')
    const sign = await developer.signTypedData(typed)
    expect((await call('DELETE', path, { deadline, sign })).status).toBe(204)
    expect((await call('GET', path)).status).toBe(404)
  })

  test('puts an order back when the block that closed it leaves the chain', async () => {
    await deposit(stranger, 1_000n)
    const fields = requestOrder({ app, requester: stranger.address, beneficiary: stranger.address })
    const order = await signed(stranger, 'request', fields)
    const { body } = await call('POST', '/v1/orders/request', order)
    // Sent once, by a wallet that does not send it again when it is lost.
    const wallet = createWalletClient({ account: stranger, chain: client.chain, transport: http(client.url) })
    const hash = await wallet.writeContract({
      address: deployment.hub,
      abi: hubAbi,
      functionName: 'manageRequestOrder',
      args: [{ order, operation: 1, sign: '0x' }],
    })
    const { blockNumber } = await client.waitForTransactionReceipt({ hash })
    await expect.poll(() => stateOf(body.orderHash), { timeout: 5_000 }).toEqual(['canceled', '0'])
    const depth = Number((await client.getBlockNumber()) - blockNumber) + 2
    await client.request({ method: 'anvil_reorg', params: [depth, []] } as never)
    await expect.poll(() => stateOf(body.orderHash), { timeout: 5_000 }).toEqual(['open', '1'])
  })

  test('says why a request is not matched, and is right about what would', async () => {
    const request = await aRequest(20, { workerpoolmaxprice: 3n, trust: 9n })
    const { body } = await call('POST', '/v1/orders/request', request)
    const why = async (id: string) => (await call('GET', `/v1/why/${id}`)).body
    const told = await why(body.orderHash)
    expect(told).toMatchObject({ type: 'request', status: 'open', match: null, deals: [], missing: [] })
    expect(told.refusals[0]).toMatchObject({ rule: 'iExecV5-matchOrders-0x02', count: expect.any(Number) })
    expect(told.suggestion.changes).toEqual([
      { field: 'workerpoolmaxprice', from: '3', to: '10' },
      { field: 'trust', from: '9', to: '5' },
    ])
    expect(told.suggestion).toMatchObject({ deposit: '0', taskPrice: '11', cost: '11', extra: '7' })

    const changed = await aRequest(21, { workerpoolmaxprice: 10n, trust: 5n })
    const published = await call('POST', '/v1/orders/request', changed)
    expect(await why(published.body.orderHash)).toMatchObject({
      match: { taskPrice: '11' },
      suggestion: null,
    })
    const { match } = (await call('POST', '/v1/match', changed)).body
    const { app: sold, workerpool: pool } = match
    const quadruple = [sold.order, NULL_DATASET_ORDER, pool.order, changed]
    await send(requester, deployment.hub, hubAbi as Abi, 'matchOrders', quadruple)
    // The book and the history follow the chain each at its own pace.
    const summary = async () => (await why(published.body.orderHash)).summary
    await expect.poll(summary, soon).toBe('All its tasks are in deals.')
    await expect.poll(async () => (await why(published.body.orderHash)).deals, soon).toHaveLength(1)
    const { deals } = await why(published.body.orderHash)
    expect(await why(deals[0])).toMatchObject({
      type: 'deal',
      summary: 'Of its 1 task, 0 completed, 0 refunded, 0 under way, 1 not begun.',
      tasks: [{ type: 'task', phase: 'unset', waitsFor: { who: 'scheduler' } }],
    })
    expect((await call('GET', `/v1/why/${word(1)}`)).status).toBe(404)
  })

  test('calls nothing a match that the hub would refuse, and nothing refused that it would match', async () => {
    const restrictions = fc.constantFrom(address('0'), address('0'), requester.address, stranger.address)
    const price = fc.bigInt(0n, 40n)
    const pools = fc.record({
      workerpoolprice: price,
      trust: fc.bigInt(0n, 9n),
      category: fc.bigInt(0n, 1n),
      volume: fc.bigInt(1n, 3n),
      tag: fc.constantFrom(word(0), word(1), word(256)),
      requesterrestrict: restrictions,
    })
    const wishes = fc.record({
      workerpoolmaxprice: price,
      appmaxprice: fc.bigInt(0n, 3n),
      trust: fc.bigInt(0n, 9n),
      category: fc.bigInt(0n, 1n),
      volume: fc.bigInt(1n, 4n),
      tag: fc.constantFrom(word(0), word(256)),
    })
    const offers = await Promise.all(
      fc.sample(pools, { numRuns: 12, seed: 7 }).map((change, at) => aPool(100 + at, change)),
    )
    for (const offer of offers) await call('POST', '/v1/orders/workerpool', offer)
    const requests = await Promise.all(
      fc.sample(wishes, { numRuns: 30, seed: 7 }).map((change, at) => aRequest(200 + at, change)),
    )
    const simulate = async (sold: unknown, pool: unknown, request: unknown) => {
      const args = [sold, NULL_DATASET_ORDER, pool, request]
      const at = { address: deployment.hub, abi: hubAbi as Abi, functionName: 'matchOrders', args }
      const refusal = await client.simulateContract({ ...at, account: stranger.address }).then(
        () => undefined,
        (error: Error) => error.message,
      )
      return refusal
    }
    let matched = 0
    for (const [at, request] of requests.entries()) {
      const by = (['price', 'trust', 'deadline'] as const)[at % 3]
      const { match, refusals } = (await call('POST', '/v1/match', { ...request, by })).body
      if (match !== null) {
        matched += 1
        expect(await simulate(match.app.order, match.workerpool.order, request)).toBeUndefined()
        continue
      }
      expect(refusals.length).toBeGreaterThan(0)
      const { orders: open } = (await call('GET', `/v1/orders/app?app=${app}`)).body
      for (const offer of offers) expect(await simulate(open[0].order, offer, request)).toBeDefined()
    }
    expect(matched).toBeGreaterThan(5)
    expect(matched).toBeLessThan(requests.length)
  })

  test('finds what is best by trust as well as by price, also for orders brought along', async () => {
    const best = await aPool(130, { workerpoolprice: 15n, trust: 99n })
    await call('POST', '/v1/orders/workerpool', best)
    const own = await anApp(131, { appprice: 0n })
    const wish = {
      app,
      requester: requester.address,
      offered: { app: own },
      category: 0n,
      workerpoolmaxprice: 15n,
    }
    const priceOf = async (change: object) =>
      (await call('POST', '/v1/match', { ...wish, ...change })).body.match.workerpool.order
    expect(await priceOf({ by: 'trust' })).toMatchObject({ trust: '99', workerpoolprice: '15' })
    expect(BigInt((await priceOf({})).workerpoolprice)).toBeLessThan(15n)
    const foreign = await signed(scheduler, 'app', appOrder({ app }))
    const { body } = await call('POST', '/v1/match', { ...wish, offered: { app: foreign } })
    expect(body.code).toBe('ORDER_SIGNATURE_INVALID')
  })

  test('shares its book with a second replica', async () => {
    const second = await runMarket()
    const { body } = await call('POST', '/v1/orders/app', await anApp(13), second)
    expect(await stateOf(body.orderHash)).toEqual(['open', '10'])
  })

  test('answers 503 while PostgreSQL is gone, and then learns what it missed', async () => {
    const order = await anApp(14)
    const { body } = await call('POST', '/v1/orders/app', order)
    process.kill(postgres.pid, 'SIGKILL')
    await postgres.exited
    await send(developer, deployment.hub, hubAbi as Abi, 'manageAppOrder', [
      { order, operation: 1, sign: '0x' },
    ])
    expect(await call('GET', '/v1/orders/app')).toMatchObject({
      status: 503,
      body: { code: 'DATABASE_UNAVAILABLE' },
    })
    await sleep(300)
    postgres = await startPostgres({ dataDir: join(dataDir, 'postgres'), port: postgres.port, log })
    await expect.poll(() => stateOf(body.orderHash), { timeout: 8_000 }).toEqual(['canceled', '0'])
  })
})
