import {
  addressSchema,
  appRatingsSchema,
  type Operation,
  ratingAveragesSchema,
  ratingSchema,
  signedRatingSchema,
  toOpenApi,
  whySchema,
  wordSchema,
} from '@ruche/api'
import { z } from 'zod'
import { bookOperations } from './book.ts'
import { historyOperations } from './history.ts'

/** Where the document itself is. */
const openApiOperation: Operation = {
  method: 'get',
  path: '/v1/openapi.json',
  summary: 'This document.',
  answers: { 200: { description: 'OpenAPI 3.1.', schema: z.record(z.string(), z.unknown()) } },
}

const whyOperation: Operation = {
  method: 'get',
  path: '/v1/why/{id}',
  summary: 'Why an order is not matched, what a deal or a task waits for.',
  params: { id: wordSchema },
  answers: { 200: { description: 'The reasons.', schema: whySchema } },
}

const ratingOperations: readonly Operation[] = [
  {
    method: 'put',
    path: '/v1/ratings/{app}',
    summary: 'Rates an app, by a requester that had a task of it settled.',
    params: { app: addressSchema },
    body: signedRatingSchema,
    answers: { 200: { description: 'It is published.', schema: ratingSchema } },
  },
  {
    method: 'get',
    path: '/v1/ratings/{app}',
    summary: 'How an app is rated.',
    params: { app: addressSchema },
    answers: { 200: { description: 'Average and newest ratings.', schema: appRatingsSchema } },
  },
  {
    method: 'get',
    path: '/v1/ratings',
    summary: 'Averages of all apps that were rated.',
    answers: { 200: { description: 'Averages.', schema: ratingAveragesSchema } },
  },
]

/** Everything a market answers under `/v1`. */
export const marketOperations: readonly Operation[] = [
  ...bookOperations,
  ...historyOperations,
  whyOperation,
  ...ratingOperations,
  openApiOperation,
]

/** The OpenAPI document of a market, made from the schemas that its routes read with. */
export function marketOpenApi(version: string): Record<string, unknown> {
  return toOpenApi({ title: 'Ruche market', version, operations: marketOperations })
}
