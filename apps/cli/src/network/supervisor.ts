/** A running part: a process of its own. */
export type Part = {
  pid: number
  stop(): Promise<void>
  /** Resolves when the process has ended, for whatever reason. */
  exited: Promise<unknown>
}

/** Keeps parts running: one that ends by itself is started again. */
export type Supervisor = {
  /** Starts a part and returns once it runs; later deaths are handled by themselves. */
  run(name: string, start: () => Promise<Part>): Promise<void>
  /** Process ids by name, as of now. */
  pids(): Record<string, number>
  /** Stops everything, last started first. */
  stop(): Promise<void>
}

const RESTART_FIRST_MS = 200
const RESTART_MAX_MS = 5_000
/** A part that ran this long is healthy again: its next restart is quick. */
const HEALTHY_MS = 10_000

export function createSupervisor({
  nowMs,
  onRestart,
}: {
  nowMs: () => number
  onRestart: (name: string) => void
}): Supervisor {
  const parts = new Map<string, Part>()
  const watches: Promise<void>[] = []
  let stopping = false
  let release: () => void = () => undefined
  const stopped = new Promise<void>((resolve) => {
    release = resolve
  })

  async function watch(name: string, first: Part, start: () => Promise<Part>): Promise<void> {
    let part = first
    let waitMs = RESTART_FIRST_MS
    for (;;) {
      const startedAtMs = nowMs()
      await part.exited
      if (stopping) return
      if (nowMs() - startedAtMs > HEALTHY_MS) waitMs = RESTART_FIRST_MS
      onRestart(name)
      for (;;) {
        await Promise.race([pause(waitMs), stopped])
        if (stopping) return
        waitMs = Math.min(2 * waitMs, RESTART_MAX_MS)
        const next = await start().catch(() => undefined)
        if (next === undefined) continue
        part = next
        parts.set(name, part)
        if (stopping) await part.stop()
        break
      }
    }
  }

  return {
    async run(name, start) {
      const part = await start()
      // Asked to stop while this one was starting: nobody else knows of it.
      if (stopping) return part.stop()
      parts.set(name, part)
      watches.push(watch(name, part, start))
    },
    pids: () => Object.fromEntries([...parts].map(([name, { pid }]) => [name, pid])),
    async stop() {
      stopping = true
      release()
      const layers = [...parts.values()].reverse()
      // Services first and together, then what they stand on.
      const [below, above] = [layers.slice(-2), layers.slice(0, -2)]
      await Promise.all(above.map((part) => part.stop().catch(() => undefined)))
      await Promise.all(below.map((part) => part.stop().catch(() => undefined)))
      await Promise.all(watches)
    },
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
