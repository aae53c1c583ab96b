import type { CID } from 'multiformats/cid'
import type { Range } from './file.ts'
import { readFileNode } from './file.ts'
import { listNode } from './folder.ts'
import type { Link } from './node.ts'
import { readNode } from './node.ts'
import { parsePath, resolvePath } from './path.ts'
import type { AbortOptions, BlockReader } from './store.ts'

type At = {
  /** Names below the CID separated by "/"; the CID itself when left out. */
  path?: string | undefined
}

export type Stat = {
  /** Where the path leads. */
  cid: CID
  kind: 'file' | 'folder' | 'symlink'
  /** Bytes of the file's content; for a folder the claimed sum over everything in it, overhead included. */
  sizeBytes: number
}

/** Streams a file or a range of it. Throws NOT_A_FILE for a folder. */
export async function* readFile(
  reader: BlockReader,
  cid: CID,
  options: At & Range & AbortOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* readFileNode(reader, await nodeAt(reader, cid, options), options)
}

/** Lists a folder. Throws NOT_A_FOLDER for a file. */
export async function* listFolder(
  reader: BlockReader,
  cid: CID,
  options: At & AbortOptions = {},
): AsyncGenerator<Link, void, undefined> {
  yield* listNode(reader, await nodeAt(reader, cid, options), options)
}

/** Says what a CID and path lead to. */
export async function stat(reader: BlockReader, cid: CID, options: At & AbortOptions = {}): Promise<Stat> {
  const node = await nodeAt(reader, cid, options)
  if (node.kind === 'file') return { cid: node.cid, kind: 'file', sizeBytes: node.sizeBytes }
  if (node.kind === 'symlink') return { cid: node.cid, kind: 'symlink', sizeBytes: node.target.length }
  const sizeBytes = node.links.reduce((sum, { totalBytes }) => sum + totalBytes, 0)
  return { cid: node.cid, kind: 'folder', sizeBytes }
}

async function nodeAt(reader: BlockReader, cid: CID, { path = '', signal }: At & AbortOptions) {
  const target = await resolvePath(reader, cid, parsePath(path), { signal })
  return readNode(reader, target, { signal })
}
