import { z } from 'zod'
import { dealSchema, taskStatusSchema } from './history.ts'
import { addressSchema, uintSchema, wordSchema } from './primitives.ts'

const timeSchema = z.number().int().nonnegative()
const orderKindSchema = z.enum(['app', 'dataset', 'workerpool'])
const ordersSchema = z.partialRecord(orderKindSchema, wordSchema)

/** Candidates that the same rule keeps from serving a request. */
export const refusalGroupSchema = z.object({
  /** What the hub would revert with. */
  rule: z.string(),
  /** Of one of them, with its values. */
  message: z.string(),
  hint: z.string(),
  count: z.number().int().positive(),
  /** Some of them: the orders, one by itself or several that do not go together. */
  examples: z.array(ordersSchema),
})

/** The smallest change of a request after which it would be matched. Amounts in nRLC. */
export const suggestionSchema = z.object({
  changes: z.array(z.object({ field: z.string(), from: z.string(), to: z.string() })),
  /** To be deposited for whoever pays, before. */
  deposit: uintSchema,
  orders: ordersSchema,
  volume: uintSchema,
  taskPrice: uintSchema,
  cost: uintSchema,
  /** Of the cost, what is above the limits of the request as it is. */
  extra: uintSchema,
  /** The changes as one sentence. */
  summary: z.string(),
})

const matchFoundSchema = z.object({ orders: ordersSchema, volume: uintSchema, taskPrice: uintSchema })

/** Why a request is not matched, or with what it would be. */
export const whyRequestSchema = z.object({
  type: z.literal('request'),
  orderHash: wordSchema,
  status: z.enum(['open', 'filled', 'canceled', 'dead']),
  remaining: uintSchema,
  summary: z.string(),
  /** Deals it led to. */
  deals: z.array(wordSchema),
  match: matchFoundSchema.nullable(),
  /** Kinds nobody offers. */
  missing: z.array(orderKindSchema),
  refusals: z.array(refusalGroupSchema),
  suggestion: suggestionSchema.nullable(),
})

/** How an offered order stands. */
export const whyOfferSchema = z.object({
  type: orderKindSchema,
  orderHash: wordSchema,
  status: z.enum(['open', 'filled', 'canceled', 'dead']),
  remaining: uintSchema,
  summary: z.string(),
})

/** Where a task is, since when, what it waits for, what happens next and by when; times in Unix seconds of the chain. */
export const taskSituationSchema = z.object({
  /**
   * As in the life cycle: `closed` and `unrevealed` are `active` and `revealing` after their deadlines. In a round a task,
   * whose status is `active`, is `revealing` from the opening on: the commitments are on the chain.
   */
  phase: z.enum(['unset', 'active', 'closed', 'revealing', 'unrevealed', 'completed', 'failed']),
  summary: z.string(),
  since: timeSchema,
  /** Null when it is over. No addresses: anybody of that kind. */
  waitsFor: z
    .object({
      who: z.enum(['scheduler', 'worker', 'anyone']),
      addresses: z.array(addressSchema),
      what: z.string(),
    })
    .nullable(),
  next: z.string().nullable(),
  /** Until when; null when it is over, or can happen at once. */
  by: timeSchema.nullable(),
  /** What happens when it has not happened by then. */
  otherwise: z.string().nullable(),
})

export const whyTaskSchema = taskSituationSchema.extend({
  type: z.literal('task'),
  taskId: wordSchema,
  dealId: wordSchema,
  index: uintSchema,
  status: taskStatusSchema,
  now: timeSchema,
})

/** How a deal stands, and its tasks that are not over, as far as there is room for them. */
export const whyDealSchema = z.object({
  type: z.literal('deal'),
  dealId: wordSchema,
  summary: z.string(),
  now: timeSchema,
  deal: dealSchema,
  tasks: z.array(whyTaskSchema),
})

/** The answer to "why": of a request, another order, a deal or a task. */
export const whySchema = z.discriminatedUnion('type', [
  whyRequestSchema,
  whyOfferSchema,
  whyDealSchema,
  whyTaskSchema,
])

export type Why = z.output<typeof whySchema>
