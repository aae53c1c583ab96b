import { readFile } from 'node:fs/promises'
import type { RunUsage } from '../runtime.ts'

/** What a process and its children have used; a part that the system does not tell is absent. */
export type ProcessUsage = Pick<RunUsage, 'cpuMs' | 'memoryBytesPeak'>

const GROUPS = '/sys/fs/cgroup'

/** Reads what the control group of a process has used, cgroup 1 or 2 (Linux, `cgroups(7)`). */
export async function readGroupUsage(pid: number): Promise<ProcessUsage> {
  const lines = (await read(`/proc/${pid}/cgroup`)).split('\n').map((line) => line.split(':'))
  const groupOf = (controller: string): string | undefined => {
    const path = lines.find(([, names = '']) => names.split(',').includes(controller))?.[2]
    // The root group is everybody's: a process that has just begun may still be in it.
    return path === '/' ? undefined : path
  }
  // The group of cgroup 2 is the line without names.
  const [cpu, memory, unified] = [groupOf('cpuacct'), groupOf('memory'), groupOf('')]
  if (cpu !== undefined && memory !== undefined)
    return readSplitUsage({ cpu: `${GROUPS}/cpuacct${cpu}`, memory: `${GROUPS}/memory${memory}` })
  return unified === undefined ? {} : readUnifiedUsage(`${GROUPS}${unified}`)
}

/** @param folders - Of a group of cgroup 1, by controller. */
export async function readSplitUsage(folders: { cpu: string; memory: string }): Promise<ProcessUsage> {
  const nanoseconds = Number(await read(`${folders.cpu}/cpuacct.usage`))
  const peak = Number(await read(`${folders.memory}/memory.max_usage_in_bytes`))
  return usageOf({ cpuMs: nanoseconds / 1e6, memoryBytesPeak: peak })
}

/** @param folder - Of a group of cgroup 2. */
export async function readUnifiedUsage(folder: string): Promise<ProcessUsage> {
  const [, microseconds = '0'] = /^usage_usec (\d+)/m.exec(await read(`${folder}/cpu.stat`)) ?? []
  // Kernels before 5.19 have no memory.peak.
  const peak = Number(await read(`${folder}/memory.peak`))
  return usageOf({ cpuMs: Number(microseconds) / 1e3, memoryBytesPeak: peak })
}

/** Takes zeros for what they are: nothing that ran has used nothing, so nobody told. */
export function usageOf({ cpuMs, memoryBytesPeak }: Required<ProcessUsage>): ProcessUsage {
  return { ...(cpuMs > 0 ? { cpuMs } : {}), ...(memoryBytesPeak > 0 ? { memoryBytesPeak } : {}) }
}

/** Usage only grows: of two looks at one process, the larger one is the later. */
export function largestUsage(a: ProcessUsage, b: ProcessUsage): ProcessUsage {
  return usageOf({
    cpuMs: Math.max(a.cpuMs ?? 0, b.cpuMs ?? 0),
    memoryBytesPeak: Math.max(a.memoryBytesPeak ?? 0, b.memoryBytesPeak ?? 0),
  })
}

/** Empty where there is no such file, which as a number is 0. */
function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '')
}
