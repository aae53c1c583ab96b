import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Limits } from '../runtime.ts'
import { type ProcessUsage, readSplitUsage, readUnifiedUsage } from './usage.ts'

const ROOT = '/sys/fs/cgroup'
/** All of ours lie in one group, so that they are found. */
const OURS = 'ruche'
const CPU_PERIOD_US = 100_000
const REMOVE_TRIES = 50
const REMOVE_PAUSE_MS = 20

/** Bounds on memory, processes and processor time for whatever enters it (Linux, `cgroups(7)`). */
export type ControlGroup = {
  /** A process enters by writing its number to each of these files. */
  doors: readonly string[]
  measure(): Promise<ProcessUsage>
  /** Once everything in it has ended. */
  remove(): Promise<void>
}

/** Why this process can make no control groups; undefined where it can. */
export async function findControlGroupObstacle(): Promise<string | undefined> {
  try {
    const group = await createControlGroup({ memoryBytes: 1 << 30, processCount: 16, cpuCount: 1 })
    await group.remove()
    return undefined
  } catch (error) {
    return `no control groups can be made (${(error as Error).message})`
  }
}

type Bounds = Pick<Limits, 'memoryBytes' | 'processCount' | 'cpuCount'>

export function createControlGroup(bounds: Bounds): Promise<ControlGroup> {
  const name = randomUUID()
  return existsSync(join(ROOT, 'cgroup.controllers'))
    ? createUnified(name, bounds)
    : createSplit(name, bounds)
}

/** cgroup 2: one tree. */
async function createUnified(name: string, bounds: Bounds): Promise<ControlGroup> {
  const ours = join(ROOT, OURS)
  await mkdir(ours, { recursive: true })
  for (const folder of [ROOT, ours])
    await writeFile(join(folder, 'cgroup.subtree_control'), '+memory +pids +cpu')
  const group = join(ours, name)
  await mkdir(group)
  const set = (file: string, value: string) => writeFile(join(group, file), value)
  await set('memory.max', String(bounds.memoryBytes))
  // Missing where the kernel counts no swap.
  await set('memory.swap.max', '0').catch(() => undefined)
  await set('pids.max', String(bounds.processCount))
  await set('cpu.max', `${Math.round(bounds.cpuCount * CPU_PERIOD_US)} ${CPU_PERIOD_US}`)
  return {
    doors: [join(group, 'cgroup.procs')],
    measure: () => readUnifiedUsage(group),
    remove: () => removeGroups([group]),
  }
}

/** cgroup 1: a tree for each controller. */
async function createSplit(name: string, bounds: Bounds): Promise<ControlGroup> {
  const groupOf = (controller: string) => join(ROOT, controller, OURS, name)
  const groups = ['memory', 'pids', 'cpu', 'cpuacct'].map(groupOf)
  for (const group of groups) await mkdir(group, { recursive: true })
  const set = (controller: string, file: string, value: number) =>
    writeFile(join(groupOf(controller), file), String(value))
  await set('memory', 'memory.limit_in_bytes', bounds.memoryBytes)
  await set('memory', 'memory.memsw.limit_in_bytes', bounds.memoryBytes).catch(() => undefined)
  await set('pids', 'pids.max', bounds.processCount)
  await set('cpu', 'cpu.cfs_period_us', CPU_PERIOD_US)
  await set('cpu', 'cpu.cfs_quota_us', Math.round(bounds.cpuCount * CPU_PERIOD_US))
  return {
    doors: groups.map((group) => join(group, 'cgroup.procs')),
    measure: () => readSplitUsage({ cpu: groupOf('cpuacct'), memory: groupOf('memory') }),
    remove: () => removeGroups(groups),
  }
}

/** A group goes when its last process is gone, which takes the kernel a moment. */
async function removeGroups(groups: readonly string[]): Promise<void> {
  for (const group of groups) {
    for (let i = 0; ; i++) {
      const error = await rmdir(group).then(
        () => undefined,
        (cause: NodeJS.ErrnoException) => cause,
      )
      if (error === undefined || error.code === 'ENOENT') break
      if (i === REMOVE_TRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, REMOVE_PAUSE_MS))
    }
  }
}
