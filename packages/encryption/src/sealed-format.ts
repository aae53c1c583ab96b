/** First bytes of a sealed file: `RUCHESF` and the version of the format. */
export const MAGIC = new Uint8Array([0x52, 0x55, 0x43, 0x48, 0x45, 0x53, 0x46, 0x01])
/** Magic (8) ‖ bytes of plain text in a chunk, big endian (4) ‖ salt (32). */
export const HEADER_BYTES = 44
export const SALT_BYTES = 32
/** What fits in one chunk: small enough for random access, large enough for speed. */
export const CHUNK_BYTES = 65_536

export function layHeader({
  chunkBytes,
  salt,
}: {
  chunkBytes: number
  salt: Uint8Array
}): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(HEADER_BYTES)
  header.set(MAGIC)
  new DataView(header.buffer).setUint32(8, chunkBytes)
  header.set(salt, 12)
  return header
}

/** What HKDF binds a file's key to: the use, and the file's header. */
export function keyInfoOf(header: Uint8Array): Uint8Array<ArrayBuffer> {
  const use = new TextEncoder().encode('ruche/sealed-file/1')
  const info = new Uint8Array(use.length + header.length)
  info.set(use)
  info.set(header, use.length)
  return info
}

/** 12 bytes: number of the chunk, big endian (11) ‖ 1 for the last chunk, else 0: STREAM (Hoang et al., CRYPTO 2015). */
export function nonceOf(chunk: number, isLast: boolean): Uint8Array<ArrayBuffer> {
  const nonce = new Uint8Array(12)
  const view = new DataView(nonce.buffer)
  view.setUint16(5, Math.floor(chunk / 2 ** 32))
  view.setUint32(7, chunk % 2 ** 32)
  nonce[11] = isLast ? 1 : 0
  return nonce
}
