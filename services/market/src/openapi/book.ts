import {
  addressSchema,
  batchAnswerSchema,
  changeSchema,
  changesPageSchema,
  changesQuerySchema,
  datasetProfileQuerySchema,
  datasetProfilesSchema,
  depthQuerySchema,
  depthSchema,
  type Operation,
  orderBatchSchema,
  orderPageSchema,
  orderSchemas,
  publishedDatasetProfileSchema,
  publishedOrderSchema,
  publishedProfileSchema,
  publishQuerySchema,
  signedProfileSchema,
  uintSchema,
  wordSchema,
} from '@ruche/api'
import { ORDER_KINDS, type OrderKind } from '@ruche/protocol'
import { z } from 'zod'
import { wishSchema } from '../match.ts'
import { listQuerySchema } from '../query.ts'
import { unpublishSchema } from '../unpublish.ts'

const anyOrder = z.union(ORDER_KINDS.map((kind) => orderSchemas[kind]))
const orderHash = { orderHash: wordSchema }

const matchSchema = z.object({
  /** Null when nothing fits. */
  match: z
    .object({
      app: publishedOrderSchema(orderSchemas.app),
      dataset: publishedOrderSchema(orderSchemas.dataset).nullable(),
      workerpool: publishedOrderSchema(orderSchemas.workerpool),
      volume: uintSchema,
      taskPrice: uintSchema,
    })
    .nullable(),
  missing: z.array(z.enum(['app', 'dataset', 'workerpool'])),
  refusals: z.array(
    z.object({
      orders: z.partialRecord(z.enum(['app', 'dataset', 'workerpool']), wordSchema),
      findings: z.array(
        z.object({
          rule: z.string(),
          orders: z.array(z.enum(ORDER_KINDS)),
          message: z.string(),
          hint: z.string(),
        }),
      ),
    }),
  ),
})

function listingOf(kind: OrderKind): Operation[] {
  const order = orderSchemas[kind] as z.ZodType
  const path = `/v1/orders/${kind}`
  return [
    {
      method: 'post',
      path,
      summary: `Publishes a signed ${kind} order that could make a deal now.`,
      query: publishQuerySchema,
      body: order,
      answers: {
        200: { description: 'It was published before.', schema: publishedOrderSchema(order) },
        201: { description: 'It is published.', schema: publishedOrderSchema(order) },
      },
    },
    {
      method: 'get',
      path,
      summary: `Open ${kind} orders, best first, then oldest.`,
      query: listQuerySchema(kind),
      answers: { 200: { description: 'A page.', schema: orderPageSchema(order) } },
    },
  ]
}

function profileOf({
  kind,
  saidBy,
  schema,
}: {
  kind: 'workerpool' | 'dataset'
  /** Who says what, as the end of a sentence that begins with "what". */
  saidBy: string
  schema: z.ZodType
}): Operation[] {
  const path = `/v1/${kind}s/{${kind}}/profile`
  const params = { [kind]: addressSchema }
  return [
    {
      method: 'put',
      path,
      summary: `Publishes what ${saidBy}.`,
      params,
      body: signedProfileSchema,
      answers: { 200: { description: 'It is published.', schema } },
    },
    {
      method: 'get',
      path,
      summary: `What ${saidBy}.`,
      params,
      answers: { 200: { description: 'The profile.', schema } },
    },
  ]
}

/** What the order book can be asked. */
export const bookOperations: readonly Operation[] = [
  ...ORDER_KINDS.flatMap(listingOf),
  {
    method: 'post',
    path: '/v1/orders',
    summary: 'Publishes signed orders of any kinds, each for itself.',
    body: orderBatchSchema,
    answers: { 200: { description: 'What became of each, in the order sent.', schema: batchAnswerSchema } },
  },
  {
    method: 'get',
    path: '/v1/orders/{orderHash}',
    summary: 'One order, whatever its status.',
    params: orderHash,
    answers: { 200: { description: 'The order.', schema: publishedOrderSchema(anyOrder) } },
  },
  {
    method: 'get',
    path: '/v1/orders/{orderHash}/unpublish',
    summary: 'EIP-712 data to sign in order to remove an order.',
    params: orderHash,
    answers: { 200: { description: 'The typed data.', schema: z.record(z.string(), z.unknown()) } },
  },
  {
    method: 'delete',
    path: '/v1/orders/{orderHash}',
    summary: 'Removes an order from the book; on chain it stays valid.',
    params: orderHash,
    body: unpublishSchema,
    answers: { 204: { description: 'It is removed.' } },
  },
  ...profileOf({ kind: 'workerpool', saidBy: 'a workerpool says of itself', schema: publishedProfileSchema }),
  ...profileOf({
    kind: 'dataset',
    saidBy: 'the owner of a dataset says of it',
    schema: publishedDatasetProfileSchema,
  }),
  {
    method: 'get',
    path: '/v1/dataset-profiles',
    summary: 'Datasets whose owners say something of them, newest first.',
    query: datasetProfileQuerySchema,
    answers: { 200: { description: 'At most 100.', schema: datasetProfilesSchema } },
  },
  {
    method: 'get',
    path: '/v1/changes',
    summary: 'What changed in the book, oldest first.',
    query: changesQuerySchema,
    answers: { 200: { description: 'A page.', schema: changesPageSchema } },
  },
  {
    method: 'get',
    path: '/v1/changes/stream',
    summary: 'What changes in the book, as it happens: server-sent events, or a websocket.',
    query: changesQuerySchema,
    answers: { 200: { description: 'One event a change.', schema: changeSchema, type: 'text/event-stream' } },
  },
  {
    method: 'get',
    path: '/v1/depth',
    summary: 'What is open at each price, best first.',
    query: depthQuerySchema,
    answers: { 200: { description: 'The levels.', schema: depthSchema } },
  },
  {
    method: 'post',
    path: '/v1/match',
    summary: 'The cheapest orders that fit a request, or why none do.',
    body: wishSchema,
    answers: { 200: { description: 'The match, or the reasons.', schema: matchSchema } },
  },
]
