import { setTimeout } from 'node:timers/promises'
import { hubAbi, rlcAbi } from '@ruche/contracts'
import { type Hex, hashOrder, ORDER_FIELDS, type OrderKind, orderDomain, taskIdOf } from '@ruche/protocol'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actors, call } from '../bench/gas/market.ts'
import { chainId, openChain, type TestChain } from './src/conformance/chain.ts'
import { fetchPublishedSdk } from './src/conformance/published.ts'
import {
  type IExec,
  type OrderName,
  openSdk,
  type SdkModule,
  type SignedOrder,
} from './src/conformance/sdk.ts'

const fetched = await fetchPublishedSdk<SdkModule>('9.0.1')
if ('missing' in fetched) test.skip(`iexec cannot be had here: ${fetched.missing}`)
else describe('the hub for users of the package iexec', () => useSdk(fetched.thing.sdk))

const names: Record<OrderKind, OrderName> = {
  app: 'Apporder',
  dataset: 'Datasetorder',
  workerpool: 'Workerpoolorder',
  request: 'Requestorder',
}
type Role = 'owner' | 'appOwner' | 'datasetOwner' | 'scheduler' | 'requester'
const roles = ['owner', 'appOwner', 'datasetOwner', 'scheduler', 'requester'] as const
const rlc = 10n ** 9n
/** Seconds; the final deadline is ten times as far. */
const timeref = 1

function useSdk(sdk: SdkModule): void {
  let chain: TestChain
  let as: Record<Role, IExec>
  let signed: Record<OrderKind, SignedOrder>
  let dealId: Hex

  beforeAll(async () => {
    chain = await openChain()
    const { url, deployment } = chain
    const open = (role: Role) => openSdk(sdk, { url, hub: deployment.hub, account: actors[role] })
    as = Object.fromEntries(roles.map((role) => [role, open(role)])) as typeof as
  })

  afterAll(() => chain.stop())

  const consumedOf = async (orderHash: Hex) => {
    const hub = { address: chain.deployment.hub, abi: hubAbi }
    return await chain.client.readContract({ ...hub, functionName: 'viewConsumed', args: [orderHash] })
  }

  test('adds a category, and reads those that are there', async () => {
    expect((await as.owner.hub.showCategory(0)).name).toBe('XS')
    const category = { name: 'Moment', description: 'for tests', workClockTimeRef: `${timeref}` }
    expect(`${(await as.owner.hub.createCategory(category)).catid}`).toBe('5')
  })

  test('deposits through the token', async () => {
    for (const role of ['scheduler', 'requester'] as const) {
      const { client, deployment } = chain
      const rlcOfOwner = { from: actors.owner.address, to: deployment.token, abi: rlcAbi }
      const args = [actors[role].address, 20n * rlc]
      await call(client, { ...rlcOfOwner, functionName: 'transfer', args })
      await as[role].account.deposit(`${10n * rlc}`)
    }
    const { stake, locked } = await as.requester.account.checkBalance(actors.requester.address)
    expect([`${stake}`, `${locked}`]).toEqual(['10000000000', '0'])
  })

  test('registers assets, and signs orders whose hashes are ours', async () => {
    const checksum = `0x${'11'.repeat(32)}`
    const [app, dataset, workerpool] = await Promise.all([
      as.appOwner.app.deployApp({
        owner: actors.appOwner.address,
        name: 'an app',
        type: 'DOCKER',
        multiaddr: 'registry.example/app:1',
        checksum,
      }),
      as.datasetOwner.dataset.deployDataset({
        owner: actors.datasetOwner.address,
        name: 'a dataset',
        multiaddr: '/ipfs/QmW2WQi7j6c7UgJTarActp7tDNikE4B2qXtFCfLPdsgaTQ',
        checksum,
      }),
      as.scheduler.workerpool.deployWorkerpool({ owner: actors.scheduler.address, description: 'a pool' }),
    ])
    expect((await as.requester.app.showApp(app.address)).app.owner).toBe(actors.appOwner.address)

    const offer = { volume: '2', category: 5, trust: '1' }
    signed = {
      app: await sign(as.appOwner, 'app', { app: app.address, appprice: '1000', volume: '10' }),
      dataset: await sign(as.datasetOwner, 'dataset', {
        dataset: dataset.address,
        datasetprice: '7',
        volume: '10',
      }),
      workerpool: await sign(as.scheduler, 'workerpool', {
        workerpool: workerpool.address,
        workerpoolprice: `${rlc}`,
        ...offer,
      }),
      request: await sign(as.requester, 'request', {
        app: app.address,
        appmaxprice: '1000',
        dataset: dataset.address,
        datasetmaxprice: '7',
        workerpool: workerpool.address,
        workerpoolmaxprice: `${rlc}`,
        requester: actors.requester.address,
        params: 'hello',
        ...offer,
      }),
    }
    const domain = orderDomain({ chainId, hub: chain.deployment.hub })
    for (const [kind, order] of Object.entries(signed) as [OrderKind, SignedOrder][]) {
      const hash = await as.requester.order[`hash${names[kind]}`](order)
      expect(hashOrder(kind, toOurs(kind, order) as never, domain), kind).toBe(hash)
    }
  })

  test('matches them', async () => {
    const { app, dataset, workerpool, request } = signed
    const orders = {
      apporder: app,
      datasetorder: dataset,
      workerpoolorder: workerpool,
      requestorder: request,
    }
    const { dealid, volume } = await as.requester.order.matchOrders(orders, { preflightCheck: false })
    dealId = dealid
    expect(`${volume}`).toBe('2')
    const deal = await as.requester.deal.show(dealid)
    expect([deal.requester, deal.app.pointer, `${deal.botSize}`]).toEqual([
      actors.requester.address,
      app.app,
      '2',
    ])
    expect(await as.requester.deal.computeTaskId(dealid, 1)).toBe(taskIdOf(dealid, 1n))
    const { locked } = await as.requester.account.checkBalance(actors.requester.address)
    expect(`${locked}`).toBe(`${2n * (rlc + 1007n)}`)
  })

  test('closes an order', async () => {
    await as.appOwner.order.cancelApporder(signed.app)
    expect(await consumedOf(await as.requester.order.hashApporder(signed.app))).toBe(10n)
    await expect(as.appOwner.order.cancelApporder(signed.app)).rejects.toThrow('already canceled')
  })

  test('claims a deal that nobody worked on, and withdraws', async () => {
    const { startTime } = await as.requester.deal.show(dealId)
    await setTimeout(Math.max(0, (Number(`${startTime}`) + 10 * timeref + 1) * 1000 - Date.now()))
    const { claimed } = await as.requester.deal.claim(dealId)
    expect(Object.keys(claimed)).toHaveLength(2)
    expect((await as.requester.task.show(taskIdOf(dealId, 0n))).statusName).toBe('FAILED')
    const { stake, locked } = await as.requester.account.checkBalance(actors.requester.address)
    expect([`${stake}`, `${locked}`]).toEqual([`${10n * rlc}`, '0'])
    // Without its stake on two tasks.
    await as.scheduler.account.withdraw('9400000000')
    const left = await as.scheduler.account.checkBalance(actors.scheduler.address)
    expect([`${left.stake}`, `${left.locked}`]).toEqual(['0', '0'])
  })
}

async function sign(sdk: IExec, kind: OrderKind, overrides: object): Promise<SignedOrder> {
  const draft = await sdk.order[`create${names[kind]}`](overrides)
  return await sdk.order[`sign${names[kind]}`](draft, { preflightCheck: false })
}

/** The SDK writes numbers as strings. */
function toOurs(kind: OrderKind, order: SignedOrder): Record<string, unknown> {
  return Object.fromEntries(
    ORDER_FIELDS[kind].map(({ name, type }) => [
      name,
      type === 'uint256' ? BigInt(order[name] ?? 0) : order[name],
    ]),
  )
}
