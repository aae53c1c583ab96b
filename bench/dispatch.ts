import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { measureCrowd } from './dispatch/crowd.ts'
import { measurePeers } from './dispatch/peers.ts'
import { measureRecovery } from './dispatch/recovery.ts'
import { openStage, type Stage } from './dispatch/stage.ts'
import { measureThroughput } from './dispatch/throughput.ts'
import { openDispatchWorld } from './dispatch/world.ts'
import type { Row } from './report.ts'

const stages: Record<string, (stage: Stage) => Promise<Row[]>> = {
  throughput: measureThroughput,
  recovery: measureRecovery,
  crowd: measureCrowd,
}

/**
 * What a scheduler hands out: its own process, with PostgreSQL, a chain and simulated workers beside it on the same machine.
 *
 * @param only - Of the stages; all of them without.
 */
export async function measureDispatch({
  quick,
  log,
  only = Object.keys(stages),
}: {
  quick: boolean
  log: (line: string) => void
  only?: readonly string[]
}): Promise<Row[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ruche-bench-dispatch-'))
  const closers: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })]
  try {
    log('a chain with a hub and a pool on it')
    const world = await openDispatchWorld(folder)
    closers.unshift(() => world.stop())
    const stage = await openStage({ quick, log, world, folder })
    closers.unshift(() => stage.stop())
    const rows: Row[] = []
    for (const name of only) rows.push(...((await stages[name]?.(stage)) ?? []))
    return [...rows, ...(await measurePeers({ quick, log }))]
  } finally {
    for (const close of closers) await close()
  }
}
