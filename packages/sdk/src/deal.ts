import { readAccount } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import {
  dealIdOf,
  hashOrder,
  NULL_DATASET_ORDER,
  orderDomain,
  type RequestOrder,
  type Requirements,
  type Signed,
  type SignedOrders,
  type Tag,
} from '@ruche/protocol'
import type { Hex } from 'viem'
import { hubOf, type Ruche } from './client.ts'
import { bookDeal, checkDataRules } from './data-rules.ts'
import { fundsInsufficient, noMatchBy } from './errors.ts'
import { findMatch } from './market.ts'

/** The orders of a deal; without a dataset there are three. */
export type Quadruple = Pick<SignedOrders, 'app' | 'workerpool' | 'request'> & {
  dataset?: SignedOrders['dataset']
  /** Datasets that the request's parameters name in bulk. */
  bulk?: readonly Hex[]
}

/** What has been matched. */
export type Matched = { dealId: Hex; transactionHash: Hex; blockNumber: bigint }

/** What somebody asks of a workerpool for an app. */
export type PoolWish = {
  app: SignedOrders['app']
  /** What its owner asks for it, where the tasks use one. */
  dataset?: SignedOrders['dataset']
  /** What every worker must have. */
  tag?: Tag
  category: bigint
  trust: bigint
  count: bigint
  /** The most a task may cost at the pool, nRLC. */
  maxNrlc: bigint
  /** What is best: the price unless told otherwise. */
  by?: 'price' | 'trust'
  /** What every worker of the pool must have. To hold for the deal too, they go into its parameters. */
  requirements?: Requirements | undefined
}

/**
 * The workerpool order that the market would match with a request for an app. The market decides by the rules of the hub,
 * restrictions, tags and the pool's stake included.
 *
 * @throws NO_MATCH with the reasons.
 */
export async function findWorkerpoolOrder(ruche: Ruche, wish: PoolWish): Promise<SignedOrders['workerpool']> {
  const { match, missing, refusals } = await askMarket(ruche, wish, { isPayer: true })
  if (match !== null) return match.workerpool.order
  const all = refusals.flatMap(({ findings }) => findings.slice(0, 1))
  // Pools of other categories say little where there are some of the one asked for.
  const ofCategory = all.filter(({ rule }) => !rule.endsWith('-0x00'))
  const firsts = ofCategory.length > 0 ? ofCategory : all
  if (missing.length === 0 && firsts.every(({ orders, rule }) => isFundsMissing(rule, orders))) {
    await failForFunds(ruche, wish)
  }
  throw noMatchBy({ missing, findings: firsts, count: wish.count })
}

async function askMarket(
  ruche: Ruche,
  { app, dataset, tag, category, trust, count, maxNrlc, by, requirements }: PoolWish,
  { isPayer }: { isPayer: boolean },
) {
  return await findMatch(ruche.network.marketUrl, {
    app: app.app,
    appmaxprice: app.appprice,
    workerpoolmaxprice: maxNrlc,
    ...(isPayer ? { requester: ruche.account.address } : {}),
    ...{ category, trust, volume: count, minVolume: count },
    ...(tag === undefined ? {} : { tag }),
    ...(dataset === undefined ? {} : { dataset: dataset.dataset, datasetmaxprice: dataset.datasetprice }),
    offered: { app, ...(dataset === undefined ? {} : { dataset }) },
    ...(by === undefined ? {} : { by }),
    ...(requirements === undefined ? {} : { requirements }),
  })
}

function isFundsMissing(rule: string, orders: readonly string[]): boolean {
  return rule.startsWith('IexecEscrow') && orders.includes('request')
}

/** Says what the orders cost that would be matched if there were money for them. */
async function failForFunds(ruche: Ruche, wish: PoolWish): Promise<void> {
  const { match } = await askMarket(ruche, wish, { isPayer: false })
  const { stake } = await readAccount(hubOf(ruche), ruche.account.address)
  if (match !== null) throw fundsInsufficient({ needed: match.taskPrice * wish.count, free: stake })
}

/**
 * Checks that the requester's free stake covers the deal and its budget of privacy what the tasks reveal, before anything is sent.
 *
 * @throws FUNDS_INSUFFICIENT, DATASET_ENDED, EPSILON_UNDECLARED, PRIVACY_BUDGET_SPENT
 */
export async function checkFunds(
  ruche: Ruche,
  { app, dataset, workerpool, request, bulk = [] }: Quadruple,
): Promise<void> {
  const price = app.appprice + (dataset?.datasetprice ?? 0n) + workerpool.workerpoolprice
  const needed = price * request.volume
  const { stake } = await readAccount(hubOf(ruche), request.requester)
  if (stake < needed) throw fundsInsufficient({ needed, free: stake })
  const { requester, volume: count } = request
  const datasets = dataset === undefined ? bulk : [dataset.dataset]
  await checkDataRules(ruche, { app: app.app, datasets, requester, count })
}

/** The deal a fresh request order leads to. */
export function dealIdOfRequest(ruche: Ruche, request: Signed<RequestOrder>): Hex {
  const { chainId, hub } = ruche.network
  return dealIdOf(hashOrder('request', request, orderDomain({ chainId, hub })), 0n)
}

/**
 * Matches the orders on chain; resolves when the deal is in a block. Where datasets grant budgets of privacy, the deal's tasks are
 * charged to the requester's.
 */
export async function matchOrders(
  ruche: Ruche,
  { app, dataset, workerpool, request, bulk = [] }: Quadruple,
): Promise<Matched> {
  const sent = await ruche.sender.send({
    to: ruche.network.hub,
    abi: hubAbi,
    functionName: 'matchOrders',
    args: [app, dataset ?? NULL_DATASET_ORDER, workerpool, request],
  })
  const { transactionHash, blockNumber } = await sent.wait()
  const dealId = dealIdOfRequest(ruche, request)
  const datasets = dataset === undefined ? bulk : [dataset.dataset]
  await bookDeal(ruche, { dealId, app: app.app, datasets, isBulk: dataset === undefined })
  return { dealId, transactionHash, blockNumber }
}
