import { addressSchema, signedRatingSchema } from '@ruche/api'
import { type Db, parseRequest, readJson } from '@ruche/service'
import type { Hono } from 'hono'
import type { ChainFacts } from '../facts.ts'
import { publishRating } from './publish-rating.ts'
import { listAverages, listRatings } from './ratings.ts'

export type RatingParts = {
  db: Db
  chain: Pick<ChainFacts, 'domain' | 'checkSignature'>
  nowMs: () => number
}

/** What requesters say of apps. */
export function addRatingRoutes(app: Hono, { db, chain, nowMs }: RatingParts): void {
  app.put('/v1/ratings/:app', async (c) => {
    const rated = parseRequest(c.req.param('app'), addressSchema)
    const signed = await readJson(c, signedRatingSchema)
    const nowSeconds = Math.floor(nowMs() / 1_000)
    return c.json(await publishRating({ app: rated, signed, chain, db, nowSeconds }))
  })

  app.get('/v1/ratings/:app', async (c) =>
    c.json(await listRatings(db, parseRequest(c.req.param('app'), addressSchema))),
  )

  app.get('/v1/ratings', async (c) => c.json({ items: await listAverages(db) }))
}
