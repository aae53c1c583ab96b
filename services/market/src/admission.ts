import type { Context } from 'hono'
import { RateLimitedError } from './errors.ts'
import { createLimiter, type Limiter, type Rate } from './limiter.ts'

/** How often an address may ask, and a wallet publish, at one replica. */
export type Rates = { address: Rate; wallet: Rate }

/** A third of a minute's share may come at once. */
export function rateOf(perMinute: number): Rate {
  return { perMinute, burst: Math.ceil(perMinute / 3) }
}

/** What is generous to people and programs, and little for a process. */
export const defaultRates: Rates = { address: rateOf(6_000), wallet: rateOf(600) }

/** Lets requests in by where they come from, and publications by who signs. */
export type Admissions = {
  /** @throws RATE_LIMITED. */
  admitAddress(c: Context): void
  /** @throws RATE_LIMITED. */
  admitWallet(wallet: string): void
}

/**
 * @param addressHeader - Set by a proxy in front of this service: the caller's address, its last part when there are
 *   several. Without one, the connection's own.
 */
export function createAdmissions({
  rates,
  addressHeader,
  nowMs,
}: {
  rates: Rates
  addressHeader?: string | undefined
  nowMs: () => number
}): Admissions {
  const addresses = createLimiter({ rate: rates.address, nowMs })
  const wallets = createLimiter({ rate: rates.wallet, nowMs })
  return {
    admitAddress: (c) => admit(addresses, addressOf(c, addressHeader), 'This address asks'),
    admitWallet: (wallet) => admit(wallets, wallet, `${wallet} publishes`),
  }
}

function admit(limiter: Limiter, key: string, who: string): void {
  const admission = limiter.admit(key)
  if (!admission.allowed) throw new RateLimitedError(who, admission.retryAfterSeconds)
}

type NodeBindings = { incoming?: { socket?: { remoteAddress?: string } } } | undefined

function addressOf(c: Context, header: string | undefined): string {
  const told = header === undefined ? undefined : c.req.header(header)?.split(',').at(-1)?.trim()
  return told ?? (c.env as NodeBindings)?.incoming?.socket?.remoteAddress ?? 'unknown'
}
