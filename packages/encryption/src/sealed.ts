import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { sealedForged, sealedMalformed } from './errors.ts'
import { type ByteSource, inPieces } from './pieces.ts'
import { CHUNK_BYTES, HEADER_BYTES, nonceOf, SALT_BYTES } from './sealed-format.ts'
import { encodeHeader, fileKeyOf, parseHeader, type SealedHeader, TAG_BYTES } from './sealed-header.ts'

const CIPHER = 'aes-256-gcm'

/**
 * Encrypts a stream in chunks: memory is bounded by a chunk and what the source gives at once, and any part can be read
 * later without the rest. See docs/spec/encryption.md#sealed-files.
 *
 * @param options.key - 32 bytes, of this object and version alone.
 * @param options.salt - 32 bytes; only for tests, fresh otherwise.
 */
export async function* seal(
  source: ByteSource,
  {
    key,
    chunkBytes = CHUNK_BYTES,
    salt = randomBytes(SALT_BYTES),
  }: { key: Uint8Array; chunkBytes?: number; salt?: Buffer },
): AsyncGenerator<Buffer> {
  const header: SealedHeader = { chunkBytes, salt }
  const fileKey = fileKeyOf(key, header)
  yield encodeHeader(header)
  let chunk = 0
  for await (const { piece, isLast } of inPieces(source, chunkBytes)) {
    const cipher = createCipheriv(CIPHER, fileKey, nonceOf(chunk, isLast))
    // One after the other and not joined: a copy costs as much as the cipher.
    yield cipher.update(piece)
    cipher.final()
    yield cipher.getAuthTag()
    chunk += 1
  }
}

/**
 * Decrypts a sealed stream; gives no byte of a chunk before the whole chunk is found genuine. A stream that ends early fails.
 *
 * @throws SEALED_MALFORMED, SEALED_FORGED
 */
export async function* unseal(source: ByteSource, { key }: { key: Uint8Array }): AsyncGenerator<Buffer> {
  const iterator = source[Symbol.asyncIterator]()
  const { start, rest } = await readStart(iterator)
  const header = parseHeader(start)
  const fileKey = fileKeyOf(key, header)
  let chunk = 0
  for await (const { piece, isLast } of inPieces(resume(rest, iterator), header.chunkBytes + TAG_BYTES)) {
    yield openChunk({ fileKey, chunk, isLast, bytes: piece })
    chunk += 1
  }
}

/** A file that can be read from anywhere. */
export type RandomAccess = {
  sizeBytes: number
  /** Gives exactly `length` bytes, which the caller knows to be there. */
  read(offset: number, length: number): Promise<Uint8Array>
}

/**
 * Decrypts `[start, end)` of the plain text, reading only the chunks that hold it.
 *
 * @throws SEALED_MALFORMED, SEALED_FORGED
 */
export async function* unsealRange(
  file: RandomAccess,
  { key, start, end }: { key: Uint8Array; start: number; end: number },
): AsyncGenerator<Buffer> {
  const header = parseHeader(await file.read(0, Math.min(HEADER_BYTES, file.sizeBytes)))
  const fileKey = fileKeyOf(key, header)
  const { chunkBytes } = header
  const stride = chunkBytes + TAG_BYTES
  const bodyBytes = file.sizeBytes - HEADER_BYTES
  const chunks = Math.max(1, Math.ceil(bodyBytes / stride))
  for (let chunk = Math.floor(start / chunkBytes); chunk < chunks && chunk * chunkBytes < end; chunk += 1) {
    const offset = HEADER_BYTES + chunk * stride
    const bytes = await file.read(offset, Math.min(stride, file.sizeBytes - offset))
    const plain = openChunk({ fileKey, chunk, isLast: chunk === chunks - 1, bytes })
    yield plain.subarray(Math.max(0, start - chunk * chunkBytes), Math.max(0, end - chunk * chunkBytes))
  }
}

function openChunk({
  fileKey,
  chunk,
  isLast,
  bytes,
}: {
  fileKey: Buffer
  chunk: number
  isLast: boolean
  bytes: Uint8Array
}): Buffer {
  if (bytes.length < TAG_BYTES) throw sealedMalformed(`it ends within chunk ${chunk}`)
  const split = bytes.length - TAG_BYTES
  const decipher = createDecipheriv(CIPHER, fileKey, nonceOf(chunk, isLast), { authTagLength: TAG_BYTES })
  decipher.setAuthTag(bytes.subarray(split))
  try {
    // GCM is a stream: nothing is left for the end, which is where the tag is compared.
    const plain = decipher.update(bytes.subarray(0, split))
    decipher.final()
    return plain
  } catch {
    throw sealedForged(chunk)
  }
}

async function readStart(iterator: AsyncIterator<Uint8Array>): Promise<{ start: Buffer; rest: Buffer }> {
  let held = Buffer.alloc(0)
  while (held.length < HEADER_BYTES) {
    const next = await iterator.next()
    if (next.done === true) break
    held = Buffer.concat([held, next.value])
  }
  return { start: held.subarray(0, HEADER_BYTES), rest: held.subarray(HEADER_BYTES) }
}

async function* resume(rest: Buffer, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (rest.length > 0) yield rest
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value
}
