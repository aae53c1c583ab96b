import { type FromScheduler, fromSchedulerSchema, toWire } from '@ruche/api'
import { z } from 'zod'
import type { MeasuredWorker } from '../pool-profile.ts'
import type { Sessions } from '../sessions.ts'
import type { Address } from '../task.ts'
import type { PeerStore, Presence } from './peer-store.ts'

/** Changes of connections are written down together, so many ms after the first. */
const WRITE_AFTER_MS = 20
/** How often to look at who is connected to others, should a notice of it be lost. */
const LOOK_EVERY_MS = 5_000

/** All workers of the pool, whichever scheduler process they are connected to. */
export type Fleet = Pick<Sessions, 'isConnected' | 'slots' | 'machineOf' | 'send' | 'has'> & {
  /** What was measured of them all. */
  measured(): MeasuredWorker[]
  /** Something changed about a worker that is or was connected here. */
  touch(worker: Address): void
  /** Tells the process that leads that there is something to do. */
  wakeLeader(): void
  /** To be given what comes over `PEER_CHANNEL`. */
  receive(payload: string): void
  /** Looks again at who is connected to others. */
  look(): Promise<void>
  close(): void
}

const noticeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('order'), to: z.string(), worker: z.string(), message: fromSchedulerSchema }),
  /** The worker is connected to another process now. */
  z.object({ type: z.literal('moved'), to: z.string(), worker: z.string() }),
  z.object({ type: z.literal('changed'), from: z.string() }),
  z.object({ type: z.literal('wake') }),
])

export function createFleet({
  self,
  store,
  local,
  onWake,
  onChange,
  onGone,
  onError,
}: {
  /** Names this process. */
  self: string
  store: PeerStore
  local: () => Pick<
    Sessions,
    'isConnected' | 'slots' | 'machineOf' | 'measuredOf' | 'send' | 'has' | 'dismiss'
  >
  onWake: () => void
  /** Workers came, changed or went, here or elsewhere. */
  onChange: () => void
  /** A worker is connected to no process any more. */
  onGone: (worker: Address) => void
  onError: (error: unknown) => void
}): Fleet {
  let remote: ReadonlyMap<Address, { peer: string; presence: Presence }> = new Map()
  let changed = new Set<Address>()
  let outgoing = new Set<string>()
  const writing = inTurns({ afterMs: WRITE_AFTER_MS, work: write, onError })
  const telling = inTurns({ afterMs: 0, work: tell, onError })
  const looking = inTurns({ afterMs: 0, work: look, onError })
  const clock = setInterval(() => looking.start(), LOOK_EVERY_MS)

  async function write(): Promise<void> {
    const taken = changed
    changed = new Set()
    try {
      const here = [...taken].filter((worker) => local().isConnected(worker))
      const before = await store.saveConnections(new Map(here.map((worker) => [worker, presenceOf(worker)])))
      for (const [worker, to] of before) say({ type: 'moved', to, worker })
      const left = [...taken].filter((worker) => !local().isConnected(worker))
      for (const worker of await store.dropConnections(left)) onGone(worker)
    } catch (error) {
      changed = new Set([...taken, ...changed])
      writing.start()
      throw error
    }
    say({ type: 'changed', from: self })
    onChange()
  }

  async function tell(): Promise<void> {
    const taken = outgoing
    outgoing = new Set()
    try {
      await store.notify([...taken])
    } catch (error) {
      outgoing = new Set([...taken, ...outgoing])
      telling.start()
      throw error
    }
  }

  async function look(): Promise<void> {
    const before = remote
    remote = await store.listRemote()
    if (before.size > 0 || remote.size > 0) onChange()
  }

  function say(notice: z.input<typeof noticeSchema>): void {
    outgoing.add(JSON.stringify(notice))
    telling.start()
  }

  function presenceOf(worker: Address): Presence {
    return {
      offered: local().slots().get(worker) ?? 0,
      machine: local().machineOf(worker),
      measured: local().measuredOf(worker),
    }
  }

  /** Workers elsewhere; one that is connected here as well has just moved. */
  const others = () => [...remote].filter(([worker]) => !local().isConnected(worker))

  return {
    isConnected: (worker) => local().isConnected(worker) || remote.has(worker),
    slots() {
      if (remote.size === 0) return local().slots()
      const elsewhere = others().map(([worker, { presence }]) => [worker, presence.offered] as const)
      return new Map([...local().slots(), ...elsewhere])
    },
    machineOf: (worker) => local().machineOf(worker) ?? remote.get(worker)?.presence.machine,
    // What the workers of other processes have is not known here: it only makes a choice better.
    has: (worker, keys) => local().has(worker, keys),
    measured: () => [
      ...[...local().slots().keys()].map((worker) => local().measuredOf(worker)),
      ...others().map(([, { presence }]) => presence.measured),
    ],
    send(worker, message: FromScheduler) {
      if (local().send(worker, message)) return true
      const there = remote.get(worker)
      if (there === undefined) return false
      const wire = toWire(message) as z.input<typeof fromSchedulerSchema>
      say({ type: 'order', to: there.peer, worker, message: wire })
      return true
    },
    touch(worker) {
      changed.add(worker)
      writing.start()
    },
    wakeLeader: () => say({ type: 'wake' }),
    receive(payload) {
      const notice = noticeSchema.safeParse(JSON.parse(payload))
      // Of another version of this program.
      if (!notice.success) return
      const { data } = notice
      if (data.type === 'wake') onWake()
      else if (data.type === 'changed' && data.from !== self) looking.start()
      else if (data.type === 'order' && data.to === self) local().send(data.worker as Address, data.message)
      else if (data.type === 'moved' && data.to === self) local().dismiss(data.worker as Address)
    },
    look,
    close() {
      clearInterval(clock)
      for (const turns of [writing, telling, looking]) turns.stop()
    },
  }
}

const RETRY_MS = 500

/** Work that is done some time after it was asked for, once for all that asked meanwhile, and never twice at once. */
function inTurns({
  afterMs,
  work,
  onError,
}: {
  afterMs: number
  work: () => Promise<void>
  onError: (error: unknown) => void
}): { start(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined
  let isAtIt = false
  let isWanted = false
  let isStopped = false

  async function turn(): Promise<void> {
    isAtIt = true
    isWanted = false
    let pauseMs = afterMs
    try {
      await work()
    } catch (error) {
      pauseMs = RETRY_MS
      if (!isStopped) onError(error)
    }
    isAtIt = false
    timer = undefined
    if (isWanted) plan(pauseMs)
  }

  function plan(ms: number): void {
    if (isStopped) return
    timer = setTimeout(() => void turn(), ms)
  }

  return {
    start() {
      isWanted = true
      if (timer === undefined && !isAtIt) plan(afterMs)
    },
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
