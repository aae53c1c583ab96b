import { type Address, isZeroAddress } from './address.ts'
import { dealTrustOf } from './consensus.ts'
import { ORDER_KINDS, type OrderKind, type Orders } from './order.ts'
import { dealTagOf, type Tag } from './tag.ts'

/** Percent of a task's workerpool price that the scheduler stakes on it (iExec PoCo 6.2). */
export const WORKERPOOL_STAKE_RATIO = 30n

/** What a workerpool demands and keeps, both in percent: a worker's stake of the workerpool price, its own share of the reward. */
export type WorkerpoolPolicy = { workerStakeRatio: bigint; schedulerRewardRatio: bigint }

/** A new workerpool's policy. */
export const DEFAULT_WORKERPOOL_POLICY: WorkerpoolPolicy = { workerStakeRatio: 30n, schedulerRewardRatio: 1n }

/** Prices of one task, in nRLC. */
export type TaskPrices = { app: bigint; dataset: bigint; workerpool: bigint }

/** What a match of four orders agrees on. Amounts in nRLC. */
export type DealTerms = {
  prices: TaskPrices
  trust: bigint
  category: bigint
  tag: Tag
  requester: Address
  beneficiary: Address
  callback: Address
  params: string
  /** Index of the first task; the tasks of the request order sold before. */
  botFirst: bigint
  /** Number of tasks; 0 when an order is used up, and then there is no deal. */
  botSize: bigint
  /** Locked by each worker for each task it contributes to. */
  workerStake: bigint
  /** Locked by the scheduler for each task. */
  schedulerStake: bigint
  /** Percent. */
  schedulerRewardRatio: bigint
  /** Locked at the match by whoever pays: the prices of all tasks. */
  payerLock: bigint
  /** Locked at the match by the workerpool's owner: its stakes of all tasks. */
  schedulerLock: bigint
}

/** Tasks already sold (or closed) of each order. */
export type Consumed = Readonly<Record<OrderKind, bigint>>

/** Tasks that the four orders can still make together: the least of what each has left. */
export function matchVolumeOf(orders: Orders, consumed: Consumed): bigint {
  const kinds = ORDER_KINDS.filter((kind) => kind !== 'dataset' || hasDataset(orders))
  return kinds
    .map((kind) => remainingOf(orders[kind].volume, consumed[kind]))
    .reduce((least, remaining) => (remaining < least ? remaining : least))
}

/** The most tasks that one order can sell, whatever volume it says: 2^64 − 1. */
export const VOLUME_MAX = 2n ** 64n - 1n

/** Tasks an order still allows. */
export function remainingOf(volume: bigint, consumed: bigint): bigint {
  const usable = volume < VOLUME_MAX ? volume : VOLUME_MAX
  return usable > consumed ? usable - consumed : 0n
}

/** The request wants a dataset, or brings the placeholder for none. */
export function hasDataset({ dataset }: Pick<Orders, 'dataset'>): boolean {
  return !isZeroAddress(dataset.dataset)
}

/** The scheduler's stake on one task. Rounded down before it is multiplied by the number of tasks. */
export function schedulerStakeOf(workerpoolPrice: bigint): bigint {
  return (workerpoolPrice * WORKERPOOL_STAKE_RATIO) / 100n
}

/** A worker's stake on one task, rounded down. */
export function workerStakeOf(workerpoolPrice: bigint, { workerStakeRatio }: WorkerpoolPolicy): bigint {
  return (workerpoolPrice * workerStakeRatio) / 100n
}

/** What the chain records when it matches these orders; the orders are taken to be compatible (`checkMatch`). */
export function dealTermsOf({
  orders,
  consumed,
  policy,
}: {
  orders: Orders
  consumed: Consumed
  policy: WorkerpoolPolicy
}): DealTerms {
  const { app, dataset, workerpool, request } = orders
  const botSize = matchVolumeOf(orders, consumed)
  const prices = pricesOf(orders)
  const schedulerStake = schedulerStakeOf(prices.workerpool)
  return {
    prices,
    trust: dealTrustOf(request.trust),
    category: request.category,
    tag: dealTagOf({ app: app.tag, dataset: dataset.tag, request: request.tag }),
    requester: request.requester,
    beneficiary: request.beneficiary,
    callback: request.callback,
    params: request.params,
    botFirst: consumed.request,
    botSize,
    workerStake: workerStakeOf(workerpool.workerpoolprice, policy),
    schedulerStake,
    schedulerRewardRatio: policy.schedulerRewardRatio,
    payerLock: taskPriceOf(prices) * botSize,
    schedulerLock: schedulerStake * botSize,
  }
}

/** The owner's prices, not the requester's limits; a dataset that is not there costs nothing. */
export function pricesOf(orders: Pick<Orders, 'app' | 'dataset' | 'workerpool'>): TaskPrices {
  return {
    app: orders.app.appprice,
    dataset: hasDataset(orders) ? orders.dataset.datasetprice : 0n,
    workerpool: orders.workerpool.workerpoolprice,
  }
}

/** What one task costs its payer. */
export function taskPriceOf({ app, dataset, workerpool }: TaskPrices): bigint {
  return app + dataset + workerpool
}
