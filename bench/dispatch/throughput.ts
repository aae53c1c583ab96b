import { setTimeout as sleep } from 'node:timers/promises'
import type { Hex } from 'viem'
import { type Row, toRow } from '../report.ts'
import { type Stage, until } from './stage.ts'

/** Deals open at a time, and tasks in each. */
const DEALS_OPEN = 8
const WORKERS = 48
const TELL_EVERY_MS = 5_000

/** What a pool that is never out of work hands out and gets back verified, second after second. */
export async function measureThroughput(stage: Stage): Promise<Row[]> {
  const { quick, log, world, swarm } = stage
  const seconds = quick ? 10 : 60
  const volume = quick ? 512 : 4_096
  log(`throughput: ${WORKERS} workers`)
  await stage.growTo(WORKERS)

  const deals: Hex[] = []
  let matched = 0
  let isOver = false
  let toldAt = performance.now()
  const feeding = (async () => {
    while (!isOver) {
      const { tasks } = await stage.countSettled(deals)
      const open = matched - tasks
      if (performance.now() - toldAt > TELL_EVERY_MS) {
        toldAt = performance.now()
        log(`${tasks} of ${matched} tasks settled`)
      }
      if (open < DEALS_OPEN * volume) {
        deals.push(await world.match(volume))
        matched += volume
      } else await sleep(100)
    }
  })()
  // The pool gets to know its workers first.
  await sleep(quick ? 5_000 : 20_000)
  await swarm.take()
  const before = await stage.countSettled(deals)
  const usedBefore = await stage.scheduler().processorSeconds()
  const startedAt = performance.now()
  await sleep(seconds * 1_000)
  const given = await swarm.take()
  const after = await stage.countSettled(deals)
  const used = (await stage.scheduler().processorSeconds()) - usedBefore
  const passed = (performance.now() - startedAt) / 1_000
  isOver = true
  await feeding
  await until(
    'what is left to be settled',
    async () => (await stage.countSettled(deals)).tasks >= matched,
    300_000,
  )
  if (given.refused.length > 0) log(`refused: ${given.refused[0]}`)

  const settled = after.tasks - before.tasks
  const verified = Math.round(settled / passed)
  const assigned = Math.round(given.tasks / passed)
  const seatsPerTask = given.tasks / Math.max(1, settled)
  const note = `${Math.round(passed)} s, ${WORKERS} workers, ${DEALS_OPEN} deals of ${volume} tasks, blocks of 1 s, ${(given.seats / passed).toFixed(1)} seats/s of many tasks each; the scheduler used ${(used / passed).toFixed(2)} processors; workers, chain and database share the machine`
  return [
    toRow({
      id: 'assign.rate',
      value: assigned,
      unit: 'tasks given/s',
      better: 'higher',
      goal: { value: 4_000 },
      note,
    }),
    toRow({
      id: 'verified.rate',
      value: verified,
      unit: 'tasks/s',
      better: 'higher',
      goal: { value: 1_000 },
      note: `settled on chain; ${seatsPerTask.toFixed(2)} workers for each task`,
    }),
    toRow({
      id: 'verified.processor',
      value: settled === 0 ? null : Math.round((used * 1_000_000) / settled),
      unit: 'µs/task',
      better: 'lower',
      note: 'processor time of the scheduler for each task settled, which other work on the machine does not change much',
    }),
  ]
}
