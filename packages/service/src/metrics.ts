import type { Hono, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** Opens the registry of one service, with the process's own figures in it. */
export function openMetrics({ service }: { service: string }): Registry {
  const registry = new Registry()
  registry.setDefaultLabels({ service })
  collectDefaultMetrics({ register: registry })
  return registry
}

/** Serves the registry at `GET /metrics` in the Prometheus text format. */
export function addMetrics(app: Hono, registry: Registry): void {
  app.get('/metrics', async (c) =>
    c.body(await registry.metrics(), 200, { 'content-type': registry.contentType }),
  )
}

/** Counts and times requests by method, route pattern (never the raw path: it is unbounded) and status. */
export function measureRequests(registry: Registry): MiddlewareHandler {
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to the head of the answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  })
  return async (c, next) => {
    const stop = seconds.startTimer()
    await next()
    stop({ method: c.req.method, route: routePath(c, -1), status: String(c.res.status) })
  }
}
