import { z } from 'zod'
import { contributionStatusSchema, taskStatusSchema, transferKindSchema } from './history.ts'
import { addressSchema, textSchema, wordSchema } from './primitives.ts'

/** Items a page of history has at most. */
export const HISTORY_PAGE_MAX = 200

/** What every list takes. */
const pageShape = {
  limit: z.coerce.number().int().min(1).max(HISTORY_PAGE_MAX).default(20),
  /** The `next` of the page before. */
  after: textSchema.max(100).optional(),
}

export const pageQuerySchema = z.object(pageShape).strict()

export const dealsQuerySchema = z
  .object({
    ...pageShape,
    app: addressSchema.optional(),
    dataset: addressSchema.optional(),
    workerpool: addressSchema.optional(),
    requester: addressSchema.optional(),
    beneficiary: addressSchema.optional(),
    sponsor: addressSchema.optional(),
    /** Hash of the request order it was made from. */
    requestOrder: wordSchema.optional(),
    /** Open: some of its tasks have not ended. */
    state: z.enum(['open', 'ended']).optional(),
  })
  .strict()

export const tasksQuerySchema = z
  .object({ ...pageShape, dealId: wordSchema.optional(), status: taskStatusSchema.optional() })
  .strict()

export const assetsQuerySchema = z
  .object({
    ...pageShape,
    owner: addressSchema.optional(),
    /** Beginning of the name (of a workerpool: its description), in any case. */
    name: textSchema.max(200).optional(),
  })
  .strict()

export const contributionsQuerySchema = z
  .object({
    ...pageShape,
    worker: addressSchema.optional(),
    taskId: wordSchema.optional(),
    dealId: wordSchema.optional(),
    status: contributionStatusSchema.optional(),
  })
  .strict()

export const seatsQuerySchema = z
  .object({
    ...pageShape,
    worker: addressSchema.optional(),
    dealId: wordSchema.optional(),
    status: contributionStatusSchema.optional(),
  })
  .strict()

export const transfersQuerySchema = z
  .object({
    ...pageShape,
    /** Either end. */
    account: addressSchema.optional(),
    taskId: wordSchema.optional(),
    kind: transferKindSchema.optional(),
  })
  .strict()

export const eventsQuerySchema = z
  .object({
    ...pageShape,
    dealId: wordSchema.optional(),
    taskId: wordSchema.optional(),
    asset: addressSchema.optional(),
    name: textSchema.max(40).optional(),
  })
  .strict()

export const searchQuerySchema = z.object({ q: textSchema.trim().min(2).max(200) }).strict()
