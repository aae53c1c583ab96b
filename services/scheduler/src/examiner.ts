import { randomBytes, randomInt } from 'node:crypto'
import type { FromScheduler, FromWorker } from '@ruche/api'
import { type Benchmark, createSpin, isBenchmarkSolved } from '@ruche/protocol'
import { benchmarkWrong } from './errors.ts'
import type { Address } from './task.ts'

/** A worker is set a benchmark when it comes, once more when a machine that is starting has come to rest, */
const BENCHMARK_AGAIN_MS = 60_000
/** and then every so often. */
const BENCHMARK_EVERY_MS = 1_800_000
/** An answer that takes longer shows nothing. */
const BENCHMARK_ANSWER_MS_MAX = 10_000
/** What a benchmark should take a worker. */
const SPAN_MS = 100
/** The busiest moment does not tell what a machine can do, and an old one not what it still can. */
const SPEEDS_KEPT = 3

const STRETCHES = 128
/** Of them, each costs the scheduler what it costs the worker. */
const STRETCHES_LOOKED_AT = 3
/** Millions of rounds a second that a worker may say it does; more is not believed before it is shown. */
const SPEED_MAX = 2_000

export type BenchmarkOutcome = 'right' | 'wrong' | 'late' | 'silent'
type Answer = Extract<FromWorker, { type: 'benchmark' }>

/** Finds out how fast workers are by what they can show in a given time. */
export type Examiner = {
  /** Sets a benchmark to a worker that came, now and every so often. `claim`: the speed it says it has. */
  enter(worker: Address, examinee: { claim: number | undefined; send(message: FromScheduler): void }): void
  /** Takes an answer that came at this instant. @throws BENCHMARK_WRONG. */
  take(worker: Address, answer: Answer, atMs: number): void
  leave(worker: Address): void
  /** Millions of rounds a second: the fastest of its last answers; undefined until the first. */
  speedOf(worker: Address): number | undefined
}

type Examinee = {
  /** The one not answered yet. */
  open: (Benchmark & { sentAtMs: number }) | undefined
  /** Newest last. */
  speeds: number[]
  timer: NodeJS.Timeout | undefined
}

/** `nowMs`: a clock that is never set back. */
export function createExaminer({
  nowMs,
  onMeasured,
  onOutcome,
  againMs = BENCHMARK_AGAIN_MS,
  everyMs = BENCHMARK_EVERY_MS,
}: {
  nowMs: () => number
  onMeasured: (worker: Address) => void
  onOutcome: (outcome: BenchmarkOutcome) => void
  againMs?: number
  everyMs?: number
}): Examiner {
  const spin = createSpin()
  const examinees = new Map<Address, Examinee>()

  const leave = (worker: Address) => {
    clearTimeout(examinees.get(worker)?.timer)
    examinees.delete(worker)
  }

  return {
    leave,
    enter(worker, { claim = 1, send }) {
      leave(worker)
      const examinee: Examinee = { open: undefined, speeds: [], timer: undefined }
      const set = (nextMs: number) => {
        if (examinee.open !== undefined) onOutcome('silent')
        const benchmark = drawBenchmark(Math.max(claim, ...examinee.speeds))
        examinee.open = { ...benchmark, sentAtMs: nowMs() }
        send({ type: 'benchmark', ...benchmark })
        examinee.timer = setTimeout(set, nextMs, everyMs).unref()
      }
      examinees.set(worker, examinee)
      set(againMs)
    },
    take(worker, { seed, states }, atMs) {
      const examinee = examinees.get(worker)
      const open = examinee?.open
      // One that was given up since: a new one is on its way.
      if (examinee === undefined || open === undefined || open.seed !== seed) return
      examinee.open = undefined
      if (!isBenchmarkSolved(open, { states, looked: drawStretches(), spin })) {
        onOutcome('wrong')
        throw benchmarkWrong(worker)
      }
      const tookMs = atMs - open.sentAtMs
      if (tookMs > BENCHMARK_ANSWER_MS_MAX) return onOutcome('late')
      onOutcome('right')
      examinee.speeds = [...examinee.speeds, speedShown(open, tookMs)].slice(-SPEEDS_KEPT)
      onMeasured(worker)
    },
    speedOf(worker) {
      const speeds = examinees.get(worker)?.speeds ?? []
      return speeds.length === 0 ? undefined : Math.max(...speeds)
    },
  }
}

/** A benchmark that nobody can have prepared, about as long for every worker that has the speed it says or has shown. */
function drawBenchmark(speed: number): Benchmark {
  const millions = Math.min(SPEED_MAX, Math.max(1, speed))
  const rounds = Math.ceil((millions * 1_000 * SPAN_MS) / STRETCHES)
  return { seed: randomBytes(8).readBigUInt64BE(), stretches: STRETCHES, rounds }
}

function drawStretches(): number[] {
  return Array.from({ length: STRETCHES_LOOKED_AT }, () => randomInt(STRETCHES))
}

/** The way there and back counts as it does for a task. */
function speedShown({ stretches, rounds }: Benchmark, tookMs: number): number {
  return (stretches * rounds) / Math.max(1, tookMs) / 1_000
}
