import { randomBytes } from 'node:crypto'
import {
  addressSchema,
  hashLogin,
  loginTypedData,
  parseAuthorization,
  uintSchema,
  wordSchema,
} from '@ruche/api'
import { type Address, type Hex, ORDER_KINDS, type OrderKind } from '@ruche/protocol'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Admissions } from '../admission.ts'
import { bookNotFound, bookRefused, bookRequestInvalid, challengeLimitReached } from '../errors.ts'
import type { ChainFacts } from '../facts.ts'
import type { Profiles } from '../profile/profiles.ts'
import { setRetryAfter } from '../retry-after.ts'
import type { Store } from '../store.ts'
import { toGatewayError } from './answer.ts'
import { publishAtGateway, unpublishAtGateway } from './book.ts'
import { CHALLENGES_MAX, challengeTtlMs } from './challenge.ts'
import type { Challenges } from './challenges.ts'
import { type Deals, dealFilterSchema, toGatewayDeal } from './deals.ts'
import { parseGateway, readChainId, readFilter, readPage, readTarget } from './query.ts'
import { gatewayName, toGatewayRecord, toJson } from './records.ts'

export type GatewayParts = {
  store: Store
  chain: ChainFacts
  challenges: Challenges
  profiles: Profiles
  deals: Deals
  admissions: Pick<Admissions, 'admitWallet'>
  /** Open orders of one kind that one signer may have here. */
  openMax: number
  version: string
  nowMs: () => number
}

const realm = 'iExec Gateway'

/** First part of every path of the gateway. */
const roots = [
  'version',
  'challenge',
  'categories',
  'deals',
  'ohlc',
  ...ORDER_KINDS.map((kind) => `${gatewayName(kind)}s`),
]

/** Where iExec's Compass is asked for a pool: `/<chain id>/workerpools/<address>`. */
const compassPath = /^\/\d+\/workerpools\//

/** Is this path the gateway's? Everything else is the market's own. */
export function isGatewayPath(path: string): boolean {
  return roots.includes(path.split('/')[1] as string) || compassPath.test(path)
}

/**
 * Adds the order-book gateway that iExec's SDK speaks (iExec market API 7.1): what it asks for, and how it is told that
 * something is wrong.
 */
export function addGateway(app: Hono, parts: GatewayParts): void {
  const { chain, challenges, version, nowMs } = parts
  const { chainId } = chain.domain
  app.get('/version', (c) => c.json({ ok: true, version }))

  app.get('/challenge', async (c) => {
    const query = c.req.query()
    readChainId(query, chainId)
    const wallet = parseGateway(z.object({ address: addressSchema }), query).address
    const nonce = randomBytes(32).toString('hex')
    const challenge = {
      hash: hashLogin({ realm, chainId, nonce }),
      wallet,
      expiresAt: new Date(nowMs() + challengeTtlMs),
    }
    if (!(await challenges.give(challenge, new Date(nowMs()))))
      throw challengeLimitReached(wallet, CHALLENGES_MAX)
    return c.json({ ok: true, data: loginTypedData({ realm, chainId, nonce }) })
  })

  addCategories(app, chain)
  addCompass(app, parts)
  addDeals(app, parts)
  for (const kind of ORDER_KINDS) addOrders(app, kind, parts)
}

/** iExec's Compass: where the API of a workerpool is. Not found is what its clients take for "none". */
function addCompass(app: Hono, { chain, profiles }: GatewayParts): void {
  app.get('/:chainId/workerpools/:workerpool', async (c) => {
    const parsed = addressSchema.safeParse(c.req.param('workerpool'))
    const isHere = c.req.param('chainId') === `${chain.domain.chainId}`
    const entry = isHere && parsed.success ? await profiles.find(parsed.data) : undefined
    const apiUrl = entry?.profile.apiUrl
    if (apiUrl === undefined) throw bookNotFound('workerpool API')
    return c.json({ ok: true, chainId: chain.domain.chainId, address: parsed.data, apiUrl })
  })
}

function addCategories(app: Hono, chain: ChainFacts): void {
  const { chainId } = chain.domain
  const bounds = z.object({
    minWorkClockTimeRef: z.coerce.bigint().optional(),
    maxWorkClockTimeRef: z.coerce.bigint().optional(),
  })
  app.get('/categories', async (c) => {
    const query = c.req.query()
    readChainId(query, chainId)
    const { index, size } = readPage(query)
    const { minWorkClockTimeRef: min, maxWorkClockTimeRef: max } = parseGateway(bounds, query)
    const fitting = (await chain.listCategories()).filter(
      ({ maxRuntimeSeconds: time }) =>
        (min === undefined || time >= min) && (max === undefined || time <= max),
    )
    const categories = fitting.slice(index * size, (index + 1) * size).map(toCategory)
    return c.json({
      ok: true,
      count: fitting.length,
      categories,
      ...nextPage({ index, size }, fitting.length),
    })
  })

  app.get('/categories/:catid', async (c) => {
    readChainId(c.req.query(), chainId)
    const text = c.req.param('catid')
    const category = /^\d{1,9}$/.test(text) ? (await chain.listCategories())[Number(text)] : undefined
    if (category === undefined) throw bookNotFound('category')
    return c.json({ ok: true, ...toCategory(category) })
  })
}

function toCategory({
  catid,
  name,
  description,
  maxRuntimeSeconds,
}: Awaited<ReturnType<ChainFacts['listCategories']>>[number]) {
  return { catid, name, description, workClockTimeRef: Number(maxRuntimeSeconds) }
}

/** Deals of the last trades of a category that a chart is drawn from. */
const TRADES_MAX = 100

function addDeals(app: Hono, { chain, deals }: GatewayParts): void {
  const { chainId } = chain.domain
  app.get('/deals', async (c) => {
    const query = c.req.query()
    readChainId(query, chainId)
    const page = readPage(query)
    const { count, rows } = await deals.list(parseGateway(dealFilterSchema, query), page)
    return c.json({
      ok: true,
      count,
      deals: rows.map((row) => toGatewayDeal(row, chainId)),
      ...nextPage(page, count),
    })
  })

  app.get('/deals/:dealId', async (c) => {
    readChainId(c.req.query(), chainId)
    const parsed = wordSchema.safeParse(c.req.param('dealId'))
    const row = parsed.success ? await deals.find(parsed.data) : undefined
    if (row === undefined) throw bookNotFound('deal')
    return c.json({ ok: true, ...toGatewayDeal(row, chainId) })
  })

  app.get('/ohlc', async (c) => {
    const query = c.req.query()
    readChainId(query, chainId)
    const { category } = parseGateway(z.object({ category: uintSchema }), query)
    const rows = await deals.listPrices(category, TRADES_MAX)
    const ohlc = rows.map(({ time, workerpoolPrice, botSize }) => [
      time,
      toJson(workerpoolPrice),
      toJson(botSize),
    ])
    return c.json({ ok: true, ohlc })
  })
}

function addOrders(app: Hono, kind: OrderKind, parts: GatewayParts): void {
  const { store, chain, openMax, admissions } = parts
  const { chainId } = chain.domain
  const path = `/${gatewayName(kind)}s`

  app.get(path, async (c) => {
    const query = c.req.query()
    readChainId(query, chainId)
    const page = readPage(query)
    const filter = readFilter(kind, query)
    const { entries, isMore, count } = await store.page(kind, filter, page)
    const orders = entries.map((entry) => toGatewayRecord({ entry, chainId }))
    return c.json({ ok: true, count, orders, ...(isMore ? { nextPage: page.index + 1 } : {}) })
  })

  app.get(`${path}/:orderHash`, async (c) => {
    readChainId(c.req.query(), chainId)
    const orderHash = c.req.param('orderHash').toLowerCase()
    const entry = /^0x[0-9a-f]{64}$/.test(orderHash) ? await store.find(orderHash as Hex) : undefined
    if (entry === undefined || entry.kind !== kind) throw bookNotFound(gatewayName(kind))
    return c.json({ ok: true, ...toGatewayRecord({ entry, chainId: `${chainId}` }) })
  })

  app.post(path, async (c) => {
    readChainId(c.req.query(), chainId)
    const body = await readBody(c)
    const wallet = await logIn(c, parts)
    const entry = await publishAtGateway({
      ...{ kind, body, wallet, store, chain, openMax },
      admitSigner: admissions.admitWallet,
    })
    return c.json({ ok: true, published: toGatewayRecord({ entry, chainId }) })
  })

  app.put(path, async (c) => {
    readChainId(c.req.query(), chainId)
    const target = readTarget(kind, await readBody(c))
    const wallet = await logIn(c, parts)
    return c.json({ ok: true, unpublished: await unpublishAtGateway({ kind, target, wallet, store }) })
  })
}

/** The wallet that signed a challenge of ours, which is used up by that. */
async function logIn(c: Context, { challenges, chain, nowMs }: GatewayParts): Promise<Address> {
  const authorization = parseAuthorization(c.req.header('authorization'))
  if (authorization === undefined) throw bookRefused('invalid authorization')
  const { hash, sign, wallet } = authorization
  const isOurs = await challenges.take({ hash, wallet }, new Date(nowMs()))
  if (!isOurs || (await chain.checkSignature({ signer: wallet, hash, sign })) !== 'valid')
    throw bookRefused('invalid authorization')
  return wallet
}

async function readBody(c: Context): Promise<unknown> {
  try {
    return JSON.parse(await c.req.text())
  } catch (error) {
    if (error instanceof SyntaxError) throw bookRequestInvalid('the body is not JSON')
    throw error
  }
}

function nextPage({ index, size }: { index: number; size: number }, count: number): { nextPage?: number } {
  return (index + 1) * size < count ? { nextPage: index + 1 } : {}
}

/** An app whose errors iExec's clients understand: `{ok: false, error}`, as JSON. */
export function gatewayApp(onUnexpected: (error: unknown) => void): Hono {
  const app = new Hono()
  app.onError((error, c) => {
    const { status, message } = toGatewayError(error)
    if (status === 500) onUnexpected(error)
    setRetryAfter(c, error)
    return c.json({ ok: false, error: message }, status)
  })
  app.notFound((c) => c.json({ ok: false, error: 'resource not found' }, 404))
  return app
}
