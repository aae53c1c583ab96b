import type { ChainClient } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import {
  authorizationHashOf,
  dealIdOf,
  enclaveMessageOf,
  type Hex,
  hashOrder,
  orderDomain,
  resultHashOf,
  resultSealOf,
  type SignedOrders,
  taskIdOf,
  ZERO_ADDRESS,
} from '@ruche/protocol'
import { type Address, keccak256, type LocalAccount, stringToHex } from 'viem'
import { actors, call, type Market } from './market.ts'
import { type DealShape, makeOrders } from './orders.ts'
import { skipTime } from './send.ts'

/** A market to act on. */
export type Place = { client: ChainClient; chainId: number; market: Market }

/** Ten time references of the smallest category. */
const finalDeadlineSeconds = 3000
const digest = keccak256(stringToHex('result'))
/** 84 bytes, as in the published measurements. */
const results = stringToHex(
  '{ "storage": "ipfs", "location": "/ipfs/QmcipfsQmcipfsQmcipfsQmcipfsQmcipfsQmcipf" }',
)

/** Matches fresh orders; presigns them first, uncounted, where the shape says so. */
export async function matchGas(place: Place, shape: DealShape): Promise<number> {
  return (await match(place, shape)).gas
}

/** What the steps of a task cost, each summed over the workers. */
type ClassicTask = { match: number; initialize: number; contribute: number; reveal: number; finalize: number }

/** A whole task of `count` workers who agree: from four orders to the result. */
export async function classicTaskGas(place: Place, count: number): Promise<ClassicTask> {
  const trust = count === 1 ? 1n : 2n ** BigInt(count)
  const workers = actors.workers.slice(0, count)
  const { gas: matching, taskId } = await match(place, { trust, dataset: true })
  const task = { match: matching, initialize: await initialize(place, taskId), contribute: 0, reveal: 0 }
  for (const worker of workers) task.contribute += await contribute(place, taskId.id, worker)
  for (const worker of workers) task.reveal += await act(place, worker, 'reveal', [taskId.id, digest])
  return { ...task, finalize: await act(place, actors.scheduler, 'finalize', [taskId.id, results, '0x']) }
}

/** What the steps of a task cost that one worker in an enclave settles itself. */
type EnclaveTask = { match: number; initialize: number; contributeAndFinalize: number }

/** A whole task of one worker in an enclave. */
export async function enclaveTaskGas(place: Place): Promise<EnclaveTask> {
  const { gas: matching, taskId } = await match(place, { dataset: true, tee: true })
  const [worker] = actors.workers
  const { enclave, scheduler } = actors
  const authorization = await signMessage(
    scheduler,
    authorizationHashOf(worker.address, taskId.id, enclave.address),
  )
  const seal = resultSealOf(worker.address, taskId.id, digest)
  const enclaveSign = await signMessage(enclave, enclaveMessageOf(resultHashOf(taskId.id, digest), seal))
  const settle = [taskId.id, digest, results, '0x', enclave.address, enclaveSign, authorization]
  return {
    match: matching,
    initialize: await initialize(place, taskId),
    contributeAndFinalize: await act(place, worker, 'contributeAndFinalize', settle),
  }
}

/** Puts funds where some are already; the token's allowance stays. */
export async function depositGas(place: Place): Promise<number> {
  return await act(place, actors.requester, 'deposit', [1_000_000_000n])
}

/** Claims a task with one contribution, when the kitty is not empty. Moves the clock past its final deadline. */
export async function claimGas(place: Place): Promise<number> {
  await claim(place)
  return await claim(place)
}

async function claim(place: Place): Promise<number> {
  const { taskId } = await match(place, { trust: 4n, dataset: true })
  await initialize(place, taskId)
  await contribute(place, taskId.id, actors.workers[0])
  await skipTime(place.client, finalDeadlineSeconds)
  return await act(place, actors.requester, 'claim', [taskId.id])
}

/** Leaves an open task that every worker has a stake in, so that no account is used for the first time afterwards. */
export async function occupyEveryone(place: Place): Promise<void> {
  const { taskId } = await match(place, { trust: 2n ** BigInt(actors.workers.length), dataset: true })
  await initialize(place, taskId)
  for (const worker of actors.workers) await contribute(place, taskId.id, worker)
}

type Matched = { gas: number; taskId: { dealId: Hex; id: Hex } }

export async function match(place: Place, shape: DealShape): Promise<Matched> {
  const { chainId, market } = place
  const orders = await makeOrders(market, chainId, shape)
  if (shape.presigned) await presign(place, orders)
  const { app, dataset, workerpool, request } = orders
  const gas = await act(place, actors.requester, 'matchOrders', [app, dataset, workerpool, request])
  const requestHash = hashOrder('request', request, orderDomain({ chainId, hub: market.hub }))
  const dealId = dealIdOf(requestHash, 0n)
  return { gas, taskId: { dealId, id: taskIdOf(dealId, 0n) } }
}

async function presign(place: Place, { app, dataset, workerpool, request }: SignedOrders): Promise<void> {
  const operationOf = (order: object) => [{ order, operation: 0, sign: '0x' }]
  await act(place, actors.appOwner, 'manageAppOrder', operationOf(app))
  await act(place, actors.datasetOwner, 'manageDatasetOrder', operationOf(dataset))
  await act(place, actors.scheduler, 'manageWorkerpoolOrder', operationOf(workerpool))
  await act(place, actors.requester, 'manageRequestOrder', operationOf(request))
}

async function initialize(place: Place, { dealId }: Matched['taskId']): Promise<number> {
  return await act(place, actors.scheduler, 'initialize', [dealId, 0n])
}

async function contribute(place: Place, taskId: Hex, worker: LocalAccount): Promise<number> {
  const authorization = await signMessage(
    actors.scheduler,
    authorizationHashOf(worker.address, taskId, ZERO_ADDRESS),
  )
  const hash = resultHashOf(taskId, digest)
  const seal = resultSealOf(worker.address, taskId, digest)
  return await act(place, worker, 'contribute', [taskId, hash, seal, ZERO_ADDRESS, '0x', authorization])
}

async function signMessage(signer: LocalAccount, hash: Hex): Promise<Hex> {
  return await signer.signMessage({ message: { raw: hash } })
}

export async function act(
  { client, market }: Place,
  from: { address: Address },
  functionName: string,
  args: readonly unknown[],
): Promise<number> {
  return await call(client, { from: from.address, to: market.hub, abi: hubAbi, functionName, args })
}
