import {
  accountSchema,
  addressSchema,
  appSchema,
  assetsQuerySchema,
  categorySchema,
  chainStateSchema,
  contributionSchema,
  contributionsQuerySchema,
  datasetSchema,
  dealSchema,
  dealsQuerySchema,
  eventSchema,
  eventsQuerySchema,
  hitSchema,
  type Operation,
  pageQuerySchema,
  pageSchema,
  roundDetailSchema,
  roundSchema,
  scoreSchema,
  searchQuerySchema,
  seatSchema,
  seatsQuerySchema,
  taskDetailSchema,
  taskSchema,
  tasksQuerySchema,
  transferSchema,
  transfersQuerySchema,
  wordSchema,
  workerpoolSchema,
} from '@ruche/api'
import { z } from 'zod'

const assets = { apps: appSchema, datasets: datasetSchema, workerpools: workerpoolSchema }

function list(path: string, query: z.ZodType, item: z.ZodType, summary: string): Operation {
  return {
    method: 'get',
    path,
    summary,
    query,
    answers: { 200: { description: 'A page.', schema: pageSchema(item) } },
  }
}

function one(path: string, params: Operation['params'], schema: z.ZodType, summary: string): Operation {
  return {
    method: 'get',
    path,
    summary,
    ...(params === undefined ? {} : { params }),
    answers: { 200: { description: 'It.', schema } },
  }
}

/** What the history of the chain can be asked. */
export const historyOperations: readonly Operation[] = [
  one('/v1/chain', undefined, chainStateSchema, 'How far the history reaches.'),
  list('/v1/deals', dealsQuerySchema, dealSchema, 'Deals, newest first.'),
  one('/v1/deals/{dealId}', { dealId: wordSchema }, dealSchema, 'A deal.'),
  {
    ...list('/v1/deals/{dealId}/tasks', pageQuerySchema, taskSchema, 'The tasks of a deal.'),
    params: { dealId: wordSchema },
  },
  {
    ...list('/v1/deals/{dealId}/rounds', pageQuerySchema, roundSchema, 'The rounds of a deal, oldest first.'),
    params: { dealId: wordSchema },
  },
  one(
    '/v1/deals/{dealId}/rounds/{number}',
    { dealId: wordSchema, number: z.coerce.number().int().nonnegative() },
    roundDetailSchema,
    'A round, its seats and what was settled.',
  ),
  list('/v1/tasks', tasksQuerySchema, taskSchema, 'Tasks, newest first.'),
  one('/v1/tasks/{taskId}', { taskId: wordSchema }, taskDetailSchema, 'A task, and what happened to it.'),
  one(
    '/v1/tasks/{taskId}/seats',
    { taskId: wordSchema },
    z.object({ items: z.array(seatSchema) }),
    'The seats of all rounds over a task, oldest first.',
  ),
  list('/v1/seats', seatsQuerySchema, seatSchema, 'Seats in rounds, newest first.'),
  list('/v1/contributions', contributionsQuerySchema, contributionSchema, 'Contributions, newest first.'),
  list('/v1/events', eventsQuerySchema, eventSchema, 'Events of the hub, newest first.'),
  list('/v1/transfers', transfersQuerySchema, transferSchema, 'Movements of funds, newest first.'),
  ...Object.entries(assets).flatMap(([kinds, schema]) => [
    list(`/v1/${kinds}`, assetsQuerySchema, schema, `Registered ${kinds}, newest first.`),
    one(`/v1/${kinds}/{address}`, { address: addressSchema }, schema, `One of the ${kinds}.`),
  ]),
  one('/v1/categories', undefined, z.object({ items: z.array(categorySchema) }), 'Size classes.'),
  one('/v1/accounts/{address}', { address: addressSchema }, accountSchema, 'An account in the hub.'),
  list('/v1/scores', pageQuerySchema, scoreSchema, 'Scores of workers, best first.'),
  one('/v1/scores/{worker}', { worker: addressSchema }, scoreSchema, 'The score of a worker.'),
  {
    method: 'get',
    path: '/v1/search',
    summary: 'Anything whose id or name begins so.',
    query: searchQuerySchema,
    answers: { 200: { description: 'What was found.', schema: z.object({ items: z.array(hitSchema) }) } },
  },
]
