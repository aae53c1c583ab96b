import * as dagPb from '@ipld/dag-pb'
import { base16 } from 'multiformats/bases/base16'
import { CID } from 'multiformats/cid'
import * as raw from 'multiformats/codecs/raw'
import { create as createDigest } from 'multiformats/hashes/digest'
import { identity } from 'multiformats/hashes/identity'
import { sha256 } from 'multiformats/hashes/sha2'
import { cidInvalid, cidUnsupported } from './errors.ts'

/** Multicodec numbers of the two kinds of blocks UnixFS is made of. */
export const RAW = raw.code
export const DAG_PB = dagPb.code

/** Reads a CID of version 0 or 1 whose hash is sha2-256 or which holds its bytes itself (identity). Throws CID_INVALID or CID_UNSUPPORTED. */
export function parseCid(text: string): CID {
  let cid: CID
  try {
    // Base 16 is how the hub writes a result's location.
    cid = text.startsWith(base16.prefix) ? CID.parse(text, base16) : CID.parse(text)
  } catch {
    throw cidInvalid(text)
  }
  if (inlineBytes(cid) === undefined) requireSha256(cid)
  return cid
}

/** The bytes of a CID that is its own block ("identity" in multiformats); such blocks are never stored. */
export function inlineBytes(cid: CID): Uint8Array | undefined {
  return cid.multihash.code === identity.code ? cid.multihash.digest : undefined
}

export function isSha256(cid: CID): boolean {
  return cid.multihash.code === sha256.code && cid.multihash.digest.length === 32
}

/** Refuses every hash but sha2-256 of full length: a short or weak hash proves nothing about the bytes. */
function requireSha256(cid: CID): void {
  if (isSha256(cid)) return
  const { code, digest } = cid.multihash
  throw cidUnsupported(cid.toString(), `the hash function 0x${code.toString(16)} of ${digest.length} bytes`)
}

/** Does the block hash to its CID? */
export async function isBlockOf(cid: CID, bytes: Uint8Array): Promise<boolean> {
  requireSha256(cid)
  const { digest } = await sha256.digest(bytes)
  return digest.every((byte, index) => byte === cid.multihash.digest[index])
}

/** Name of a block independent of CID version and codec: the 64 hexadecimal digits of its sha2-256. */
export function blockName(cid: CID): string {
  requireSha256(cid)
  return Array.from(cid.multihash.digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The sha2-256 of the root block: what the chain calls the result digest. */
export function digestOf(cid: CID): `0x${string}` {
  return `0x${blockName(cid)}`
}

/**
 * The version 1 CID of the root block with this sha2-256.
 *
 * @param kind - 'folder' also for files of more than one chunk: both have a dag-pb root; 'leaf' for raw ones.
 */
export function cidOfDigest(digest: `0x${string}`, kind: 'folder' | 'leaf'): CID {
  if (!/^0x[0-9a-f]{64}$/i.test(digest)) throw cidInvalid(digest)
  const { multihash } = cidOfName(digest.slice(2))
  return CID.createV1(kind === 'folder' ? DAG_PB : RAW, multihash)
}

/** The version 1 raw CID of the block with this name. */
export function cidOfName(name: string): CID {
  const digest = Uint8Array.from(name.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return CID.createV1(RAW, createDigest(sha256.code, digest))
}
