import {
  addressSchema,
  orderBatchSchema,
  orderSchemas,
  publishQuerySchema,
  signedProfileSchema,
  toWire,
  wordSchema,
} from '@ruche/api'
import { type Hex, ORDER_KINDS, type OrderKind, type SignedOrders } from '@ruche/protocol'
import { parseRequest, readJson, readQuery, type Statuses } from '@ruche/service'
import type { Hono } from 'hono'
import type { Admissions } from './admission.ts'
import { orderNotFound, profileNotFound } from './errors.ts'
import type { ChainFacts } from './facts.ts'
import { type Found, matchRequest, wishSchema } from './match.ts'
import { marketOpenApi } from './openapi/document.ts'
import type { Profiles } from './profile/profiles.ts'
import { publishProfile } from './profile/publish-profile.ts'
import { publishOrder } from './publish.ts'
import { publishTogether } from './publish-together.ts'
import { listQuerySchema } from './query.ts'
import type { Entry, Store } from './store.ts'
import { unpublishOrder, unpublishSchema, unpublishTypedData } from './unpublish.ts'

/** HTTP status of the market's refusals; an order that is well formed but cannot be used is 422. */
export const marketStatuses: Statuses = {
  ORDER_NOT_FOUND: 404,
  NOT_ON_CHAIN: 404,
  ORDER_LIMIT_REACHED: 429,
  RATE_LIMITED: 429,
  CHANGES_GONE: 410,
  UNPUBLISH_REFUSED: 403,
  PROFILE_NOT_FOUND: 404,
  PROFILE_REFUSED: 403,
  PROFILE_MALFORMED: 400,
  RATING_REFUSED: 403,
  CHAIN_REQUEST_REFUSED: 502,
  CHAIN_REVERT: 502,
  CHAIN_WRONG_ID: 502,
}

const unpublishAheadSeconds = 600

export type RouteParts = {
  store: Store
  chain: ChainFacts
  profiles: Profiles
  /** Open orders of one kind that one signer may have here. */
  openMax: number
  admissions: Pick<Admissions, 'admitAddress' | 'admitWallet'>
  version: string
  nowMs: () => number
}

/** What anybody may ask of a market. */
export function addRoutes(app: Hono, parts: RouteParts): void {
  const { store, chain, profiles, openMax, admissions, version, nowMs } = parts
  const openApi = marketOpenApi(version)
  const nowSeconds = () => Math.floor(nowMs() / 1_000)

  // Each in full: a choice of names in one pattern would take longer paths for the list.
  for (const kind of ORDER_KINDS) addListing(app, kind, parts)

  app.post('/v1/orders', async (c) => {
    const { orders } = await readJson(c, orderBatchSchema)
    // Each order is work like that of a request of its own; one of them is counted with the request.
    for (let more = 1; more < orders.length; more++) admissions.admitAddress(c)
    const admitSigner = admissions.admitWallet
    const results = await publishTogether(orders, { chain, store, openMax, admitSigner, nowMs: nowMs() })
    return c.json({ results })
  })

  app.get('/v1/orders/:orderHash', async (c) => {
    const entry = await store.find(hashParam(c.req.param('orderHash')))
    if (entry === undefined) throw orderNotFound(c.req.param('orderHash'))
    return c.json(toRecord(entry))
  })

  app.get('/v1/orders/:orderHash/unpublish', (c) => {
    const orderHash = hashParam(c.req.param('orderHash'))
    const deadline = nowSeconds() + unpublishAheadSeconds
    return c.json(unpublishTypedData({ orderHash, deadline, domain: chain.domain }))
  })

  app.delete('/v1/orders/:orderHash', async (c) => {
    const orderHash = hashParam(c.req.param('orderHash'))
    const { deadline, sign } = await readJson(c, unpublishSchema)
    await unpublishOrder({ orderHash, deadline, sign, chain, store, nowSeconds: nowSeconds() })
    return c.body(null, 204)
  })

  app.put('/v1/workerpools/:workerpool/profile', async (c) => {
    const workerpool = parseRequest(c.req.param('workerpool'), addressSchema)
    const signed = await readJson(c, signedProfileSchema)
    const entry = await publishProfile({ workerpool, signed, chain, profiles, nowSeconds: nowSeconds() })
    return c.json(toWire(entry) as object)
  })

  app.get('/v1/workerpools/:workerpool/profile', async (c) => {
    const parsed = addressSchema.safeParse(c.req.param('workerpool'))
    const entry = parsed.success ? await profiles.find(parsed.data) : undefined
    if (entry === undefined) throw profileNotFound('workerpool', c.req.param('workerpool'))
    return c.json(toWire(entry) as object)
  })

  app.get('/v1/openapi.json', (c) => c.json(openApi))

  app.post('/v1/match', async (c) => {
    const partial = await readJson(c, wishSchema)
    return c.json(toAnswer(await matchRequest({ partial, chain, store })))
  })
}

/** Publishes and lists the orders of one kind. */
function addListing(
  app: Hono,
  kind: OrderKind,
  { store, chain, openMax, admissions, nowMs }: RouteParts,
): void {
  const path = `/v1/orders/${kind}`

  app.post(path, async (c) => {
    const { expiresAt: at } = readQuery(c, publishQuerySchema)
    const order = (await readJson(c, orderSchemas[kind])) as SignedOrders[typeof kind]
    const { entry, isNew } = await publishOrder({
      kind,
      order,
      expiry: at && { at, nowMs: nowMs() },
      chain,
      store,
      openMax,
      admitSigner: admissions.admitWallet,
    })
    return c.json(toRecord(entry), isNew ? 201 : 200)
  })

  app.get(path, async (c) => {
    const { filter, page } = readQuery(c, listQuerySchema(kind))
    const { entries, isMore, count } = await store.page(kind, filter, page)
    return c.json({ count, orders: entries.map(toRecord), ...(isMore ? { nextPage: page.index + 1 } : {}) })
  })
}

function hashParam(text: string): Hex {
  const parsed = wordSchema.safeParse(text)
  if (!parsed.success) throw orderNotFound(text)
  return parsed.data
}

/** An order of the book as it travels: `publishedOrderSchema` of the API, and its kind. */
function toRecord({ kind, orderHash, order, signer, remaining, status, publishedAt, expiresAt }: Entry) {
  return toWire({
    kind,
    orderHash,
    order,
    signer,
    remaining,
    status,
    publicationTimestamp: publishedAt.toISOString(),
    ...(expiresAt === undefined ? {} : { expiresAt: expiresAt.getTime() / 1_000 }),
  }) as Record<string, string>
}

function toAnswer({ matching, entries }: Found) {
  if (matching.type === 'none') {
    const { missing, refusals } = matching
    return { match: null, missing, refusals }
  }
  const { volume, taskPrice } = matching.match
  const { app, dataset, workerpool } = entries
  return {
    match: {
      app: toRecord(app!),
      dataset: dataset === undefined ? null : toRecord(dataset),
      workerpool: toRecord(workerpool!),
      volume: volume.toString(),
      taskPrice: taskPrice.toString(),
    },
    missing: [],
    refusals: [],
  }
}
