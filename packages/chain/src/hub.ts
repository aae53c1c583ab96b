import { appAbi, appRegistryAbi, hubAbi } from '@ruche/contracts'
import {
  type ContributionStatus,
  contributionStatusOf,
  type OrderKind,
  type TaskStatus,
  taskStatusOf,
} from '@ruche/protocol'
import { type Address, type Hex, zeroAddress } from 'viem'
import type { ChainClient } from './client.ts'

/**
 * A hub, and the block it is read at: the latest when undefined. Reads made in the same turn travel as one request. A local
 * chain remembers its last 64 blocks.
 */
export type Hub = { client: ChainClient; hub: Address; blockNumber?: bigint | undefined }

/** What an order sells. */
export type AssetKind = Exclude<OrderKind, 'request'>

/** One asset in a deal, as it was when the deal was made. `price` in nRLC per task. */
export type DealAsset = { address: Address; owner: Address; price: bigint }

/** An agreement over the tasks `[botFirst, botFirst + botSize)`. Amounts in nRLC. */
export type Deal = {
  dealId: Hex
  app: DealAsset
  /** Undefined when the tasks use none. */
  dataset: DealAsset | undefined
  workerpool: DealAsset
  trust: bigint
  category: bigint
  tag: Hex
  requester: Address
  beneficiary: Address
  callback: Address
  params: string
  /** Unix seconds. */
  startTime: bigint
  botFirst: bigint
  botSize: bigint
  /** Locked by each worker for each task it contributes to. */
  workerStake: bigint
  /** Percent. */
  schedulerRewardRatio: bigint
  sponsor: Address
}

/** A task as the chain holds it; `unset` with zeros before it is initialized. Times in Unix seconds. */
export type Task = {
  taskId: Hex
  status: TaskStatus
  dealId: Hex
  index: bigint
  maxRuntimeSeconds: bigint
  contributionDeadline: bigint
  revealDeadline: bigint
  finalDeadline: bigint
  /** The result hash that reached consensus; zero before. */
  consensusValue: Hex
  revealCount: bigint
  winnerCount: bigint
  contributors: readonly Address[]
  resultDigest: Hex
  results: Hex
  resultsTime: bigint
  resultsCallback: Hex
}

/** A worker's commitment; `unset` with zeros when there is none. */
export type Contribution = {
  status: ContributionStatus
  resultHash: Hex
  resultSeal: Hex
  enclaveChallenge: Address
  weight: bigint
}

/** Funds in the hub, in nRLC: free and held. */
export type Account = { stake: bigint; locked: bigint }

/** A size class as the chain holds it. */
export type HubCategory = { name: string; description: string; maxRuntimeSeconds: bigint }

/** Reads a deal; undefined when there is none with this id. */
export async function readDeal({ client, hub, ...at }: Hub, dealId: Hex): Promise<Deal | undefined> {
  const deal = await client.readContract({
    address: hub,
    abi: hubAbi,
    functionName: 'viewDeal',
    args: [dealId],
    ...pin(at),
  })
  // A bag is never empty, so this is how an unknown deal shows.
  if (deal.botSize === 0n) return undefined
  const { app, dataset, workerpool, ...terms } = deal
  return {
    ...terms,
    dealId,
    app: toDealAsset(app),
    dataset: dataset.pointer === zeroAddress ? undefined : toDealAsset(dataset),
    workerpool: toDealAsset(workerpool),
  }
}

function toDealAsset({
  pointer,
  owner,
  price,
}: {
  pointer: Address
  owner: Address
  price: bigint
}): DealAsset {
  return { address: pointer, owner, price }
}

/** Reads a task. */
export async function readTask({ client, hub, ...at }: Hub, taskId: Hex): Promise<Task> {
  const task = await client.readContract({
    address: hub,
    abi: hubAbi,
    functionName: 'viewTask',
    args: [taskId],
    ...pin(at),
  })
  const { idx, timeref, revealCounter, winnerCounter, resultsTimestamp, ...rest } = task
  return {
    ...rest,
    taskId,
    status: taskStatusOf(task.status),
    index: idx,
    maxRuntimeSeconds: timeref,
    revealCount: revealCounter,
    winnerCount: winnerCounter,
    resultsTime: resultsTimestamp,
  }
}

/** Reads what a worker committed to in a task. */
export async function readContribution(
  { client, hub, ...at }: Hub,
  { taskId, worker }: { taskId: Hex; worker: Address },
): Promise<Contribution> {
  const contribution = await client.readContract({
    address: hub,
    abi: hubAbi,
    functionName: 'viewContribution',
    args: [taskId, worker],
    ...pin(at),
  })
  return { ...contribution, status: contributionStatusOf(contribution.status) }
}

/** Reads an account's funds in the hub. */
export async function readAccount({ client, hub, ...at }: Hub, account: Address): Promise<Account> {
  return await client.readContract({
    address: hub,
    abi: hubAbi,
    functionName: 'viewAccount',
    args: [account],
    ...pin(at),
  })
}

/** Reads a worker's score. */
export async function readScore({ client, hub, ...at }: Hub, worker: Address): Promise<bigint> {
  return await client.readContract({
    address: hub,
    abi: hubAbi,
    functionName: 'viewScore',
    args: [worker],
    ...pin(at),
  })
}

/** Reads how many categories there are; their ids count from 0. */
export async function readCategoryCount({ client, hub, ...at }: Hub): Promise<bigint> {
  return await client.readContract({ address: hub, abi: hubAbi, functionName: 'countCategory', ...pin(at) })
}

/**
 * Reads a category.
 *
 * @throws ChainRevertError `UnknownCategory`.
 */
export async function readCategory({ client, hub, ...at }: Hub, category: bigint): Promise<HubCategory> {
  const { workClockTimeRef, ...rest } = await client.readContract({
    address: hub,
    abi: hubAbi,
    functionName: 'viewCategory',
    args: [category],
    ...pin(at),
  })
  return { ...rest, maxRuntimeSeconds: workClockTimeRef }
}

/** Reads how many tasks used an order; closing it uses up all it had. */
export async function readConsumed({ client, hub, ...at }: Hub, orderHash: Hex): Promise<bigint> {
  return await client.readContract({
    address: hub,
    abi: hubAbi,
    functionName: 'viewConsumed',
    args: [orderHash],
    ...pin(at),
  })
}

/** Reads the present owner of an asset; undefined when its registry does not know it. */
export async function findAssetOwner(
  { client, hub, ...at }: Hub,
  { kind, address }: { kind: AssetKind; address: Address },
): Promise<Address | undefined> {
  const registry = await client.readContract({
    address: hub,
    abi: hubAbi,
    functionName: `${kind}registry`,
    ...pin(at),
  })
  const isRegistered = await client.readContract({
    address: registry,
    abi: appRegistryAbi,
    functionName: 'isRegistered',
    args: [address],
    ...pin(at),
  })
  // The three kinds of asset, and their registries, answer these alike.
  return isRegistered
    ? await client.readContract({ address, abi: appAbi, functionName: 'owner', ...pin(at) })
    : undefined
}

function pin({ blockNumber }: { blockNumber?: bigint | undefined }): { blockNumber?: bigint } {
  return blockNumber === undefined ? {} : { blockNumber }
}
