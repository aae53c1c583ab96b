import type { Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { addressUnavailable, portInUse } from './errors.ts'

/** A listening server. */
export type Served = {
  /** Where it answers, without a final slash: `http://127.0.0.1:43123`. */
  url: string
  /** The bare Node server, for websocket upgrades. */
  server: Server
  /** Stops listening, lets running requests end for `graceMs`, then cuts every connection, upgraded ones included. */
  close(): Promise<void>
}

/**
 * Listens for HTTP.
 *
 * @param port - 0 takes any free port; `url` tells which.
 * @param signal - Closes the server when aborted.
 * @param graceMs - How long close() waits for running requests.
 * @throws PORT_IN_USE or ADDRESS_UNAVAILABLE.
 */
export async function serve({
  app,
  host = '127.0.0.1',
  port,
  signal,
  graceMs = 2_000,
}: {
  // biome-ignore lint/suspicious/noExplicitAny: an application of any environment is served alike
  app: Hono<any>
  host?: string
  port: number
  signal?: AbortSignal
  graceMs?: number
}): Promise<Served> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  const sockets = track(server)
  await listen(server, { host, port })

  let closing: Promise<void> | undefined
  const close = () => {
    closing ??= closeServer(server, { sockets, graceMs })
    return closing
  }
  if (signal?.aborted) await close()
  signal?.addEventListener('abort', () => void close(), { once: true })
  return { url: urlOf(server.address() as AddressInfo, host), server, close }
}

function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(
        cause.code === 'EADDRINUSE' ? portInUse({ host, port }) : addressUnavailable({ host, port, cause }),
      )
    })
    server.listen(port, host, () => {
      server.removeAllListeners('error')
      resolve()
    })
  })
}

/** Node forgets a connection once it is upgraded, so closing needs its own list. */
function track(server: Server): Set<Socket> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return sockets
}

function closeServer(
  server: Server,
  { sockets, graceMs }: { sockets: Set<Socket>; graceMs: number },
): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => {
      for (const socket of sockets) socket.destroy()
    }, graceMs)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}

function urlOf({ port, family, address }: AddressInfo, host: string): string {
  const anywhere = host === '0.0.0.0' || host === '::'
  if (anywhere) return `http://127.0.0.1:${port}`
  return `http://${family === 'IPv6' ? `[${address}]` : host}:${port}`
}
