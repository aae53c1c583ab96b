import {
  type Address,
  checkMatch,
  checkRequirements,
  groupQuestionsOf,
  type Hex,
  isSameAddress,
  isTeeTag,
  isZeroAddress,
  type MatchFacts,
  type MatchFinding,
  type Membership,
  matchVolumeOf,
  NULL_DATASET_ORDER,
  type OrderKind,
  type Orders,
  type PoolAbilities,
  pricesOf,
  type RequestOrder,
  type Requirements,
  type SignedOrders,
  TAG_NONE,
  taskPriceOf,
  unionOfTags,
  ZERO_ADDRESS,
} from '@ruche/protocol'
import { cheapestFirst } from './cheapest-first.ts'
import { createTagFit } from './tag-fit.ts'

export type AssetKind = Exclude<OrderKind, 'request'>

/** An order that might serve a request, with what the chain says of it. */
export type Candidate<Kind extends AssetKind = AssetKind> = {
  orderHash: Hex
  order: SignedOrders[Kind]
  signer: Address
  remaining: bigint
  /** Free balance of its signer, nRLC. */
  stake: bigint
  /** Of a workerpool: what it says of itself. */
  profile?: PoolAbilities | undefined
}

/** A request, complete or still being thought about. */
export type Wish = {
  order: RequestOrder
  /** Take workerpools of any category, whatever the order says. */
  anyCategory: boolean
  remaining: bigint
  /** Free balance of who pays, nRLC; undefined when that is not known yet. */
  payerStake: bigint | undefined
  /** What the workerpool must say of itself. */
  requirements?: Requirements | undefined
}

/** Three orders that fit the request. No dataset when the request wants none. */
type Match = {
  app: Candidate<'app'>
  dataset: Candidate<'dataset'> | undefined
  workerpool: Candidate<'workerpool'>
  /** Tasks the deal would have. */
  volume: bigint
  /** What one of them costs, nRLC. */
  taskPrice: bigint
}

/** Why some orders cannot serve the request: one order by itself, several together, or none whatever they are. */
type Refusal = { orders: Partial<Record<AssetKind, Hex>>; findings: readonly MatchFinding[] }

export type Matching =
  | { type: 'match'; match: Match }
  /** The answer depends on groups the chain has not been asked about: an excluded, cheaper order may yet be allowed. */
  | { type: 'ask'; questions: Membership[] }
  | { type: 'none'; missing: AssetKind[]; refusals: Refusal[] }

export type Candidates = { [Kind in AssetKind]: readonly Candidate<Kind>[] }

/** What makes one match better than another; of equals the cheapest is best. */
export type Preference = 'price' | 'deadline' | 'trust'

/** Group memberships asked about so far, and which of them hold. */
export type Groups = { asked: readonly Membership[]; held: readonly Membership[] }

/** Combinations reported when none fits. */
const refusedTogetherMax = 10
/** Questions to the chain at a time. */
const questionsMax = 64
const plenty = 2n ** 255n
const everyTag: Hex = `0x${'ff'.repeat(32)}`

/**
 * Finds the cheapest combination of orders that the hub would match with the request, or says for every candidate why
 * it cannot serve.
 *
 * @param candidates - Per kind, cheapest first.
 * @param mayAsk - Otherwise groups not asked about are taken for closed.
 */
export function findMatch({
  wish,
  candidates,
  categoryCount,
  groups,
  mayAsk = true,
  by = 'price',
}: {
  wish: Wish
  candidates: Candidates
  categoryCount: bigint
  groups: Groups
  mayAsk?: boolean
  by?: Preference
}): Matching {
  const wanted: AssetKind[] = isZeroAddress(wish.order.dataset)
    ? ['app', 'workerpool']
    : ['app', 'dataset', 'workerpool']
  const missing = wanted.filter((kind) => candidates[kind].length === 0)
  const facts = { categoryCount, held: groups.held }
  const refusals: Refusal[] = []
  const unasked: Membership[] = []

  const look = (orders: Orders, findings: readonly MatchFinding[], named: Refusal['orders']): boolean => {
    if (findings.length === 0) return true
    if (findings.every(isRestriction)) unasked.push(...unaskedOf(orders, groups))
    refusals.push({ orders: named, findings })
    return false
  }
  const suitable = <Kind extends AssetKind>(kind: Kind): Candidate<Kind>[] =>
    candidates[kind].filter((candidate) => {
      const { orders, findings } = checkAlone({ kind, candidate, wish, ...facts })
      return look(orders, findings, { [kind]: candidate.orderHash })
    })

  const apps = suitable('app')
  const datasets = wanted.includes('dataset') ? suitable('dataset') : [undefined]
  const workerpools = suitable('workerpool')
  const refusedAlone = refusals.length
  const tagsFit = createTagFit(wish.order.tag)
  for (const [app, dataset, workerpool] of bestFirst({ apps, datasets, workerpools, by })) {
    const chosen = { app, dataset, workerpool }
    // With as many refusals as are told, nobody hears all that is wrong with one more.
    const isTold = refusals.length - refusedAlone >= refusedTogetherMax
    if (isTold && !tagsFit(app.order.tag, dataset?.order.tag ?? TAG_NONE, workerpool.order.tag)) continue
    const { orders, findings, volume, taskPrice } = checkTogether({ chosen, wish, ...facts })
    const named = hashesOf(chosen)
    if (look(orders, findings, named)) {
      if (mayAsk && unasked.length > 0) break
      return { type: 'match', match: { ...chosen, volume, taskPrice } }
    }
    // What is wrong with the request alone, no choice of orders mends.
    if (isHopeless(findings)) {
      refusals.push({ orders: {}, findings: refusals.pop()!.findings })
      break
    }
    if (refusals.length - refusedAlone > refusedTogetherMax) refusals.pop()
  }
  if (mayAsk && unasked.length > 0)
    return { type: 'ask', questions: distinct(unasked).slice(0, questionsMax) }
  return { type: 'none', missing, refusals }
}

/** All combinations, best first. */
function* bestFirst({
  apps,
  datasets,
  workerpools,
  by,
}: {
  apps: readonly Candidate<'app'>[]
  datasets: readonly (Candidate<'dataset'> | undefined)[]
  workerpools: readonly Candidate<'workerpool'>[]
  by: Preference
}): Generator<Combination> {
  if (by !== 'trust') {
    yield* cheapest(apps, datasets, workerpools)
    return
  }
  const levels = Map.groupBy(workerpools, ({ order }) => order.trust)
  for (const [, equals] of [...levels].sort(
    ([left], [right]) => Number(right > left) - Number(right < left),
  )) {
    yield* cheapest(apps, datasets, equals)
  }
}

type Combination = [Candidate<'app'>, Candidate<'dataset'> | undefined, Candidate<'workerpool'>]

/** The same lists, by what they cost together. */
function* cheapest(
  apps: readonly Candidate<'app'>[],
  datasets: readonly (Candidate<'dataset'> | undefined)[],
  workerpools: readonly Candidate<'workerpool'>[],
): Generator<Combination> {
  const prices = [
    apps.map(({ order }) => order.appprice),
    datasets.map((dataset) => dataset?.order.datasetprice ?? 0n),
    workerpools.map(({ order }) => order.workerpoolprice),
  ]
  for (const [app, dataset, workerpool] of cheapestFirst(prices))
    yield [apps[app!]!, datasets[dataset!], workerpools[workerpool!]!]
}

type Facts = { categoryCount: bigint; held: readonly Membership[] }

/**
 * Checks one candidate beside partners that suit everybody, for a single task: whatever is found is between it and the
 * request, and no other combination can mend it.
 */
function checkAlone<Kind extends AssetKind>({
  kind,
  candidate,
  wish,
  categoryCount,
  held,
}: Facts & { kind: Kind; candidate: Candidate<Kind>; wish: Wish }) {
  const orders = suitOrders(wish.order, { [kind]: candidate.order } as Partial<Orders>, wish.anyCategory)
  const one = (order: { volume: bigint }) => order.volume - 1n
  const consumed = {
    app: one(orders.app),
    dataset: one(orders.dataset),
    workerpool: one(orders.workerpool),
    request: one(orders.request),
    ...(candidate.remaining === 0n ? { [kind]: candidate.order.volume } : {}),
  }
  const findings = checkMatch(orders, {
    ...trusting(held, categoryCount),
    consumed,
    payer: { address: orders.request.requester, stake: plenty },
    scheduler: { address: candidate.signer, stake: kind === 'workerpool' ? candidate.stake : plenty },
  })
  // App and dataset are what the request says; only the workerpool is still open, unless it is the candidate.
  const isSettled = (finding: MatchFinding) => kind === 'workerpool' || !finding.orders.includes('workerpool')
  const lacking = kind === 'workerpool' ? checkRequirements(wish.requirements ?? {}, candidate.profile) : []
  return {
    orders,
    findings: [
      ...findings.filter((finding) => finding.orders.includes(kind) && isSettled(finding)),
      ...lacking,
    ],
  }
}

function checkTogether({
  chosen,
  wish,
  categoryCount,
  held,
}: Facts & { chosen: Pick<Match, AssetKind>; wish: Wish }) {
  const { app, dataset, workerpool } = chosen
  const request = wish.anyCategory ? { ...wish.order, category: workerpool.order.category } : wish.order
  const orders: Orders = {
    app: app.order,
    dataset: dataset?.order ?? NULL_DATASET_ORDER,
    workerpool: workerpool.order,
    request,
  }
  const consumed = {
    app: app.order.volume - app.remaining,
    dataset: dataset === undefined ? 0n : dataset.order.volume - dataset.remaining,
    workerpool: workerpool.order.volume - workerpool.remaining,
    request: request.volume - wish.remaining,
  }
  const findings = checkMatch(orders, {
    ...trusting(held, categoryCount),
    consumed,
    payer: { address: request.requester, stake: wish.payerStake ?? plenty },
    scheduler: { address: workerpool.signer, stake: workerpool.stake },
  })
  const volume = matchVolumeOf(orders, consumed)
  return { orders, findings, volume, taskPrice: taskPriceOf(pricesOf(orders)) }
}

/** Orders of the book were found registered and signed when they came in; see the sweep. */
function trusting(
  held: readonly Membership[],
  categoryCount: bigint,
): Pick<MatchFacts, 'categoryCount' | 'registered' | 'signatures' | 'memberships'> {
  return {
    categoryCount,
    registered: { app: true, dataset: true, workerpool: true },
    signatures: { app: 'valid', dataset: 'valid', workerpool: 'valid', request: 'valid' },
    memberships: held,
  }
}

/** Free, unrestricted partners with every ability, where `given` has none of its own. */
function suitOrders(request: RequestOrder, given: Partial<Orders>, anyCategory: boolean): Orders {
  const unrestricted = {
    apprestrict: ZERO_ADDRESS,
    datasetrestrict: ZERO_ADDRESS,
    workerpoolrestrict: ZERO_ADDRESS,
    requesterrestrict: ZERO_ADDRESS,
    volume: plenty,
    salt: NULL_DATASET_ORDER.salt,
  }
  const demanded = unionOfTags(request.tag, given.dataset?.tag ?? NULL_DATASET_ORDER.tag)
  const category = (anyCategory ? given.workerpool?.category : undefined) ?? request.category
  return {
    app: {
      ...unrestricted,
      app: request.app,
      appprice: 0n,
      tag: isTeeTag(demanded) ? demanded : NULL_DATASET_ORDER.tag,
    },
    dataset: { ...NULL_DATASET_ORDER, ...unrestricted, dataset: request.dataset },
    workerpool: {
      ...unrestricted,
      workerpool: request.workerpool,
      workerpoolprice: 0n,
      tag: everyTag,
      category,
      trust: plenty,
    },
    ...given,
    request: { ...request, category },
  }
}

/** Price and stake depend on the orders chosen, whatever the finding names. */
function isHopeless(findings: readonly MatchFinding[]): boolean {
  return findings.every(
    ({ rule, orders }) => orders.length === 1 && orders[0] === 'request' && !rule.startsWith('IexecEscrow'),
  )
}

/** Rules 0x12 to 0x1b: who may take part. Membership of a group may satisfy them. */
function isRestriction({ rule }: MatchFinding): boolean {
  return /-0x1[2-9ab]$/.test(rule)
}

function unaskedOf(orders: Orders, { asked }: Groups): Membership[] {
  return groupQuestionsOf(orders).filter((question) => !asked.some((known) => isSame(known, question)))
}

function distinct(questions: readonly Membership[]): Membership[] {
  return questions.filter((question, at) => questions.findIndex((first) => isSame(first, question)) === at)
}

function isSame(left: Membership, right: Membership): boolean {
  return isSameAddress(left.group, right.group) && isSameAddress(left.member, right.member)
}

function hashesOf({ app, dataset, workerpool }: Pick<Match, AssetKind>): Refusal['orders'] {
  return {
    app: app.orderHash,
    ...(dataset === undefined ? {} : { dataset: dataset.orderHash }),
    workerpool: workerpool.orderHash,
  }
}
