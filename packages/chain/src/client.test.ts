import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { encodeErrorResult, type Hex, parseAbi } from 'viem'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { chainTime, createChainClient } from './client.ts'
import {
  accountAt,
  chainId,
  createContract,
  findFreePort,
  openChain,
  reverterCode,
} from './fixture/local-chain.ts'
import { createSender } from './sender.ts'

const abi = parseAbi([
  'error TooEarly(uint256 now, uint256 opensAt)',
  'function price(uint256 volume) view returns (uint256)',
])

let chain: Awaited<ReturnType<typeof openChain>>
let reverter: Hex

beforeAll(async () => {
  chain = await openChain()
  const sender = createSender({
    client: createChainClient({ url: chain.url, pollMs: 20 }),
    account: accountAt(0),
  })
  reverter = await createContract(sender, reverterCode)
  await sender.stop()
})

afterAll(() => chain.close())

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A node that answers every request, one by one or in batches, as told. */
async function serve(answer: (method: string) => object, port = 0): Promise<string> {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const asked = JSON.parse(body) as { id: number; method: string } | { id: number; method: string }[]
    const reply = ({ id, method }: { id: number; method: string }) => ({
      jsonrpc: '2.0',
      id,
      ...answer(method),
    })
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(Array.isArray(asked) ? asked.map(reply) : reply(asked)))
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('createChainClient', () => {
  test('gives up on a node that stays away, and says that trying again may help', async () => {
    const url = `http://127.0.0.1:${await findFreePort()}`
    const client = createChainClient({ url, patience: { rideOutMs: 100 } })
    await expect(client.getBlockNumber()).rejects.toMatchObject({
      code: 'CHAIN_UNREACHABLE',
      retryable: true,
    })
  })

  test('rides out a node that comes back', async () => {
    const port = await findFreePort()
    const client = createChainClient({ url: `http://127.0.0.1:${port}` })
    const number = client.getBlockNumber()
    await new Promise((resolve) => setTimeout(resolve, 200))
    await serve(() => ({ result: '0x2a' }), port)
    expect(await number).toBe(42n)
  })

  test('refuses a node of another chain before anything else is asked', async () => {
    const client = createChainClient({ url: chain.url, chainId: 134 })
    await expect(client.getBlockNumber()).rejects.toMatchObject({
      code: 'CHAIN_WRONG_ID',
      message: `The node at ${chain.url} serves chain 31337, not chain 134.`,
    })
  })

  test('reads a custom error with the interface of the call', async () => {
    const client = createChainClient({ url: chain.url, chainId })
    // The contract reverts with its call data, so the arguments of this function are read as those of an error.
    const data = encodeErrorResult({ abi, errorName: 'TooEarly', args: [1n, 2n] })
    await expect(client.call({ to: reverter, data })).rejects.toMatchObject({
      code: 'CHAIN_REVERT',
      revert: { errorName: undefined, data },
    })
    const knowing = createChainClient({ url: chain.url, chainId, errors: abi })
    await expect(knowing.call({ to: reverter, data })).rejects.toMatchObject({
      code: 'CHAIN_REVERT',
      message: 'The contract refused the call: TooEarly(1, 2).',
    })
  })

  test('reads the string of a revert and the meaning of a panic', async () => {
    const client = createChainClient({ url: chain.url, chainId })
    const error = encodeErrorResult({
      abi: parseAbi(['error Error(string)']),
      errorName: 'Error',
      args: ['iExecV5-matchOrders-0x00'],
    })
    await expect(client.call({ to: reverter, data: error })).rejects.toMatchObject({
      message: 'The contract refused the call: iExecV5-matchOrders-0x00.',
      revert: { errorName: 'Error', reason: 'iExecV5-matchOrders-0x00' },
    })
    const panic = encodeErrorResult({
      abi: parseAbi(['error Panic(uint256)']),
      errorName: 'Panic',
      args: [17n],
    })
    await expect(client.call({ to: reverter, data: panic })).rejects.toMatchObject({
      revert: { errorName: 'Panic', reason: 'an arithmetic operation overflowed' },
    })
  })

  test('tells a revert of a typed read from other failures', async () => {
    const client = createChainClient({ url: chain.url, chainId })
    const read = client.readContract({ address: reverter, abi, functionName: 'price', args: [7n] })
    await expect(read).rejects.toMatchObject({ code: 'CHAIN_REVERT' })
    const absent = client.readContract({
      address: accountAt(3).address,
      abi,
      functionName: 'price',
      args: [7n],
    })
    await expect(absent).rejects.toMatchObject({ code: 'CHAIN_REQUEST_REFUSED' })
  })

  test('passes on the refusal of a node in its own words', async () => {
    const url = await serve(() => ({ error: { code: -32005, message: 'query exceeds 1000 blocks' } }))
    const client = createChainClient({ url })
    await expect(client.getLogs({ fromBlock: 0n })).rejects.toMatchObject({
      code: 'CHAIN_REQUEST_REFUSED',
      message: expect.stringContaining('query exceeds 1000 blocks'),
    })
  })

  test('knows a revert that carries words only', async () => {
    const url = await serve(() => ({ error: { code: -32000, message: 'execution reverted: too late' } }))
    const client = createChainClient({ url })
    await expect(client.call({ to: reverter })).rejects.toMatchObject({
      code: 'CHAIN_REVERT',
      revert: { reason: 'too late' },
    })
  })
})

describe('chainTime', () => {
  test('is the timestamp of the latest block', async () => {
    const client = createChainClient({ url: chain.url, chainId })
    const before = BigInt(Math.floor(Date.now() / 1000)) - 1n
    const time = await chainTime(client)
    expect(time).toBeGreaterThanOrEqual(before)
    expect(time).toBeLessThanOrEqual(before + 3n)
  })
})
