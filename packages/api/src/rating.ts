import { z } from 'zod'
import { addressSchema, bytesSchema, textSchema, wordSchema } from './primitives.ts'

const starsSchema = z.number().int().min(1).max(5)
const timeSchema = z.number().int().positive().max(Number.MAX_SAFE_INTEGER)

/** What a requester says of an app it had a task of, as it signs and sends it. */
export const signedRatingSchema = z.strictObject({
  /** A deal of the signer's in which a task of the app was settled. */
  dealId: wordSchema,
  /** 1 to 5. */
  stars: starsSchema,
  comment: textSchema.max(500),
  /** Unix seconds; a rating replaces an older one of the same requester only. */
  issuedAt: timeSchema,
  sign: bytesSchema,
})

/** A rating as it is shown. */
export const ratingSchema = z.object({
  app: addressSchema,
  rater: addressSchema,
  dealId: wordSchema,
  stars: starsSchema,
  comment: z.string(),
  issuedAt: timeSchema,
})

/** How an app is rated: one rating of each requester counts. `average` is null without any. */
export const appRatingsSchema = z.object({
  average: z.number().nullable(),
  count: z.number().int().nonnegative(),
  /** The newest. */
  ratings: z.array(ratingSchema),
})

/** Averages of all apps that were rated. */
export const ratingAveragesSchema = z.object({
  items: z.array(z.object({ app: addressSchema, average: z.number(), count: z.number().int().positive() })),
})

/** The EIP-712 data that a requester signs to rate an app. */
export function ratingTypedData({
  app,
  rating: { dealId, stars, comment, issuedAt },
  chainId,
  hub,
}: {
  app: `0x${string}`
  rating: Pick<z.output<typeof signedRatingSchema>, 'dealId' | 'stars' | 'comment' | 'issuedAt'>
  chainId: number
  hub: `0x${string}`
}) {
  return {
    domain: { name: 'Ruche Market', version: '1', chainId, verifyingContract: hub },
    types: {
      AppRating: [
        { name: 'app', type: 'address' },
        { name: 'dealId', type: 'bytes32' },
        { name: 'stars', type: 'uint8' },
        { name: 'comment', type: 'string' },
        { name: 'issuedAt', type: 'uint256' },
      ],
    },
    primaryType: 'AppRating',
    message: { app, dealId, stars, comment, issuedAt: BigInt(issuedAt) },
  } as const
}
