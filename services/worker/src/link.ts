import {
  type FromScheduler,
  type FromWorker,
  fromSchedulerSchema,
  HOLDING_KEYS_MAX,
  toWire,
  WORKER_PROTOCOL_VERSION,
  WORKER_PROTOCOL_VERSION_LEAST,
  type WorkerAbilities,
  workerLoginDomain,
  workerLoginTypes,
} from '@ruche/api'
import { fromProblem } from '@ruche/protocol'
import type { Hex, LocalAccount } from 'viem'
import { WebSocket } from 'ws'
import { solveBenchmark } from './activation/benchmark.ts'

/** How long a login is good for, seconds; the scheduler takes at most an hour. */
const LOGIN_SECONDS = 300n
/** How often it is looked what lies in the cache. */
const HOLDING_EVERY_MS = 5_000
/** The first version of the conversation in which a worker tells that. */
const HOLDING_VERSION = 6
/** First pause before connecting again, doubled while that fails; drawn between half and one and a half of it, so that many do not come at once. */
const RECONNECT_FIRST_MS = 250
const RECONNECT_MAX_MS = 4_000

export type Capabilities = {
  slots: number
  cpus: number
  memoryBytes: number
  runtimes: string[]
  speed: number
  abilities: WorkerAbilities
}
/** What a worker still has of earlier sessions. */
export type Holdings = Pick<Extract<FromWorker, { type: 'login' }>, 'holds' | 'seats'>
export type Held = Holdings['holds'][number]
type Order = Extract<
  FromScheduler,
  { type: 'assign' | 'reveal' | 'release' | 'assign-seat' | 'reveal-seat' | 'release-seat' }
>

/** The connection to the scheduler: it comes back by itself, and says again what must not be lost. */
export type Link = {
  /** Dropped when not connected: what counts is told again at the next login. */
  send(message: FromWorker): void
  /** Says how many tasks this worker takes from now on; an older scheduler learns it at the next login. */
  offer(slots: number): void
  /** Resolves when the link is closed for good. */
  done: Promise<void>
}

/**
 * Keeps a session with the scheduler open until `signal` aborts.
 *
 * @param urls - Of the schedulers of one workerpool, `http://host:port`; the next one is taken when a session ends.
 * @param holds - Asked at each login.
 */
export function openLink({
  urls,
  chainId,
  hub,
  account,
  capabilities,
  holds,
  offered,
  holding,
  onOrder,
  onFollow,
  onWelcome,
  onRefused,
  nowSeconds,
  signal,
}: {
  urls: readonly string[]
  chainId: number
  hub: Hex
  account: LocalAccount
  capabilities: Capabilities
  holds: () => Holdings
  /** Seats offered at this moment. */
  offered: () => number
  /** What lies in the cache; asked again and again. */
  holding: (max: number) => Promise<string[]>
  onOrder: (order: Order) => void
  /** Somebody wants to read along. */
  onFollow: (wish: Extract<FromScheduler, { type: 'follow-logs' }>) => void
  onWelcome: () => void
  onRefused: (error: Error) => void
  nowSeconds: () => bigint
  signal: AbortSignal
}): Link {
  let socket: WebSocket | undefined
  /** Version of the conversation. */
  let spoken = WORKER_PROTOCOL_VERSION
  /** Sessions in a row that came to nothing. */
  let failures = 0

  async function login(challenge: Extract<FromScheduler, { type: 'challenge' }>): Promise<FromWorker> {
    const worker = account.address.toLowerCase() as Hex
    const expiry = nowSeconds() + LOGIN_SECONDS
    const { nonce, workerpool } = challenge
    const sign = await account.signTypedData({
      domain: workerLoginDomain({ chainId, hub }),
      types: workerLoginTypes,
      primaryType: 'WorkerLogin',
      message: { worker, workerpool, nonce, expiry },
    })
    spoken = Math.min(WORKER_PROTOCOL_VERSION, challenge.version ?? WORKER_PROTOCOL_VERSION_LEAST)
    const seats = { ...capabilities, offered: offered() }
    return { type: 'login', version: spoken, worker, expiry, sign, ...seats, ...holds() }
  }

  /** Tells what lies in the cache whenever it is something else than before; what cannot be read now can be later. */
  function tellHolding(connection: WebSocket): NodeJS.Timeout | undefined {
    if (spoken < HOLDING_VERSION) return undefined
    let told = ''
    const tell = async () => {
      const keys = await holding(HOLDING_KEYS_MAX)
      const message = JSON.stringify({ type: 'holding', keys })
      if (message === told || connection.readyState !== WebSocket.OPEN) return
      told = message
      connection.send(message)
    }
    const look = () => void tell().catch(() => undefined)
    look()
    return setInterval(look, HOLDING_EVERY_MS)
  }

  function session(url: string): Promise<void> {
    return new Promise((resolve) => {
      const connection = new WebSocket(`${url.replace(/^http/, 'ws')}/v1/workers`)
      let beat: NodeJS.Timeout | undefined
      let silence: NodeJS.Timeout | undefined
      let telling: NodeJS.Timeout | undefined
      const end = () => connection.terminate()
      signal.addEventListener('abort', end, { once: true })
      const answer = (message: FromWorker) => connection.send(JSON.stringify(toWire(message)))

      connection.on('message', (data) => {
        const parsed = fromSchedulerSchema.safeParse(JSON.parse(String(data)))
        if (!parsed.success) return end()
        const message = parsed.data
        silence?.refresh()
        if (message.type === 'challenge') {
          login(message).then(answer, end)
        } else if (message.type === 'welcome') {
          socket = connection
          failures = 0
          beat = setInterval(() => connection.send('{"type":"heartbeat"}'), message.heartbeatMs)
          silence = setTimeout(end, 3 * message.heartbeatMs)
          telling = tellHolding(connection)
          onWelcome()
        } else if (message.type === 'refused') {
          onRefused(fromProblem(message.problem))
        } else if (message.type === 'benchmark') {
          const { seed } = message
          solveBenchmark(message).then((states) => answer({ type: 'benchmark', seed, states }), end)
        } else if (message.type === 'follow-logs') {
          onFollow(message)
        } else if (message.type !== 'heartbeat') {
          onOrder(message)
        }
      })
      // Its end follows; without a listener the error would end the process.
      connection.on('error', () => undefined)
      connection.on('close', () => {
        clearInterval(beat)
        clearTimeout(silence)
        clearInterval(telling)
        signal.removeEventListener('abort', end)
        if (socket === connection) socket = undefined
        resolve()
      })
    })
  }

  async function run(): Promise<void> {
    for (let turn = 0; !signal.aborted; turn += 1) {
      await session(urls[turn % urls.length] as string)
      const pauseMs = Math.min(RECONNECT_FIRST_MS * 2 ** failures, RECONNECT_MAX_MS) * (0.5 + Math.random())
      failures += 1
      if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }

  return {
    offer(slots) {
      if (spoken >= 3) socket?.send(JSON.stringify({ type: 'slots', slots }))
    },
    send(message) {
      socket?.send(JSON.stringify(toWire(message)))
    },
    done: run(),
  }
}
