import { publishedProfileSchema } from '@ruche/api'
import { readDeal } from '@ruche/chain'
import type { Hex } from 'viem'
import { hubOf, type Reader } from './client.ts'

const WAIT_MS = 10_000

const known = new WeakMap<Reader['network'], Map<Hex, string>>()

/**
 * Where the pool that works on a deal answers: that of the network, or where another says in the market that it is. Undefined
 * where a pool does not say. What it answers is to be checked.
 */
export async function findPoolApi({ network, chain }: Reader, dealId: Hex): Promise<string | undefined> {
  const found = known.get(network) ?? new Map<Hex, string>()
  known.set(network, found)
  const url = found.get(dealId) ?? (await askMarket({ network, chain }, dealId))
  if (url !== undefined) found.set(dealId, url)
  return url
}

async function askMarket({ network, chain }: Reader, dealId: Hex): Promise<string | undefined> {
  const deal = await readDeal(hubOf({ network, chain }), dealId)
  const workerpool = deal?.workerpool.address.toLowerCase()
  if (workerpool === undefined || workerpool === network.workerpool) return network.schedulerUrl
  const answer: unknown = await fetch(`${network.marketUrl}/v1/workerpools/${workerpool}/profile`, {
    signal: AbortSignal.timeout(WAIT_MS),
  })
    .then((response) => response.json())
    .catch(() => undefined)
  const published = publishedProfileSchema.safeParse(answer)
  return published.success ? published.data.profile.apiUrl : undefined
}
