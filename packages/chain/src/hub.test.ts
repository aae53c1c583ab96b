import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { appRegistryAbi, hubAbi, rlcAbi, workerpoolRegistryAbi } from '@ruche/contracts'
import {
  checkMatch,
  dealIdOf,
  hashOrder,
  NULL_DATASET_ORDER,
  type OrderKind,
  type Orders,
  orderDomain,
  orderTypedData,
  type SignedOrders,
  taskIdOf,
  ZERO_ADDRESS,
  ZERO_BYTES32,
} from '@ruche/protocol'
import type { Address, Hex, TypedDataDefinition } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ChainClient, createChainClient } from './client.ts'
import { type Deployment, deploy } from './deploy/index.ts'
import { accountAt, chainId, openChain, reverterCode } from './fixture/local-chain.ts'
import {
  findAssetOwner,
  readAccount,
  readCategory,
  readCategoryCount,
  readConsumed,
  readContribution,
  readDeal,
  readScore,
  readTask,
} from './hub.ts'
import { readOrderFacts } from './order-facts.ts'
import { createSender, type Sender } from './sender.ts'

// One account plays every part but the worker's.
const owner = accountAt(0)
const worker = accountAt(1)

let chain: Awaited<ReturnType<typeof openChain>>
let folder: string
let client: ChainClient
let deployment: Deployment
let sender: Sender
let app: Address
let workerpool: Address

async function perform(
  to: Address,
  abi: readonly unknown[],
  functionName: string,
  args: readonly unknown[],
): Promise<void> {
  const sent = await sender.send({ to, abi: abi as typeof hubAbi, functionName, args })
  await sent.wait({ timeoutMs: 15_000 })
}

/** The only asset of a registry. */
async function readFirstAsset(registry: Address): Promise<Address> {
  const read = { address: registry, abi: appRegistryAbi } as const
  const tokenId = await client.readContract({ ...read, functionName: 'tokenByIndex', args: [0n] })
  return `0x${tokenId.toString(16).padStart(40, '0')}`
}

beforeAll(async () => {
  chain = await openChain({ blockTimeSeconds: 0.1 })
  folder = await mkdtemp(path.join(tmpdir(), 'ruche-hub-'))
  client = createChainClient({ url: chain.url, chainId, pollMs: 20 })
  deployment = await deploy({ client, account: owner, journalPath: path.join(folder, 'deployment.json') })
  sender = createSender({ client, account: owner })
  const { appRegistry, workerpoolRegistry, token, hub } = deployment
  const description = [owner.address, 'a name', 'WASM', '0x00', ZERO_BYTES32, '0x']
  await perform(appRegistry, appRegistryAbi, 'createApp', description)
  await perform(workerpoolRegistry, workerpoolRegistryAbi, 'createWorkerpool', [owner.address, 'a pool'])
  app = await readFirstAsset(appRegistry)
  workerpool = await readFirstAsset(workerpoolRegistry)
  await perform(token, rlcAbi, 'approveAndCall', [hub, 10_000n, '0x'])
})

afterAll(async () => {
  await sender.stop()
  await chain.close()
  await rm(folder, { recursive: true })
})

const salted = (salt: number): Hex => `0x${salt.toString(16).padStart(64, '0')}`

function makeOrders(salt: number): Orders {
  const anyone = { requesterrestrict: ZERO_ADDRESS, salt: salted(salt) }
  const none = { ...anyone, tag: ZERO_BYTES32, volume: 5n }
  const { sign: _, ...dataset } = NULL_DATASET_ORDER
  return {
    app: { ...none, app, appprice: 3n, datasetrestrict: ZERO_ADDRESS, workerpoolrestrict: ZERO_ADDRESS },
    dataset,
    workerpool: {
      ...none,
      workerpool,
      workerpoolprice: 100n,
      category: 0n,
      trust: 4n,
      apprestrict: ZERO_ADDRESS,
      datasetrestrict: ZERO_ADDRESS,
    },
    request: {
      app,
      appmaxprice: 3n,
      dataset: ZERO_ADDRESS,
      datasetmaxprice: 0n,
      workerpool: ZERO_ADDRESS,
      workerpoolmaxprice: 100n,
      requester: owner.address,
      volume: 2n,
      tag: ZERO_BYTES32,
      category: 0n,
      trust: 1n,
      beneficiary: worker.address,
      callback: ZERO_ADDRESS,
      params: '{"iexec_args":"1 2"}',
      salt: salted(salt),
    },
  }
}

async function signAll(orders: Orders): Promise<SignedOrders> {
  const domain = orderDomain({ chainId, hub: deployment.hub })
  const sign = async <Kind extends OrderKind>(kind: Kind) => ({
    ...orders[kind],
    sign: await owner.signTypedData(
      orderTypedData(kind, orders[kind], domain) as unknown as TypedDataDefinition,
    ),
  })
  return {
    app: await sign('app'),
    dataset: { ...orders.dataset, sign: '0x' },
    workerpool: await sign('workerpool'),
    request: await sign('request'),
  }
}

const matchArguments = ({ app, dataset, workerpool, request }: SignedOrders) =>
  [app, dataset, workerpool, request] as const

describe('hub readers', () => {
  test('read a deal, its tasks and what they moved', async () => {
    const at = { client, hub: deployment.hub }
    const orders = await signAll(makeOrders(1))
    await perform(deployment.hub, hubAbi, 'matchOrders', matchArguments(orders))
    const requestHash = hashOrder('request', orders.request, orderDomain({ chainId, hub: deployment.hub }))
    const dealId = dealIdOf(requestHash, 0n)

    expect(await readDeal(at, dealId)).toEqual({
      dealId,
      app: { address: expect.stringMatching(new RegExp(app, 'i')), owner: owner.address, price: 3n },
      dataset: undefined,
      workerpool: {
        address: expect.stringMatching(new RegExp(workerpool, 'i')),
        owner: owner.address,
        price: 100n,
      },
      trust: 1n,
      category: 0n,
      tag: ZERO_BYTES32,
      requester: owner.address,
      beneficiary: worker.address,
      callback: ZERO_ADDRESS,
      params: '{"iexec_args":"1 2"}',
      startTime: expect.any(BigInt),
      botFirst: 0n,
      botSize: 2n,
      workerStake: 30n,
      schedulerRewardRatio: 1n,
      sponsor: owner.address,
    })
    expect(await readDeal(at, ZERO_BYTES32)).toBeUndefined()
    expect(await readConsumed(at, requestHash)).toBe(2n)
    // Two tasks at 103 nRLC, and the scheduler's stake of 30 percent of the workerpool price on each.
    expect(await readAccount(at, owner.address)).toEqual({ stake: 10_000n - 266n, locked: 266n })

    const taskId = taskIdOf(dealId, 1n)
    expect(await readTask(at, taskId)).toMatchObject({ taskId, status: 'unset', contributors: [] })
    await perform(deployment.hub, hubAbi, 'initialize', [dealId, 1n])
    expect(await readTask(at, taskId)).toMatchObject({
      status: 'active',
      dealId,
      index: 1n,
      maxRuntimeSeconds: 300n,
      revealCount: 0n,
      winnerCount: 0n,
      resultsTime: 0n,
    })
    const contribution = await readContribution(at, { taskId, worker: worker.address })
    expect(contribution).toMatchObject({ status: 'unset', weight: 0n })
    expect(await readScore(at, worker.address)).toBe(0n)
  })

  test('read the past, as far as the chain remembers it', async () => {
    const blockNumber = await client.getBlockNumber()
    const orders = await signAll(makeOrders(2))
    const before = await readAccount({ client, hub: deployment.hub }, owner.address)
    await perform(deployment.hub, hubAbi, 'matchOrders', matchArguments(orders))
    expect(await readAccount({ client, hub: deployment.hub, blockNumber }, owner.address)).toEqual(before)
  })

  test('read categories, and name the one that is not there', async () => {
    const at = { client, hub: deployment.hub }
    expect(await readCategoryCount(at)).toBe(5n)
    expect(await readCategory(at, 1n)).toMatchObject({ name: 'S', maxRuntimeSeconds: 1200n })
    await expect(readCategory(at, 5n)).rejects.toMatchObject({
      code: 'CHAIN_REVERT',
      message: 'The contract refused the call: UnknownCategory(5, 5).',
    })
  })

  test('find the owner of an asset, in its own registry only', async () => {
    const at = { client, hub: deployment.hub }
    expect(await findAssetOwner(at, { kind: 'app', address: app })).toBe(owner.address)
    expect(await findAssetOwner(at, { kind: 'workerpool', address: workerpool })).toBe(owner.address)
    expect(await findAssetOwner(at, { kind: 'dataset', address: app })).toBeUndefined()
  })
})

describe('readOrderFacts', () => {
  const spoilt: [string, string, (orders: Orders) => Orders][] = [
    ['fit', '', (orders) => orders],
    [
      'want an unknown category',
      '0x01',
      (orders) => change(orders, { workerpool: { category: 9n }, request: { category: 9n } }),
    ],
    [
      'restrict to no group',
      '0x15',
      (orders) => change(orders, { app: { requesterrestrict: worker.address } }),
    ],
    [
      'restrict to a contract that is no group',
      '0x14',
      (orders) => change(orders, { app: { workerpoolrestrict: app } }),
    ],
    [
      'sell an unregistered app',
      '0x20',
      (orders) => change(orders, { app: { app: workerpool }, request: { app: workerpool } }),
    ],
    [
      'are signed by another account',
      '0x50',
      (orders) => change(orders, { request: { requester: worker.address } }),
    ],
    ['have nothing left', '0x60', (orders) => change(orders, { app: { volume: 0n } })],
    [
      'cost more than there is',
      'Transfer amount exceeds balance',
      (orders) =>
        change(orders, {
          workerpool: { workerpoolprice: 10_000n },
          request: { workerpoolmaxprice: 10_000n },
        }),
    ],
  ]

  test.each(spoilt)('lets orders that %s be judged as the hub judges them', async (_, reason, spoil) => {
    const orders = await signAll(spoil(makeOrders(3)))
    const facts = await readOrderFacts({ client, hub: deployment.hub }, orders)
    const [first] = checkMatch(orders, facts)
    const refusal = await client
      .simulateContract({
        address: deployment.hub,
        abi: hubAbi,
        functionName: 'matchOrders',
        args: matchArguments(orders),
        account: owner.address,
      })
      .then(
        () => undefined,
        (error) => error.revert.reason,
      )
    expect(first?.rule).toBe(refusal)
    if (reason !== '') expect(refusal).toContain(reason)
  })

  test('tells a signature of no format from a wrong one', async () => {
    const orders = await signAll(makeOrders(4))
    const malformed = { ...orders, app: { ...orders.app, sign: '0x1234' as Hex } }
    const facts = await readOrderFacts({ client, hub: deployment.hub }, malformed)
    expect(facts.signatures).toEqual({
      app: 'malformed',
      dataset: 'invalid',
      workerpool: 'valid',
      request: 'valid',
    })
  })

  test('reads the stake of a sponsor', async () => {
    const orders = await signAll(makeOrders(5))
    const facts = await readOrderFacts({ client, hub: deployment.hub }, orders, { sponsor: worker.address })
    expect(facts.payer).toEqual({ address: worker.address, stake: 0n })
  })

  test('takes a group that reverts for one without members', async () => {
    const sent = await sender.send({ data: reverterCode })
    const { contractAddress } = await sent.wait()
    const restricted = change(makeOrders(6), { app: { requesterrestrict: contractAddress as Address } })
    const facts = await readOrderFacts({ client, hub: deployment.hub }, await signAll(restricted))
    expect(facts.memberships).toEqual([])
  })
})

type Changes = { [Kind in OrderKind]?: Partial<Orders[Kind]> }

function change(orders: Orders, changes: Changes): Orders {
  return {
    app: { ...orders.app, ...changes.app },
    dataset: { ...orders.dataset, ...changes.dataset },
    workerpool: { ...orders.workerpool, ...changes.workerpool },
    request: { ...orders.request, ...changes.request },
  }
}
