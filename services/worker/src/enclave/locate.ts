import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { cidOfDigest, type NodeStorageClient } from '@ruche/storage'
import { bytesToHex, type Hex, hexToBytes, zeroHash } from 'viem'
import { contentPath } from '../inputs.ts'
import { assetMismatch, locationUnknown } from './errors.ts'

/** Protocol number of `/ipfs` and `/p2p` in a multiaddress, as an unsigned varint (multiformats, "multiaddr"). */
const IPFS_CODE = [0xa5, 0x03]
/** sha2-256 of 32 bytes (multiformats, "multihash"). */
const SHA256_PREFIX = [0x12, 0x20]
const RAW_CODEC = 0x55

/** Where an asset is, as its owner wrote it: text, or the bytes of an `/ipfs` multiaddress as iExec's SDK registers them. */
export function readLocation(multiaddr: Hex): string {
  const bytes = hexToBytes(multiaddr)
  if (!startsWith(bytes, IPFS_CODE)) return Buffer.from(bytes).toString('utf8')
  const cid = bytes.subarray(3)
  const digest = bytesToHex(cid.slice(-32))
  const isLeaf = cid.length === 36 && cid[1] === RAW_CODEC
  if (!startsWith(cid.subarray(-34), SHA256_PREFIX)) throw locationUnknown(multiaddr)
  return `/ipfs/${cidOfDigest(digest, isLeaf ? 'leaf' : 'folder')}`
}

/**
 * Brings a file that the chain names into `path`.
 *
 * @param checksum - sha-256 that it must have; zero where its owner gave none, and its address says what it is.
 * @throws ASSET_MISMATCH, LOCATION_UNKNOWN
 */
export async function fetchAsset({
  storage,
  what,
  multiaddr,
  checksum,
  path,
  signal,
}: {
  storage: NodeStorageClient
  what: string
  multiaddr: Hex
  checksum: Hex
  path: string
  signal?: AbortSignal
}): Promise<void> {
  const location = readLocation(multiaddr)
  const content = contentPath(location)
  const abort = signal === undefined ? {} : { signal }
  if (content !== undefined) await storage.fetchTo(content, path, abort)
  else if (/^https?:\/\//.test(location) && checksum !== zeroHash) {
    const response = await fetch(location, abort)
    if (!response.ok || response.body === null) throw locationUnknown(location)
    await pipeline(Readable.fromWeb(response.body as never), createWriteStream(path, { mode: 0o600 }))
  } else throw locationUnknown(location)
  if (checksum === zeroHash) return
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  const found = `0x${hash.digest('hex')}`
  if (found !== checksum) throw assetMismatch(what, checksum, found)
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, at) => bytes[at] === byte)
}
