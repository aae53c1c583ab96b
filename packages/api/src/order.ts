import { z } from 'zod'
import { addressSchema, bytesSchema, textSchema, uintSchema, wordSchema } from './primitives.ts'
import { problemSchema } from './problem.ts'

/** Field names are PoCo's: they are what is signed. */
export const appOrderSchema = z.object({
  app: addressSchema,
  appprice: uintSchema,
  volume: uintSchema,
  tag: wordSchema,
  datasetrestrict: addressSchema,
  workerpoolrestrict: addressSchema,
  requesterrestrict: addressSchema,
  salt: wordSchema,
  sign: bytesSchema,
})

export const datasetOrderSchema = z.object({
  dataset: addressSchema,
  datasetprice: uintSchema,
  volume: uintSchema,
  tag: wordSchema,
  apprestrict: addressSchema,
  workerpoolrestrict: addressSchema,
  requesterrestrict: addressSchema,
  salt: wordSchema,
  sign: bytesSchema,
})

export const workerpoolOrderSchema = z.object({
  workerpool: addressSchema,
  workerpoolprice: uintSchema,
  volume: uintSchema,
  tag: wordSchema,
  category: uintSchema,
  trust: uintSchema,
  apprestrict: addressSchema,
  datasetrestrict: addressSchema,
  requesterrestrict: addressSchema,
  salt: wordSchema,
  sign: bytesSchema,
})

export const requestOrderSchema = z.object({
  app: addressSchema,
  appmaxprice: uintSchema,
  dataset: addressSchema,
  datasetmaxprice: uintSchema,
  workerpool: addressSchema,
  workerpoolmaxprice: uintSchema,
  requester: addressSchema,
  volume: uintSchema,
  tag: wordSchema,
  category: uintSchema,
  trust: uintSchema,
  beneficiary: addressSchema,
  callback: addressSchema,
  params: textSchema.max(65_536),
  salt: wordSchema,
  sign: bytesSchema,
})

/** The schema of a signed order of each kind. */
export const orderSchemas = {
  app: appOrderSchema,
  dataset: datasetOrderSchema,
  workerpool: workerpoolOrderSchema,
  request: requestOrderSchema,
} as const

/** When an order leaves the book, Unix seconds. */
const expirySchema = z
  .int()
  .positive()
  .max(8_640_000_000_000)
  .transform((seconds) => new Date(seconds * 1_000))

/** What may be said of an order that is published. */
export const publishQuerySchema = z.strictObject({
  expiresAt: z
    .string()
    .regex(/^\d{1,13}$/)
    .transform(Number)
    .pipe(expirySchema)
    .optional(),
})

/** Orders that may be published with one request. */
export const ORDERS_TOGETHER_MAX = 200

const expiresAt = expirySchema.optional()

/** Signed orders of any kinds, to be published together. */
export const orderBatchSchema = z.strictObject({
  orders: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('app'), order: appOrderSchema, expiresAt }),
        z.strictObject({ kind: z.literal('dataset'), order: datasetOrderSchema, expiresAt }),
        z.strictObject({ kind: z.literal('workerpool'), order: workerpoolOrderSchema, expiresAt }),
        z.strictObject({ kind: z.literal('request'), order: requestOrderSchema, expiresAt }),
      ]),
    )
    .min(1)
    .max(ORDERS_TOGETHER_MAX),
})

/** What became of each of them, in the order sent: published now, published before, or why it is not. */
export const batchAnswerSchema = z.object({
  results: z.array(
    z.union([z.object({ orderHash: wordSchema, isNew: z.boolean() }), z.object({ problem: problemSchema })]),
  ),
})

/** What the order book says of one published order. */
export const publishedOrderSchema = <T extends z.ZodType>(order: T) =>
  z.object({
    orderHash: wordSchema,
    order,
    signer: addressSchema,
    /** Tasks this order may still be matched for. */
    remaining: uintSchema,
    status: z.enum(['open', 'filled', 'canceled', 'dead']),
    publicationTimestamp: z.string(),
    /** When it leaves the book, Unix seconds; it stays until it is used up where this is left out. */
    expiresAt: z.number().optional(),
  })

/** One page of the order book, best first. */
export const orderPageSchema = <T extends z.ZodType>(order: T) =>
  z.object({ count: z.number().int().nonnegative(), orders: z.array(publishedOrderSchema(order)) })

/** What the market found for a request: orders that the hub would match with it now, or why there are none. */
export const matchAnswerSchema = z.object({
  match: z
    .object({
      app: publishedOrderSchema(appOrderSchema),
      dataset: publishedOrderSchema(datasetOrderSchema).nullable(),
      workerpool: publishedOrderSchema(workerpoolOrderSchema),
      /** Tasks the deal would have. */
      volume: uintSchema,
      /** What one of them costs, nRLC. */
      taskPrice: uintSchema,
    })
    .nullable(),
  /** Kinds nobody offers. */
  missing: z.array(z.enum(['app', 'dataset', 'workerpool'])),
  /** Which orders do not fit, alone or together, and all that is wrong with each. */
  refusals: z.array(
    z.object({
      orders: z.partialRecord(z.enum(['app', 'dataset', 'workerpool']), wordSchema),
      findings: z.array(
        z.object({ rule: z.string(), orders: z.array(z.string()), message: z.string(), hint: z.string() }),
      ),
    }),
  ),
})
