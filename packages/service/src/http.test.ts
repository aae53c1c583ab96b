import { once } from 'node:events'
import { connect } from 'node:net'
import { Failure } from '@ruche/protocol'
import { afterEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createApp } from './app.ts'
import { addHealth } from './health.ts'
import { type Served, serve } from './http.ts'
import { openLog } from './log.ts'
import { addMetrics, measureRequests, openMetrics } from './metrics.ts'
import { readJson } from './requests.ts'

const lines: string[] = []
const log = openLog({ name: 'test', stream: { write: (line) => lines.push(line) } })
const open: Served[] = []

afterEach(async () => {
  lines.length = 0
  await Promise.all(open.splice(0).map((served) => served.close()))
})

async function served(build: (app: ReturnType<typeof createApp>) => void, signal?: AbortSignal) {
  const app = createApp({ log, statuses: { HIVE_EMPTY: 409 }, bodyBytesMax: 64 })
  build(app)
  const listening = await serve({ app, port: 0, graceMs: 200, ...(signal === undefined ? {} : { signal }) })
  open.push(listening)
  return listening
}

describe('serve', () => {
  test('tells the address it got and answers there', async () => {
    const { url } = await served((app) => app.get('/', (c) => c.text('buzz')))
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(await (await fetch(url)).text()).toBe('buzz')
  })

  test('says PORT_IN_USE with a next step', async () => {
    const { url } = await served(() => undefined)
    const port = Number(new URL(url).port)
    await expect(serve({ app: createApp({ log }), port })).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: `Port ${port} of 127.0.0.1 is already in use.`,
    })
  })

  test('says ADDRESS_UNAVAILABLE for an address of another machine', async () => {
    await expect(serve({ app: createApp({ log }), host: '192.0.2.1', port: 0 })).rejects.toMatchObject({
      code: 'ADDRESS_UNAVAILABLE',
    })
  })

  test('hands upgrades to whoever listens on the server, and cuts them at the close', async () => {
    const { url, server, close } = await served(() => undefined)
    server.on('upgrade', (_, socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\nhello'))
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
    const [answer] = await once(socket, 'data')
    expect(String(answer)).toContain('101')
    const ended = once(socket, 'close')
    await close()
    await ended
  })

  test('lets a running request end when its signal aborts', async () => {
    const controller = new AbortController()
    const { url } = await served(
      (app) =>
        app.get('/slow', async (c) => {
          controller.abort()
          await new Promise((resolve) => setTimeout(resolve, 50))
          return c.text('done')
        }),
      controller.signal,
    )
    expect(await (await fetch(`${url}/slow`)).text()).toBe('done')
    await expect(fetch(url)).rejects.toThrow()
  })
})

describe('problems', () => {
  test('answers a failure with its code, hint and the status the service gives it', async () => {
    const { url } = await served((app) =>
      app.get('/', () => {
        throw new Failure('Hive 3 is empty.', { code: 'HIVE_EMPTY', hint: 'Choose another hive.' })
      }),
    )
    const response = await fetch(url)
    expect(response.status).toBe(409)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toEqual({
      title: 'Hive 3 is empty.',
      code: 'HIVE_EMPTY',
      retryable: false,
      hint: 'Choose another hive.',
      status: 409,
      instance: response.headers.get('x-request-id'),
    })
  })

  test('answers 422 to a code without a status, and 503 if trying again may help', async () => {
    const { url } = await served((app) => {
      app.get('/never', () => {
        throw new Failure('No.', { code: 'A' })
      })
      app.get('/later', () => {
        throw new Failure('Not now.', { code: 'B', retryable: true })
      })
    })
    expect((await fetch(`${url}/never`)).status).toBe(422)
    expect((await fetch(`${url}/later`)).status).toBe(503)
  })

  test('tells the log about an unexpected error, and the caller only its request id', async () => {
    const { url } = await served((app) =>
      app.get('/', () => {
        throw new Error('password is hunter2')
      }),
    )
    const response = await fetch(url)
    const text = await response.text()
    expect(response.status).toBe(500)
    expect(JSON.parse(text)).toMatchObject({ code: 'INTERNAL' })
    expect(text).not.toContain('hunter2')
    expect(lines.join('')).toContain('hunter2')
    expect(lines.join('')).toContain(response.headers.get('x-request-id')!)
  })

  test('names the wrong fields of a body, and refuses one that is not JSON or too large', async () => {
    const bees = z.object({ bees: z.number(), name: z.string() })
    const { url } = await served((app) => app.post('/', async (c) => c.json(await readJson(c, bees))))
    const post = async (body: string) => (await fetch(url, { method: 'POST', body })).json()
    expect(await post('{"bees":"many","name":"north"}')).toMatchObject({
      code: 'REQUEST_INVALID',
      title: 'The request is not valid: bees: Invalid input: expected number, received string.',
      status: 400,
    })
    expect(await post('{')).toMatchObject({ code: 'REQUEST_INVALID' })
    expect(await post(JSON.stringify({ name: 'x'.repeat(100) }))).toMatchObject({
      code: 'BODY_TOO_LARGE',
      status: 413,
    })
  })

  test('says which path nobody answers', async () => {
    const { url } = await served(() => undefined)
    expect(await (await fetch(`${url}/nowhere`)).json()).toMatchObject({
      code: 'ROUTE_NOT_FOUND',
      title: 'Nothing answers GET /nowhere.',
      status: 404,
    })
  })
})

describe('addHealth', () => {
  test('is ready only when every check passes in time', async () => {
    let isUp = true
    const { url } = await served((app) =>
      addHealth(app, {
        timeoutMs: 50,
        checks: {
          database: () => {
            if (!isUp) throw new Error('gone')
          },
          chain: () => (isUp ? undefined : new Promise(() => undefined)),
        },
      }),
    )
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({
      status: 'ok',
      checks: { database: 'ok', chain: 'ok' },
    })
    isUp = false
    const response = await fetch(`${url}/readyz`)
    expect(response.status).toBe(503)
    expect(await response.json()).toEqual({
      status: 'unready',
      checks: { database: 'gone', chain: 'no answer within 50 ms' },
    })
  })
})

describe('metrics', () => {
  test('count requests by route pattern, not by path', async () => {
    const registry = openMetrics({ service: 'hive' })
    const { url } = await served((app) => {
      app.use(measureRequests(registry))
      app.get('/bees/:id', (c) => c.text('ok'))
      addMetrics(app, registry)
    })
    await fetch(`${url}/bees/1`)
    await fetch(`${url}/bees/2`)
    expect(await (await fetch(`${url}/metrics`)).text()).toContain(
      'http_request_duration_seconds_count{service="hive",method="GET",route="/bees/:id",status="200"} 2',
    )
  })
})
