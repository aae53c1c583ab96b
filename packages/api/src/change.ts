import { z } from 'zod'
import { addressSchema, uintSchema, wordSchema } from './primitives.ts'

const kindSchema = z.enum(['app', 'dataset', 'workerpool', 'request'])

/** One change of the order book. */
export const changeSchema = z.object({
  /** Rises by one or more from change to change, in the same order for everybody. */
  seq: z.number().int().positive(),
  type: z.enum(['published', 'updated', 'removed']),
  orderHash: wordSchema,
  kind: kindSchema,
  app: addressSchema,
  dataset: addressSchema,
  workerpool: addressSchema,
  requester: addressSchema,
  category: uintSchema.nullable(),
  price: uintSchema,
  /** Tasks left after the change. */
  remaining: uintSchema,
  status: z.enum(['open', 'filled', 'canceled', 'dead']),
  /** ISO time. */
  at: z.string(),
})
export type Change = z.input<typeof changeSchema>

/** Changes a page has at most. */
export const CHANGES_PAGE_MAX = 1_000

/** Which changes to tell of: those after a sequence number, of a kind, a category, an asset or account. */
export const changesQuerySchema = z.strictObject({
  after: z.coerce.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER).optional(),
  kind: kindSchema.optional(),
  category: uintSchema.optional(),
  app: addressSchema.optional(),
  dataset: addressSchema.optional(),
  workerpool: addressSchema.optional(),
  requester: addressSchema.optional(),
})
export type ChangesQuery = z.output<typeof changesQuerySchema>

/** A page of changes, oldest first; `last` is the `after` of the page that follows. */
export const changesPageSchema = z.object({ changes: z.array(changeSchema), last: z.number().int() })

export const depthQuerySchema = z.strictObject({
  kind: kindSchema.default('workerpool'),
  category: uintSchema.optional(),
  /** Only orders with exactly this tag. */
  tag: wordSchema.optional(),
  levels: z.coerce.number().int().min(1).max(100).default(20),
})

/** What is open at each price, best first. */
export const depthSchema = z.object({
  levels: z.array(z.object({ price: uintSchema, orders: z.number().int(), remaining: uintSchema })),
})
