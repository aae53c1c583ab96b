import { constants } from 'node:fs'
import { open, opendir } from 'node:fs/promises'
import { join } from 'node:path'
import type { CID } from 'multiformats/cid'
import type { Added, AddOptions, Tree } from './add.ts'
import { putFile, putFolders } from './add.ts'
import { entryUnsupported, tooManyEntries } from './errors.ts'
import { ENTRIES_MAX, TREE_BYTES_MAX } from './limits.ts'
import { verifyName } from './path.ts'
import type { BlockSink, BlockStore } from './store.ts'
import { withStaging } from './store.ts'

export type AddFolderOptions = AddOptions & { entriesMax?: number }

/** A file or folder found on disk, folders before what they hold. */
export type DiskEntry = { names: readonly string[]; path: string; kind: 'file' | 'folder' }

/**
 * Adds a folder of this machine with everything in it, hidden files included. Modes and times are not kept: equal
 * names and bytes give an equal CID on every machine. Links and devices are refused (ENTRY_UNSUPPORTED), never
 * followed, since the folder may be the work of a program nobody trusts.
 */
export function addFolder(store: BlockStore, folder: string, options?: AddFolderOptions): Promise<Added> {
  return withStaging(store, async (staging) => {
    const result = await putFolderOf(staging, folder, options)
    return { result, roots: [result.cid] }
  })
}

/** The CID that `addFolder` would give a folder of this machine; stores nothing. */
export function hashFolder(folder: string, options?: AddFolderOptions): Promise<Added> {
  return putFolderOf({ put: async () => undefined }, folder, options)
}

/** The CIDs that the files under a folder of this machine have, each by itself; stores nothing. */
export async function hashFiles(
  folder: string,
  options: AddFolderOptions = {},
): Promise<{ path: string; cid: CID }[]> {
  const files: { path: string; cid: CID }[] = []
  for await (const { kind, names, path } of walkDisk(folder, options)) {
    if (kind === 'folder') continue
    const { cid } = await putFile({ put: async () => undefined }, readDisk(path), options)
    files.push({ path: names.join('/'), cid })
  }
  return files
}

/** Adds one file of this machine. */
export function addFileAt(store: BlockStore, path: string, options?: AddOptions): Promise<Added> {
  return withStaging(store, async (staging) => {
    const result = await putFile(staging, readDisk(path), options)
    return { result, roots: [result.cid] }
  })
}

/** Puts the blocks of a folder of this machine, its root last. */
export async function putFolderOf(
  sink: BlockSink,
  folder: string,
  options: AddFolderOptions = {},
): Promise<Added> {
  const tree: Tree = new Map()
  let roomBytes = options.sizeBytesMax ?? TREE_BYTES_MAX
  const trees = new Map<string, Tree>([['', tree]])
  for await (const entry of walkDisk(folder, options)) {
    const parent = trees.get(entry.names.slice(0, -1).join('/'))
    const name = entry.names.at(-1)
    if (parent === undefined || name === undefined) throw new Error('Broken invariant: folders come first.')
    if (entry.kind === 'folder') {
      const below: Tree = new Map()
      parent.set(name, below)
      trees.set(entry.names.join('/'), below)
      continue
    }
    const added = await putFile(sink, readDisk(entry.path), { ...options, sizeBytesMax: roomBytes })
    roomBytes -= added.sizeBytes
    parent.set(name, added)
  }
  return putFolders(sink, tree, options)
}

/** Lists everything under a folder, sorted by name within each folder. */
export async function* walkDisk(
  folder: string,
  { entriesMax = ENTRIES_MAX, signal }: AddFolderOptions = {},
): AsyncGenerator<DiskEntry, void, undefined> {
  let entries = 0
  const waiting: { names: readonly string[]; path: string }[] = [{ names: [], path: folder }]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    signal?.throwIfAborted()
    const found: DiskEntry[] = []
    for await (const entry of await opendir(at.path)) {
      entries += 1
      if (entries > entriesMax) throw tooManyEntries(entriesMax)
      verifyName(entry.name)
      const path = join(at.path, entry.name)
      if (!entry.isFile() && !entry.isDirectory()) {
        throw entryUnsupported(path, entry.isSymbolicLink() ? 'symbolic link' : 'special file')
      }
      found.push({ names: [...at.names, entry.name], path, kind: entry.isFile() ? 'file' : 'folder' })
    }
    found.sort((a, b) => (a.path < b.path ? -1 : 1))
    yield* found
    waiting.push(...found.filter(({ kind }) => kind === 'folder').reverse())
  }
}

/** Streams a file, refusing what became a link or a device since it was listed. */
export async function* readDisk(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  // O_NONBLOCK: opening a pipe must not wait for a writer that never comes.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  const file = await open(path, flags).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ELOOP' ? entryUnsupported(path, 'symbolic link') : error
  })
  try {
    if (!(await file.stat()).isFile()) throw entryUnsupported(path, 'special file')
    yield* file.createReadStream({ highWaterMark: 256 * 1024, autoClose: false })
  } finally {
    await file.close()
  }
}
