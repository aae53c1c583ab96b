import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type ChangesQuery, changesQuerySchema, depthQuerySchema, toWire } from '@ruche/api'
import { toProblem } from '@ruche/protocol'
import { parseRequest, readQuery, type Served } from '@ruche/service'
import type { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { type WebSocket, WebSocketServer } from 'ws'
import { changesGone } from '../errors.ts'
import type { Changes } from './changes.ts'
import { type Feed, follow } from './feed.ts'

export type StreamParts = { changes: Changes; feed: Feed; signal: AbortSignal }

const streamPath = '/v1/changes/stream'
/** Answers to keep a quiet connection from being closed by what lies between. */
const pingEveryMs = 15_000
/** Bytes that may wait for a slow reader before it is cut off. */
const BACKLOG_BYTES_MAX = 4_194_304

/** What changed in the book: a page at a time, or as it happens; and how deep it is. */
export function addStreamRoutes(app: Hono, { changes, feed, signal }: StreamParts): void {
  app.get('/v1/changes', async (c) => {
    const query = readQuery(c, changesQuerySchema)
    await mustReach(query, changes)
    const page = await changes.list(query)
    return c.json({ changes: page, last: page.at(-1)?.seq ?? query.after ?? 0 })
  })

  app.get('/v1/depth', async (c) => {
    const levels = await changes.listDepth(readQuery(c, depthQuerySchema))
    return c.json(toWire({ levels }) as object)
  })

  app.get(streamPath, async (c) => {
    const asked = readQuery(c, changesQuerySchema)
    const last = Number(c.req.header('last-event-id'))
    const query = Number.isSafeInteger(last) && last > 0 ? { ...asked, after: last } : asked
    await mustReach(query, changes)
    return streamSSE(c, async (stream) => {
      const over = new AbortController()
      const end = () => over.abort()
      stream.onAbort(end)
      signal.addEventListener('abort', end, { once: true })
      const ping = setInterval(() => void stream.write(': still here\n\n').catch(end), pingEveryMs)
      try {
        for await (const change of follow({ query, changes, feed, signal: over.signal }))
          await stream.writeSSE({ id: `${change.seq}`, event: change.type, data: JSON.stringify(change) })
      } finally {
        clearInterval(ping)
        signal.removeEventListener('abort', end)
      }
    })
  })
}

/** The same stream over a websocket, one change a message; a refusal is a problem, after which it closes. */
export function serveChangeSockets(
  server: Served['server'],
  { changes, feed, signal }: StreamParts,
): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1_024 })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const url = new URL(request.url ?? '/', 'http://market')
    if (url.pathname !== streamPath) {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, (connection) => {
      tell(connection, Object.fromEntries(url.searchParams)).catch(() => connection.terminate())
    })
  })

  async function tell(connection: WebSocket, asked: Record<string, string>): Promise<void> {
    const over = new AbortController()
    const end = () => over.abort()
    connection.on('close', end)
    connection.on('error', () => connection.terminate())
    signal.addEventListener('abort', end, { once: true })
    const ping = setInterval(() => connection.ping(), pingEveryMs)
    try {
      const query = parseRequest(asked, changesQuerySchema)
      await mustReach(query, changes)
      for await (const change of follow({ query, changes, feed, signal: over.signal })) {
        if (connection.bufferedAmount > BACKLOG_BYTES_MAX) break
        connection.send(JSON.stringify(change))
      }
    } catch (error) {
      connection.send(JSON.stringify(toProblem(error)))
    } finally {
      clearInterval(ping)
      signal.removeEventListener('abort', end)
      connection.close()
    }
  }

  return () => {
    for (const connection of sockets.clients) connection.terminate()
    sockets.close()
  }
}

/** Refuses to begin after changes that are gone: something would be missing without a sign. */
async function mustReach({ after }: ChangesQuery, changes: Changes): Promise<void> {
  if (after === undefined || after === 0) return
  const { first, last } = await changes.bounds()
  if (after + 1 < first || after > last) throw changesGone(after, { first, last })
}
