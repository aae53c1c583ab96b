import {
  appOrderSchema,
  datasetOrderSchema,
  requestOrderSchema,
  requirementsSchema,
  uintSchema,
  workerpoolOrderSchema,
} from '@ruche/api'
import {
  type Address,
  hashOrder,
  isZeroAddress,
  parseParams,
  type RequestOrder,
  type Requirements,
  remainingOf,
  ZERO_ADDRESS,
  ZERO_BYTES32,
} from '@ruche/protocol'
import { z } from 'zod'
import { type ChainFacts, type ChainReads, readNow } from './facts.ts'
import { inspectEntries, inspectOrder, type SignedOrder } from './inspect.ts'
import {
  type AssetKind,
  type Candidate,
  type Candidates,
  findMatch,
  type Groups,
  type Matching,
  type Wish,
} from './matching.ts'
import type { Entry, Filter, Page, Store } from './store.ts'

/**
 * A request order of which only the app must be known; what is left out is decided in the requester's favour. `offered` are
 * orders that the requester brings along, which take the place of those of the book; `by` says what is best; `minVolume` leaves
 * out orders with fewer tasks left.
 */
export const wishSchema = requestOrderSchema
  .partial()
  .required({ app: true })
  .extend({
    offered: z
      .strictObject({ app: appOrderSchema, dataset: datasetOrderSchema, workerpool: workerpoolOrderSchema })
      .partial()
      .optional(),
    by: z.enum(['price', 'deadline', 'trust']).optional(),
    minVolume: uintSchema.optional(),
    requirements: requirementsSchema.optional(),
  })
  .strict()
type PartialRequest = z.output<typeof wishSchema>

/** What was found, with the book's own entries of the match, and what was looked at. */
export type Found = {
  matching: Exclude<Matching, { type: 'ask' }>
  entries: Partial<Record<AssetKind, Entry>>
  seen: { wish: Wish; candidates: Candidates; categoryCount: bigint; held: Groups['held'] }
}

/** Candidates per kind: looked at first, looked at when those do not show the best match, and explained when there is none. */
const nearSize = 20
const narrowSize = 64
const wideSize = 20
const roundsMax = 6
/** How far into the book is looked: near and narrow, what can fit by its own terms; wide, whatever sells what is asked for. */
type Reach = 'near' | 'narrow' | 'wide'
const sizes: Readonly<Record<Reach, number>> = { near: nearSize, narrow: narrowSize, wide: wideSize }
const anyPrice = 2n ** 255n

type Asked = { partial: PartialRequest; now: Promise<ChainReads>; store: Store }

/**
 * Finds the best orders that the hub would match with a request now, the cheapest unless told otherwise, or says why there
 * are none. What is found is checked against the chain again before it is given out, and the book corrected by what that
 * shows.
 *
 * @throws why an order that the requester brings along cannot be used.
 */
export async function matchRequest({
  partial,
  chain: facts,
  store,
}: {
  partial: PartialRequest
  chain: ChainFacts
  store: Store
}): Promise<Found> {
  // The database is asked while the chain is.
  const now = readNow(facts)
  const asked = { partial, now, store }
  if (partial.by === 'deadline' && partial.category === undefined) {
    // All of a category end alike, so the first category with a match has the earliest deadline.
    for (const category of await listByRuntime(await now)) {
      const found = await matchByTerms({ ...asked, partial: { ...partial, category } })
      if (found.matching.type === 'match') return found
    }
  }
  return await matchByTerms(asked)
}

/** Categories, shortest first. */
async function listByRuntime(chain: ChainReads): Promise<bigint[]> {
  const categories = await chain.listCategories()
  const shortestFirst = categories.toSorted(
    (left, right) => Number(left.maxRuntimeSeconds) - Number(right.maxRuntimeSeconds),
  )
  return shortestFirst.map(({ catid }) => BigInt(catid))
}

async function matchByTerms({ partial, now, store }: Asked): Promise<Found> {
  const draft = completeRequest(partial)
  const offered = now.then((chain) => inspectOffered(partial.offered ?? {}, chain))
  const find = (reach: Reach) => findCandidates({ wish: draft, reach, now, store, offered, partial })
  const nearest: Reach = partial.by === 'trust' ? 'narrow' : 'near'
  const [first, chain] = await Promise.all([find(nearest), now, offered])
  const [wish, categoryCount] = await Promise.all([readWish(draft, partial, chain), chain.countCategories()])
  let groups: Groups = { asked: [], held: [] }
  const look: { reach: Reach; book: Book } = { reach: nearest, book: first }
  const lookInto = async (reach: Reach) => Object.assign(look, { reach, book: await find(reach) })
  for (let round = 1; ; round++) {
    const { reach, book } = look
    const { candidates, entries } = book
    const isLast = round >= roundsMax
    const seen = { wish, candidates, categoryCount, held: groups.held }
    const matching = findMatch({
      ...{ wish, candidates, categoryCount, groups },
      mayAsk: !isLast,
      ...(partial.by === undefined ? {} : { by: partial.by }),
    })
    if (matching.type === 'ask') {
      const answers = await Promise.all(matching.questions.map((question) => chain.isMember(question)))
      const held = matching.questions.filter((_, at) => answers[at])
      groups = { asked: [...groups.asked, ...matching.questions], held: [...groups.held, ...held] }
    } else if (matching.type === 'match') {
      if (!isLast && reach === 'near' && !isCheapest(matching.match.taskPrice, candidates)) {
        await lookInto('narrow')
        continue
      }
      const chosen = entriesOf(matching, entries)
      if (isLast || (await stillStand(Object.values(chosen), { chain, store })))
        return { matching, entries: chosen, seen }
      // The book was corrected.
      await lookInto(reach)
    } else if (reach === 'wide' || isLast) return { matching, entries: {}, seen }
    else await lookInto(reach === 'near' && isCut(candidates) ? 'narrow' : 'wide')
  }
}

/** Whether a near look left out candidates of some kind. */
function isCut(candidates: Candidates): boolean {
  return Object.values(candidates).some(({ length }) => length >= nearSize)
}

/** Whether no combination with a candidate that a near look left out can cost less than this. */
function isCheapest(taskPrice: bigint, { app, dataset, workerpool }: Candidates): boolean {
  const prices = [
    app.map(({ order }) => order.appprice),
    dataset.map(({ order }) => order.datasetprice),
    workerpool.map(({ order }) => order.workerpoolprice),
  ]
  const least = prices.reduce((sum, [first = 0n]) => sum + first, 0n)
  return prices.every((of) => of.length < nearSize || least - of[0]! + of.at(-1)! >= taskPrice)
}

/** A request as far as it is known without asking the chain. */
type Draft = Omit<Wish, 'remaining' | 'payerStake'>

/** Completes a request; amounts left out are no limit. */
function completeRequest({ offered: _, by: __, ...partial }: PartialRequest): Draft {
  const order: RequestOrder = {
    appmaxprice: anyPrice,
    dataset: ZERO_ADDRESS,
    datasetmaxprice: anyPrice,
    workerpool: ZERO_ADDRESS,
    workerpoolmaxprice: anyPrice,
    requester: ZERO_ADDRESS,
    volume: 1n,
    tag: ZERO_BYTES32,
    category: 0n,
    trust: 0n,
    beneficiary: ZERO_ADDRESS,
    callback: ZERO_ADDRESS,
    params: '',
    salt: ZERO_BYTES32,
    ...(Object.fromEntries(
      Object.entries(partial).filter(([name, value]) => value !== undefined && name !== 'requirements'),
    ) as Partial<RequestOrder>),
    app: partial.app,
  }
  const anyCategory = partial.category === undefined
  return { order, anyCategory, requirements: requirementsOf(partial) }
}

/** Reads what is left of a request, and what its requester has; a requester left out can pay. */
async function readWish(draft: Draft, partial: PartialRequest, chain: ChainReads): Promise<Wish> {
  const { order } = draft
  const isSigned = partial.sign !== undefined && partial.salt !== undefined
  const [[consumed = 0n], payerStake] = await Promise.all([
    isSigned ? chain.readConsumed([hashOrder('request', order, chain.domain)]) : [0n],
    partial.requester === undefined ? undefined : chain.readStake(partial.requester),
  ])
  return { ...draft, remaining: remainingOf(order.volume, consumed), payerStake }
}

/** What is asked for beside the order, or else in its parameters, as far as they can be read. */
function requirementsOf({
  requirements,
  params = '',
}: Pick<PartialRequest, 'requirements' | 'params'>): Requirements | undefined {
  if (requirements !== undefined) return requirements
  try {
    return parseParams(params).requirements
  } catch {
    // Parameters that nobody can read are the worker's to refuse.
    return undefined
  }
}

/** Orders brought along, by kind. */
type Brought = { [Kind in AssetKind]?: Entry<Kind>[] }

/** Asks the chain about orders that are not of the book, as if they were to be published. */
async function inspectOffered(
  offered: NonNullable<PartialRequest['offered']>,
  chain: ChainReads,
): Promise<Brought> {
  const brought: Partial<Record<AssetKind, Entry[]>> = {}
  for (const kind of ['app', 'dataset', 'workerpool'] as const) {
    const order = offered[kind]
    if (order === undefined) continue
    const kinded = { kind, order } as SignedOrder
    const { orderHash, signer, remaining, problem } = await inspectOrder(kinded, chain)
    if (problem !== undefined || signer === undefined) throw problem
    const state = { signer, remaining, status: 'open', publishedAt: new Date(0) } as const
    brought[kind] = [{ kind, orderHash, order, ...state } as Entry]
  }
  return brought as Brought
}

type Book = { candidates: Candidates; entries: Map<string, Entry> }

/**
 * Loads candidates from the book. Near and narrow: only what can fit by its own terms, so that the cheapest of a large book is
 * among them. Wide: whatever sells what is asked for, to explain why it does not fit, or fits through a group.
 */
async function findCandidates({
  wish,
  reach,
  now,
  store,
  offered,
  partial,
}: {
  wish: Draft
  reach: Reach
  now: Promise<ChainReads>
  store: Store
  offered: Promise<Brought>
  partial: Pick<PartialRequest, 'by' | 'minVolume' | 'offered'>
}): Promise<Book> {
  const { by, minVolume } = partial
  const isWide = reach === 'wide'
  const filters = isWide ? wideFilters(wish.order) : narrowFilters(wish)
  const page = { index: 0, size: sizes[reach] }
  const poolPage = { ...page, by: by === 'trust' ? ('trust' as const) : undefined }
  const least = minVolume === undefined ? {} : { volumeMin: minVolume }
  const list = async <Kind extends AssetKind>(kind: Kind, filter: Filter, at: Page = page) =>
    partial.offered?.[kind] === undefined
      ? (await store.list(kind, { ...filter, ...least }, at)).entries
      : (await offered)[kind]!
  const [apps, datasets, ...pools] = await Promise.all([
    list('app', filters.app),
    isZeroAddress(wish.order.dataset) ? [] : list('dataset', filters.dataset),
    list('workerpool', filters.workerpool, poolPage),
    // What is cheap in another category, or lacks something, must not hide what is there of what is asked for.
    isWide && !wish.anyCategory
      ? list('workerpool', { ...filters.workerpool, category: wish.order.category }, poolPage)
      : [],
    isWide && wish.requirements !== undefined
      ? list('workerpool', { ...filters.workerpool, requirements: wish.requirements }, poolPage)
      : [],
  ])
  const workerpools = cheapestOnce(pools.flat())
  const [stakes, profiles] = await Promise.all([
    readStakes(workerpools, await now),
    wish.requirements === undefined ? undefined : store.findProfiles(workerpools.map(poolOf)),
  ])
  const all = [...apps, ...datasets, ...workerpools]
  return {
    candidates: {
      app: apps.map((entry) => toCandidate(entry, 0n)),
      dataset: datasets.map((entry) => toCandidate(entry, 0n)),
      workerpool: workerpools.map((entry) => ({
        ...toCandidate(entry, stakes.get(entry.signer)!),
        profile: profiles?.get(poolOf(entry)),
      })),
    },
    entries: new Map(all.map((entry) => [entry.orderHash, entry])),
  }
}

function poolOf({ order }: Entry<'workerpool'>): Address {
  return order.workerpool
}

async function readStakes(entries: readonly Entry[], chain: ChainReads): Promise<Map<Address, bigint>> {
  const signers = [...new Set(entries.map(({ signer }) => signer))]
  return new Map(
    await Promise.all(signers.map(async (signer) => [signer, await chain.readStake(signer)] as const)),
  )
}

/** Each order once, cheapest first. */
function cheapestOnce(entries: readonly Entry<'workerpool'>[]): Entry<'workerpool'>[] {
  const distinct = [...new Map(entries.map((entry) => [entry.orderHash, entry])).values()]
  const priceOf = ({ order }: Entry<'workerpool'>) => order.workerpoolprice
  return distinct.sort(
    (left, right) => Number(priceOf(left) > priceOf(right)) - Number(priceOf(left) < priceOf(right)),
  )
}

function toCandidate<Kind extends AssetKind>(entry: Entry<Kind>, stake: bigint): Candidate<Kind> {
  const { orderHash, order, signer, remaining } = entry
  return { orderHash, order, signer, remaining, stake }
}

function narrowFilters({ order, anyCategory, requirements }: Draft): Record<AssetKind, Filter> {
  const to = (address: Address) => ({ address, strict: false })
  const workerpool = isZeroAddress(order.workerpool) ? 'any' : to(order.workerpool)
  const requester = to(order.requester)
  return {
    app: {
      exact: { app: order.app },
      allowed: { dataset: to(order.dataset), workerpool, requester },
      priceMax: order.appmaxprice,
    },
    dataset: {
      exact: { dataset: order.dataset },
      allowed: { app: to(order.app), workerpool, requester },
      priceMax: order.datasetmaxprice,
    },
    workerpool: {
      exact: isZeroAddress(order.workerpool) ? {} : { workerpool: order.workerpool },
      allowed: { app: to(order.app), dataset: to(order.dataset), requester },
      priceMax: order.workerpoolmaxprice,
      trustMin: order.trust,
      tagMin: order.tag,
      ...(anyCategory ? {} : { category: order.category }),
      ...(requirements === undefined ? {} : { requirements }),
    },
  }
}

function wideFilters(order: RequestOrder): Record<AssetKind, Filter> {
  const allowed = { app: 'any', dataset: 'any', workerpool: 'any', requester: 'any' } as const
  return {
    app: { exact: { app: order.app }, allowed },
    dataset: { exact: { dataset: order.dataset }, allowed },
    workerpool: { exact: {}, allowed },
  }
}

function entriesOf(
  { match }: Extract<Matching, { type: 'match' }>,
  entries: Map<string, Entry>,
): Partial<Record<AssetKind, Entry>> {
  return {
    app: entries.get(match.app.orderHash)!,
    ...(match.dataset === undefined ? {} : { dataset: entries.get(match.dataset.orderHash)! }),
    workerpool: entries.get(match.workerpool.orderHash)!,
  }
}

/** Asks the chain about orders about to be given out, corrects the book, and tells whether it was right. */
async function stillStand(
  entries: readonly Entry[],
  { chain, store }: { chain: ChainReads; store: Store },
): Promise<boolean> {
  const findings = await inspectEntries(entries, chain)
  const changed = findings.filter(
    ({ status, remaining }, at) => status !== 'open' || remaining !== entries[at]!.remaining,
  )
  await store.settle(changed)
  return changed.length === 0
}
