import { isFailure } from '@ruche/protocol'
import type { MiddlewareHandler } from 'hono'
import { Hono } from 'hono'
import { originRefused, routeNotFound, writeUnauthorized } from './errors.ts'
import { addRpc } from './gateway-add.ts'
import { serveContent } from './gateway-content.ts'
import type { Gateway, GatewayOptions } from './gateway-options.ts'
import { fillIn } from './gateway-options.ts'
import { blockGetRpc, catRpc, dagImportRpc, identityRpc, versionRpc } from './gateway-rpc.ts'
import { problemResponse } from './status.ts'

/**
 * A gateway as a function from Request to Response: `GET /ipfs/<cid>[/<path>]` as in the IPFS path gateway and
 * trustless gateway specifications, and the part of kubo's RPC that clients use to add content.
 */
export function createGateway(options: GatewayOptions): Hono {
  const gateway = fillIn(options)
  const app = new Hono()
  app.onError((error, c) => {
    if (!isFailure(error) || error.code === 'BLOCK_CORRUPT') gateway.onError(error, c.req.raw)
    return withOrigin(problemResponse(error, { rpc: c.req.path.startsWith('/api/') }), c.req.raw, gateway)
  })
  app.notFound((c) => problemResponse(routeNotFound(c.req.method, c.req.path)))
  addContentRoutes(app, gateway)
  addRpcRoutes(app, gateway)
  return app
}

function addContentRoutes(app: Hono, gateway: Gateway): void {
  app.use('/ipfs/*', async (c, next) => {
    await next()
    // Content is public and the same for everybody; any page may read it.
    c.res.headers.set('access-control-allow-origin', '*')
    c.res.headers.set(
      'access-control-expose-headers',
      'Content-Range, ETag, X-Ipfs-Path, X-Ipfs-Roots, Content-Length',
    )
  })
  app.options(
    '/ipfs/*',
    () =>
      new Response(null, {
        status: 204,
        headers: {
          'access-control-allow-methods': 'GET, HEAD, OPTIONS',
          'access-control-allow-headers': 'Range, If-None-Match, Accept',
        },
      }),
  )
  app.get('/ipfs/*', (c) => serveContent(c.req.raw, gateway))
}

function addRpcRoutes(app: Hono, gateway: Gateway): void {
  app.use('/api/v0/*', async (c, next) => {
    const origin = c.req.header('origin')
    if (origin !== undefined && !isAllowed(origin, gateway)) throw originRefused(origin)
    if (c.req.method === 'OPTIONS') return withOrigin(preflight(), c.req.raw, gateway)
    await next()
    c.res = withOrigin(c.res, c.req.raw, gateway)
    return undefined
  })
  const guard: MiddlewareHandler = async (c, next) => {
    requireToken(c.req.raw, gateway)
    await next()
  }
  app.post('/api/v0/version', () => versionRpc())
  app.post('/api/v0/id', () => identityRpc())
  app.post('/api/v0/add', guard, (c) => addRpc(c.req.raw, gateway))
  app.post('/api/v0/dag/import', guard, (c) => dagImportRpc(c.req.raw, gateway))
  app.post('/api/v0/cat', (c) => catRpc(c.req.raw, gateway))
  app.post('/api/v0/block/get', (c) => blockGetRpc(c.req.raw, gateway))
}

function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': 'POST, OPTIONS',
      'access-control-allow-headers': 'Authorization, Content-Type',
    },
  })
}

function withOrigin(response: Response, request: Request, gateway: Gateway): Response {
  const origin = request.headers.get('origin')
  if (origin === null || !isAllowed(origin, gateway)) return response
  response.headers.set('access-control-allow-origin', origin)
  response.headers.append('vary', 'Origin')
  return response
}

function isAllowed(origin: string, { writeOrigins }: Gateway): boolean {
  return writeOrigins.includes(origin) || writeOrigins.includes('*')
}

function requireToken(request: Request, { writeToken }: Gateway): void {
  if (writeToken === undefined) return
  const given = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
  if (!isSameText(given, writeToken)) throw writeUnauthorized()
}

/** Compares in a time that does not tell how much of a guess is right. */
function isSameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let index = 0; index < b.length; index += 1) difference |= a.charCodeAt(index) ^ b.charCodeAt(index)
  return difference === 0
}
