import { requestOrderSchema } from '@ruche/api'
import {
  type Address,
  hashOrder,
  isZeroAddress,
  type RequestOrder,
  remainingOf,
  ZERO_ADDRESS,
  ZERO_BYTES32,
} from '@ruche/protocol'
import type { z } from 'zod'
import type { ChainFacts } from './facts.ts'
import { inspectEntries } from './inspect.ts'
import {
  type AssetKind,
  type Candidate,
  type Candidates,
  findMatch,
  type Groups,
  type Matching,
  type Wish,
} from './matching.ts'
import type { Entry, Filter, Store } from './store.ts'

/** A request order of which only the app must be known; what is left out is decided in the requester's favour. */
export const wishSchema = requestOrderSchema.partial().required({ app: true }).strict()
export type PartialRequest = z.output<typeof wishSchema>

/** What was found, with the book's own entries of the match. */
export type Found = {
  matching: Exclude<Matching, { type: 'ask' }>
  entries: Partial<Record<AssetKind, Entry>>
}

/** Candidates per kind: looked at for a match, and explained when there is none. */
const narrowSize = 64
const wideSize = 20
const roundsMax = 5
const anyPrice = 2n ** 255n

/**
 * Finds the cheapest orders of the book that the hub would match with a request now, or says why there are none. What
 * is found is checked against the chain again before it is given out, and the book corrected by what that shows.
 */
export async function matchRequest({
  partial,
  chain,
  store,
}: {
  partial: PartialRequest
  chain: ChainFacts
  store: Store
}): Promise<Found> {
  const [wish, categoryCount] = await Promise.all([readWish(partial, chain), chain.countCategories()])
  let groups: Groups = { asked: [], held: [] }
  let isWide = false
  for (let round = 1; ; round++) {
    const { candidates, entries } = await findCandidates({ wish, isWide, chain, store })
    const isLast = round >= roundsMax
    const matching = findMatch({ wish, candidates, categoryCount, groups, mayAsk: !isLast })
    if (matching.type === 'ask') {
      const answers = await Promise.all(matching.questions.map((question) => chain.isMember(question)))
      const held = matching.questions.filter((_, at) => answers[at])
      groups = { asked: [...groups.asked, ...matching.questions], held: [...groups.held, ...held] }
    } else if (matching.type === 'match') {
      const chosen = entriesOf(matching, entries)
      if (isLast || (await stillStand(Object.values(chosen), { chain, store })))
        return { matching, entries: chosen }
    } else if (isWide || isLast) return { matching, entries: {} }
    else isWide = true
  }
}

/** Completes a request; amounts left out are no limit, a requester left out can pay. */
async function readWish(partial: PartialRequest, chain: ChainFacts): Promise<Wish> {
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
      Object.entries(partial).filter(([, value]) => value !== undefined),
    ) as Partial<RequestOrder>),
    app: partial.app,
  }
  const isSigned = partial.sign !== undefined && partial.salt !== undefined
  const [[consumed = 0n], payerStake] = await Promise.all([
    isSigned ? chain.readConsumed([hashOrder('request', order, chain.domain)]) : [0n],
    partial.requester === undefined ? undefined : chain.readStake(partial.requester),
  ])
  return {
    order,
    anyCategory: partial.category === undefined,
    remaining: remainingOf(order.volume, consumed),
    payerStake,
  }
}

type Book = { candidates: Candidates; entries: Map<string, Entry> }

/**
 * Loads candidates from the book. Narrow: only what can fit by its own terms, so that the cheapest of a large book is
 * among them. Wide: whatever sells what is asked for, to explain why it does not fit, or fits through a group.
 */
async function findCandidates({
  wish,
  isWide,
  chain,
  store,
}: {
  wish: Wish
  isWide: boolean
  chain: ChainFacts
  store: Store
}): Promise<Book> {
  const filters = isWide ? wideFilters(wish.order) : narrowFilters(wish)
  const page = { index: 0, size: isWide ? wideSize : narrowSize }
  const [apps, datasets, workerpools] = await Promise.all([
    store.list('app', filters.app, page),
    isZeroAddress(wish.order.dataset) ? { entries: [] } : store.list('dataset', filters.dataset, page),
    store.list('workerpool', filters.workerpool, page),
  ])
  const signers = [...new Set(workerpools.entries.map(({ signer }) => signer))]
  const stakes = new Map(
    await Promise.all(signers.map(async (signer) => [signer, await chain.readStake(signer)] as const)),
  )
  const all = [...apps.entries, ...datasets.entries, ...workerpools.entries]
  return {
    candidates: {
      app: apps.entries.map((entry) => toCandidate(entry, 0n)),
      dataset: datasets.entries.map((entry) => toCandidate(entry, 0n)),
      workerpool: workerpools.entries.map((entry) => toCandidate(entry, stakes.get(entry.signer)!)),
    },
    entries: new Map(all.map((entry) => [entry.orderHash, entry])),
  }
}

function toCandidate<Kind extends AssetKind>(entry: Entry<Kind>, stake: bigint): Candidate<Kind> {
  const { orderHash, order, signer, remaining } = entry
  return { orderHash, order, signer, remaining, stake }
}

function narrowFilters({ order, anyCategory }: Wish): Record<AssetKind, Filter> {
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
  { chain, store }: { chain: ChainFacts; store: Store },
): Promise<boolean> {
  const findings = await inspectEntries(entries, chain)
  const changed = findings.filter(
    ({ status, remaining }, at) => status !== 'open' || remaining !== entries[at]!.remaining,
  )
  await store.settle(changed)
  return changed.length === 0
}
