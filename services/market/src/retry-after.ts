import type { Context } from 'hono'

/** Says in the header when the same request may be let in, for a refusal that knows. */
export function setRetryAfter(c: Context, error: unknown): void {
  if (error instanceof Error && 'retryAfterSeconds' in error)
    c.header('retry-after', `${error.retryAfterSeconds}`)
}
