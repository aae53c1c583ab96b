import { readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { postgresInUse } from '../errors.ts'
import type { Log } from '../log.ts'
import { layout } from './cluster.ts'

/** Notes which process runs PostgreSQL on this data, for the next one that finds it running. */
export async function claimCluster(dataDir: string, ownerPid: number): Promise<void> {
  await writeFile(layout(dataDir).owner, `${ownerPid}\n`)
}

/**
 * Ends what a process that died left running on this data: a whole server whose starter was killed, or backends whose
 * postmaster was killed and which still hold its shared memory. PostgreSQL would refuse to start beside them.
 *
 * @throws POSTGRES_IN_USE when the process that started the server is alive.
 */
export async function clearLeftovers({ dataDir, log }: { dataDir: string; log: Log }): Promise<void> {
  const { cluster, owner } = layout(dataDir)
  const pidFile = join(cluster, 'postmaster.pid')
  const postmaster = parsePid(await readFile(pidFile, 'utf8').catch(() => ''))
  if (postmaster === undefined) return

  const present = await processesIn(cluster, postmaster)
  if (present.includes(postmaster)) {
    const ownerPid = parsePid(await readFile(owner, 'utf8').catch(() => ''))
    if (ownerPid !== undefined && (await parentOf(postmaster)) === ownerPid) {
      throw postgresInUse({ dataDir, pid: postmaster, ownerPid })
    }
    log.warn({ pid: postmaster }, 'stopping a PostgreSQL whose owner has died')
    signalAll([postmaster], 'SIGINT')
    await untilGone(cluster, postmaster, 10_000)
  } else {
    await untilGone(cluster, postmaster, 300)
  }
  for (const signal of ['SIGQUIT', 'SIGKILL'] as const) {
    const remaining = await processesIn(cluster, postmaster)
    if (remaining.length === 0) break
    log.warn({ pids: remaining, signal }, 'ending PostgreSQL processes left by a crash')
    signalAll(remaining, signal)
    await untilGone(cluster, postmaster, 3_000)
  }
  // The number in the file may belong to a stranger by now (after a reboot); PostgreSQL would take it for a server.
  if (isAlive(postmaster)) await rm(pidFile, { force: true })
}

/**
 * Processes of PostgreSQL that work in this cluster. Where there is no /proc, only the postmaster can be recognised,
 * by being alive.
 */
async function processesIn(cluster: string, postmaster: number): Promise<number[]> {
  const entries = await readdir('/proc').catch(() => undefined)
  if (entries === undefined) return isAlive(postmaster) ? [postmaster] : []
  const pids = entries.filter((entry) => /^\d+$/.test(entry)).map(Number)
  const folders = await Promise.all(
    pids.map(async (pid) => [pid, await readlink(`/proc/${pid}/cwd`).catch(() => undefined)] as const),
  )
  return folders.filter(([, folder]) => folder === cluster).map(([pid]) => pid)
}

async function untilGone(cluster: string, postmaster: number, timeoutMs: number): Promise<void> {
  for (let waitedMs = 0; waitedMs < timeoutMs; waitedMs += 50) {
    if ((await processesIn(cluster, postmaster)).length === 0) return
    await sleep(50)
  }
}

/** The parent's pid: fourth field of /proc/<pid>/stat, counted after the name, which may hold blanks. */
async function parentOf(pid: number): Promise<number | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1])
}

function signalAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch {
      // It ended by itself between being seen and being signalled.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function parsePid(text: string): number | undefined {
  const pid = Number.parseInt(text, 10)
  return Number.isInteger(pid) && pid > 0 ? pid : undefined
}
