import type { WorkerpoolProfile } from '@ruche/api'
import type { Log } from '@ruche/service'
import type { LocalAccount } from 'viem'
import { runLoop } from './loop.ts'
import { type Offer, publishOffers } from './offers.ts'
import { publishProfile } from './profile.ts'
import type { Address } from './task.ts'

const OFFER_EVERY_MS = 30_000
const DESCRIBE_EVERY_MS = 300_000
/** Soon again: the market may be starting, or the owner's stake on its way. */
const RETRY_MS = 500

/** Keeps the market told of what the pool sells and of what it is, until the signal is aborted. */
export async function announcePool({
  offers,
  profile,
  signal,
  log,
  nowMs,
  ...pool
}: {
  offers: readonly Offer[]
  profile: WorkerpoolProfile
  marketUrl: string
  workerpool: Address
  owner: LocalAccount
  chainId: number
  hub: Address
  signal: AbortSignal
  log: Log
  nowMs: () => number
}): Promise<void> {
  const offering = runLoop({
    pass: () => publishOffers({ offers, ...pool }),
    everyMs: OFFER_EVERY_MS,
    retryMs: RETRY_MS,
    signal,
    onError: (error) => log.warn({ error }, 'the pool’s orders are not published yet'),
  })
  const describing = runLoop({
    pass: () => publishProfile({ profile, nowSeconds: Math.floor(nowMs() / 1_000), ...pool }),
    everyMs: DESCRIBE_EVERY_MS,
    retryMs: RETRY_MS,
    signal,
    onError: (error) => log.warn({ error }, 'the pool’s profile is not published yet'),
  })
  await Promise.all([offering.done, describing.done])
}
