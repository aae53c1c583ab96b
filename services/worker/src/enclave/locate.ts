import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { contentPath, isFailure } from '@ruche/protocol'
import { cidOfDigest, type NodeStorageClient } from '@ruche/storage'
import { bytesToHex, type Hex, hexToBytes, zeroHash } from 'viem'
import { assetMismatch, locationUnknown } from './errors.ts'

/** Protocol number of `/ipfs` and `/p2p` in a multiaddress, as an unsigned varint (multiformats, "multiaddr"). */
const IPFS_CODE = [0xa5, 0x03]
/** sha2-256 of 32 bytes (multiformats, "multihash"). */
const SHA256_PREFIX = [0x12, 0x20]

/**
 * Where an asset may be, as its owner wrote it: text, or the bytes of an `/ipfs` multiaddress as iExec's SDK registers them. Those
 * hold the multihash alone and not what kind of block it is of, so that there are two places to look at.
 */
export function readLocations(multiaddr: Hex): string[] {
  const bytes = hexToBytes(multiaddr)
  if (!startsWith(bytes, IPFS_CODE)) return [Buffer.from(bytes).toString('utf8')]
  const multihash = bytes.subarray(-34)
  if (!startsWith(multihash, SHA256_PREFIX)) throw locationUnknown(multiaddr)
  const digest = bytesToHex(multihash.slice(-32))
  return (['folder', 'leaf'] as const).map((kind) => `/ipfs/${cidOfDigest(digest, kind)}`)
}

/** Which file, and where it goes. */
type AssetSource = {
  storage: NodeStorageClient
  /** What people call it. */
  what: string
  multiaddr: Hex
  /** sha-256 that it must have; zero where its owner gave none, and its address says what it is. */
  checksum: Hex
  path: string
  signal?: AbortSignal
}

/**
 * Brings a file that the chain names into `path`.
 * @throws ASSET_MISMATCH, LOCATION_UNKNOWN
 */
export async function fetchAsset(asset: AssetSource): Promise<void> {
  const locations = readLocations(asset.multiaddr)
  for (const [at, location] of locations.entries()) {
    try {
      return await fetchFrom(location, asset)
    } catch (error) {
      if (at === locations.length - 1 || !isFailure(error)) throw error
      await rm(asset.path, { force: true, recursive: true })
    }
  }
}

async function fetchFrom(
  location: string,
  { storage, what, checksum, path, signal }: AssetSource,
): Promise<void> {
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
