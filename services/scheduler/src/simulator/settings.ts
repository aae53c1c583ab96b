import { createRandom } from './random.ts'

/** One simulated pool, its workers, and what goes wrong. Times in ms. */
export type Settings = {
  seed: number
  tasks: number
  /** Open at a time. */
  openTasks: number
  trust: bigint
  /** `rounds`: seats of a task are tallied together; `classic`: one contribution at a time, then reveals. */
  path: 'rounds' | 'classic'
  workers: number
  /** Of them, this many lie about this share of their tasks, all with the same wrong answer. */
  cheaters: number
  lieRate: number
  /** Share of runs that take twenty times as long, beyond their lease. */
  slowShare: number
  /** Share of runs that fail and may be tried again. */
  failShare: number
  /** Mean time between crashes of the scheduler, and between partitions of one worker; none without. */
  crashEveryMs?: number
  partitionEveryMs?: number
  /** Share of messages that come twice. */
  duplicateShare: number
  /** Share of blocks that are undone with what is in them. */
  reorgShare: number
}

export const RUN_MS = 2_000
export const BLOCK_MS = 1_000
/** Of the category, seconds. */
export const TIMEREF = 60n

/** A pool, its size and what goes wrong in it, all drawn from a seed. */
export function drawSettings(seed: number, tasks: number): Settings {
  const random = createRandom(seed)
  const pick = <Value>(...values: readonly [Value, ...Value[]]): Value =>
    values[Math.floor(random.next() * values.length)] ?? values[0]
  const crashEveryMs = pick(undefined, 20_000, 100_000)
  const partitionEveryMs = pick(undefined, 3_000, 30_000)
  return {
    ...CALM,
    seed,
    tasks,
    openTasks: pick(5, 30, 60),
    path: pick<Settings['path']>('rounds', 'classic'),
    workers: pick(12, 20, 30),
    cheaters: pick(0, 1, 3),
    lieRate: pick(0.05, 0.5, 1),
    trust: pick(1n, 2n, 5n, 20n, 100n),
    slowShare: pick(0, 0.02, 0.1),
    failShare: pick(0, 0.05),
    duplicateShare: pick(0, 0.2),
    reorgShare: pick(0, 0.03, 0.1),
    ...(crashEveryMs === undefined ? {} : { crashEveryMs }),
    ...(partitionEveryMs === undefined ? {} : { partitionEveryMs }),
  }
}

/** A pool where nothing goes wrong but what its cheaters do. */
export const CALM: Settings = {
  seed: 1,
  tasks: 1_000,
  openTasks: 100,
  trust: 100n,
  path: 'rounds',
  workers: 100,
  cheaters: 0,
  lieRate: 0,
  slowShare: 0,
  failShare: 0,
  duplicateShare: 0,
  reorgShare: 0,
}
