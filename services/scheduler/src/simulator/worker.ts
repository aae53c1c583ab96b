import type { ReplicaReport } from '@ruche/api'
import type { Hex } from 'viem'
import type { Address } from '../task.ts'
import type { Agenda } from './agenda.ts'
import type { Hub, Transaction } from './hub.ts'
import type { Random } from './random.ts'
import { RUN_MS, type Settings } from './settings.ts'

export const RIGHT: Hex = `0x${'aa'.repeat(32)}`
const WRONG: Hex = `0x${'bb'.repeat(32)}`

type Held = { taskId: Hex; status: ReplicaReport; result?: Hex }
export type Report = { taskId: Hex; status: ReplicaReport; result?: Hex; retryable?: boolean }
export type Order = { type: 'assign' | 'reveal' | 'release'; taskId: Hex }

/** A worker that computes, commits, reveals and uploads; keeps what it holds through a partition; and may be slow, fail or lie. */
export type SimulatedWorker = {
  worker: Address
  isCheater: boolean
  take(order: Order): void
  holds(): Held[]
  /** Runs finished so far. */
  runs(): number
}

export function createWorker({
  worker,
  isCheater,
  settings,
  random,
  agenda,
  hub,
  report,
  transact,
}: {
  worker: Address
  isCheater: boolean
  settings: Settings
  random: Random
  agenda: Agenda
  hub: Hub
  report: (message: Report) => void
  transact: (transaction: Transaction) => void
}): SimulatedWorker {
  const held = new Map<Hex, Held>()
  let runs = 0

  function tell(entry: Held, over: Partial<Report> = {}): void {
    const { taskId, status, result } = entry
    report({ taskId, status, ...(result === undefined ? {} : { result }), ...over })
  }

  function compute(entry: Held): void {
    tell(entry)
    const slow = random.chance(settings.slowShare) ? 200 : 1
    agenda.after(RUN_MS * random.between(0.5, 1.5) * slow, () => {
      if (held.get(entry.taskId) !== entry) return
      runs += 1
      if (random.chance(settings.failShare)) {
        held.delete(entry.taskId)
        report({ taskId: entry.taskId, status: 'failed', retryable: true })
        return
      }
      entry.result = isCheater && random.chance(settings.lieRate) ? WRONG : RIGHT
      entry.status = 'computed'
      commit(entry)
    })
  }

  /** In rounds a commitment goes to the scheduler, otherwise to the hub; said again it changes nothing. */
  function commit(entry: Held): void {
    const { taskId, result } = entry
    if (result === undefined) return
    if (settings.path === 'classic') {
      const known = hub.find(taskId)?.contributions.some((one) => one.worker === worker)
      if (!known) transact({ type: 'contribute', taskId, vote: { worker, resultHash: result } })
    }
    entry.status = 'contributed'
    tell(entry)
  }

  return {
    worker,
    isCheater,
    runs: () => runs,
    holds: () => [...held.values()],
    take({ type, taskId }) {
      const entry = held.get(taskId)
      if (type === 'release') held.delete(taskId)
      else if (type === 'reveal') {
        if (entry === undefined) return
        transact({ type: 'reveal', taskId, worker })
        entry.status = 'uploaded'
        tell(entry)
      } else if (entry === undefined) {
        const fresh: Held = { taskId, status: 'computing' }
        held.set(taskId, fresh)
        compute(fresh)
      } else if (entry.result === undefined) tell(entry)
      else commit(entry)
    },
  }
}
