import { execFile } from 'node:child_process'
import { statfs } from 'node:fs/promises'
import { availableParallelism, totalmem } from 'node:os'
import { promisify } from 'node:util'
import type { WorkerAbilities } from '@ruche/api'

/** Asked so often; the shortest answer is the way, the rest is waiting. */
const PROBE_TIMES = 3
const PROBE_MS = 3_000

const architectures: Readonly<Record<string, WorkerAbilities['architecture']>> = {
  x64: 'x86_64',
  arm64: 'aarch64',
  riscv64: 'riscv64',
}

/** Measures what this machine can give one task, and how far it is from probes. */
export async function measureAbilities({
  folder,
  limits,
  slots,
  hasGpu,
  probes,
  signal,
}: {
  /** On the disk that results go to. */
  folder: string
  limits: { cpuCount: number; memoryBytes: number; outputBytes: number }
  slots: number
  hasGpu: boolean
  /** URLs by name. */
  probes: Readonly<Record<string, string>>
  signal: AbortSignal
}): Promise<WorkerAbilities> {
  const [disk, gpu, latencies] = await Promise.all([
    statfs(folder),
    hasGpu ? readGpu(signal) : undefined,
    Promise.all(
      Object.entries(probes).map(async ([name, url]) => [name, await timeProbe(url, signal)] as const),
    ),
  ])
  const known = latencies.filter(([, ms]) => ms !== undefined)
  const architecture = architectures[process.arch]
  return {
    ...(architecture === undefined ? {} : { architecture }),
    cpus: Math.max(1, Math.floor(Math.min(limits.cpuCount, availableParallelism()))),
    memoryBytes: Math.floor(Math.min(limits.memoryBytes, totalmem() / slots)),
    diskBytes: Math.floor(Math.min(limits.outputBytes, (disk.bavail * disk.bsize) / slots)),
    ...(gpu === undefined ? {} : { gpu }),
    ...(known.length === 0 ? {} : { latencyMs: Object.fromEntries(known) as Record<string, number> }),
  }
}

/** Milliseconds of the fastest of some questions; undefined when the probe does not answer. */
async function timeProbe(url: string, signal: AbortSignal): Promise<number | undefined> {
  const times: number[] = []
  for (let time = 0; time < PROBE_TIMES; time++) {
    const since = performance.now()
    try {
      const answer = await fetch(url, {
        method: 'HEAD',
        signal: AbortSignal.any([signal, AbortSignal.timeout(PROBE_MS)]),
      })
      await answer.body?.cancel()
    } catch {
      return undefined
    }
    times.push(performance.now() - since)
  }
  return Math.min(...times)
}

/** Model and number, as the driver of NVIDIA tells them; undefined where it is not, or the models differ. */
async function readGpu(signal: AbortSignal): Promise<WorkerAbilities['gpu']> {
  try {
    const { stdout } = await promisify(execFile)(
      'nvidia-smi',
      ['--query-gpu=name', '--format=csv,noheader'],
      { signal },
    )
    const models = stdout
      .trim()
      .split('\n')
      .map((line) => line.trim().replace(/^NVIDIA /, ''))
    const isOne = models[0] !== '' && models.every((model) => model === models[0])
    return isOne ? { model: models[0]!.slice(0, 64), count: models.length } : undefined
  } catch {
    return undefined
  }
}
