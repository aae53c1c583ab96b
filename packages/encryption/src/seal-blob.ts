import { randomBytes } from './random.ts'
import { CHUNK_BYTES, keyInfoOf, layHeader, nonceOf, SALT_BYTES } from './sealed-format.ts'

/**
 * Encrypts a file in a browser, as `seal` does on a machine: what comes out is read by `unseal`. Only one chunk is in clear at a time.
 *
 * @param options.key - 32 bytes in base64, of this object and version alone.
 * @param options.onChunk - Told after each chunk, with the share that is done, 0 to 1.
 * @throws whatever reading the file throws.
 */
export async function sealBlob(
  source: Blob,
  { key, signal, onChunk }: { key: string; signal?: AbortSignal; onChunk?: (share: number) => void },
): Promise<Blob> {
  const salt = randomBytes(SALT_BYTES)
  const header = layHeader({ chunkBytes: CHUNK_BYTES, salt })
  const fileKey = await deriveKey(key, salt, header)
  const parts: BlobPart[] = [header]
  // An empty file is one empty chunk: its end is protected too.
  const chunks = Math.max(1, Math.ceil(source.size / CHUNK_BYTES))
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    signal?.throwIfAborted()
    const plain = await source.slice(chunk * CHUNK_BYTES, (chunk + 1) * CHUNK_BYTES).arrayBuffer()
    const iv = nonceOf(chunk, chunk === chunks - 1)
    // The tag is behind the text, where the format has it.
    parts.push(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, fileKey, plain))
    onChunk?.((chunk + 1) / chunks)
  }
  return new Blob(parts)
}

async function deriveKey(
  key: string,
  salt: Uint8Array<ArrayBuffer>,
  header: Uint8Array<ArrayBuffer>,
): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(key), (letter) => letter.charCodeAt(0))
  const root = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey'])
  const way = { name: 'HKDF', hash: 'SHA-256', salt, info: keyInfoOf(header) }
  return crypto.subtle.deriveKey(way, root, { name: 'AES-GCM', length: 256 }, false, ['encrypt'])
}
