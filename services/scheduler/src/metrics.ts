import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import type { BenchmarkOutcome } from './examiner.ts'
import type { Sessions } from './sessions.ts'
import type { Store } from './store.ts'

/** What the scheduler counts as it goes. */
export type PoolMetrics = {
  /** Runs a pass and notes how long it took, also where it fails. */
  timePass(pass: () => Promise<void>): Promise<void>
  countSeat(): void
  countBenchmark(outcome: BenchmarkOutcome): void
  countFailure(errand: string): void
}

/** Adds the figures of a pool to a registry; those of the moment are asked for when somebody looks. */
export function openPoolMetrics(
  registry: Registry,
  { store, sessions }: { store: Pick<Store, 'countTasks'>; sessions: () => Pick<Sessions, 'slots'> },
): PoolMetrics {
  const registers = [registry]
  const seconds = new Histogram({
    name: 'ruche_pass_seconds',
    help: 'Time of one look at everything that is open.',
    buckets: [0.005, 0.02, 0.05, 0.2, 0.5, 1, 2, 5, 10],
    registers,
  })
  const seats = new Counter({ name: 'ruche_seats_total', help: 'Seats given to workers.', registers })
  const benchmarks = new Counter({
    name: 'ruche_benchmarks_total',
    help: 'Benchmarks set to workers, by what became of them: right, wrong, late, silent.',
    labelNames: ['outcome'],
    registers,
  })
  const failures = new Counter({
    name: 'ruche_errand_failures_total',
    help: 'Transactions that could not be made, by what they were for.',
    labelNames: ['errand'],
    registers,
  })
  new Gauge({
    name: 'ruche_tasks',
    help: 'Tasks the pool knows, by their status on the chain.',
    labelNames: ['status'],
    registers,
    async collect() {
      for (const [status, count] of await store.countTasks()) this.set({ status }, count)
    },
  })
  new Gauge({
    name: 'ruche_workers_connected',
    help: 'Workers connected to this scheduler.',
    registers,
    collect() {
      this.set(sessions().slots().size)
    },
  })
  new Gauge({
    name: 'ruche_seats_offered',
    help: 'Seats that the connected workers offer, taken ones included.',
    registers,
    collect() {
      this.set([...sessions().slots().values()].reduce((sum, slots) => sum + slots, 0))
    },
  })
  return {
    async timePass(pass) {
      const stop = seconds.startTimer()
      try {
        await pass()
      } finally {
        stop()
      }
    },
    countSeat: () => seats.inc(),
    countBenchmark: (outcome) => benchmarks.inc({ outcome }),
    // `finalize 0x…`: the task would make a series of its own.
    countFailure: (errand) => failures.inc({ errand: errand.split(' ')[0] ?? errand }),
  }
}
