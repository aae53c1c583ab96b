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
  only = [...Object.keys(stages), 'peers'],
}: {
  quick: boolean
  log: (line: string) => void
  only?: readonly string[] | undefined
}): Promise<Row[]> {
  const wanted = Object.entries(stages).filter(([name]) => only.includes(name))
  const peers = only.includes('peers') ? await measurePeers({ quick, log }) : []
  if (wanted.length === 0) return peers
  const folder = await mkdtemp(path.join(tmpdir(), 'ruche-bench-dispatch-'))
  const closers: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })]
  try {
    log('a chain with a hub and a pool on it')
    const world = await openDispatchWorld(folder)
    closers.unshift(() => world.stop())
    const stage = await openStage({ quick, log, world, folder })
    closers.unshift(() => stage.stop())
    const rows: Row[] = []
    for (const [, measure] of wanted) rows.push(...(await measure(stage)))
    return [...rows, ...peers]
  } finally {
    for (const close of closers) await close()
  }
}
