import type { Hex } from 'viem'
import { type Row, toRow } from '../report.ts'
import { type Stage, until } from './stage.ts'

const DEALS = 5

/** Kills the scheduler while its workers hold many tasks, and counts the tasks and the money afterwards. */
export async function measureRecovery(stage: Stage): Promise<Row[]> {
  const { quick, log, world, swarm } = stage
  const tasks = quick ? 2_000 : 10_000
  log(`recovery: ${tasks} tasks in flight`)
  await swarm.hold(true)
  await swarm.take()
  const deals: Hex[] = []
  for (let deal = 0; deal < DEALS; deal += 1) deals.push(await world.match(tasks / DEALS))
  await until('all tasks to be given', async () => (await swarm.peek()).tasks >= tasks, 60_000)
  await swarm.take()

  const listenMs = await stage.restart()
  const listeningAt = performance.now()
  await swarm.hold(false)
  // Working again: what was in flight is being settled.
  await until('work to go on', async () => (await stage.countSettled(deals)).tasks > 0, 120_000)
  const workingMs = listenMs + performance.now() - listeningAt
  await until('all to be settled', async () => (await stage.countSettled(deals)).tasks >= tasks, 300_000)
  const settled = await stage.countSettled(deals)
  log(
    `listening after ${Math.round(listenMs)} ms; all settled after ${Math.round(listenMs + performance.now() - listeningAt)} ms`,
  )
  return [
    toRow({
      id: 'recovery.time',
      value: Math.round(workingMs) / 1_000,
      unit: 's',
      better: 'lower',
      goal: { value: 5 },
      note: `from the start of the new process to the first settlement of ${tasks} tasks in flight, blocks of 1 s; it listened after ${Math.round(listenMs)} ms`,
    }),
    toRow({
      id: 'recovery.lost',
      value: tasks - settled.tasks + settled.twice,
      unit: 'tasks',
      better: 'lower',
      goal: { value: 0 },
      note: `lost or settled twice, of ${tasks}`,
    }),
  ]
}
