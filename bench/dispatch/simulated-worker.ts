import { toWire, WORKER_PROTOCOL_VERSION, workerLoginDomain, workerLoginTypes } from '@ruche/api'
import { commitmentOf, orderDomain, rootOf, seatTypes, treeOf, ZERO_BYTES32 } from '@ruche/protocol'
import {
  type Address,
  type Hex,
  keccak256,
  type LocalAccount,
  numberToHex,
  parseSignature,
  serializeCompactSignature,
  signatureToCompactSignature,
} from 'viem'
import { WebSocket } from 'ws'

/** What all simulated workers share. */
export type SwarmTerms = { chainId: number; hub: Address; workerStake: bigint; slots: number }

/** What a worker notices, for the statistics. Times in Unix ms. */
export type Notes = {
  onWelcome(): void
  onSeat(seat: { dealId: Hex; count: number; atMs: number }): void
  onHeartbeat(roundTripMs: number): void
  onRefused(problem: unknown): void
}

type Order = { dealId: Hex; first: string; count: string; previous: Hex }
type Held = Order & {
  status: 'computing' | 'committed' | 'revealed'
  root?: Hex
  salt?: Hex
  commitment?: Hex
  sign?: Hex
}

/** As real workers do. */
const RECONNECT_FIRST_MS = 250
const RECONNECT_MAX_MS = 4_000
const LOGIN_SECONDS = 300n

/** A worker that answers each task at once with the digest of its number, over a real websocket. */
export type SimulatedWorker = {
  connect(url: string): void
  /** Seats are taken but not answered until they are released again. */
  hold(isHeld: boolean): void
  close(): void
}

export function createSimulatedWorker(
  account: LocalAccount,
  terms: SwarmTerms,
  notes: Notes,
): SimulatedWorker {
  const seats = new Map<string, Held>()
  let socket: WebSocket | undefined
  let isHeld = false
  let isClosed = false
  let attempts = 0

  const say: Say = (message) => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(toWire(message)))
  }
  const work = { account, terms, say }

  function take(order: Order): void {
    const key = keyOf(order)
    const earlier = seats.get(key)
    if (earlier !== undefined && earlier.status !== 'computing') return
    notes.onSeat({ dealId: order.dealId, count: Number(order.count), atMs: Date.now() })
    const seat: Held = { ...order, status: 'computing' }
    seats.set(key, seat)
    if (!isHeld) void commit(work, seat)
  }

  function receive(text: string, beat: Beat): void {
    const message = JSON.parse(text)
    switch (message.type) {
      case 'challenge':
        void login(work, { ...message, held: [...seats.values()] })
        return
      case 'welcome':
        attempts = 0
        notes.onWelcome()
        // What was said while nobody listened is said again.
        for (const seat of seats.values()) tell(say, seat)
        startBeating(beat, { everyMs: message.heartbeatMs, say })
        return
      case 'heartbeat':
        notes.onHeartbeat(performance.now() - beat.sentAt)
        return
      case 'refused':
        notes.onRefused(message.problem)
        return
      case 'assign-seat':
        take(message)
        return
      case 'reveal-seat': {
        const seat = seats.get(keyOf(message))
        if (seat?.commitment === undefined) return
        seat.status = 'revealed'
        tell(say, seat)
        return
      }
      case 'release-seat':
        seats.delete(keyOf(message))
    }
  }

  function connect(url: string): void {
    if (isClosed) return
    const connection = new WebSocket(`${url.replace(/^http/, 'ws')}/v1/workers`, { perMessageDeflate: false })
    const beat: Beat = { sentAt: 0, timer: undefined }
    socket = connection
    connection.on('message', (data) => receive(String(data), beat))
    connection.on('error', () => undefined)
    connection.on('close', () => {
      clearTimeout(beat.timer)
      const pauseMs = Math.min(RECONNECT_FIRST_MS * 2 ** attempts, RECONNECT_MAX_MS)
      attempts += 1
      if (!isClosed) setTimeout(() => connect(url), pauseMs * (0.5 + Math.random()))
    })
  }

  return {
    connect,
    hold(held) {
      isHeld = held
      if (held) return
      for (const seat of seats.values()) if (seat.status === 'computing') void commit(work, seat)
    },
    close() {
      isClosed = true
      socket?.terminate()
    },
  }
}

type Say = (message: object) => void
type Work = { account: LocalAccount; terms: SwarmTerms; say: Say }
type Beat = { sentAt: number; timer: NodeJS.Timeout | undefined }

const keyOf = ({ dealId, first, count }: Order) => `${dealId} ${first} ${count}`
const placeOf = ({ dealId, first, count }: Order) => ({ type: 'seat', dealId, first, count })

/** Workers do not beat in step. */
function startBeating(beat: Beat, { everyMs, say }: { everyMs: number; say: Say }): void {
  const send = () => {
    beat.sentAt = performance.now()
    say({ type: 'heartbeat' })
  }
  const begin = () => {
    send()
    beat.timer = setInterval(send, everyMs)
  }
  beat.timer = setTimeout(begin, Math.random() * everyMs)
}

async function login(
  { account, terms: { chainId, hub, slots }, say }: Work,
  { nonce, workerpool, held }: { nonce: Hex; workerpool: Address; held: readonly Held[] },
): Promise<void> {
  const worker = account.address.toLowerCase() as Address
  const expiry = BigInt(Math.floor(Date.now() / 1_000)) + LOGIN_SECONDS
  const sign = await account.signTypedData({
    domain: workerLoginDomain({ chainId, hub }),
    types: workerLoginTypes,
    primaryType: 'WorkerLogin',
    message: { worker, workerpool, nonce, expiry },
  })
  const machine = { slots, cpus: 1, memoryBytes: 2 ** 30, runtimes: ['wasm'] }
  const seats = held.map(({ dealId, first, count, status }) => ({ dealId, first, count, status }))
  const version = WORKER_PROTOCOL_VERSION
  say({ type: 'login', version, worker, expiry, sign, ...machine, holds: [], seats })
}

async function commit(
  { account, terms: { chainId, hub, workerStake }, say }: Work,
  seat: Held,
): Promise<void> {
  const worker = account.address.toLowerCase() as Address
  const { dealId, previous } = seat
  const range = { first: BigInt(seat.first), count: BigInt(seat.count) }
  const root = rootOfAnswers(seat)
  const salt = keccak256(`${worker}${dealId.slice(2)}${range.first.toString(16).padStart(64, '0')}`)
  const commitment = commitmentOf({ dealId, range, worker, root, salt })
  const long = await account.signTypedData({
    domain: orderDomain({ chainId, hub }),
    types: seatTypes,
    primaryType: 'Seat',
    message: { dealId, ...range, previous, commitment, stake: workerStake * range.count },
  })
  const sign = serializeCompactSignature(signatureToCompactSignature(parseSignature(long)))
  Object.assign(seat, { status: 'committed', root, salt, commitment, sign })
  tell(say, seat)
}

/** How far a seat is. */
function tell(say: Say, seat: Held): void {
  const { status, commitment, sign, root, salt } = seat
  if (status === 'committed') say({ ...placeOf(seat), status, commitment, sign })
  if (status !== 'revealed') return
  const leaves = answerOf(seat).map(({ resultDigest }) => ({ resultDigest }))
  say({ ...placeOf(seat), status, reveal: { root, salt, leaves } })
}

/** Real workers are on machines of their own: here each root is hashed once for all of them. */
const roots = new Map<string, Hex>()
const ROOTS_MAX = 1_000

function rootOfAnswers(seat: Held): Hex {
  const key = `${seat.first} ${seat.count}`
  const root = roots.get(key) ?? rootOf(treeOf(answerOf(seat)))
  if (roots.size >= ROOTS_MAX) roots.clear()
  roots.set(key, root)
  return root
}

/** The answer to a task is the digest of its number. */
function answerOf({ first, count }: Order) {
  const start = BigInt(first)
  return Array.from({ length: Number(count) }, (_, offset) => {
    const index = start + BigInt(offset)
    return { index, resultDigest: keccak256(numberToHex(index)), callbackHash: ZERO_BYTES32 }
  })
}
