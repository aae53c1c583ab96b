import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Row, toRow } from '../report.ts'
import { startSlurm } from './slurm.ts'

/** Jobs that do nothing; Slurm gets fewer, since it starts a few in a second. */
const JOBS = { parallel: 500, slurm: 100 }
const JOBS_QUICK = { parallel: 50, slurm: 50 }

/** What others need to hand out work that does nothing, on the same machine; without agreement on results and without a chain. */
export async function measurePeers({
  quick,
  log,
}: {
  quick: boolean
  log: (line: string) => void
}): Promise<Row[]> {
  log('peers')
  const jobs = quick ? JOBS_QUICK : JOBS
  const rate = { unit: 'jobs/s', better: 'higher' as const }
  const numbers = Array.from({ length: jobs.parallel }, (_, number) => `${number}\n`).join('')
  const parallelMs = await timeOf('parallel', ['--will-cite', '-j', '2', 'true'], { input: numbers })
  const slurmMs = await timeSlurm(jobs.slurm)
  return [
    toRow({
      id: 'peer.parallel.rate',
      ...rate,
      value: rateOf(jobs.parallel, parallelMs),
      note:
        parallelMs === undefined
          ? 'GNU parallel is not installed'
          : `GNU parallel, ${jobs.parallel} times true(1), 2 at once`,
    }),
    toRow({
      id: 'peer.slurm.rate',
      ...rate,
      value: rateOf(jobs.slurm, slurmMs),
      note:
        slurmMs === undefined
          ? 'Slurm is not installed, or does not take jobs'
          : `Slurm, an array of ${jobs.slurm} times true(1) on one node of its own, without accounting, tuned for many short jobs`,
    }),
  ]
}

function rateOf(jobs: number, ms: number | undefined): number | null {
  return ms === undefined ? null : Math.round((jobs * 1_000) / ms)
}

async function timeSlurm(jobs: number): Promise<number | undefined> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ruche-bench-slurm-'))
  try {
    const slurm = await startSlurm(folder)
    if (slurm === undefined) return undefined
    const args = ['--wait', '--output=/dev/null', `--array=0-${jobs - 1}`, '--wrap', 'true']
    return await timeOf('sbatch', args, slurm).finally(() => slurm.stop())
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Undefined where the command is missing or fails. */
function timeOf(
  command: string,
  args: readonly string[],
  { input = '', env }: { input?: string; env?: Readonly<Record<string, string>> },
): Promise<number | undefined> {
  const from = performance.now()
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...(env && { env }), stdio: ['pipe', 'ignore', 'ignore'] })
    child.on('error', () => resolve(undefined))
    child.on('close', (code) => resolve(code === 0 ? performance.now() - from : undefined))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}
