import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FromScheduler, FromWorker, SeatMessage, WorkerView } from '@ruche/api'
import { type WebSocket, WebSocketServer } from 'ws'
import { type About, converse, HEARTBEAT_MS, type Login, send, type Taken } from './conversation.ts'
import { type BenchmarkOutcome, createExaminer } from './examiner.ts'
import type { MeasuredWorker } from './pool-profile.ts'
import type { Address } from './task.ts'

type Report = Extract<FromWorker, { type: 'report' }>
export type Logs = Extract<FromWorker, { type: 'logs' }>

/** The first version of the conversation that has benchmarks. */
const BENCHMARK_VERSION = 5
/** The first in which a worker tells what its programs say while they run. */
const LIVE_LOGS_VERSION = 6
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
  onMeasured(worker: Address): void
  /** What became of a benchmark. */
  onBenchmark(outcome: BenchmarkOutcome): void
  /** A worker offers more or fewer seats. */
  onSlots(worker: Address): void
  onGone(worker: Address): void
  onError(error: unknown, about: About): void
}

/** The workers that are connected now. */
export type Sessions = {
  isConnected(worker: Address): boolean
  /** Seats that each connected worker offers. */
  slots(): ReadonlyMap<Address, number>
  /** What a connected worker said of its machine. */
  machineOf(worker: Address): WorkerView['machine']
  /** What was measured of a connected worker. */
  measuredOf(worker: Address): MeasuredWorker
  /** Whether a connected worker said that it has all of these, by `contentKeyOf`. */
  has(worker: Address, keys: readonly string[]): boolean
  /** Ends a worker's connection: it is served elsewhere. */
  dismiss(worker: Address): void
  /** False when the worker is not connected, or of a release that does not know the message; nothing is queued. */
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
  const holdings = new Map<Address, ReadonlySet<string>>()
  const roundTrips = new Map<Address, number>()
  const nowMs = () => performance.now()
  const { onMeasured, onBenchmark: onOutcome, onError } = handlers
  const examiner = createExaminer({ nowMs, onMeasured, onOutcome })

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.url !== '/v1/workers') {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n')
      return
    }
    const address = request.socket.remoteAddress
    sockets.handleUpgrade(request, socket, head, (connection) => {
      const listener = { enter, take, leave, onLogin: (login: Login) => handlers.onLogin(login, address) }
      converse(connection, { login: { chainId, hub, workerpool, nowSeconds }, listener, onError })
    })
  })

  /** The newer connection of a worker is the one that lives. */
  async function enter(login: Login, connection: WebSocket): Promise<void> {
    const { worker, version, speed: claim } = login
    byWorker.get(worker)?.terminate()
    byWorker.set(worker, connection)
    offered.set(worker, login.offered ?? login.slots)
    logins.set(worker, login)
    send(connection, { type: 'welcome', heartbeatMs: HEARTBEAT_MS })
    const since = nowMs()
    connection.once('pong', () => {
      if (byWorker.get(worker) !== connection) return
      roundTrips.set(worker, nowMs() - since)
      handlers.onMeasured(worker)
    })
    connection.ping()
    examiner.leave(worker)
    if (version >= BENCHMARK_VERSION) {
      examiner.enter(worker, { claim, send: (message) => send(connection, message) })
    }
    await handlers.onReady(login)
  }

  function leave(worker: Address, connection: WebSocket): void {
    if (byWorker.get(worker) !== connection) return
    for (const known of [byWorker, offered, logins, holdings, roundTrips]) known.delete(worker)
    examiner.leave(worker)
    handlers.onGone(worker)
  }

  async function take({ worker, message, atMs }: Taken, connection: WebSocket): Promise<void> {
    if (message.type === 'slots') {
      offered.set(worker, message.slots)
      handlers.onSlots(worker)
    } else if (message.type === 'holding') {
      holdings.set(worker, new Set(message.keys))
    } else if (message.type === 'benchmark') {
      examiner.take(worker, message, atMs)
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

  return {
    isConnected: (worker) => byWorker.has(worker),
    slots: () => offered,
    machineOf(worker) {
      const login = logins.get(worker)
      if (login === undefined) return undefined
      const { slots, cpus, memoryBytes, runtimes } = login
      const speed = examiner.speedOf(worker)
      const machine = { slots, offered: offered.get(worker) ?? 0, cpus, memoryBytes, runtimes }
      return { ...machine, ...(speed === undefined ? {} : { speed }) }
    },
    measuredOf: (worker) => ({
      abilities: logins.get(worker)?.abilities,
      roundTripMs: roundTrips.get(worker),
      speed: examiner.speedOf(worker),
    }),
    has: (worker, keys) => keys.every((key) => holdings.get(worker)?.has(key) === true),
    dismiss: (worker) => byWorker.get(worker)?.terminate(),
    send(worker, message) {
      const connection = byWorker.get(worker)
      if (connection === undefined) return false
      const { version = 0 } = logins.get(worker) ?? {}
      if (message.type === 'follow-logs' && version < LIVE_LOGS_VERSION) return false
      send(connection, message)
      return true
    },
    close() {
      for (const worker of logins.keys()) examiner.leave(worker)
      for (const connection of sockets.clients) connection.terminate()
      sockets.close()
    },
  }
}
