import { bodyTooLarge, createApp, type Log } from '@ruche/service'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { addGateway, type GatewayParts, gatewayApp, isGatewayPath } from './gateway/routes.ts'
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
  parts: RouteParts & GatewayParts
  /** Adds what does not belong to either: health, metrics. */
  extend?: (app: Hono) => void
}): Hono {
  const own = createApp({ log, statuses: marketStatuses, bodyBytesMax: BODY_BYTES_MAX })
  extend?.(own)
  addRoutes(own, parts)

  const gateway = gatewayApp((error) => log.error({ error }, 'internal error at the gateway'))
  gateway.use(
    bodyLimit({
      maxSize: BODY_BYTES_MAX,
      onError: () => {
        throw bodyTooLarge({ bytesMax: BODY_BYTES_MAX })
      },
    }),
  )
  addGateway(gateway, parts)

  const origin = new Hono()
  origin.use(cors())
  origin.all('*', (c) => (isGatewayPath(c.req.path) ? gateway : own).fetch(c.req.raw, c.env))
  return origin
}
