import { ratingTypedData, type signedRatingSchema } from '@ruche/api'
import type { Address } from '@ruche/protocol'
import type { Db } from '@ruche/service'
import { hashTypedData } from 'viem/utils'
import type { z } from 'zod'
import { ratingRefused } from '../errors.ts'
import type { ChainFacts } from '../facts.ts'
import { findDeal } from '../projection/read/deals.ts'
import { type Rating, saveRating } from './ratings.ts'

/** Clocks differ; further ahead than this, a rating could never be replaced. */
const aheadMaxSeconds = 600

/**
 * Publishes what a requester says of an app. Only who had a task of it settled may speak: a rating costs a deal.
 *
 * @throws RATING_REFUSED
 */
export async function publishRating({
  app,
  signed: { sign, ...rating },
  chain,
  db,
  nowSeconds,
}: {
  app: Address
  signed: z.output<typeof signedRatingSchema>
  chain: Pick<ChainFacts, 'domain' | 'checkSignature'>
  db: Db
  nowSeconds: number
}): Promise<Rating> {
  const refuse = (reason: string) => ratingRefused(app, reason)
  if (rating.issuedAt > nowSeconds + aheadMaxSeconds)
    throw refuse(`it is dated more than ${aheadMaxSeconds} seconds ahead`)
  const deal = await findDeal(db, rating.dealId)
  if (deal === undefined || deal.app.address !== app) throw refuse(`${rating.dealId} is no deal of this app`)
  if (deal.tasks.completed === 0) throw refuse(`no task of the deal ${rating.dealId} is settled yet`)
  const rater = deal.requester as Address
  const { chainId, verifyingContract: hub } = chain.domain
  const hash = hashTypedData(ratingTypedData({ app, rating, chainId, hub }))
  if ((await chain.checkSignature({ signer: rater, hash, sign })) !== 'valid')
    throw refuse(`it is not signed by the deal's requester, ${rater}`)
  const published = { app, rater, ...rating }
  if (!(await saveRating(db, published))) throw refuse('one issued at that time or later is there')
  return published
}
