import { randomUUID } from 'node:crypto'
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import type { CID } from 'multiformats/cid'
import {
  entryDuplicate,
  entryNameRefused,
  entryUnsupported,
  targetExists,
  tooManyEntries,
  treeTooLarge,
} from './errors.ts'
import { readFileNode } from './file.ts'
import { listNode } from './folder.ts'
import { ENTRIES_MAX, PATH_NAMES_MAX, TREE_BYTES_MAX } from './limits.ts'
import type { Node } from './node.ts'
import { readNode } from './node.ts'
import { verifyName } from './path.ts'
import type { AbortOptions, BlockReader } from './store.ts'

export type ExportOptions = AbortOptions & { entriesMax?: number; sizeBytesMax?: number }

export type Exported = {
  /** Files and folders written, the root included. */
  entries: number
  /** Bytes of the files written. */
  sizeBytes: number
}

/**
 * Writes a file or folder to a path that does not exist yet (TARGET_EXISTS). Everything is written beside it first and
 * renamed at the end, so that the path holds all of it or does not exist. Names that could leave the folder are
 * refused (ENTRY_NAME_REFUSED), as are symbolic links (ENTRY_UNSUPPORTED): nothing is written outside.
 */
export async function exportTo(
  reader: BlockReader,
  cid: CID,
  path: string,
  options: ExportOptions = {},
): Promise<Exported> {
  await refuseExisting(path)
  await mkdir(dirname(path), { recursive: true })
  const partial = `${path}.${randomUUID()}.partial`
  const walk: Walk = { reader, options, written: { entries: 0, sizeBytes: 0 } }
  try {
    await writeNode(walk, cid, { path: partial, names: [] })
    await refuseExisting(path)
    await rename(partial, path)
    return walk.written
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

type Walk = { reader: BlockReader; options: ExportOptions; written: Exported }
type Place = { path: string; names: readonly string[] }

async function writeNode(walk: Walk, cid: CID, place: Place): Promise<void> {
  const { entriesMax = ENTRIES_MAX, signal } = walk.options
  signal?.throwIfAborted()
  walk.written.entries += 1
  if (walk.written.entries > entriesMax) throw tooManyEntries(entriesMax)
  if (place.names.length > PATH_NAMES_MAX) {
    throw entryNameRefused(place.names.join('/'), `it is below more than ${PATH_NAMES_MAX} folders`)
  }
  const node = await readNode(walk.reader, cid, { signal })
  if (node.kind === 'symlink') throw entryUnsupported(place.names.join('/'), 'symbolic link')
  if (node.kind === 'file') return writeFile(walk, node, place)

  await mkdir(place.path).catch(refuseTwice(place))
  for await (const link of listNode(walk.reader, node, { signal })) {
    verifyName(link.name)
    if (link.name.includes(sep)) throw entryNameRefused(link.name, `it contains "${sep}"`)
    await writeNode(walk, link.cid, { path: join(place.path, link.name), names: [...place.names, link.name] })
  }
}

async function writeFile(walk: Walk, node: Node, place: Place): Promise<void> {
  const { sizeBytesMax = TREE_BYTES_MAX, signal } = walk.options
  // Exclusive: neither a second entry of this name nor anything planted meanwhile is written through.
  const file = await open(place.path, 'wx').catch(refuseTwice(place))
  try {
    for await (const chunk of readFileNode(walk.reader, node, { signal })) {
      walk.written.sizeBytes += chunk.length
      if (walk.written.sizeBytes > sizeBytesMax) throw treeTooLarge(sizeBytesMax)
      await file.writeFile(chunk)
    }
  } finally {
    await file.close()
  }
}

function refuseTwice(place: Place): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    throw error.code === 'EEXIST' ? entryDuplicate(place.names.join('/')) : error
  }
}

async function refuseExisting(path: string): Promise<void> {
  const exists = await lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
  if (exists) throw targetExists(path)
}
