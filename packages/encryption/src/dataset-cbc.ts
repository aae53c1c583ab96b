import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { datasetUnreadable } from './errors.ts'
import type { ByteSource } from './pieces.ts'

const IV_BYTES = 16
const CIPHER = 'aes-256-cbc'

/**
 * Encrypts a dataset as iExec's SDK 9 does: IV (16) ‖ AES-256-CBC with PKCS#7 padding. It hides and does not protect: whoever reads it
 * must compare the sha-256 of the encrypted file with the checksum that the dataset's owner put on chain.
 */
export async function* encryptCbc(
  source: ByteSource,
  { key, iv = randomBytes(IV_BYTES) }: { key: Uint8Array; iv?: Buffer },
): AsyncGenerator<Buffer> {
  const cipher = createCipheriv(CIPHER, key, iv)
  yield iv
  for await (const bytes of source) yield cipher.update(bytes)
  yield cipher.final()
}

/** @throws DATASET_UNREADABLE */
export async function* decryptCbc(source: ByteSource, { key }: { key: Uint8Array }): AsyncGenerator<Buffer> {
  let start = Buffer.alloc(0)
  let decipher: ReturnType<typeof createDecipheriv> | undefined
  for await (const bytes of source) {
    if (decipher !== undefined) {
      yield decipher.update(bytes)
      continue
    }
    start = Buffer.concat([start, bytes])
    if (start.length < IV_BYTES) continue
    decipher = createDecipheriv(CIPHER, key, start.subarray(0, IV_BYTES))
    yield decipher.update(start.subarray(IV_BYTES))
  }
  if (decipher === undefined) throw datasetUnreadable(`it has no IV of ${IV_BYTES} bytes`)
  try {
    yield decipher.final()
  } catch {
    throw datasetUnreadable('the key is another one, or its end is missing')
  }
}
