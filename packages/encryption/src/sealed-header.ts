import { hkdfSync } from 'node:crypto'
import { sealedMalformed } from './errors.ts'
import { HEADER_BYTES, keyInfoOf, layHeader, MAGIC } from './sealed-format.ts'

/** GCM's tag behind each chunk. */
export const TAG_BYTES = 16
const CHUNK_BYTES_MIN = 1_024
const CHUNK_BYTES_MAX = 16_777_216

export type SealedHeader = { chunkBytes: number; salt: Buffer }

export function encodeHeader(header: SealedHeader): Buffer {
  return Buffer.from(layHeader(header).buffer)
}

/** @throws SEALED_MALFORMED */
export function parseHeader(bytes: Uint8Array): SealedHeader {
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (header.length < HEADER_BYTES)
    throw sealedMalformed(`it ends within its header of ${HEADER_BYTES} bytes`)
  if (!isSealed(header)) throw sealedMalformed('it does not begin as one')
  const chunkBytes = header.readUInt32BE(8)
  if (chunkBytes < CHUNK_BYTES_MIN || chunkBytes > CHUNK_BYTES_MAX) {
    throw sealedMalformed(`chunks of ${chunkBytes} bytes are not allowed`)
  }
  return { chunkBytes, salt: header.subarray(12, HEADER_BYTES) }
}

/** Does a file that begins so have this format? */
export function isSealed(start: Uint8Array): boolean {
  return Buffer.from(MAGIC).equals(start.subarray(0, MAGIC.length))
}

/** The key of one file: another salt or another chunk size gives another. HKDF-SHA-256 (RFC 5869). */
export function fileKeyOf(key: Uint8Array, header: SealedHeader): Buffer {
  const info = keyInfoOf(layHeader(header))
  return Buffer.from(hkdfSync('sha256', key, header.salt, info, 32))
}
