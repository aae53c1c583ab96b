import {
  createCipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
} from 'node:crypto'
import { bech32 } from '@scure/base'
import { resultKeyMalformed } from './errors.ts'

const INTRO = 'age-encryption.org/v1'
const CHUNK_BYTES = 65_536
/** All that stands before an X25519 key in DER (RFC 8410). */
const PUBLIC_PREFIX = Buffer.from('302a300506032b656e032100', 'hex')
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex')

/** What age draws by chance: 16 bytes, 32 bytes and 16 bytes. */
export type AgeSeeds = { fileKey: Buffer; ephemeral: Buffer; nonce: Buffer }

/**
 * Writes a file of age for one X25519 key. The library draws what makes two files of the same text differ; here the caller gives it.
 *
 * @see https://age-encryption.org/v1
 */
export function writeAgeFile(
  plain: Uint8Array,
  { reader, seeds: { fileKey, ephemeral, nonce } }: { reader: Buffer; seeds: AgeSeeds },
): Buffer {
  const head = `${INTRO}\n${wrapKey(fileKey, { reader, ephemeral })}---`
  const macKey = hkdf(fileKey, { salt: Buffer.alloc(0), info: 'header', bytes: 32 })
  const mac = createHmac('sha256', macKey).update(head).digest()
  const key = hkdf(fileKey, { salt: nonce, info: 'payload', bytes: 32 })
  return Buffer.concat([Buffer.from(`${head} ${encode(mac)}\n`), nonce, ...sealChunks(plain, key)])
}

/** The 32 bytes of `age1…`. @throws RESULT_KEY_MALFORMED */
export function readAgeRecipient(recipient: string): Buffer {
  try {
    const { prefix, bytes } = bech32.decodeToBytes(recipient)
    if (prefix === 'age' && bytes.length === 32) return Buffer.from(bytes)
  } catch {
    // Told below, as any other text.
  }
  throw resultKeyMalformed()
}

/** HKDF-SHA-256 (RFC 5869). */
export function hkdf(
  secret: Uint8Array,
  { salt, info, bytes }: { salt: Uint8Array; info: string; bytes: number },
): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, info, bytes))
}

/** The stanza that gives the reader the file key. */
function wrapKey(fileKey: Buffer, { reader, ephemeral }: { reader: Buffer; ephemeral: Buffer }): string {
  const der = Buffer.concat([PRIVATE_PREFIX, ephemeral])
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey({
    key: Buffer.concat([PUBLIC_PREFIX, reader]),
    format: 'der',
    type: 'spki',
  })
  const own = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  const share = own.subarray(PUBLIC_PREFIX.length)
  const salt = Buffer.concat([share, reader])
  const key = hkdf(diffieHellman({ privateKey, publicKey }), { salt, info: `${INTRO}/X25519`, bytes: 32 })
  return `-> X25519 ${encode(share)}\n${encode(seal(fileKey, { key, nonce: Buffer.alloc(12) }))}\n`
}

/** STREAM: the nonce is a counter of 11 bytes, then 1 for the last chunk. */
function sealChunks(plain: Uint8Array, key: Buffer): Buffer[] {
  const count = Math.max(1, Math.ceil(plain.length / CHUNK_BYTES))
  return Array.from({ length: count }, (_, at) => {
    const nonce = Buffer.alloc(12)
    nonce.writeUIntBE(at, 5, 6)
    nonce[11] = at === count - 1 ? 1 : 0
    return seal(plain.subarray(at * CHUNK_BYTES, (at + 1) * CHUNK_BYTES), { key, nonce })
  })
}

function seal(plain: Uint8Array, { key, nonce }: { key: Buffer; nonce: Buffer }): Buffer {
  const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 })
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Base64 without padding, as age writes it. */
function encode(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
