import { createApp, type Log, limitBody } from '@ruche/service'
import { Hono, type MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import type { Admissions } from './admission.ts'
import { addGateway, type GatewayParts, gatewayApp, isGatewayPath } from './gateway/routes.ts'
import { setRetryAfter } from './retry-after.ts'
import { addRoutes, marketStatuses, type RouteParts } from './routes.ts'

/** Largest body read: an order with the longest `params` and signature has some 200 kB. */
const BODY_BYTES_MAX = 1_048_576

/**
 * What a market answers at its origin: its own API, and beside it, at the paths iExec's clients ask, the gateway they
 * speak. One origin serves both, since no path means two things.
 */
export function createMarketApp({
  log,
  parts,
  extend,
}: {
  log: Log
  parts: RouteParts & GatewayParts & { admissions: Admissions }
  /** Adds what does not belong to either: health, metrics. */
  extend?: (app: Hono) => void
}): Hono {
  const { admissions } = parts
  const own = createApp({ log, statuses: marketStatuses, bodyBytesMax: BODY_BYTES_MAX })
  own.use(allowOrigins, async (c, next) => {
    await next()
    setRetryAfter(c, c.error)
  })
  own.use('/v1/*', limitAddresses(admissions))
  extend?.(own)
  addRoutes(own, parts)

  const gateway = gatewayApp((error) => log.error({ error }, 'internal error at the gateway'))
  gateway.use(allowOrigins, limitBody(BODY_BYTES_MAX))
  gateway.use(limitAddresses(admissions))
  addGateway(gateway, parts)

  const origin = new Hono()
  origin.options('*', cors())
  origin.all('*', (c) => (isGatewayPath(c.req.path) ? gateway : own).fetch(c.req.raw, c.env))
  return origin
}

/** Lets pages of anywhere read the answer. Said before there is one: a header put on an answer has it taken apart and made again. */
const allowOrigins: MiddlewareHandler = async (c, next) => {
  c.header('access-control-allow-origin', '*')
  await next()
}

function limitAddresses(admissions: Admissions): MiddlewareHandler {
  return async (c, next) => {
    admissions.admitAddress(c)
    await next()
  }
}
