import { appRatingsSchema, problemSchema, ratingAveragesSchema, ratingTypedData } from '@ruche/api'
import { fromProblem } from '@ruche/protocol'
import { type Ruche, serviceConfused, serviceUnreachable } from '@ruche/sdk'
import { queryOptions } from '@tanstack/react-query'
import type { Hex } from 'viem'
import type { Place } from '../network/network.tsx'
import { askMarket } from './ask.ts'

/** How one app is rated. */
export function ratingsQuery(place: Place, app: Hex) {
  return queryOptions({
    queryKey: ['ratings', app],
    staleTime: 15_000,
    queryFn: ({ signal }) => askMarket(place, `/v1/ratings/${app}`, appRatingsSchema, signal),
  })
}

/** Averages by app; a market that knows of none rates nothing. */
export function averagesQuery(place: Place) {
  return queryOptions({
    queryKey: ['ratings'],
    staleTime: 15_000,
    queryFn: async ({ signal }) => {
      const { items } = await askMarket(place, '/v1/ratings', ratingAveragesSchema, signal)
      return new Map(items.map(({ app, ...rest }) => [app, rest]))
    },
  })
}

/** Signs and publishes what a requester says of an app. @throws the market's reason, RATING_REFUSED among them. */
export async function rateApp(
  { network, account }: Ruche,
  app: Hex,
  said: { dealId: Hex; stars: number; comment: string },
): Promise<void> {
  const { chainId, hub, marketUrl } = network
  const rating = { ...said, issuedAt: Math.floor(Date.now() / 1_000) }
  const sign = await account.signTypedData(ratingTypedData({ app, rating, chainId, hub }))
  const response = await fetch(`${marketUrl}/v1/ratings/${app}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...rating, sign }),
  }).catch((cause) => {
    throw serviceUnreachable('market', marketUrl, cause)
  })
  if (response.ok) return
  const problem = problemSchema.safeParse(await response.json().catch(() => undefined))
  throw problem.success ? fromProblem(problem.data) : serviceConfused('market', marketUrl)
}
