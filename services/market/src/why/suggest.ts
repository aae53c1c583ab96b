import {
  checkMatch,
  checkRequirements,
  dealTagOf,
  differenceOfTags,
  encodeParams,
  type Hex,
  isAllowed,
  isTeeTag,
  isZeroAddress,
  type MatchFacts,
  type Membership,
  matchVolumeOf,
  NULL_DATASET_ORDER,
  type Orders,
  parseParams,
  parseTag,
  pricesOf,
  type RequestOrder,
  relaxRequirements,
  schedulerStakeOf,
  TRUST_MAX,
  taskPriceOf,
} from '@ruche/protocol'
import type { AssetKind, Candidate, Candidates, Wish } from '../matching.ts'

/** One field of the request, as it is and as it would have to be. */
export type Change = { field: keyof RequestOrder; from: string; to: string }

/** A request that would be matched, and how it differs from the one that is not. Amounts in nRLC. */
export type Suggestion = {
  /** With another salt, where it differs from the order there is. */
  request: RequestOrder
  changes: Change[]
  /** To be put into the payer's account first. */
  deposit: bigint
  /** The orders it would be matched with. */
  orders: Partial<Record<AssetKind, Hex>>
  volume: bigint
  taskPrice: bigint
  /** What the deal costs, and how much of that is above what the request offers now. */
  cost: bigint
  extra: bigint
}

/** What the suggestion is judged by, beside the orders. */
export type SuggestFacts = { categoryCount: bigint; held: readonly Membership[] }

type Chosen = {
  app: Candidate<'app'>
  dataset: Candidate<'dataset'> | undefined
  workerpool: Candidate<'workerpool'>
}

const plenty = 2n ** 255n

/**
 * Finds the smallest change of a request that makes the hub match it: fewest changes of what is asked for, then the least
 * money. What the requester cannot change, such as a restriction in somebody's order, rules a combination out.
 */
export function suggestChange({
  wish,
  candidates,
  facts,
}: {
  wish: Wish
  candidates: Candidates
  facts: SuggestFacts
}): Suggestion | undefined {
  const datasets = isZeroAddress(wish.order.dataset) ? [undefined] : candidates.dataset
  let best: Suggestion | undefined
  for (const app of candidates.app) {
    for (const dataset of datasets) {
      for (const workerpool of candidates.workerpool) {
        const found = adapt(wish, { app, dataset, workerpool }, facts)
        if (found !== undefined && (best === undefined || isBetter(found, best))) best = found
      }
    }
  }
  return best
}

/** Changes the request to suit three orders; undefined when no change does. */
function adapt(wish: Wish, chosen: Chosen, facts: SuggestFacts): Suggestion | undefined {
  const { app, dataset, workerpool } = chosen
  const offered = {
    app: app.order,
    dataset: dataset?.order ?? NULL_DATASET_ORDER,
    workerpool: workerpool.order,
  }
  const terms = { ...adaptTerms(wish, offered, facts.held), params: adaptParams(wish, workerpool) }
  const isNew = wish.remaining === 0n || changesBetween(wish, terms).length > 0
  const consumed = {
    app: app.order.volume - app.remaining,
    dataset: dataset === undefined ? 0n : dataset.order.volume - dataset.remaining,
    workerpool: workerpool.order.volume - workerpool.remaining,
    // Another order, of which nothing is used up, needs to ask only for what is left of this one.
    request: isNew ? 0n : wish.order.volume - wish.remaining,
  }
  const wanted = isNew ? { ...terms, volume: wish.remaining || wish.order.volume || 1n } : terms
  const request = adaptVolume({ ...offered, request: wanted }, { consumed, stake: workerpool.stake })
  const orders: Orders = { ...offered, request }
  const volume = matchVolumeOf(orders, consumed)
  const taskPrice = taskPriceOf(pricesOf(orders))
  const cost = taskPrice * volume
  const payerStake = wish.payerStake ?? plenty
  const deposit = cost > payerStake ? cost - payerStake : 0n
  const findings = checkMatch(orders, {
    ...trusting(facts),
    consumed,
    payer: { address: request.requester, stake: payerStake + deposit },
    scheduler: { address: workerpool.signer, stake: workerpool.stake },
  })
  if (findings.length > 0) return undefined
  return {
    request,
    changes: listChanges(wish, request),
    deposit,
    orders: {
      app: app.orderHash,
      ...(dataset === undefined ? {} : { dataset: dataset.orderHash }),
      workerpool: workerpool.orderHash,
    },
    ...{ volume, taskPrice, cost },
    extra: extraOf(orders, wish.order) * volume,
  }
}

/** Moves every term as little as the orders need. */
function adaptTerms(
  { order }: Wish,
  { app, dataset, workerpool }: Omit<Orders, 'request'>,
  held: readonly Membership[],
): RequestOrder {
  const wanted = dealTagOf({ app: app.tag, dataset: dataset.tag, request: order.tag })
  const lacked = differenceOfTags(wanted, workerpool.tag)
  const isTeeLacked = isTeeTag(wanted) && !isTeeTag(app.tag)
  const served = differenceOfTags(order.tag, lacked)
  const allows = isAllowed({ allowed: order.workerpool, subject: workerpool.workerpool }, held)
  return {
    ...order,
    appmaxprice: greater(order.appmaxprice, app.appprice),
    datasetmaxprice: greater(order.datasetmaxprice, dataset.datasetprice),
    workerpoolmaxprice: greater(order.workerpoolmaxprice, workerpool.workerpoolprice),
    category: workerpool.category,
    trust: smaller(smaller(order.trust, workerpool.trust), TRUST_MAX),
    tag: isTeeLacked ? differenceOfTags(served, parseTag('tee')) : served,
    workerpool: allows ? order.workerpool : workerpool.workerpool,
  }
}

/** Requires no more than the workerpool says it has. */
function adaptParams({ order, requirements = {} }: Wish, { profile }: Candidate<'workerpool'>): string {
  if (checkRequirements(requirements, profile).length === 0) return order.params
  return encodeParams({
    ...parseParams(order.params),
    requirements: relaxRequirements(requirements, profile),
  })
}

/** Asks for no more tasks than the workerpool's owner can stake on. */
function adaptVolume(
  { request, ...offered }: Orders,
  { consumed, stake }: { consumed: MatchFacts['consumed']; stake: bigint },
): RequestOrder {
  const volume = matchVolumeOf({ ...offered, request }, consumed)
  const perTask = schedulerStakeOf(offered.workerpool.workerpoolprice)
  if (perTask * volume <= stake) return request
  return { ...request, volume: stake / perTask + consumed.request }
}

const termFields = ['category', 'trust', 'tag', 'workerpool', 'volume', 'params'] as const
const priceFields = ['appmaxprice', 'datasetmaxprice', 'workerpoolmaxprice'] as const

function changesBetween({ order, anyCategory }: Wish, request: RequestOrder): Change[] {
  return [...priceFields, ...termFields]
    .filter((field) => order[field] !== request[field] && !(field === 'category' && anyCategory))
    .map((field) => ({ field, from: String(order[field]), to: String(request[field]) }))
}

/** The same terms once more are another order by its salt. */
function listChanges(wish: Wish, request: RequestOrder): Change[] {
  const changes = changesBetween(wish, request)
  if (changes.length > 0 || wish.remaining > 0n) return changes
  return [{ field: 'salt', from: wish.order.salt, to: 'another' }]
}

/** What the orders ask for a task above what the request offers for it, part by part. */
function extraOf(orders: Orders, offer: RequestOrder): bigint {
  const { app, dataset, workerpool } = pricesOf(orders)
  const above = (price: bigint, limit: bigint) => (price > limit ? price - limit : 0n)
  return (
    above(app, offer.appmaxprice) +
    above(dataset, offer.datasetmaxprice) +
    above(workerpool, offer.workerpoolmaxprice)
  )
}

function isBetter(left: Suggestion, right: Suggestion): boolean {
  const rank = ({ changes, extra, deposit, cost }: Suggestion) => [
    BigInt(changes.reduce((sum, change) => sum + weightOf(change), 0)),
    extra,
    deposit,
    cost,
  ]
  const [mine, others] = [rank(left), rank(right)]
  const at = mine.findIndex((value, index) => value !== others[index])
  return at !== -1 && mine[at]! < others[at]!
}

/** How many terms a change is of: each requirement is one. */
function weightOf({ field, from, to }: Change): number {
  if (field !== 'params') return termFields.some((name) => name === field) ? 1 : 0
  const [before, after] = [parseParams(from).requirements ?? {}, parseParams(to).requirements ?? {}]
  return (Object.keys(before) as (keyof typeof before)[]).filter((name) => before[name] !== after[name])
    .length
}

/** Orders of the book were found registered and signed when they came in; the request is to be signed anew. */
function trusting({ categoryCount, held }: SuggestFacts) {
  return {
    categoryCount,
    registered: { app: true, dataset: true, workerpool: true },
    signatures: { app: 'valid', dataset: 'valid', workerpool: 'valid', request: 'valid' },
    memberships: held,
  } as const
}

function greater(left: bigint, right: bigint): bigint {
  return left > right ? left : right
}

function smaller(left: bigint, right: bigint): bigint {
  return left < right ? left : right
}
