import { readFile } from 'node:fs/promises'

export type ProcessUsage = { cpuMs: number; memoryBytesPeak: number }

const GROUPS = '/sys/fs/cgroup'

/**
 * Reads what the control group of a process has used, cgroup 1 or 2 (Linux, `cgroups(7)`).
 *
 * @returns zeros where the system does not tell.
 */
export async function readGroupUsage(pid: number): Promise<ProcessUsage> {
  const lines = (await read(`/proc/${pid}/cgroup`)).split('\n').map((line) => line.split(':'))
  const groupOf = (controller: string): string | undefined => {
    const path = lines.find(([, names = '']) => names.split(',').includes(controller))?.[2]
    // The root group is everybody's: a process that has just begun may still be in it.
    return path === '/' ? undefined : path
  }
  // The group of cgroup 2 is the line without names.
  const [cpu, memory, unified] = [groupOf('cpuacct'), groupOf('memory'), groupOf('')]
  if (cpu !== undefined && memory !== undefined) {
    return {
      cpuMs: Number(await read(`${GROUPS}/cpuacct${cpu}/cpuacct.usage`)) / 1e6,
      memoryBytesPeak: Number(await read(`${GROUPS}/memory${memory}/memory.max_usage_in_bytes`)),
    }
  }
  if (unified === undefined) return { cpuMs: 0, memoryBytesPeak: 0 }
  const [, microseconds = '0'] = /^usage_usec (\d+)/m.exec(await read(`${GROUPS}${unified}/cpu.stat`)) ?? []
  return {
    cpuMs: Number(microseconds) / 1e3,
    memoryBytesPeak: Number(await read(`${GROUPS}${unified}/memory.peak`)),
  }
}

/** Empty where there is no such file, which as a number is 0. */
function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '')
}
