import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { bodyTooLarge } from './errors.ts'

/**
 * Refuses larger bodies. Of most, the length is told beforehand, which HTTP holds the sender to; only what comes without is counted
 * while it is read, for which a stream is made that takes longer than many a request.
 *
 * @throws BODY_TOO_LARGE.
 */
export function limitBody(bytesMax: number): MiddlewareHandler {
  const refuse = () => {
    throw bodyTooLarge({ bytesMax })
  }
  const count = bodyLimit({ maxSize: bytesMax, onError: refuse })
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return await next()
    const told = c.req.header('content-length')
    const isTold = told !== undefined && c.req.header('transfer-encoding') === undefined
    if (!isTold) return await count(c, next)
    if (Number(told) > bytesMax) refuse()
    await next()
  }
}
