import { openMetrics } from '@ruche/service'
import { expect, test } from 'vitest'
import { openPoolMetrics } from './metrics.ts'

test('shows what the pool has and does, under names that do not grow with its tasks', async () => {
  const registry = openMetrics({ service: 'scheduler' })
  const metrics = openPoolMetrics(registry, {
    store: {
      countTasks: async () =>
        new Map([
          ['active' as const, 3],
          ['completed' as const, 40],
        ]),
    },
    sessions: () => ({
      slots: () =>
        new Map([
          ['0xa', 2],
          ['0xb', 0],
        ]),
    }),
  })
  metrics.countBenchmark('right')
  metrics.countBenchmark('wrong')
  metrics.countBenchmark('wrong')
  metrics.countSeat()
  metrics.countSeat()
  metrics.countFailure('finalize 0x01')
  metrics.countFailure('finalize 0x02')
  await metrics.timePass(async () => undefined)
  await expect(metrics.timePass(() => Promise.reject(new Error('away')))).rejects.toThrow('away')
  const text = await registry.metrics()
  const value = (name: string) => new RegExp(`^${name}.* (\\S+)$`, 'm').exec(text)?.[1]
  expect(value('ruche_tasks\\{status="active"')).toBe('3')
  expect(value('ruche_workers_connected')).toBe('2')
  expect(value('ruche_seats_offered')).toBe('2')
  expect(value('ruche_benchmarks_total\\{outcome="wrong"')).toBe('2')
  expect(value('ruche_seats_total')).toBe('2')
  expect(value('ruche_errand_failures_total\\{errand="finalize"')).toBe('2')
  expect(value('ruche_pass_seconds_count')).toBe('2')
})
