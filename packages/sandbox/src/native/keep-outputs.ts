import { constants, type Dirent } from 'node:fs'
import { lstat, mkdir, open, readdir } from 'node:fs/promises'
import type { Exit } from '../exit.ts'
import type { Limits } from '../runtime.ts'

/** As for programs in WebAssembly: longer paths do not fit the disks of some machines. */
const PATH_BYTES_MAX = 1024
const PIECE_BYTES = 1024 * 1024

export type Kept = { outputBytes: number } | { exit: Exit & { kind: 'failed' } }

type Leftover = { path: Buffer; isFolder: boolean; bytes: number }

/**
 * Copies what a program left into the output folder, which is ours alone: files and folders with names in UTF-8, within the
 * limits, as the program's own bytes (a sparse file and a file with many names count in full).
 *
 * The program no longer runs. Whatever else it left makes the run fail, and nothing is copied.
 *
 * @param from - Where the program wrote.
 * @param heldBytes - Bytes that count already, such as its standard output.
 */
export async function keepOutputs({
  from,
  outputFolder,
  heldBytes,
  limits,
}: {
  from: string
  outputFolder: string
  heldBytes: number
  limits: Pick<Limits, 'outputBytes' | 'fileCount'>
}): Promise<Kept> {
  const found = await listLeftovers(Buffer.from(from), limits.fileCount)
  if ('exit' in found) return found
  const outputBytes = found.leftovers.reduce((sum, { bytes }) => sum + bytes, heldBytes)
  if (outputBytes > limits.outputBytes) return { exit: outputLimit(limits) }
  try {
    for (const { path, isFolder, bytes } of found.leftovers) {
      const source = Buffer.concat([Buffer.from(from), path])
      const target = `${outputFolder}${path.toString('utf8')}`
      if (isFolder) await mkdir(target)
      else await copyFile({ source, target, bytes })
    }
  } catch (error) {
    const message = `The output cannot be kept: ${(error as Error).message}.`
    return { exit: { kind: 'failed', code: 'OUTPUT_UNWRITABLE', message } }
  }
  return { outputBytes }
}

export function outputLimit({ outputBytes }: Pick<Limits, 'outputBytes'>): Exit & { kind: 'failed' } {
  const message = `The program left more than the ${outputBytes} bytes that it may.`
  return { kind: 'failed', code: 'OUTPUT_LIMIT', message }
}

export function fileLimit({ fileCount }: Pick<Limits, 'fileCount'>): Exit & { kind: 'failed' } {
  const message = `The program made more than the ${fileCount} files and folders that it may.`
  return { kind: 'failed', code: 'FILE_LIMIT', message }
}

/** Paths below the folder, each with its leading slash; folders before what they hold. */
async function listLeftovers(
  root: Buffer,
  fileCount: number,
): Promise<{ leftovers: Leftover[] } | { exit: Exit & { kind: 'failed' } }> {
  const leftovers: Leftover[] = []
  const folders = [Buffer.alloc(0)]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(Buffer.concat([root, folder]), { withFileTypes: true, encoding: 'buffer' })
    for (const entry of entries) {
      const path = Buffer.concat([folder, Buffer.from('/'), entry.name])
      const why = whyUnkeepable(entry, path)
      if (why !== undefined) return { exit: unkeepable(path, why) }
      const { size } = await lstat(Buffer.concat([root, path]))
      leftovers.push({ path, isFolder: entry.isDirectory(), bytes: entry.isDirectory() ? 0 : size })
      if (leftovers.length > fileCount) return { exit: fileLimit({ fileCount }) }
      if (entry.isDirectory()) folders.push(path)
    }
  }
  return { leftovers }
}

function whyUnkeepable(entry: Dirent<Buffer>, path: Buffer): string | undefined {
  if (!Buffer.from(entry.name.toString('utf8')).equals(entry.name)) return 'has a name that is not UTF-8'
  if (path.length > PATH_BYTES_MAX) return `has a path of more than ${PATH_BYTES_MAX} bytes`
  return entry.isFile() || entry.isDirectory() ? undefined : 'is neither file nor folder'
}

function unkeepable(path: Buffer, why: string): Exit & { kind: 'failed' } {
  const message = `The program left ${JSON.stringify(path.toString('utf8').slice(0, 100))}, which ${why}.`
  return { kind: 'failed', code: 'OUTPUT_UNKEEPABLE', message }
}

async function copyFile({
  source,
  target,
  bytes,
}: {
  source: Buffer
  target: string
  bytes: number
}): Promise<void> {
  const from = await open(source, constants.O_RDONLY | constants.O_NOFOLLOW)
  const into = await open(target, 'wx').catch(async (error) => {
    await from.close()
    throw error
  })
  try {
    const piece = new Uint8Array(Math.min(PIECE_BYTES, Math.max(1, bytes)))
    for (let done = 0; done < bytes; ) {
      const { bytesRead } = await from.read(piece, 0, Math.min(piece.length, bytes - done), done)
      if (bytesRead === 0) break
      await into.write(piece, 0, bytesRead)
      done += bytesRead
    }
  } finally {
    await from.close()
    await into.close()
  }
}
