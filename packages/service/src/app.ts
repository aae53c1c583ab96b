import { Hono } from 'hono'
import { requestId } from 'hono/request-id'
import { limitBody } from './limit-body.ts'
import type { Log } from './log.ts'
import { problems, type Statuses } from './problems.ts'

/**
 * Makes the web application of a service: every answer carries a request id, bodies are bounded, and what a
 * route throws is answered as a problem.
 *
 * @param statuses - HTTP status by failure code of this service; see {@link problems}.
 * @param bodyBytesMax - Largest body read, 1 MiB unless told.
 */
export function createApp({
  log,
  statuses = {},
  bodyBytesMax = 1_048_576,
}: {
  log: Log
  statuses?: Statuses
  bodyBytesMax?: number
}): Hono {
  const app = new Hono()
  const { onError, notFound } = problems({ statuses, log })
  app.onError(onError)
  app.notFound(notFound)
  app.use(requestId())
  app.use(limitBody(bodyBytesMax))
  return app
}
