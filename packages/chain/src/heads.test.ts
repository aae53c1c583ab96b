import { createServer } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ChainClient, createChainClient } from './client.ts'
import { chainId, openChain, tell } from './fixture/local-chain.ts'
import { type Heads, openHeads } from './heads.ts'

const longMs = 60_000

let chain: Awaited<ReturnType<typeof openChain>>
let client: ChainClient
let heads: Heads

beforeEach(async () => {
  // No block comes by itself within a test.
  chain = await openChain({ keepStates: true, blockTimeSeconds: 600 })
  client = createChainClient({ url: chain.url, chainId })
  heads = openHeads(chain.url)
})

afterEach(() => chain.close())

/** Makes blocks until one is told of: the subscription takes a moment to stand. */
async function untilTold(): Promise<void> {
  const before = heads.count()
  while (heads.count() === before) {
    const told = heads.past(before, 5)
    await tell(client, 'evm_mine')
    await told
  }
}

test('a new block is told of at once', async () => {
  await untilTold()
  const seen = heads.count()
  const told = heads.past(seen, longMs)
  await tell(client, 'evm_mine')
  await told
  expect(heads.count()).toBeGreaterThan(seen)
})

test('a block that came since the last look is not waited for', async () => {
  await untilTold()
  await heads.past(heads.count() - 1, longMs)
})

test('without any news the wait ends by the clock, and with the signal', async () => {
  await heads.past(heads.count(), 10)
  await heads.past(heads.count(), longMs, AbortSignal.timeout(10))
})

test('the subscription comes back after a restart of the node', async () => {
  await untilTold()
  await chain.stop()
  await chain.restart()
  await untilTold()
})

test('a node without websockets is waited for by the clock alone', async () => {
  const server = createServer((_, response) => response.writeHead(405).end())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const silent = openHeads(`http://127.0.0.1:${port}`)
  await silent.past(0, 50)
  expect(silent.count()).toBe(0)
  server.close()
})
