import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { decryptCbc, encryptCbc } from './dataset-cbc.ts'
import { parseKey } from './key.ts'
import type { ByteSource } from './pieces.ts'
import { seal, unseal } from './sealed.ts'
import { isSealed } from './sealed-header.ts'

/** `sealed`: ours, each chunk protected. `iexec`: what iExec's SDK reads and writes. */
export type DatasetFormat = 'sealed' | 'iexec'

/** Bytes read from disk at once. */
const READ_BYTES = 1_048_576

/**
 * Encrypts a file of any size with bounded memory.
 *
 * @param key - 32 bytes in base64.
 * @returns what the dataset is registered with: sha-256 of the encrypted file.
 * @throws KEY_MALFORMED
 */
export async function encryptDataset({
  source,
  target,
  key,
  format = 'sealed',
  signal,
}: {
  source: string
  target: string
  key: string
  format?: DatasetFormat
  signal?: AbortSignal
}): Promise<{ checksum: `0x${string}`; sizeBytes: number }> {
  const bytes = parseKey(key)
  const encrypt = format === 'sealed' ? seal : encryptCbc
  const hash = createHash('sha256')
  let sizeBytes = 0
  await pipeline(
    createReadStream(source, { highWaterMark: READ_BYTES }),
    (plain: ByteSource) => encrypt(plain, { key: bytes }),
    async function* measure(encrypted: ByteSource) {
      for await (const piece of encrypted) {
        hash.update(piece)
        sizeBytes += piece.length
        yield piece
      }
    },
    createWriteStream(target, { mode: 0o600, highWaterMark: READ_BYTES }),
    { ...(signal === undefined ? {} : { signal }) },
  )
  return { checksum: `0x${hash.digest('hex')}`, sizeBytes }
}

/**
 * Decrypts a file of either format, told apart by its first bytes.
 *
 * @throws KEY_MALFORMED, SEALED_MALFORMED, SEALED_FORGED, DATASET_UNREADABLE; what was written until then is of no use.
 */
export async function decryptDataset({
  source,
  target,
  key,
  signal,
}: {
  source: string
  target: string
  key: string
  signal?: AbortSignal
}): Promise<void> {
  const bytes = parseKey(key)
  const decrypt = (await formatOf(source)) === 'sealed' ? unseal : decryptCbc
  await pipeline(
    createReadStream(source, { highWaterMark: READ_BYTES }),
    (encrypted: ByteSource) => decrypt(encrypted, { key: bytes }),
    createWriteStream(target, { mode: 0o600, highWaterMark: READ_BYTES }),
    { ...(signal === undefined ? {} : { signal }) },
  )
}

async function formatOf(path: string): Promise<DatasetFormat> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0)
    return isSealed(buffer.subarray(0, bytesRead)) ? 'sealed' : 'iexec'
  } finally {
    await file.close()
  }
}
