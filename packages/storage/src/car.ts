import * as dagCbor from '@ipld/dag-cbor'
import { varint } from 'multiformats'
import { CID } from 'multiformats/cid'
import { ByteReader, concat } from './byte-reader.ts'
import { blockName, inlineBytes } from './cid.ts'
import { blockTooLarge, uploadMalformed } from './errors.ts'
import { BLOCK_BYTES_MAX } from './limits.ts'
import { linksOf } from './node.ts'
import type { AbortOptions, BlockReader } from './store.ts'

/** Bytes of a CAR header at most; one root needs about 60. */
const HEADER_BYTES_MAX = 64 * 1024
/** Bytes of a CID at most: version, codec and hash code are varints, the digest has 32 bytes. */
const CID_BYTES_MAX = 64
/** Bytes of a varint at most, by the multiformats specification. */
const VARINT_BYTES_MAX = 9

export type Block = { cid: CID; bytes: Uint8Array }

/**
 * Lists the blocks under a root, each once, parents before children, depth first.
 *
 * @param follow - The links to go down; all of them when left out.
 * @param seen - Names of blocks to leave out (with what is below them), added to on the way.
 * @see IPFS specifications, trustless gateway: order=dfs, dups=n.
 */
export async function* walkBlocks(
  reader: BlockReader,
  root: CID,
  options: AbortOptions & { follow?: (block: Block) => readonly CID[]; seen?: Set<string> } = {},
): AsyncGenerator<Block, void, undefined> {
  const { follow = ({ cid, bytes }) => linksOf(cid, bytes), seen = new Set(), signal } = options
  const waiting = [root]
  for (let cid = waiting.pop(); cid !== undefined; cid = waiting.pop()) {
    const inline = inlineBytes(cid)
    if (inline === undefined) {
      const name = blockName(cid)
      if (seen.has(name)) continue
      seen.add(name)
    }
    const bytes = inline ?? (await reader.get(cid, { signal }))
    // Whoever reads a CID that is its own block needs no block.
    if (inline === undefined) yield { cid, bytes }
    for (const link of follow({ cid, bytes }).toReversed()) waiting.push(link)
  }
}

/**
 * Writes blocks as a CAR archive of version 1: header length, DAG-CBOR header, then for each block its length, its CID
 * and its bytes.
 *
 * @see IPLD specifications, CARv1.
 */
export async function* writeCar(
  root: CID,
  blocks: AsyncIterable<Block>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const header = dagCbor.encode({ version: 1, roots: [root] })
  yield concat([lengthPrefix(header.length), header])
  for await (const { cid, bytes } of blocks) {
    yield concat([lengthPrefix(cid.bytes.length + bytes.length), cid.bytes, bytes])
  }
}

/**
 * Opens a CAR archive of version 1. The blocks are NOT verified: whoever puts them into a store is told when they lie.
 * Throws UPLOAD_MALFORMED, BLOCK_TOO_LARGE.
 */
export async function openCar(
  source: AsyncIterable<Uint8Array>,
): Promise<{ roots: readonly CID[]; blocks: AsyncGenerator<Block, void, undefined> }> {
  const reader = new ByteReader(source)
  const header = await takeSection(reader, HEADER_BYTES_MAX)
  if (header === undefined) throw uploadMalformed('the CAR archive is empty')
  const roots = decodeRoots(header)
  return { roots, blocks: readBlocks(reader) }
}

async function* readBlocks(reader: ByteReader): AsyncGenerator<Block, void, undefined> {
  try {
    for (;;) {
      const section = await takeSection(reader, CID_BYTES_MAX + BLOCK_BYTES_MAX)
      if (section === undefined) return
      yield decodeSection(section)
    }
  } finally {
    await reader.close()
  }
}

/** The next length-prefixed run of bytes; undefined at a clean end. */
async function takeSection(reader: ByteReader, lengthMax: number): Promise<Uint8Array | undefined> {
  const prefix: number[] = []
  do {
    const [byte] = await reader.take(1)
    if (byte === undefined && prefix.length === 0) return undefined
    if (byte === undefined) throw uploadMalformed('the CAR archive ends inside a length')
    prefix.push(byte)
    if (prefix.length > VARINT_BYTES_MAX) throw uploadMalformed('a length in the CAR archive is too long')
  } while ((prefix.at(-1) ?? 0) >= 0x80)
  const [length] = varint.decode(Uint8Array.from(prefix))
  if (length === 0) throw uploadMalformed('a section of the CAR archive is empty')
  if (length > lengthMax) throw blockTooLarge(length, lengthMax)
  const section = await reader.take(length)
  if (section.length < length) throw uploadMalformed('the CAR archive ends inside a section')
  return section
}

function decodeRoots(header: Uint8Array): readonly CID[] {
  let decoded: unknown
  try {
    decoded = dagCbor.decode(header)
  } catch (cause) {
    throw uploadMalformed('the header of the CAR archive is not DAG-CBOR', cause)
  }
  if (typeof decoded !== 'object' || decoded === null || !('version' in decoded) || decoded.version !== 1) {
    throw uploadMalformed('it is not a CAR archive of version 1')
  }
  const roots = 'roots' in decoded && Array.isArray(decoded.roots) ? decoded.roots : []
  return roots.map((root) => {
    const cid = CID.asCID(root)
    if (cid === null) throw uploadMalformed('a root of the CAR archive is not a CID')
    return cid
  })
}

function decodeSection(section: Uint8Array): Block {
  try {
    const [cid, bytes] = CID.decodeFirst(section)
    return { cid, bytes }
  } catch (cause) {
    throw uploadMalformed('a block of the CAR archive has no CID', cause)
  }
}

function lengthPrefix(length: number): Uint8Array {
  return varint.encodeTo(length, new Uint8Array(varint.encodingLength(length)))
}
