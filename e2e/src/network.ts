import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Network } from '@ruche/api'

export const RUCHE = fileURLToPath(new URL('../../apps/cli/bin/ruche.mjs', import.meta.url))

export type Ended = { code: number | null; stdout: string; stderr: string }

/** A command that is running. */
export type RunningCommand = {
  pid: number
  ended: Promise<Ended>
  /** Of stdout; rejected when the command ends without one. */
  firstLine: Promise<string>
  stderr(): string
}

/** Starts `ruche` as a user would. */
export function startRuche(args: readonly string[], { cwd = tmpdir() } = {}): RunningCommand {
  const child = spawn(process.execPath, [RUCHE, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (piece) => {
    stdout += piece
  })
  child.stderr.on('data', (piece) => {
    stderr += piece
  })
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
  const firstLine = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => stdout.includes('\n') && resolve(stdout.slice(0, stdout.indexOf('\n'))))
    void ended.then(() => reject(new Error(`It ended first: ${stderr}`)))
  })
  firstLine.catch(() => undefined)
  return { pid: child.pid as number, ended, firstLine, stderr: () => stderr }
}

/** Runs `ruche` to its end. */
export function ruche(args: readonly string[], options?: { cwd?: string }): Promise<Ended> {
  return startRuche(args, options).ended
}

/** A network of its own for a test, in a folder of its own. */
export type TestNetwork = {
  dataDir: string
  port: number
  network: Network
  /** Process id of the supervisor. */
  supervisor(): Promise<number>
  /** Process id of a part, as of now: `chain`, `postgres`, `market`, `storage`, `scheduler`, `worker-1`… */
  pidOf(part: string): Promise<number>
  run(args: readonly string[]): Promise<Ended>
  start(args: readonly string[]): RunningCommand
  /** Replays a task of it, with `--json`. */
  replay(taskId: string): Promise<Ended>
  stop(): Promise<void>
}

/** Starts a network with `ruche up --detach`. */
export async function upNetwork(
  options: readonly string[] = [],
  { dataDir: given, port: chosen }: { dataDir?: string; port?: number } = {},
): Promise<TestNetwork> {
  const dataDir = given ?? (await mkdtemp(join(tmpdir(), 'ruche-e2e-')))
  const port = chosen ?? (await freePorts(11))
  const started = await ruche([
    'up',
    '--detach',
    '--json',
    '--data',
    dataDir,
    '--port',
    String(port),
    ...options,
  ])
  if (started.code !== 0) {
    const log = await readFile(join(dataDir, 'logs', 'up.log'), 'utf8').catch(() => '')
    throw new Error(`The network did not start: ${started.stderr}\n${log}`)
  }
  const { network } = JSON.parse(started.stdout) as { network: Network }
  const running = async () =>
    JSON.parse(await readFile(join(dataDir, 'running.json'), 'utf8')) as {
      pid: number
      processes: Record<string, number>
    }
  return {
    dataDir,
    port,
    network,
    supervisor: async () => (await running()).pid,
    async pidOf(part) {
      const pid = (await running()).processes[part]
      if (pid === undefined) throw new Error(`There is no part called ${part}.`)
      return pid
    },
    run: (args) => ruche(['run', '--json', '--data', dataDir, '--out', join(dataDir, 'out'), ...args]),
    start: (args) => startRuche(['run', '--json', '--data', dataDir, '--out', join(dataDir, 'out'), ...args]),
    replay: (taskId) =>
      ruche(['replay', taskId, '--json', '--data', dataDir, '--out', join(dataDir, 'replay')]),
    async stop() {
      await ruche(['down', '--data', dataDir])
      if (given === undefined) await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** Below the range that the system hands out by itself; half of it for each of the two files that run at a time. */
const PORTS_PER_LANE = 9_000
const lane = Number(process.env.VITEST_POOL_ID ?? 0) % 2

/** The first of so many free ports in a row, which no other file that runs now looks at. */
export async function freePorts(count: number): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const first = 12_000 + lane * PORTS_PER_LANE + Math.floor(Math.random() * (PORTS_PER_LANE - count))
    const free = await Promise.all(Array.from({ length: count }, (_, n) => isFree(first + n)))
    if (free.every(Boolean)) return first
  }
  throw new Error('No free ports.')
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
