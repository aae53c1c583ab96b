import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createOciRuntime, createWasmRuntime, findEngine, type Limits, type Runtime } from '@ruche/sandbox'
import {
  findCompilerObstacle,
  findEngineObstacle,
  openProbeImages,
  startEngine,
} from '@ruche/sandbox/testing'
import { type Row, toRow } from '../report.ts'
import { idleProgram } from './idle-program.ts'
import { median } from './median.ts'

const MIB = 1024 * 1024
const LIMITS: Limits = {
  wallMs: 60_000,
  memoryBytes: 64 * MIB,
  outputBytes: 8 * MIB,
  fileCount: 1_000,
  logBytes: 4_096,
  processCount: 32,
  cpuCount: 1,
}
const COLD_MAX_MS = 15
const WARM_MAX_MS = 3
/** Between runs, as tasks do not come at once. */
const PAUSE_MS = 100
/** Killed processes are gone by then. */
const SETTLE_MS = 2_000
const WARM_UP_RUNS = 3
const OCI_MAX = 1.1

/** A program that does nothing, and the folder of its runs. */
type Idle = { program: string; folder: string }

/** How long a program takes that does nothing, and what many of them leave behind. */
export async function measureStarts({ quick, long }: { quick: boolean; long: boolean }): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ruche-bench-'))
  try {
    const program = join(folder, 'idle.wasm')
    await writeFile(program, idleProgram)
    const few = quick ? 5 : 51
    return [
      toRow({
        id: 'wasm.cold.p50',
        value: await measureReady({ program, folder, count: few, isLoaded: false }),
        unit: 'ms',
        better: 'lower',
        goal: { value: COLD_MAX_MS },
        note: 'in a process that was ready for any program: it reads, rewrites, compiles and runs this one, and serves for this run only',
      }),
      toRow({
        id: 'wasm.warm.p50',
        value: await measureReady({ program, folder, count: few, isLoaded: true }),
        unit: 'ms',
        better: 'lower',
        goal: { value: WARM_MAX_MS },
        note: 'in a process that was ready with this program compiled, and serves for this run only',
      }),
      toRow({
        id: 'wasm.spawn.p50',
        value: await measureSpawn({ program, folder, count: few }),
        unit: 'ms',
        better: 'lower',
        note: 'where no process was ready: one is started; no goal',
      }),
      await leftoverRow({ program, folder, count: quick ? 10 : long ? 10_000 : 300 }),
      await ociRow(folder, quick),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What many runs leave behind, in the way in which a worker makes them. */
async function leftoverRow({ program, folder, count }: Idle & { count: number }): Promise<Row> {
  const runtime = openReady(folder)
  for (let i = 0; i < WARM_UP_RUNS; i++) await runOnce(runtime, { program, folder })
  await runtime.close()
  const before = await footprint(folder)
  const busy = openReady(folder, 2)
  for (let i = 0; i < count; i++) await runOnce(busy, { program, folder })
  await busy.close()
  const after = await footprint(folder)
  return toRow({
    id: 'wasm.leftover',
    value: after.processes - before.processes + (after.files - before.files),
    unit: 'processes and files',
    better: 'lower',
    goal: { value: 0 },
    note: `after ${count} tasks in a row; this process holds ${Math.round((after.bytes - before.bytes) / MIB)} MiB more`,
  })
}

/** What there is once killed processes are gone. */
async function footprint(folder: string): Promise<{ processes: number; files: number; bytes: number }> {
  await sleep(SETTLE_MS)
  const list = execFileSync('ps', ['-o', 'pid=', '--ppid', String(process.pid)], { encoding: 'utf8' }).trim()
  // `ps` itself is one of them, each time.
  return {
    processes: list.split('\n').length,
    files: readdirSync(folder, { recursive: true }).length,
    bytes: process.memoryUsage().rss,
  }
}

async function runOnce(runtime: Runtime, { program, folder }: Idle): Promise<number> {
  const [inputFolder, outputFolder] = [join(folder, 'in'), join(folder, 'out')]
  await mkdir(inputFolder, { recursive: true })
  await mkdir(outputFolder)
  const from = performance.now()
  const { exit } = await runtime.run(
    {
      taskId: `0x${'11'.repeat(32)}`,
      dealId: `0x${'22'.repeat(32)}`,
      taskIndex: 0,
      botFirst: 0,
      botSize: 1,
      args: [],
      program,
      inputFolder,
      inputFiles: [],
      outputFolder,
      startTimeSeconds: 0n,
    },
    { limits: LIMITS },
  )
  const ms = performance.now() - from
  if (exit.kind !== 'completed') throw new Error(`The idle program ended with ${exit.code}: ${exit.message}`)
  await rm(outputFolder, { recursive: true })
  return ms
}

/** The middle of runs that each find a process ready, which has loaded their program or not. */
async function measureReady({
  program,
  folder,
  count,
  isLoaded,
}: Idle & { count: number; isLoaded: boolean }): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < count + WARM_UP_RUNS; i++) {
    const runtime = openReady(folder)
    await runtime.prepare(LIMITS, isLoaded ? program : undefined)
    await sleep(PAUSE_MS)
    times.push(await runOnce(runtime, { program, folder }))
    await runtime.close()
  }
  return hundredths(median(times.slice(WARM_UP_RUNS)))
}

/** The middle of runs that each wait for a process to start. */
async function measureSpawn({ program, folder, count }: Idle & { count: number }): Promise<number> {
  const runtime = createWasmRuntime()
  const times: number[] = []
  for (let i = 0; i < count + WARM_UP_RUNS; i++) times.push(await runOnce(runtime, { program, folder }))
  return hundredths(median(times.slice(WARM_UP_RUNS)))
}

function openReady(folder: string, countMax = 1): ReturnType<typeof createWasmRuntime> {
  return createWasmRuntime({ ready: { scratchFolder: join(folder, 'ready'), countMax } })
}

function hundredths(ms: number): number {
  return Math.round(ms * 100) / 100
}

/** A container of ours beside `podman run` with the same engine, image and wall; in turn. */
async function ociRow(folder: string, quick: boolean): Promise<Row> {
  const obstacle = findEngineObstacle() ?? findCompilerObstacle()
  const unit = { id: 'oci.start', unit: 'ms', better: 'lower' } as const
  if (obstacle !== undefined) return toRow({ ...unit, value: null, note: obstacle })
  const images = await openProbeImages()
  const service = await startEngine({ env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' } })
  try {
    const { engine } = await findEngine([service.socketPath])
    if (engine === undefined) return toRow({ ...unit, value: null, note: 'the engine is not fit' })
    const runtime = await createOciRuntime({ engine, owner: 'bench', scratchFolder: join(folder, 'scratch') })
    const { path, digest } = await images.image('silent')
    const program = `oci-archive:${path}@${digest}`
    await runOnce(runtime, { program, folder })
    const [id = ''] = service.podman('images', '--all', '--quiet', '--no-trunc').trim().split('\n')
    const wall = [
      '--read-only',
      '--cap-drop',
      'ALL',
      '--network',
      'none',
      '--security-opt',
      'no-new-privileges',
    ]
    const limits = [
      '--memory',
      '72m',
      '--pids-limit',
      '32',
      '--ulimit',
      'nofile=1024',
      '--ulimit',
      'nproc=4096',
    ]
    const namespace = engine.userNamespace === 'per-container' ? ['--userns', 'auto'] : []
    const peer = () => {
      const from = performance.now()
      service.podman('run', '--rm', ...wall, ...limits, ...namespace, id)
      return performance.now() - from
    }
    peer()
    const [ours, theirs]: [number[], number[]] = [[], []]
    for (let i = 0; i < (quick ? 3 : 21); i++) {
      ours.push(await runOnce(runtime, { program, folder }))
      theirs.push(peer())
    }
    const value = Math.round(median(ours))
    return toRow({
      ...unit,
      value,
      peer: { name: 'podman run', value: Math.round(median(theirs)) },
      goal: { ratio: OCI_MAX },
    })
  } finally {
    await service.close()
    await images.close()
  }
}
