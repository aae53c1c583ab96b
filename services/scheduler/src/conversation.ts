import { randomBytes } from 'node:crypto'
import {
  type FromScheduler,
  type FromWorker,
  fromWorkerSchema,
  toWire,
  WORKER_PROTOCOL_VERSION,
  WORKER_PROTOCOL_VERSION_LEAST,
  workerLoginDomain,
  workerLoginTypes,
} from '@ruche/api'
import { Failure, toProblem } from '@ruche/protocol'
import { type Hex, recoverTypedDataAddress } from 'viem'
import type { WebSocket } from 'ws'
import { loginExpired, loginForged, versionRefused, workerRefused } from './errors.ts'
import type { Address } from './task.ts'

export type Login = Extract<FromWorker, { type: 'login' }>
/** What a worker said after its login, and when it came, by the clock of `performance.now()`. */
export type Taken = { worker: Address; message: Exclude<FromWorker, Login>; atMs: number }

/** A heartbeat is due every so often. */
export const HEARTBEAT_MS = 3_000
/** Silence after which a worker counts as gone. */
const SILENCE_MS = 3 * HEARTBEAT_MS
/** A connection that has not logged in by then is closed. */
const LOGIN_MS = 10_000

/** Who hears what is said on a connection; a Failure thrown refuses it. */
type Listener = {
  /** Before the session counts. */
  onLogin(login: Login): Promise<void>
  enter(login: Login, connection: WebSocket): Promise<void>
  take(taken: Taken, connection: WebSocket): Promise<void>
  leave(worker: Address, connection: WebSocket): void
}

/** Who was talking and of what, when something went wrong. */
export type About = { worker?: Address; type?: string; dealId?: Hex; taskId?: Hex }

/** What a login is for, and when now is. */
type LoginTerms = { chainId: number; hub: Address; workerpool: Address; nowSeconds: () => bigint }

/** Talks with whoever connected: asks for a login, and hands on what the worker says, one message after the other. */
export function converse(
  connection: WebSocket,
  {
    login,
    listener,
    onError,
  }: { login: LoginTerms; listener: Listener; onError(error: unknown, about: About): void },
): void {
  const nonce: Hex = `0x${randomBytes(32).toString('hex')}`
  let worker: Address | undefined
  let about: About = {}
  // One message at a time and in order: a report must not overtake the login before it.
  let queue = Promise.resolve()
  let silence = setTimeout(() => connection.terminate(), LOGIN_MS)

  connection.on('message', (data) => {
    clearTimeout(silence)
    silence = setTimeout(() => connection.terminate(), SILENCE_MS)
    // When it came, not when its turn is.
    const atMs = performance.now()
    queue = queue.then(() => receive(String(data), atMs)).catch((error) => refuse(error))
  })
  connection.on('close', () => {
    clearTimeout(silence)
    if (worker !== undefined) listener.leave(worker, connection)
  })
  connection.on('error', () => connection.terminate())

  async function receive(text: string, atMs: number): Promise<void> {
    const message = parseMessage(text)
    about = aboutOf(message, worker)
    if (message.type !== 'login') {
      if (worker === undefined) throw workerRefused('it has not logged in')
      return await listener.take({ worker, message, atMs }, connection)
    }
    await checkLogin({ login: message, nonce, ...login, nowSeconds: login.nowSeconds() })
    await listener.onLogin(message)
    worker = message.worker
    await listener.enter(message, connection)
  }

  function refuse(error: unknown): void {
    if (!(error instanceof Failure)) onError(error, about)
    send(connection, { type: 'refused', problem: toProblem(error) })
    connection.close(4000)
  }

  const { workerpool } = login
  send(connection, { type: 'challenge', nonce, workerpool, version: WORKER_PROTOCOL_VERSION })
}

export function send(connection: WebSocket, message: FromScheduler): void {
  connection.send(JSON.stringify(toWire(message)))
}

function aboutOf(message: FromWorker, worker: Address | undefined): About {
  return {
    type: message.type,
    ...(worker === undefined ? {} : { worker }),
    ...('dealId' in message ? { dealId: message.dealId } : {}),
    ...('taskId' in message ? { taskId: message.taskId } : {}),
  }
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
