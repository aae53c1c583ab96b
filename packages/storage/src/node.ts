import * as dagPb from '@ipld/dag-pb'
import { UnixFS } from 'ipfs-unixfs'
import type { CID } from 'multiformats/cid'
import { DAG_PB, inlineBytes, RAW } from './cid.ts'
import { cidUnsupported, dagInvalid } from './errors.ts'
import type { AbortOptions, BlockReader } from './store.ts'

/** One block, understood as a part of a UnixFS file or folder. Sizes are what the block claims, unless it holds the bytes. */
export type Node =
  | { kind: 'file'; cid: CID; sizeBytes: number; data: Uint8Array; parts: readonly Part[] }
  | { kind: 'folder'; cid: CID; links: readonly Link[] }
  | { kind: 'shard'; cid: CID; fanout: number; links: readonly Link[] }
  | { kind: 'symlink'; cid: CID; target: string }

export type FileNode = Extract<Node, { kind: 'file' }>
export type ShardNode = Extract<Node, { kind: 'shard' }>

/** A subtree of a file holding `sizeBytes` bytes of it. */
export type Part = { cid: CID; sizeBytes: number }

/** An entry of a folder; `totalBytes` is the claimed sum of all blocks below, overhead included. */
export type Link = { name: string; cid: CID; totalBytes: number }

/** Reads one block and what it says. Throws DAG_INVALID for bytes that are not UnixFS. */
export async function readNode(reader: BlockReader, cid: CID, options?: AbortOptions): Promise<Node> {
  return decodeNode(cid, await readBlock(reader, cid, options))
}

/** The bytes of a block, also of one that its CID holds itself. */
export async function readBlock(reader: BlockReader, cid: CID, options?: AbortOptions): Promise<Uint8Array> {
  return inlineBytes(cid) ?? reader.get(cid, options)
}

export function decodeNode(cid: CID, bytes: Uint8Array): Node {
  if (cid.code === RAW) return { kind: 'file', cid, sizeBytes: bytes.length, data: bytes, parts: [] }
  if (cid.code !== DAG_PB) throw cidUnsupported(cid.toString(), `the codec 0x${cid.code.toString(16)}`)
  const { node, unixfs } = decodeUnixFs(cid, bytes)
  const links = node.Links.map(({ Name = '', Hash, Tsize = 0 }) => ({
    name: Name,
    cid: Hash,
    totalBytes: Tsize,
  }))
  switch (unixfs.type) {
    case 'file':
    case 'raw':
      return decodeFile(cid, unixfs, links)
    case 'directory':
      return { kind: 'folder', cid, links }
    case 'hamt-sharded-directory':
      return { kind: 'shard', cid, fanout: decodeFanout(cid, unixfs), links }
    case 'symlink':
      return { kind: 'symlink', cid, target: new TextDecoder().decode(unixfs.data) }
    default:
      throw dagInvalid(cid.toString(), `its type is ${JSON.stringify(unixfs.type)}`)
  }
}

/** The CIDs a block points at, in order: none for raw. */
export function linksOf(cid: CID, bytes: Uint8Array): readonly CID[] {
  if (cid.code !== DAG_PB) return []
  try {
    return dagPb.decode(bytes).Links.map(({ Hash }) => Hash)
  } catch (cause) {
    throw dagInvalid(cid.toString(), 'it is not dag-pb', cause)
  }
}

function decodeUnixFs(cid: CID, bytes: Uint8Array) {
  try {
    const node = dagPb.decode(bytes)
    return { node, unixfs: UnixFS.unmarshal(node.Data ?? new Uint8Array()) }
  } catch (cause) {
    throw dagInvalid(cid.toString(), 'it cannot be decoded', cause)
  }
}

function decodeFile(cid: CID, unixfs: UnixFS, links: readonly Link[]): Node {
  const { blockSizes, data = new Uint8Array() } = unixfs
  if (blockSizes.length !== links.length) {
    throw dagInvalid(cid.toString(), `it has ${links.length} links and ${blockSizes.length} sizes`)
  }
  const sizeBytes = Number(unixfs.fileSize())
  if (!Number.isSafeInteger(sizeBytes)) throw dagInvalid(cid.toString(), `its size is ${sizeBytes}`)
  const parts = links.map((link, index) => ({ cid: link.cid, sizeBytes: Number(blockSizes[index]) }))
  return { kind: 'file', cid, sizeBytes, data, parts }
}

/** Children per shard: a power of two, 8 to 1024. Kubo writes 256. */
function decodeFanout(cid: CID, unixfs: UnixFS): number {
  const fanout = Number(unixfs.fanout ?? 0n)
  if (fanout >= 8 && fanout <= 1024 && Number.isInteger(Math.log2(fanout))) return fanout
  throw dagInvalid(cid.toString(), `its fanout is ${fanout}`)
}
