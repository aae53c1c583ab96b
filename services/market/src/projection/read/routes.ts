import {
  addressSchema,
  assetsQuerySchema,
  contributionsQuerySchema,
  dealsQuerySchema,
  eventsQuerySchema,
  pageQuerySchema,
  searchQuerySchema,
  seatsQuerySchema,
  tasksQuerySchema,
  toWire,
  transfersQuerySchema,
  wordSchema,
} from '@ruche/api'
import { parseCursor } from '@ruche/chain'
import type { Address } from '@ruche/protocol'
import { type Db, readQuery } from '@ruche/service'
import { asc } from 'drizzle-orm'
import type { Context, Hono } from 'hono'
import type { z } from 'zod'
import { notOnChain } from '../../errors.ts'
import { categories } from '../schema.ts'
import type { ProjectionStore } from '../store.ts'
import { findScore, getAccount, listScores, listTransfers } from './accounts.ts'
import { findAsset, listAssets } from './assets.ts'
import { findDeal, listDeals } from './deals.ts'
import { findRound, listRoundsOfDeal, listSeats, listSeatsOfTask } from './rounds.ts'
import { search } from './search.ts'
import { findTask, findTaskRow, listContributions, listEvents, listTasks, listTasksOfDeal } from './tasks.ts'

/** Each in full: a choice of names in one pattern would take longer paths for the list. */
const ASSET_PATHS = {
  '/v1/apps': 'app',
  '/v1/datasets': 'dataset',
  '/v1/workerpools': 'workerpool',
} as const

/** What anybody may ask of the chain's history. */
export function addHistoryRoutes(
  app: Hono,
  { db, store, chainId, hub }: { db: Db; store: ProjectionStore; chainId: number; hub: Address },
): void {
  app.get('/v1/chain', async (c) => {
    const text = await store.loadCursor()
    const cursor = text === undefined ? undefined : parseCursor(text)
    const block = cursor === undefined ? null : Number(cursor.number)
    return c.json({ chainId, hub, block, blockHash: cursor?.hash ?? null })
  })

  app.get('/v1/deals', async (c) => answer(c, await listDeals(db, readQuery(c, dealsQuerySchema))))
  app.get('/v1/deals/:dealId', async (c) => {
    const dealId = idParam(c, 'dealId', { schema: wordSchema, what: 'deal' })
    return answer(c, (await findDeal(db, dealId)) ?? fail('deal', dealId))
  })
  app.get('/v1/deals/:dealId/tasks', async (c) => {
    const dealId = idParam(c, 'dealId', { schema: wordSchema, what: 'deal' })
    const query = readQuery(c, pageQuerySchema)
    if ((await findDeal(db, dealId)) === undefined) fail('deal', dealId)
    return answer(c, await listTasksOfDeal(db, { ...query, dealId }))
  })

  addRoundRoutes(app, db)

  app.get('/v1/tasks', async (c) => answer(c, await listTasks(db, readQuery(c, tasksQuerySchema))))
  app.get('/v1/tasks/:taskId', async (c) => {
    const taskId = idParam(c, 'taskId', { schema: wordSchema, what: 'task' })
    return answer(c, (await findTask(db, taskId)) ?? fail('task', taskId))
  })

  app.get('/v1/contributions', async (c) =>
    answer(c, await listContributions(db, readQuery(c, contributionsQuerySchema))),
  )
  app.get('/v1/events', async (c) => answer(c, await listEvents(db, readQuery(c, eventsQuerySchema))))
  app.get('/v1/transfers', async (c) =>
    answer(c, await listTransfers(db, readQuery(c, transfersQuerySchema))),
  )

  for (const [path, kind] of Object.entries(ASSET_PATHS)) {
    app.get(path, async (c) => answer(c, await listAssets(db, kind, readQuery(c, assetsQuerySchema))))
    app.get(`${path}/:address`, async (c) => {
      const address = idParam(c, 'address', { schema: addressSchema, what: kind })
      return answer(c, (await findAsset(db, kind, address)) ?? fail(kind, address))
    })
  }

  app.get('/v1/categories', async (c) => {
    const rows = await db.select().from(categories).orderBy(asc(categories.category))
    const items = rows.map(({ category, name, description, maxRuntimeSeconds }) => ({
      category,
      name,
      description,
      maxRuntimeSeconds,
    }))
    return answer(c, { items })
  })

  app.get('/v1/accounts/:address', async (c) => {
    const address = idParam(c, 'address', { schema: addressSchema, what: 'account' })
    return answer(c, await getAccount(db, address))
  })
  app.get('/v1/scores', async (c) => answer(c, await listScores(db, readQuery(c, pageQuerySchema))))
  app.get('/v1/scores/:worker', async (c) => {
    const worker = idParam(c, 'worker', { schema: addressSchema, what: 'worker' })
    return answer(c, (await findScore(db, worker)) ?? fail('worker', worker))
  })

  app.get('/v1/search', async (c) =>
    answer(c, { items: await search(db, readQuery(c, searchQuerySchema).q) }),
  )
}

/** What can be asked of rounds. */
function addRoundRoutes(app: Hono, db: Db): void {
  app.get('/v1/deals/:dealId/rounds', async (c) => {
    const dealId = idParam(c, 'dealId', { schema: wordSchema, what: 'deal' })
    const query = readQuery(c, pageQuerySchema)
    if ((await findDeal(db, dealId)) === undefined) fail('deal', dealId)
    return answer(c, await listRoundsOfDeal(db, { ...query, dealId }))
  })
  app.get('/v1/deals/:dealId/rounds/:number', async (c) => {
    const dealId = idParam(c, 'dealId', { schema: wordSchema, what: 'deal' })
    const number = c.req.param('number')
    const found = /^\d{1,9}$/.test(number)
      ? await findRound(db, { dealId, number: Number(number) })
      : undefined
    return answer(c, found ?? fail('round', `${dealId} ${number}`))
  })
  app.get('/v1/tasks/:taskId/seats', async (c) => {
    const taskId = idParam(c, 'taskId', { schema: wordSchema, what: 'task' })
    const task = (await findTaskRow(db, taskId)) ?? fail('task', taskId)
    return answer(c, { items: await listSeatsOfTask(db, task) })
  })
  app.get('/v1/seats', async (c) => answer(c, await listSeats(db, readQuery(c, seatsQuerySchema))))
}

function answer(c: Context, value: unknown) {
  return c.json(toWire(value) as Record<string, unknown>)
}

function fail(what: string, id: string): never {
  throw notOnChain(what, id)
}

/** An id of the path; what cannot be one is not on the chain either. */
function idParam(
  c: Context,
  name: string,
  { schema, what }: { schema: z.ZodType<`0x${string}`>; what: string },
): `0x${string}` {
  const text = c.req.param(name) ?? ''
  const parsed = schema.safeParse(text)
  return parsed.success ? parsed.data : fail(what, text)
}
