import { toWire, wordSchema } from '@ruche/api'
import type { Hono } from 'hono'
import { notOnChain } from '../errors.ts'
import { explain, type WhyParts } from './explain.ts'

/** Answers "why" of orders, deals and tasks. */
export function addWhyRoutes(app: Hono, parts: WhyParts): void {
  app.get('/v1/why/:id', async (c) => {
    const text = c.req.param('id')
    const parsed = wordSchema.safeParse(text)
    if (!parsed.success) throw notOnChain('order, deal or task', text)
    return c.json(toWire(await explain(parsed.data, parts)) as Record<string, unknown>)
  })
}
