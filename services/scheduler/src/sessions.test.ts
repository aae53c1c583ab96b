import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WORKER_PROTOCOL_VERSION, workerLoginDomain, workerLoginTypes } from '@ruche/api'
import { createSpin } from '@ruche/protocol'
import type { Hex } from 'viem'
import { generatePrivateKey, type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { openSessions, type Sessions } from './sessions.ts'

const HUB: Hex = `0x${'aa'.repeat(20)}`
const POOL: Hex = `0x${'bb'.repeat(20)}`
const NOW = 1_000_000n

let server: Server
let sessions: Sessions
let heard: unknown[][]
let connections: WebSocket[]
let account: PrivateKeyAccount

beforeEach(async () => {
  account = privateKeyToAccount(generatePrivateKey())
  // Each test has its own: a connection of the one before may still be ending.
  const mine: unknown[][] = []
  heard = mine
  connections = []
  server = createServer()
  sessions = openSessions({
    server,
    chainId: 1,
    hub: HUB,
    workerpool: POOL,
    nowSeconds: () => NOW,
    handlers: {
      onLogin: async ({ worker }) => void mine.push(['login', worker]),
      onReady: async ({ worker }) => void mine.push(['ready', worker]),
      onSeat: async () => undefined,
      onReport: async (worker, { status }) => void mine.push(['report', worker, status]),
      onLogs: async (worker, { stdout }) => void mine.push(['logs', worker, stdout]),
      onMeasured: () => undefined,
      onBenchmark: (outcome) => void mine.push(['benchmark', outcome]),
      onSlots: () => void mine.push(['slots']),
      onGone: (worker) => void mine.push(['gone', worker]),
      onError: (error) => void mine.push(['error', error]),
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(() => {
  for (const connection of connections) connection.terminate()
  sessions.close()
  server.close()
})

type Message = { type: string; nonce: Hex; problem: { code: string } }

/** Connects and collects what the scheduler says. */
async function connect() {
  const { port } = server.address() as AddressInfo
  const connection = new WebSocket(`ws://127.0.0.1:${port}/v1/workers`)
  connections.push(connection)
  const said: Message[] = []
  connection.on('message', (data) => said.push(JSON.parse(String(data))))
  await expect.poll(() => said[0]?.type).toBe('challenge')
  return {
    connection,
    said,
    nonce: said[0]!.nonce,
    send: (message: object) => connection.send(JSON.stringify(message)),
  }
}

async function loginMessage(
  nonce: Hex,
  over: { expiry?: bigint; version?: number; signer?: PrivateKeyAccount } = {},
) {
  const { expiry = NOW + 300n, version = WORKER_PROTOCOL_VERSION, signer = account } = over
  const worker = account.address.toLowerCase() as Hex
  const sign = await signer.signTypedData({
    domain: workerLoginDomain({ chainId: 1, hub: HUB }),
    types: workerLoginTypes,
    primaryType: 'WorkerLogin',
    message: { worker, workerpool: POOL, nonce, expiry },
  })
  const capabilities = { slots: 1, cpus: 1, memoryBytes: 1, runtimes: ['WASM'], holds: [] }
  return { type: 'login', version, worker, expiry: expiry.toString(), sign, ...capabilities }
}

const worker = () => account.address.toLowerCase()

test('a worker that signs the challenge is let in and may report', async () => {
  const { said, nonce, send } = await connect()
  send(await loginMessage(nonce))
  send({ type: 'report', taskId: `0x${'11'.repeat(32)}`, status: 'computing' })
  await expect
    .poll(() => heard)
    .toEqual([
      ['login', worker()],
      ['ready', worker()],
      ['report', worker(), 'computing'],
    ])
  await expect.poll(() => said.map(({ type }) => type)).toContain('welcome')
  expect([...sessions.slots().keys()]).toEqual([worker()])
})

test('a worker of a release without live logs is not asked for them', async () => {
  const { nonce, send } = await connect()
  send(await loginMessage(nonce, { version: 5 }))
  await expect.poll(() => sessions.isConnected(worker() as Hex)).toBe(true)
  const wish = { type: 'follow-logs', taskId: `0x${'11'.repeat(32)}`, seconds: 5 } as const
  expect(sessions.send(worker() as Hex, wish)).toBe(false)
  const again = await connect()
  again.send(await loginMessage(again.nonce))
  await expect.poll(() => sessions.send(worker() as Hex, wish)).toBe(true)
})

test('what a worker has is known while it is connected, and as it said last', async () => {
  const { connection, nonce, send } = await connect()
  const [a, b, c] = ['a', 'b', 'c'].map((digit) => digit.repeat(16)) as [string, string, string]
  const has = (...keys: string[]) => sessions.has(worker() as Hex, keys)
  send(await loginMessage(nonce))
  send({ type: 'holding', keys: [a, b] })
  await expect.poll(() => has(a, b)).toBe(true)
  expect(has(a, c)).toBe(false)
  send({ type: 'holding', keys: [c] })
  await expect.poll(() => has(c)).toBe(true)
  expect(has(a)).toBe(false)
  connection.close()
  await expect.poll(() => has(c)).toBe(false)
})

describe('nobody gets in', () => {
  const cases: [string, Parameters<typeof loginMessage>[1], string][] = [
    [
      'with the signature of somebody else',
      { signer: privateKeyToAccount(generatePrivateKey()) },
      'LOGIN_FORGED',
    ],
    ['with a login that is over', { expiry: NOW }, 'LOGIN_EXPIRED'],
    ['with a login good for longer than an hour', { expiry: NOW + 3_601n }, 'LOGIN_EXPIRED'],
    ['with a version of the protocol that is too old', { version: 1 }, 'WORKER_VERSION'],
  ]
  test.each(cases)('%s', async (_, over, code) => {
    const { said, nonce, send, connection } = await connect()
    send(await loginMessage(nonce, over))
    await expect.poll(() => said.at(-1)).toMatchObject({ type: 'refused', problem: { code } })
    await expect.poll(() => connection.readyState).toBe(WebSocket.CLOSED)
    expect([...sessions.slots().keys()]).toEqual([])
    expect(heard).toEqual([])
  })

  test('with the login of another connection', async () => {
    const first = await connect()
    const second = await connect()
    second.send(await loginMessage(first.nonce))
    await expect.poll(() => second.said.at(-1)?.problem?.code).toBe('LOGIN_FORGED')
  })

  test.each([
    ['without a login', { type: 'heartbeat' }],
    ['with a message that is none', { type: 'hello' }],
  ])('%s', async (_, message) => {
    const { said, send } = await connect()
    send(message)
    await expect.poll(() => said.at(-1)?.problem?.code).toBe('WORKER_REFUSED')
  })
})

test('the newer connection of a worker replaces the older, and the worker is not gone', async () => {
  const first = await connect()
  first.send(await loginMessage(first.nonce))
  await expect.poll(() => [...sessions.slots().keys()]).toHaveLength(1)
  const second = await connect()
  second.send(await loginMessage(second.nonce))
  await expect.poll(() => first.connection.readyState).toBe(WebSocket.CLOSED)
  expect(sessions.isConnected(worker() as Hex)).toBe(true)
  expect(heard.map(([what]) => what)).not.toContain('gone')
})

test('a worker that leaves is gone, and nothing is sent to it', async () => {
  const { connection, nonce, send } = await connect()
  send(await loginMessage(nonce))
  await expect.poll(() => [...sessions.slots().keys()]).toHaveLength(1)
  connection.close()
  await expect.poll(() => heard.at(-1)).toEqual(['gone', worker()])
  expect(sessions.send(worker() as Hex, { type: 'heartbeat' })).toBe(false)
})

test('what a worker can give, and how far it is, is known while it is there', async () => {
  const { connection, nonce, send } = await connect()
  send({ ...(await loginMessage(nonce)), abilities: { cpus: 4, latencyMs: { paris: 12.5 } } })
  await expect
    .poll(() => sessions.measuredOf(worker() as Hex))
    .toEqual({
      abilities: { cpus: 4, latencyMs: { paris: 12.5 } },
      roundTripMs: expect.any(Number),
      speed: undefined,
    })
  connection.close()
  await expect.poll(() => sessions.measuredOf(worker() as Hex)).toEqual({})
})

test('a path other than that of workers is refused', async () => {
  const { port } = server.address() as AddressInfo
  const connection = new WebSocket(`ws://127.0.0.1:${port}/elsewhere`)
  const [error] = (await once(connection, 'error')) as [Error]
  expect(error.message).toContain('404')
})

describe('the speed of a worker', () => {
  /** Logs in and answers what benchmarks come with `solve`. */
  async function enter(solve: ((benchmark: Set) => bigint[]) | undefined, version?: number) {
    const client = await connect()
    client.connection.on('message', (data) => {
      const message = JSON.parse(String(data)) as Set
      if (message.type !== 'benchmark' || solve === undefined) return
      const states = solve(message).map(String)
      client.send({ type: 'benchmark', seed: message.seed, states })
    })
    client.send({ ...(await loginMessage(client.nonce, version === undefined ? {} : { version })), speed: 5 })
    await expect.poll(() => heard).toContainEqual(['ready', worker()])
    return client
  }
  type Set = { type: string; seed: string; stretches: number; rounds: number }
  const spin = createSpin()
  const honestly = ({ seed, stretches, rounds }: Set) => {
    const states: bigint[] = []
    for (let at = 0; at < stretches; at++) states.push(spin(states.at(-1) ?? BigInt(seed), rounds))
    return states
  }
  const speed = () => sessions.machineOf(worker() as Hex)?.speed

  test('is what it shows to the scheduler, not what it says', async () => {
    await enter(honestly)
    await expect.poll(speed).toBeDefined()
    expect(heard).toContainEqual(['benchmark', 'right'])
    expect(sessions.measuredOf(worker() as Hex)).toMatchObject({ speed: speed() })
  })

  test('that shows what is wrong is not taken, and it is out', async () => {
    const { said, connection } = await enter(({ stretches }) => Array.from({ length: stretches }, () => 1n))
    await expect.poll(() => said.at(-1)?.problem?.code).toBe('BENCHMARK_WRONG')
    await expect.poll(() => connection.readyState).toBe(WebSocket.CLOSED)
    expect(heard).toContainEqual(['benchmark', 'wrong'])
  })

  test('that is silent is not known, and it stays', async () => {
    const { said } = await enter(undefined)
    await expect.poll(() => said.at(-1)?.type).toBe('benchmark')
    expect(speed()).toBeUndefined()
    expect(sessions.isConnected(worker() as Hex)).toBe(true)
  })

  test('of an older release is not asked for, and it stays', async () => {
    const { said, send } = await enter(honestly, 4)
    send({ type: 'heartbeat' })
    await expect.poll(() => said.at(-1)?.type).toBe('heartbeat')
    expect(said.map(({ type }) => type)).not.toContain('benchmark')
    expect(speed()).toBeUndefined()
    expect([...sessions.slots().keys()]).toEqual([worker()])
  })
})

test('a worker of a newer or an older release is let in, and offers what seats it says', async () => {
  const { said, nonce, send } = await connect()
  expect(said[0]).toMatchObject({ version: WORKER_PROTOCOL_VERSION })
  send({
    ...(await loginMessage(nonce, { version: WORKER_PROTOCOL_VERSION + 1 })),
    slots: 4,
    offered: 0,
    speed: 12.5,
  })
  await expect.poll(() => [...sessions.slots()]).toEqual([[worker(), 0]])
  send({ type: 'slots', slots: 3 })
  await expect.poll(() => [...sessions.slots()]).toEqual([[worker(), 3]])
  expect(sessions.machineOf(worker() as Hex)).toMatchObject({ slots: 4, offered: 3 })
  const older = await connect()
  older.send(await loginMessage(older.nonce, { version: 2 }))
  await expect.poll(() => [...sessions.slots()]).toEqual([[worker(), 1]])
})
