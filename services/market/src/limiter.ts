/** How often somebody may do something: `burst` at once, and then `perMinute`. */
export type Rate = { perMinute: number; burst: number }

/** Whether one more is allowed, and if not, how long to wait. */
export type Admission = { allowed: true } | { allowed: false; retryAfterSeconds: number }

/** Those remembered at once; whoever has waited longest for nothing is forgotten first. */
const KEYS_MAX = 100_000

/**
 * Counts by key with a bucket that fills steadily. Each replica counts for itself: a limit here keeps one caller from
 * taking a process for itself, it is not an account of what somebody did.
 */
export function createLimiter({ rate, nowMs }: { rate: Rate; nowMs: () => number }) {
  const buckets = new Map<string, { tokens: number; atMs: number }>()
  const perMs = rate.perMinute / 60_000
  return {
    admit(key: string): Admission {
      const now = nowMs()
      const before = buckets.get(key)
      const filled = before === undefined ? rate.burst : before.tokens + (now - before.atMs) * perMs
      const tokens = Math.min(rate.burst, filled)
      // Taken out and put back, a key is last in the map's order.
      buckets.delete(key)
      const allowed = tokens >= 1
      buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, atMs: now })
      if (buckets.size > KEYS_MAX) buckets.delete(buckets.keys().next().value as string)
      if (allowed) return { allowed }
      return { allowed, retryAfterSeconds: Math.max(1, Math.ceil((1 - tokens) / perMs / 1_000)) }
    },
  }
}

export type Limiter = ReturnType<typeof createLimiter>
