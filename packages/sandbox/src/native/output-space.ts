import { execFile } from 'node:child_process'
import { chmod, lstat, mkdir, mkdtemp, opendir, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Limits } from '../runtime.ts'

const run = promisify(execFile)

/** What one file takes of a file system in memory, at least; so much of it is granted beside the bytes. */
const PAGE_BYTES = 4096
/** Room above the limits, so that passing them can be seen before the program sees the disk full. */
const SPARE_PAGES = 16
const SPARE_FILES = 16
/** Folders walked at once where the file system does not count by itself. */
const WALK_FILES_MAX = 1_000_000

/** A place where a program leaves its outputs. */
export type OutputSpace = {
  folder: string
  /** What lies in it: bytes as the disk counts them, files and folders. */
  measure(): Promise<{ bytes: number; files: number }>
  close(): Promise<void>
}

/**
 * Makes a place for the outputs of one run. Where this process may mount, that is a file system in memory of the size of the
 * limits, so that no program fills the disk; elsewhere a folder, whose size is only looked at.
 *
 * @param scratchFolder - Exists; for folders that live as long as a run.
 */
export async function openOutputSpace(
  scratchFolder: string,
  limits: Pick<Limits, 'outputBytes' | 'fileCount'>,
): Promise<OutputSpace> {
  const root = await mkdtemp(join(scratchFolder, 'out-'))
  const folder = join(root, 'out')
  await mkdir(folder)
  const isMounted = await mountMemory(folder, limits)
  // Whoever the program runs as, in whatever namespace, may write there; nobody else gets through the folder above.
  await chmod(folder, 0o777)
  return {
    folder,
    measure: () => (isMounted ? measureMounted(folder) : measureFolder(folder)),
    async close() {
      if (isMounted) await run('umount', ['-l', folder])
      await rm(root, { recursive: true, force: true })
    },
  }
}

/** What a mounted space shows at most before a run is over its limits. */
export function bytesHeldMax({ outputBytes, fileCount }: Pick<Limits, 'outputBytes' | 'fileCount'>): number {
  return outputBytes + fileCount * PAGE_BYTES
}

async function mountMemory(
  folder: string,
  limits: Pick<Limits, 'outputBytes' | 'fileCount'>,
): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const size = bytesHeldMax(limits) + SPARE_PAGES * PAGE_BYTES
  const options = `size=${size},nr_inodes=${limits.fileCount + SPARE_FILES},mode=0777,nosuid,nodev`
  // Root of a container may lack the right to mount.
  return run('mount', ['-t', 'tmpfs', '-o', options, 'ruche-output', folder]).then(
    () => true,
    () => false,
  )
}

async function measureMounted(folder: string): Promise<{ bytes: number; files: number }> {
  const { blocks, bfree, bsize, files, ffree } = await statfs(folder)
  // The folder itself has an inode too.
  return { bytes: (blocks - bfree) * bsize, files: files - ffree - 1 }
}

async function measureFolder(root: string): Promise<{ bytes: number; files: number }> {
  let bytes = 0
  let files = 0
  const folders = [root]
  for (let folder = folders.pop(); folder !== undefined && files < WALK_FILES_MAX; folder = folders.pop()) {
    // What the program removes meanwhile is not there.
    const entries = await opendir(folder).catch(() => undefined)
    if (entries === undefined) continue
    for await (const entry of entries) {
      files += 1
      const path = join(folder, entry.name)
      if (entry.isDirectory()) folders.push(path)
      else bytes += ((await lstat(path).catch(() => undefined))?.blocks ?? 0) * 512
    }
  }
  return { bytes, files }
}
