import type { Address } from '../task.ts'
import type { Fleet } from './fleet.ts'
import type { PeerStore } from './peer-store.ts'

/** Time that workers of a dead process have to connect to another one before their seats are free. Milliseconds. */
const RETURN_MS = 10_000

/** @returns One look after processes that died: what their workers held is given to others unless they come back soon. */
export function createReaper({
  store,
  fleet,
  onGone,
  nowMs,
}: {
  store: Pick<PeerStore, 'reap'>
  fleet: Pick<Fleet, 'isConnected'>
  onGone: (worker: Address) => void
  nowMs: () => number
}): () => Promise<void> {
  const missing = new Map<Address, number>()
  return async () => {
    for (const worker of await store.reap()) missing.set(worker, nowMs() + RETURN_MS)
    for (const [worker, untilMs] of missing) {
      if (nowMs() < untilMs) continue
      missing.delete(worker)
      if (!fleet.isConnected(worker)) onGone(worker)
    }
  }
}
