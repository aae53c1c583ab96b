import {
  batchAnswerSchema,
  matchAnswerSchema,
  ORDERS_TOGETHER_MAX,
  orderPageSchema,
  orderSchemas,
  problemSchema,
  toWire,
  type Why,
  whySchema,
} from '@ruche/api'
import {
  fromProblem,
  type OrderKind,
  type RequestOrder,
  type Requirements,
  type SignedOrders,
} from '@ruche/protocol'
import type { Hex } from 'viem'
import type { z } from 'zod'
import { serviceConfused, serviceUnreachable } from './errors.ts'

const REQUEST_MS = 10_000

/**
 * Publishes a signed order.
 *
 * @param options.expiresAt - Unix seconds: when the order leaves the book. On chain it stays valid until it is closed there.
 * @throws the market's own reason when it cannot be used.
 */
export async function publishOrder<Kind extends OrderKind>(
  marketUrl: string,
  kind: Kind,
  order: SignedOrders[Kind],
  { expiresAt }: { expiresAt?: number } = {},
): Promise<void> {
  const query = expiresAt === undefined ? '' : `?expiresAt=${expiresAt}`
  await call(marketUrl, `/v1/orders/${kind}${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(toWire(order)),
  })
}

/** A signed order together with its kind; `expiresAt`: Unix seconds, when it leaves the book. */
export type KindedOrder = {
  [Kind in OrderKind]: { kind: Kind; order: SignedOrders[Kind]; expiresAt?: number }
}[OrderKind]

/** What became of an order that was published with others. */
export type BatchResult = { orderHash: Hex; isNew: boolean } | { refusal: Error }

/**
 * Publishes signed orders, 200 with a request: several times as fast as one by one. One that the market refuses keeps none of the
 * others out.
 *
 * @returns What became of each, in the order given.
 * @throws what concerns all of them, such as RATE_LIMITED; then some may be published, and to publish them again changes nothing.
 */
export async function publishOrders(
  marketUrl: string,
  orders: readonly KindedOrder[],
): Promise<BatchResult[]> {
  const results: BatchResult[] = []
  for (let done = 0; done < orders.length; done += ORDERS_TOGETHER_MAX) {
    const some = orders.slice(done, done + ORDERS_TOGETHER_MAX)
    const answer = await call(marketUrl, '/v1/orders', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(toWire({ orders: some })),
    })
    const batch = batchAnswerSchema.safeParse(answer)
    if (!batch.success || batch.data.results.length !== some.length)
      throw serviceConfused('market', marketUrl)
    results.push(
      ...batch.data.results.map((result) =>
        'problem' in result ? { refusal: fromProblem(result.problem) } : result,
      ),
    )
  }
  return results
}

/** An order as the book holds it. */
export type PublishedOrder<Kind extends OrderKind> = {
  orderHash: Hex
  order: SignedOrders[Kind]
  signer: Hex
  /** Tasks it may still be matched for. */
  remaining: bigint
  status: 'open' | 'filled' | 'canceled' | 'dead'
  /** ISO 8601. */
  publicationTimestamp: string
  /** Unix seconds: when it leaves the book. */
  expiresAt?: number | undefined
}

/** The first page of open orders, best first. */
export async function listOrders<Kind extends OrderKind>(
  marketUrl: string,
  kind: Kind,
  filter: Record<string, string>,
): Promise<PublishedOrder<Kind>[]> {
  const answer = await call(marketUrl, `/v1/orders/${kind}?${new URLSearchParams(filter)}`, { method: 'GET' })
  const page = orderPageSchema<z.ZodType>(orderSchemas[kind]).safeParse(answer)
  if (!page.success) throw serviceConfused('market', marketUrl)
  return page.data.orders as PublishedOrder<Kind>[]
}

/** What a request still being thought about asks for; what is left out does not narrow the choice. */
export type Wish = Partial<RequestOrder> & {
  app: RequestOrder['app']
  /** Orders to use whether or not they are published. */
  offered?: Partial<Pick<SignedOrders, 'app' | 'dataset' | 'workerpool'>>
  /** What is best, the price unless told otherwise; of equals the cheapest. */
  by?: 'price' | 'deadline' | 'trust'
  /** Leaves out orders with fewer tasks left. */
  minVolume?: bigint
  /** What the profile of the workerpool must say. Left out: what the parameters require. */
  requirements?: Requirements
}

/** Orders that the hub would match with a request now, or why there are none. */
export async function findMatch(marketUrl: string, wish: Wish): Promise<z.output<typeof matchAnswerSchema>> {
  const answer = await call(marketUrl, '/v1/match', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(toWire(wish)),
  })
  const found = matchAnswerSchema.safeParse(answer)
  if (!found.success) throw serviceConfused('market', marketUrl)
  return found.data
}

/** Why an order, a deal or a task is where it is. @throws NOT_ON_CHAIN when nothing has this id. */
export async function askWhy(marketUrl: string, id: string): Promise<Why> {
  const answer = whySchema.safeParse(await call(marketUrl, `/v1/why/${id}`, { method: 'GET' }))
  if (!answer.success) throw serviceConfused('market', marketUrl)
  return answer.data
}

async function call(marketUrl: string, path: string, init: RequestInit): Promise<unknown> {
  const signal = AbortSignal.timeout(REQUEST_MS)
  const response = await fetch(`${marketUrl}${path}`, { ...init, signal }).catch((cause) => {
    throw serviceUnreachable('market', marketUrl, cause)
  })
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok) return body
  const problem = problemSchema.safeParse(body)
  throw problem.success ? fromProblem(problem.data) : serviceConfused('market', marketUrl)
}
