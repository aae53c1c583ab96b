import type { WorkerpoolProfile } from '@ruche/api'
import type { Log } from '@ruche/service'
import type { LocalAccount } from 'viem'
import { runLoop } from './loop.ts'
import { type Offer, publishOffers } from './offers.ts'
import { type MeasuredWorker, profileOf } from './pool-profile.ts'
import { publishProfile } from './profile.ts'
import type { Address } from './task.ts'

const OFFER_EVERY_MS = 30_000
const DESCRIBE_EVERY_MS = 300_000
/** Soon again: the market may be starting, or the owner's stake on its way. */
const RETRY_MS = 500

/** What keeps the market told of the pool. */
export type Announcer = {
  /** To be called when something was measured of a worker, or one is gone. */
  describe(): void
  /** Resolves once the signal is aborted. */
  done: Promise<unknown>
}

/** Keeps the market told of what the pool sells and of what it is, until the signal is aborted. */
export function announcePool({
  offers,
  profile,
  measured,
  signal,
  log,
  nowMs,
  ...pool
}: {
  offers: readonly Offer[]
  /** As its operator declares it. */
  profile: WorkerpoolProfile
  /** What is known of its workers now. */
  measured: () => readonly MeasuredWorker[]
  marketUrl: string
  workerpool: Address
  owner: LocalAccount
  chainId: number
  hub: Address
  signal: AbortSignal
  log: Log
  nowMs: () => number
}): Announcer {
  const offering = runLoop({
    pass: () => publishOffers({ offers, ...pool }),
    everyMs: OFFER_EVERY_MS,
    retryMs: RETRY_MS,
    signal,
    onError: (error) => log.warn({ error }, 'the pool’s orders are not published yet'),
  })
  const describing = runLoop({
    pass: () =>
      publishProfile({
        profile: profileOf(profile, measured()),
        nowSeconds: Math.floor(nowMs() / 1_000),
        ...pool,
      }),
    everyMs: DESCRIBE_EVERY_MS,
    retryMs: RETRY_MS,
    signal,
    onError: (error) => log.warn({ error }, 'the pool’s profile is not published yet'),
  })
  return { describe: describing.wake, done: Promise.all([offering.done, describing.done]) }
}
