import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Network, networkSchema } from '@ruche/api'
import { networkAlreadyRunning, networkNotRunning } from '../errors.ts'

/** What a running network leaves in its data folder for other commands. */
export type Running = { pid: number; processes: Record<string, number> }

/** The data folder: `--data`, else `$RUCHE_DATA`, else `.ruche` here. */
export function dataFolder(option: string | undefined): string {
  return resolve(option ?? process.env.RUCHE_DATA ?? '.ruche')
}

const runningPath = (dataDir: string) => join(dataDir, 'running.json')
const networkPath = (dataDir: string) => join(dataDir, 'network.json')

/** Takes the data folder for this process. @throws NETWORK_ALREADY_RUNNING. */
export async function claimDataFolder(dataDir: string): Promise<void> {
  const running = await findRunning(dataDir)
  if (running !== undefined) throw networkAlreadyRunning(dataDir, running.pid)
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  await writeRunning(dataDir, { pid: process.pid, processes: {} })
}

export async function writeRunning(dataDir: string, running: Running): Promise<void> {
  await writeWhole(runningPath(dataDir), running)
}

export async function releaseDataFolder(dataDir: string): Promise<void> {
  await rm(runningPath(dataDir), { force: true })
}

/** The network of this folder, if its process lives. */
export async function findRunning(dataDir: string): Promise<Running | undefined> {
  const text = await readFile(runningPath(dataDir), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const running = JSON.parse(text) as Running
  return isAlive(running.pid) ? running : undefined
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

export async function writeNetwork(dataDir: string, network: Network): Promise<void> {
  await writeWhole(networkPath(dataDir), network)
}

/** How to reach the network of this folder. @throws NETWORK_NOT_RUNNING. */
export async function readNetwork(dataDir: string): Promise<Network> {
  const running = await findRunning(dataDir)
  const text = await readFile(networkPath(dataDir), 'utf8').catch(() => undefined)
  if (running === undefined || text === undefined) throw networkNotRunning(dataDir)
  const parsed = networkSchema.safeParse(JSON.parse(text))
  if (!parsed.success) throw networkNotRunning(dataDir)
  return parsed.data
}

/** The network file appears only when the network is up; a start takes the old one away. */
export async function forgetNetwork(dataDir: string): Promise<void> {
  await rm(networkPath(dataDir), { force: true })
}

/** Nobody reads half a file, and two writers at once do not take each other's away: the later one stays. */
async function writeWhole(path: string, value: unknown): Promise<void> {
  const fresh = `${path}.${randomUUID()}`
  await writeFile(fresh, `${JSON.stringify(value, null, 2)}\n`)
  await rename(fresh, path)
}
