import type { Hex } from 'viem'

/** What an errand is about, as the log says it. */
export type Subject = { dealId?: Hex; taskId?: Hex; first?: bigint; count?: bigint }

/** Transactions on their way, by what they do: the same one is not sent twice meanwhile. */
export type Errands = {
  /** Runs `send` unless an errand of this name is under way or has just failed; `after` runs whatever became of it. */
  start(name: string, send: () => Promise<void>, after: () => Promise<void>, about?: Subject): void
  isUnderway(name: string): boolean
  /** Resolves when none is under way. */
  idle(): Promise<void>
}

/** Pause after the first failure of an errand; each further one doubles it. Milliseconds. */
const PAUSE_FIRST_MS = 1_000
const PAUSE_MAX_MS = 60_000

export function createErrands({
  onError,
  wake,
  nowMs,
}: {
  onError: (name: string, error: unknown, about: Subject) => void
  wake: () => void
  nowMs: () => number
}): Errands {
  const underway = new Map<string, Promise<void>>()
  const failures = new Map<string, { count: number; againAtMs: number }>()

  async function run(
    name: string,
    send: () => Promise<void>,
    after: () => Promise<void>,
    about: Subject,
  ): Promise<void> {
    try {
      await send()
      failures.delete(name)
    } catch (error) {
      onError(name, error, about)
      const count = (failures.get(name)?.count ?? 0) + 1
      const pauseMs = Math.min(PAUSE_FIRST_MS * 2 ** (count - 1), PAUSE_MAX_MS)
      failures.set(name, { count, againAtMs: nowMs() + pauseMs })
    }
    try {
      await after()
    } catch (error) {
      onError(name, error, about)
    }
    underway.delete(name)
    wake()
  }

  return {
    start(name, send, after, about = {}) {
      const isPausing = nowMs() < (failures.get(name)?.againAtMs ?? 0)
      if (!underway.has(name) && !isPausing) underway.set(name, run(name, send, after, about))
    },
    isUnderway: (name) => underway.has(name),
    async idle() {
      while (underway.size > 0) await Promise.all(underway.values())
    },
  }
}
