import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { addDatasetRoutes } from '../profile/dataset-routes.ts'
import { addHistoryRoutes } from '../projection/read/routes.ts'
import { addRatingRoutes } from '../rating/routes.ts'
import { addRoutes } from '../routes.ts'
import { addStreamRoutes } from '../stream/routes.ts'
import { addWhyRoutes } from '../why/routes.ts'
import { marketOpenApi, marketOperations } from './document.ts'

test('the document has every route of /v1, and no other', () => {
  const app = new Hono()
  // The routes are only listed: what they would ask is not there.
  addRoutes(app, { version: '0' } as Parameters<typeof addRoutes>[1])
  addHistoryRoutes(app, {} as Parameters<typeof addHistoryRoutes>[1])
  addWhyRoutes(app, {} as Parameters<typeof addWhyRoutes>[1])
  addStreamRoutes(app, {} as Parameters<typeof addStreamRoutes>[1])
  addDatasetRoutes(app, {} as Parameters<typeof addDatasetRoutes>[1])
  addRatingRoutes(app, {} as Parameters<typeof addRatingRoutes>[1])
  const routes = app.routes
    .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/v1/'))
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
  const told = marketOperations.map(({ method, path }) => `${method.toUpperCase()} ${path}`)
  expect(told.toSorted()).toEqual([...new Set(routes)].sort())
})

test('it is the one that is kept, so that a change of the API is seen', async () => {
  const text = `${JSON.stringify(marketOpenApi('0'), null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../../openapi.json')
})

test('every answer has a schema or no body, and every refusal is a problem', () => {
  const { paths } = marketOpenApi('0') as { paths: Record<string, Record<string, { responses: object }>> }
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods))
  expect(operations.length).toBe(marketOperations.length)
  for (const { responses } of operations) {
    expect(responses).toHaveProperty(['default', 'content', 'application/problem+json'])
    for (const [status, answer] of Object.entries(responses))
      if (status !== '204') expect(answer).toHaveProperty('content')
  }
})
