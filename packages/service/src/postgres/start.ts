import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, realpath } from 'node:fs/promises'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { portInUse, postgresStartFailed } from '../errors.ts'
import type { Log } from '../log.ts'
import { chooseAccount, planLaunch } from './account.ts'
import { findPostgresBinaries } from './binaries.ts'
import { ensureCluster, layout, superuser } from './cluster.ts'
import { claimCluster, clearLeftovers } from './leftovers.ts'

/** A PostgreSQL server of our own. */
export type RunningPostgres = {
  /** Connects as superuser to the database `postgres`: `postgres://ruche:<password>@127.0.0.1:<port>/postgres`. */
  url: string
  /** Process id of the postmaster. */
  pid: number
  port: number
  /** Ends sessions, writes a checkpoint and stops; resolves once the process is gone. */
  stop(): Promise<void>
  /** Resolves when the process ends, for whatever reason. */
  exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
}

const loopback = '127.0.0.1'

/** Everything is durable (fsync stays on); what is turned down is memory and replication, which one machine has no use for. */
const settings: Readonly<Record<string, string>> = {
  listen_addresses: loopback,
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  max_wal_size: '256MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  io_method: 'sync',
  jit: 'off',
  log_min_messages: 'warning',
}

/**
 * Starts PostgreSQL from the programs npm installed, making its data folder the first time. It listens on loopback
 * only, with a random password kept in `dataDir/password` (mode 0600). A server or backends that a killed process
 * left behind on the same data are ended first.
 *
 * @param port - 0 takes any free port.
 * @param signal - Stops the server when aborted.
 * @throws POSTGRES_UNAVAILABLE, POSTGRES_UNREACHABLE, POSTGRES_IN_USE, POSTGRES_START_FAILED, PORT_IN_USE.
 */
export async function startPostgres({
  dataDir,
  port,
  signal,
  log,
}: {
  dataDir: string
  port: number
  signal?: AbortSignal
  log: Log
}): Promise<RunningPostgres> {
  signal?.throwIfAborted()
  await mkdir(dataDir, { recursive: true })
  const folder = await realpath(dataDir)
  const { cluster } = layout(folder)
  const binaries = findPostgresBinaries()
  const account = await chooseAccount(cluster)
  const launch = await planLaunch({
    account,
    paths: [binaries.postgres, cluster],
    searchPath: '/usr/sbin:/usr/bin:/sbin:/bin',
  })
  await clearLeftovers({ dataDir: folder, log })
  const { password } = await ensureCluster({ dataDir: folder, binaries, account, launch, signal })
  await claimCluster(folder, process.pid)

  const chosenPort = port === 0 ? await freePort() : port
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const { command, args, ...identity } = launch(binaries.postgres, [
    '-D',
    cluster,
    '-p',
    String(chosenPort),
    ...flags,
  ])
  // Its own session: Ctrl-C at a terminal reaches the whole group, and the database must outlive its clients.
  const child = spawn(command, args, {
    ...identity,
    cwd: '/',
    env: { LC_ALL: 'C', TZ: 'UTC' },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const exited = exitOf(child)
  await untilReady(child, { log, exited, port: chosenPort })

  const stop = stopper(child, exited)
  if (signal?.aborted) await stop()
  signal?.addEventListener('abort', () => void stop(), { once: true })
  return {
    url: `postgres://${superuser}:${password}@${loopback}:${chosenPort}/postgres`,
    pid: child.pid!,
    port: chosenPort,
    stop,
    exited,
  }
}

/** A port of loopback that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, loopback, () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

function exitOf(child: ChildProcess): RunningPostgres['exited'] {
  return new Promise((resolve) => {
    child.once('error', () => resolve({ code: null, signal: null }))
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
}

/** Passes the server's log on and resolves when it accepts connections; throws with what it printed if it ends before. */
async function untilReady(
  child: ChildProcess,
  { log, exited, port }: { log: Log; exited: RunningPostgres['exited']; port: number },
): Promise<void> {
  const printed: string[] = []
  let isReady = false
  const failedToSpawn = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      printed.push(error.message)
      resolve()
    })
  })
  const ready = new Promise<void>((resolve) => {
    createInterface({ input: child.stderr! }).on('line', (line) => {
      if (!isReady) printed.push(line)
      report(line, log)
      if (line.includes('database system is ready to accept connections')) {
        isReady = true
        resolve()
      }
    })
  })
  await Promise.race([ready, failedToSpawn, exited.then(() => closed(child))])
  if (isReady) return
  const output = printed.join('\n')
  if (/could not bind .*Address already in use/.test(output)) throw portInUse({ host: loopback, port })
  throw postgresStartFailed({ step: 'postgres', output: output.slice(-2_000) })
}

/** The last lines may still be in the pipe when the process is gone. */
function closed(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => resolve())
    setTimeout(resolve, 500).unref()
  })
}

/** Lines look like `2026-01-02 03:04:05.678 UTC [123] WARNING:  text`. */
function report(line: string, log: Log): void {
  const severity = /\] (\w+): {2}/.exec(line)?.[1]
  const text = line.replace(/^.*\] (?=\w+: {2})/, '')
  if (severity === 'PANIC' || severity === 'FATAL') log.warn({ postgres: text }, 'postgres')
  else log.debug({ postgres: text }, 'postgres')
}

/** SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one (recovers at the next start). */
function stopper(child: ChildProcess, exited: RunningPostgres['exited']): () => Promise<void> {
  let stopping: Promise<void> | undefined
  return () => {
    stopping ??= (async () => {
      child.kill('SIGINT')
      const immediate = setTimeout(() => child.kill('SIGQUIT'), 8_000)
      const kill = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await exited
      clearTimeout(immediate)
      clearTimeout(kill)
    })()
    return stopping
  }
}
