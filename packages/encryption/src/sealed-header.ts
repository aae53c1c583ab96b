import { hkdfSync } from 'node:crypto'
import { sealedMalformed } from './errors.ts'

/** First bytes of a sealed file: `RUCHESF` and the version of the format. */
const MAGIC = Buffer.from('RUCHESF\u0001', 'latin1')
/** Magic (8) ‖ bytes of plain text in a chunk, big endian (4) ‖ salt (32). */
export const HEADER_BYTES = 44
export const SALT_BYTES = 32
/** GCM's tag behind each chunk. */
export const TAG_BYTES = 16
/** What fits in one chunk: small enough for random access, large enough for speed. */
export const CHUNK_BYTES = 65_536
const CHUNK_BYTES_MIN = 1_024
const CHUNK_BYTES_MAX = 16_777_216

export type SealedHeader = { chunkBytes: number; salt: Buffer }

export function encodeHeader({ chunkBytes, salt }: SealedHeader): Buffer {
  const header = Buffer.alloc(HEADER_BYTES)
  MAGIC.copy(header)
  header.writeUInt32BE(chunkBytes, 8)
  salt.copy(header, 12)
  return header
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
  return MAGIC.equals(start.subarray(0, MAGIC.length))
}

/** The key of one file: another salt or another chunk size gives another. HKDF-SHA-256 (RFC 5869). */
export function fileKeyOf(key: Uint8Array, header: SealedHeader): Buffer {
  const info = Buffer.concat([Buffer.from('ruche/sealed-file/1'), encodeHeader(header)])
  return Buffer.from(hkdfSync('sha256', key, header.salt, info, 32))
}

/** 12 bytes: number of the chunk, big endian (11) ‖ 1 for the last chunk, else 0: STREAM (Hoang et al., CRYPTO 2015). */
export function nonceOf(chunk: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(chunk, 5, 6)
  nonce[11] = isLast ? 1 : 0
  return nonce
}
