import { randomBytes } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import {
  type FromScheduler,
  type FromWorker,
  fromWorkerSchema,
  type SeatMessage,
  toWire,
  WORKER_PROTOCOL_VERSION,
  WORKER_PROTOCOL_VERSION_LEAST,
  type WorkerView,
  workerLoginDomain,
  workerLoginTypes,
} from '@ruche/api'
import { Failure, toProblem } from '@ruche/protocol'
import { type Hex, recoverTypedDataAddress } from 'viem'
import { type WebSocket, WebSocketServer } from 'ws'
import { loginExpired, loginForged, versionRefused, workerRefused } from './errors.ts'
import type { MeasuredWorker } from './pool-profile.ts'
import type { Address } from './task.ts'

export type Login = Extract<FromWorker, { type: 'login' }>
type Report = Extract<FromWorker, { type: 'report' }>
export type Logs = Extract<FromWorker, { type: 'logs' }>

const HEARTBEAT_MS = 3_000
/** Silence after which a worker counts as gone. */
const SILENCE_MS = 3 * HEARTBEAT_MS
/** A connection that has not logged in by then is closed. */
const LOGIN_MS = 10_000
const MESSAGE_BYTES_MAX = 1024 * 1024

type Handlers = {
  /** Before the session counts; may refuse by throwing a Failure. `address` is the other end's, an IP address. */
  onLogin(login: Login, address: string | undefined): Promise<void>
  /** The session counts and the worker can be sent to. */
  onReady(login: Login): Promise<void>
  onReport(worker: Address, report: Report): Promise<void>
  onSeat(worker: Address, message: SeatMessage): Promise<void>
  onLogs(worker: Address, logs: Logs): Promise<void>
  /** Something was measured of a worker. */
  onMeasured(): void
  /** A worker offers more or fewer seats. */
  onSlots(): void
  onGone(worker: Address): void
  onError(error: unknown): void
}

/** The workers that are connected now. */
export type Sessions = {
  isConnected(worker: Address): boolean
  /** Seats that each connected worker offers. */
  slots(): ReadonlyMap<Address, number>
  /** What a connected worker said of its machine. */
  machineOf(worker: Address): WorkerView['machine']
  /** What was measured of the connected workers. */
  measured(): MeasuredWorker[]
  /** False when the worker is not connected; nothing is queued. */
  send(worker: Address, message: FromScheduler): boolean
  close(): void
}

/** Takes websocket connections on `/v1/workers`; a session starts with a signature over a nonce used once. */
export function openSessions({
  server,
  chainId,
  hub,
  workerpool,
  nowSeconds,
  handlers,
}: {
  server: Server
  chainId: number
  hub: Address
  workerpool: Address
  nowSeconds: () => bigint
  handlers: Handlers
}): Sessions {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MESSAGE_BYTES_MAX })
  const byWorker = new Map<Address, WebSocket>()
  const offered = new Map<Address, number>()
  const logins = new Map<Address, Login>()
  const roundTrips = new Map<Address, number>()

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.url !== '/v1/workers') {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n')
      return
    }
    const address = request.socket.remoteAddress
    sockets.handleUpgrade(request, socket, head, (connection) => welcome(connection, address))
  })

  function welcome(connection: WebSocket, address: string | undefined): void {
    const nonce: Hex = `0x${randomBytes(32).toString('hex')}`
    let worker: Address | undefined
    // One message at a time and in order: a report must not overtake the login before it.
    let queue = Promise.resolve()
    let silence = setTimeout(() => connection.terminate(), LOGIN_MS)

    connection.on('message', (data) => {
      clearTimeout(silence)
      silence = setTimeout(() => connection.terminate(), SILENCE_MS)
      queue = queue.then(() => receive(String(data))).catch((error) => refuse(error))
    })
    connection.on('close', () => {
      clearTimeout(silence)
      if (worker !== undefined && byWorker.get(worker) === connection) {
        byWorker.delete(worker)
        offered.delete(worker)
        logins.delete(worker)
        roundTrips.delete(worker)
        handlers.onGone(worker)
      }
    })
    connection.on('error', () => connection.terminate())

    async function receive(text: string): Promise<void> {
      const message = parseMessage(text)
      if (message.type === 'login') {
        await checkLogin({ login: message, nonce, chainId, hub, workerpool, nowSeconds: nowSeconds() })
        await handlers.onLogin(message, address)
        worker = message.worker
        // The newer connection of a worker is the one that lives.
        byWorker.get(worker)?.terminate()
        byWorker.set(worker, connection)
        offered.set(worker, message.offered ?? message.slots)
        logins.set(worker, message)
        send(connection, { type: 'welcome', heartbeatMs: HEARTBEAT_MS })
        timeRoundTrip(connection, message.worker)
        await handlers.onReady(message)
      } else if (worker === undefined) {
        throw workerRefused('it has not logged in')
      } else if (message.type === 'slots') {
        offered.set(worker, message.slots)
        handlers.onSlots()
      } else if (message.type === 'heartbeat') {
        send(connection, { type: 'heartbeat' })
      } else if (message.type === 'seat') {
        await handlers.onSeat(worker, message)
      } else if (message.type === 'logs') {
        await handlers.onLogs(worker, message)
      } else {
        await handlers.onReport(worker, message)
      }
    }

    function timeRoundTrip(to: WebSocket, name: Address): void {
      const since = performance.now()
      to.once('pong', () => {
        if (byWorker.get(name) !== to) return
        roundTrips.set(name, performance.now() - since)
        handlers.onMeasured()
      })
      to.ping()
    }

    function refuse(error: unknown): void {
      if (!(error instanceof Failure)) handlers.onError(error)
      send(connection, { type: 'refused', problem: toProblem(error) })
      connection.close(4000)
    }

    send(connection, { type: 'challenge', nonce, workerpool, version: WORKER_PROTOCOL_VERSION })
  }

  return {
    isConnected: (worker) => byWorker.has(worker),
    slots: () => offered,
    machineOf(worker) {
      const login = logins.get(worker)
      if (login === undefined) return undefined
      const { slots, cpus, memoryBytes, runtimes, speed } = login
      const machine = { slots, offered: offered.get(worker) ?? 0, cpus, memoryBytes, runtimes }
      return { ...machine, ...(speed === undefined ? {} : { speed }) }
    },
    measured: () =>
      [...logins].map(([worker, { abilities }]) => ({ abilities, roundTripMs: roundTrips.get(worker) })),
    send(worker, message) {
      const connection = byWorker.get(worker)
      if (connection === undefined) return false
      send(connection, message)
      return true
    },
    close() {
      for (const connection of sockets.clients) connection.terminate()
      sockets.close()
    },
  }
}

function send(connection: WebSocket, message: FromScheduler): void {
  connection.send(JSON.stringify(toWire(message)))
}

function parseMessage(text: string): FromWorker {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw workerRefused('its message is not JSON')
  }
  const parsed = fromWorkerSchema.safeParse(value)
  if (!parsed.success) {
    throw workerRefused(`its message is malformed: ${parsed.error.issues[0]?.message ?? 'unknown type'}`)
  }
  return parsed.data
}

/** Refuses a login that is for another version, too old, too long-lived or not signed by the worker it names. */
async function checkLogin({
  login,
  nonce,
  chainId,
  hub,
  workerpool,
  nowSeconds,
}: {
  login: Login
  nonce: Hex
  chainId: number
  hub: Address
  workerpool: Address
  nowSeconds: bigint
}): Promise<void> {
  if (login.version < WORKER_PROTOCOL_VERSION_LEAST) throw versionRefused(login.version)
  if (login.expiry <= nowSeconds || login.expiry > nowSeconds + 3600n) throw loginExpired(login.expiry)
  const signer = await recoverTypedDataAddress({
    domain: workerLoginDomain({ chainId, hub }),
    types: workerLoginTypes,
    primaryType: 'WorkerLogin',
    message: { worker: login.worker, workerpool, nonce, expiry: login.expiry },
    signature: login.sign,
  }).catch(() => undefined)
  if (signer?.toLowerCase() !== login.worker) throw loginForged(login.worker)
}
