import { setTimeout as sleep } from 'node:timers/promises'
import { quantile } from '../market/quantile.ts'
import { type Row, toRow } from '../report.ts'
import type { Stage } from './stage.ts'

const DEAL_EVERY_MS = 500

/** Many workers at once: what they cost in memory, and how long they wait for an answer or for work. */
export async function measureCrowd(stage: Stage): Promise<Row[]> {
  const { quick, log, world, swarm } = stage
  const workers = quick ? 300 : 10_000
  const seconds = quick ? 10 : 30
  log(`crowd: ${workers} workers`)
  const startedAt = performance.now()
  await stage.growTo(workers)
  log(`connected after ${Math.round((performance.now() - startedAt) / 1_000)} s`)
  await sleep(5_000)
  await swarm.take()

  const waits: Promise<{ dealId: `0x${string}`; seenAt: number }>[] = []
  const endAt = performance.now() + seconds * 1_000
  while (performance.now() < endAt) {
    waits.push(world.match(1).then((dealId) => ({ dealId, seenAt: Date.now() })))
    await sleep(DEAL_EVERY_MS)
  }
  const deals = await Promise.all(waits)
  await sleep(5_000)
  const { heartbeatMs, firstSeat } = await swarm.take()
  const given = deals.flatMap(({ dealId, seenAt }) => {
    const at = firstSeat[dealId]
    return at === undefined ? [] : [Math.max(0, at - seenAt)]
  })
  const { nowBytes, peakBytes } = await stage.scheduler().memory()
  const of = `${workers.toLocaleString('en')} workers over real websockets, all bonded`
  return [
    toRow({
      id: 'workers.connected',
      value: Math.round(peakBytes / 1_048_576),
      unit: 'MiB',
      better: 'lower',
      goal: { value: 1_536 },
      note: `${of}; most the process has had; ${Math.round(nowBytes / 1_048_576)} MiB at the end`,
    }),
    toRow({
      id: 'heartbeat.p99',
      value: heartbeatMs.length === 0 ? null : Math.round(quantile(heartbeatMs, 0.99)),
      unit: 'ms',
      better: 'lower',
      goal: { value: 250 },
      note: `${heartbeatMs.length} heartbeats answered while deals came; median ${Math.round(quantile(heartbeatMs, 0.5))} ms`,
    }),
    toRow({
      id: 'assignment.p99',
      value: given.length === 0 ? null : quantile(given, 0.99),
      unit: 'ms',
      better: 'lower',
      goal: { value: 250 },
      note: `from a deal being seen in a block to its first seat at a worker; ${given.length} of ${deals.length} single-task deals, median ${given.length === 0 ? '-' : quantile(given, 0.5)} ms; the chain is looked at every 100 ms`,
    }),
  ]
}
