import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { ChainFolderInUseError } from './errors.ts'
import { takeSnapshot } from './snapshot.ts'
import type { ChainLog } from './snapshot-keeper.ts'

/** Who runs the chain of a folder; written beside its snapshots. */
export type ChainOwner = {
  /** Process of anvil. */
  pid: number
  /** Process that started it and saves it. */
  keeperPid: number
  url: string
}

const ownerFile = 'owner.json'

/** The argument that ties a process to its folder, so that a reused process id is not taken for the chain. */
export function folderMark(dataDir: string): string {
  return path.join(path.resolve(dataDir), 'anvil-cache')
}

/** Notes who runs the chain of this folder. */
export async function writeOwner(dataDir: string, owner: ChainOwner): Promise<void> {
  await writeFile(path.join(dataDir, ownerFile), JSON.stringify(owner))
}

/**
 * Ends a chain whose keeper died without ending it (a killed process leaves its children running): it still holds the
 * port and knows blocks nobody has saved, which are saved first. Tells whether there was one; its port is free soon after.
 *
 * @throws ChainFolderInUseError when its keeper lives.
 */
export async function reclaimOrphan(dataDir: string, log: ChainLog): Promise<boolean> {
  const owner = await readOwner(dataDir)
  if (owner === undefined) return false
  const running = await findProcess(owner.pid)
  if (running === undefined || !running.command.includes(folderMark(dataDir))) return false
  if (running.parentPid === owner.keeperPid) throw new ChainFolderInUseError({ dataDir, ...owner })

  log(`a chain without a keeper runs on this folder (process ${owner.pid}); it is saved and replaced`)
  await takeSnapshot({ url: owner.url, dataDir }).catch((error: unknown) => {
    log(`it could not be saved once more: ${String(error)}`)
  })
  process.kill(owner.pid, 'SIGKILL')
  return true
}

async function readOwner(dataDir: string): Promise<ChainOwner | undefined> {
  try {
    return JSON.parse(await readFile(path.join(dataDir, ownerFile), 'utf8')) as ChainOwner
  } catch {
    // Absent before the first start, torn if that was killed: then there is nothing to know.
    return undefined
  }
}

/** A living process; its command line is empty once it has ended and waits to be collected. */
async function findProcess(pid: number): Promise<{ parentPid: number; command: string } | undefined> {
  try {
    const [status, command] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
    ])
    // proc(5): the name, in brackets, may hold anything; the state and the parent's id follow its last bracket.
    const parentPid = Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1])
    return { parentPid, command: command.replaceAll('\0', ' ') }
  } catch {
    return await askProcessTable(pid)
  }
}

/** The same where there is no /proc: macOS. */
async function askProcessTable(pid: number): Promise<{ parentPid: number; command: string } | undefined> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-p', `${pid}`, '-o', 'ppid=,args='])
    const [, parentPid = '', command = ''] = /^\s*(\d+)\s+(.*)$/.exec(stdout.trim()) ?? []
    return command === '' ? undefined : { parentPid: Number(parentPid), command }
  } catch {
    return undefined
  }
}
