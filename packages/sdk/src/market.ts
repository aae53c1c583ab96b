import { orderPageSchema, orderSchemas, problemSchema, toWire } from '@ruche/api'
import { fromProblem, type OrderKind, type SignedOrders } from '@ruche/protocol'
import type { z } from 'zod'
import { serviceConfused, serviceUnreachable } from './errors.ts'

const REQUEST_MS = 10_000

/** Publishes a signed order. @throws the market's own reason when it cannot be used. */
export async function publishOrder<Kind extends OrderKind>(
  marketUrl: string,
  kind: Kind,
  order: SignedOrders[Kind],
): Promise<void> {
  await call(marketUrl, `/v1/orders/${kind}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(toWire(order)),
  })
}

/** The first page of open orders, best first. */
export async function listOrders<Kind extends OrderKind>(
  marketUrl: string,
  kind: Kind,
  filter: Record<string, string>,
): Promise<{ order: SignedOrders[Kind]; remaining: bigint }[]> {
  const answer = await call(marketUrl, `/v1/orders/${kind}?${new URLSearchParams(filter)}`, { method: 'GET' })
  const page = orderPageSchema<z.ZodType>(orderSchemas[kind]).safeParse(answer)
  if (!page.success) throw serviceConfused('market', marketUrl)
  return page.data.orders.map(({ order, remaining }) => ({ order: order as SignedOrders[Kind], remaining }))
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
