import { murmur3128 } from '@multiformats/murmur3'
import type { CID } from 'multiformats/cid'
import { dagInvalid, dagTooDeep, notAFolder, pathNotFound } from './errors.ts'
import { DEPTH_MAX, SHARDS_MAX } from './limits.ts'
import type { Link, Node, ShardNode } from './node.ts'
import { readNode } from './node.ts'
import type { AbortOptions, BlockReader } from './store.ts'

/** Lists the entries of a folder, sharded or not, in the order its blocks have them. */
export async function* listNode(
  reader: BlockReader,
  node: Node,
  options: AbortOptions = {},
): AsyncGenerator<Link, void, undefined> {
  if (node.kind === 'folder') yield* node.links
  else if (node.kind === 'shard') yield* listShard({ reader, options, root: node.cid, shards: 0 }, node, 0)
  else throw notAFolder(node.cid.toString(), node.kind)
}

/** The CID of one entry. Throws PATH_NOT_FOUND, or NOT_A_FOLDER when there can be no entries. */
export async function getEntry(
  reader: BlockReader,
  node: Node,
  name: string,
  options: AbortOptions = {},
): Promise<CID> {
  if (node.kind !== 'folder' && node.kind !== 'shard') throw notAFolder(node.cid.toString(), node.kind)
  const cid =
    node.kind === 'folder'
      ? node.links.find((link) => link.name === name)?.cid
      : await findInShards(reader, node, name, options)
  if (cid === undefined) throw pathNotFound(node.cid.toString(), name)
  return cid
}

async function* listShard(
  walk: { reader: BlockReader; options: AbortOptions; root: CID; shards: number },
  shard: ShardNode,
  depth: number,
): AsyncGenerator<Link, void, undefined> {
  walk.shards += 1
  if (depth > DEPTH_MAX) throw dagTooDeep(walk.root.toString(), DEPTH_MAX)
  if (walk.shards > SHARDS_MAX) throw dagTooDeep(walk.root.toString(), SHARDS_MAX)
  const prefixLength = prefixLengthOf(shard)
  for (const link of shard.links) {
    const name = link.name.slice(prefixLength)
    if (name !== '') yield { ...link, name }
    else yield* listShard(walk, await readShard(walk.reader, link.cid, walk.options), depth + 1)
  }
}

/**
 * Follows the hash of the name from shard to shard, log2(fanout) bits a level.
 *
 * @see IPFS specifications, UnixFS, "HAMT-sharded directories": murmur3-x64-128, its first 64 bits, highest first.
 */
async function findInShards(
  reader: BlockReader,
  root: ShardNode,
  name: string,
  options: AbortOptions,
): Promise<CID | undefined> {
  const hash = await murmur3128.encode(new TextEncoder().encode(name))
  let bits = new DataView(hash.buffer, hash.byteOffset).getBigUint64(0)
  let shard = root
  for (let used = 0; used < 64; used += Math.log2(shard.fanout)) {
    const width = BigInt(Math.log2(shard.fanout))
    const index = Number(bits >> (64n - width))
    bits = BigInt.asUintN(64, bits << width)
    const prefix = index.toString(16).toUpperCase().padStart(prefixLengthOf(shard), '0')
    const leaf = shard.links.find((link) => link.name === prefix + name)
    if (leaf !== undefined) return leaf.cid
    const below = shard.links.find((link) => link.name === prefix)
    if (below === undefined) return undefined
    shard = await readShard(reader, below.cid, options)
  }
  return undefined
}

async function readShard(reader: BlockReader, cid: CID, options: AbortOptions): Promise<ShardNode> {
  const node = await readNode(reader, cid, options)
  if (node.kind === 'shard') return node
  throw dagInvalid(cid.toString(), `a ${node.kind} stands where a shard belongs`)
}

/** Hexadecimal digits before each name in a shard. */
function prefixLengthOf(shard: ShardNode): number {
  return (shard.fanout - 1).toString(16).length
}
