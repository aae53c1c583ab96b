import type { ImporterOptions, InProgressImportResult } from 'ipfs-unixfs-importer'
import { importer } from 'ipfs-unixfs-importer'
import { fixedSize } from 'ipfs-unixfs-importer/chunker'
import { balanced } from 'ipfs-unixfs-importer/layout'
import type { CID } from 'multiformats/cid'
import { bounded } from './bounded.ts'
import { entryDuplicate, treeTooLarge } from './errors.ts'
import { CHUNK_BYTES, FILE_LINKS_MAX, FOLDER_LINK_BYTES_MAX, TREE_BYTES_MAX } from './limits.ts'
import type { AbortOptions, BlockSink, BlockStore } from './store.ts'
import { withStaging } from './store.ts'

export type Bytes = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/** What the same bytes are cut into; two nodes agree on a CID only when they agree on these. */
export type Profile = { chunkBytes: number; rawLeaves: boolean; cidVersion: 0 | 1 }

/**
 * Ours: what `ipfs add --cid-version=1 --raw-leaves --chunker=size-1048576` gives on a kubo node with its default
 * configuration. Version 1 CIDs, sha2-256, raw leaves of 1 MiB, balanced trees of 174 links, folders sharded
 * 256 ways once their names and CIDs exceed 256 KiB, no modes, no times.
 */
export const PROFILE: Profile = { chunkBytes: CHUNK_BYTES, rawLeaves: true, cidVersion: 1 }

export type Added = {
  cid: CID
  /** Bytes of content; for a folder the sum over its files. */
  sizeBytes: number
  /** Bytes of all blocks; what kubo reports as Size. */
  totalBytes: number
}

export type AddOptions = AbortOptions & { profile?: Profile; sizeBytesMax?: number }

/** Adds one file; nothing is visible before all of it is. Throws TREE_TOO_LARGE, STORE_FULL. */
export function addFile(store: BlockStore, content: Bytes, options?: AddOptions): Promise<Added> {
  return withStaging(store, async (staging) => {
    const result = await putFile(staging, content, options)
    return { result, roots: [result.cid] }
  })
}

/** Cuts one file into blocks and puts them, its root last, holding a few chunks at a time. */
export async function putFile(sink: BlockSink, content: Bytes, options: AddOptions = {}): Promise<Added> {
  const { profile = PROFILE, sizeBytesMax = TREE_BYTES_MAX, signal } = options
  let sizeBytes = 0
  const onBytes = (count: number) => {
    signal?.throwIfAborted()
    sizeBytes += count
  }
  const failure = treeTooLarge(sizeBytesMax)
  const source = [{ content: bounded(content, { bytesMax: sizeBytesMax, failure, onBytes }) }]
  for await (const { cid, size } of importer(source, sinkOf(sink, signal), settings(profile))) {
    return { cid, sizeBytes, totalBytes: Number(size) }
  }
  throw new Error('Broken invariant: the importer yields one result per file.')
}

/** A folder being gathered. */
export type Tree = Map<string, Added | Tree>

/** Puts an entry at its place, making the folders above it. Throws ENTRY_DUPLICATE when the place is taken. */
export function plant(tree: Tree, names: readonly string[], entry: Added | Tree): void {
  const path = names.join('/')
  let folder = tree
  for (const name of names.slice(0, -1)) {
    const below = folder.get(name) ?? new Map()
    if (!(below instanceof Map)) throw entryDuplicate(path)
    folder.set(name, below)
    folder = below
  }
  const last = names.at(-1) ?? ''
  const present = folder.get(last)
  // Naming a folder again is harmless; senders do so before and between its files.
  if (present instanceof Map && entry instanceof Map) return
  if (present !== undefined) throw entryDuplicate(path)
  folder.set(last, entry)
}

/**
 * Puts the folders of a tree whose files are put already, the root last.
 *
 * @param onFolder - Told of each folder, children first, with its path from `tree`; the root is ''.
 */
export async function putFolders(
  sink: BlockSink,
  tree: Tree,
  options: AddOptions & { onFolder?: (path: string, added: Added) => void; path?: string } = {},
): Promise<Added> {
  const { profile = PROFILE, signal, path = '' } = options
  const children = new Map<string, Added>()
  for (const [name, entry] of tree) {
    const below = path === '' ? name : `${path}/${name}`
    children.set(
      name,
      entry instanceof Map ? await putFolders(sink, entry, { ...options, path: below }) : entry,
    )
  }
  const added = await putFolder(sink, children, { profile, signal })
  options.onFolder?.(path, added)
  return added
}

async function putFolder(
  sink: BlockSink,
  children: ReadonlyMap<string, Added>,
  { profile, signal }: { profile: Profile } & AbortOptions,
): Promise<Added> {
  const linkAll: ImporterOptions = {
    ...settings(profile),
    wrapWithDirectory: true,
    dagBuilder: async function* () {
      for (const [name, child] of children) yield async () => asImported(name, child)
    },
  }
  let sizeBytes = 0
  for (const child of children.values()) sizeBytes += child.sizeBytes
  let root: Added | undefined
  for await (const { cid, size } of importer([], sinkOf(sink, signal), linkAll)) {
    root = { cid, sizeBytes, totalBytes: Number(size) }
  }
  if (root === undefined) throw new Error('Broken invariant: the importer yields the folder last.')
  return root
}

function settings({ chunkBytes, rawLeaves, cidVersion }: Profile): ImporterOptions {
  return {
    cidVersion,
    rawLeaves,
    chunker: fixedSize({ chunkSize: chunkBytes }),
    layout: balanced({ maxChildrenPerNode: FILE_LINKS_MAX }),
    shardSplitThresholdBytes: FOLDER_LINK_BYTES_MAX,
    shardSplitStrategy: 'links-bytes',
    shardFanoutBits: 8,
    // Bounds the memory of one file being added to this many chunks.
    blockWriteConcurrency: 4,
    fileImportConcurrency: 1,
  }
}

function asImported(name: string, { cid, totalBytes }: Added): InProgressImportResult {
  return { cid, path: name, originalPath: name, size: BigInt(totalBytes) }
}

/** The part of a blockstore that the importer uses. */
function sinkOf(sink: BlockSink, signal: AbortSignal | undefined) {
  return {
    async put(cid: CID, bytes: unknown): Promise<CID> {
      if (!(bytes instanceof Uint8Array)) throw new Error('Broken invariant: the importer puts whole blocks.')
      await sink.put(cid, bytes, { signal })
      return cid
    },
  }
}
