import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type KindedOrder, publishOrders } from './market.ts'
import { makeAppOrder } from './orders.ts'

const hash = `0x${'ab'.repeat(32)}` as const
const problem = { title: 'No.', code: 'ORDER_CONSUMED', retryable: false }
const asked: number[] = []
let server: Server

/** Answers as a market does: every third order is refused. */
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { orders } = JSON.parse(await text(request)) as { orders: unknown[] }
    asked.push(orders.length)
    const results = orders.map((_, at) => (at % 3 === 2 ? { problem } : { orderHash: hash, isNew: true }))
    response.end(JSON.stringify({ results }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

test('orders are published 200 with a request, and each result is where its order was', async () => {
  const { port } = server.address() as AddressInfo
  const order = { ...makeAppOrder({ app: `0x${'a1'.repeat(20)}`, priceNrlc: 3n }), sign: '0x' } as const
  const orders = Array.from({ length: 450 }, (): KindedOrder => ({ kind: 'app', order }))
  const results = await publishOrders(`http://127.0.0.1:${port}`, orders)
  expect(asked).toEqual([200, 200, 50])
  expect(results).toHaveLength(450)
  expect(results[0]).toEqual({ orderHash: hash, isNew: true })
  // The third of the second request.
  expect(results[202]).toMatchObject({ refusal: { code: 'ORDER_CONSUMED' } })
  expect(results[200]).toMatchObject({ isNew: true })
})
