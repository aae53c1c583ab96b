import {
  createCipheriv,
  createHmac,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto'

/** `KEM` ‖ DHKEM(X25519, HKDF-SHA256); RFC 9180, 4.1 and 7.1. */
const KEM_SUITE = Buffer.from('KEM\x00\x20', 'latin1')
/** `HPKE` ‖ the same KEM ‖ HKDF-SHA256 ‖ ChaCha20Poly1305; RFC 9180, 5.1. */
const SUITE = Buffer.from('HPKE\x00\x20\x00\x01\x00\x03', 'latin1')
const VERSION = Buffer.from('HPKE-v1')
/** All that stands before the key of an X25519 public key in DER (RFC 8410). */
const X25519_PREFIX = Buffer.from('302a300506032b656e032100', 'hex')
const [NOTHING, BASE_MODE] = [Buffer.alloc(0), Buffer.of(0)]

/** A message that one key alone opens. */
export type SealedMessage = {
  /** Encapsulated key, 32 bytes. */
  enc: Uint8Array
  /** Cipher text and tag. */
  ct: Uint8Array
}

/** What both sides must say alike: the purpose (`info`) and what goes along in the clear (`aad`). */
export type MessageContext = { info: Uint8Array; aad: Uint8Array }

/** A key pair for one message. */
type Ephemeral = { publicKey: KeyObject; privateKey: KeyObject }

/**
 * Seals one message in base mode (RFC 9180, 6.1), all in one go: a service that seals for many cannot wait for some twenty jobs of
 * WebCrypto each time.
 */
export function sealWith(
  message: Uint8Array,
  { publicKey, info, aad }: MessageContext & { publicKey: Uint8Array },
  ephemeral: Ephemeral = generateKeyPairSync('x25519'),
): SealedMessage {
  const recipient = createPublicKey({
    key: Buffer.concat([X25519_PREFIX, publicKey]),
    format: 'der',
    type: 'spki',
  })
  // Refuses keys that give zero, whoever seals to them (RFC 9180, 7.1.4).
  const shared = diffieHellman({ privateKey: ephemeral.privateKey, publicKey: recipient })
  const enc = ephemeral.publicKey.export({ format: 'der', type: 'spki' }).subarray(X25519_PREFIX.length)
  const kem = labeling(KEM_SUITE)
  const sharedSecret = kem.expand(kem.extract(NOTHING, 'eae_prk', shared), {
    label: 'shared_secret',
    info: Buffer.concat([enc, publicKey]),
    bytes: 32,
  })
  const { key, nonce } = schedule(sharedSecret, info)
  const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 })
  cipher.setAAD(aad, { plaintextLength: message.length })
  const ct = Buffer.concat([cipher.update(message), cipher.final(), cipher.getAuthTag()])
  return { enc, ct }
}

/** Key and nonce of the first message, without a pre-shared key (RFC 9180, 5.1). */
function schedule(sharedSecret: Buffer, info: Uint8Array): { key: Buffer; nonce: Buffer } {
  const { extract, expand } = labeling(SUITE)
  const context = Buffer.concat([
    BASE_MODE,
    extract(NOTHING, 'psk_id_hash', NOTHING),
    extract(NOTHING, 'info_hash', info),
  ])
  const secret = extract(sharedSecret, 'secret', NOTHING)
  return {
    key: expand(secret, { label: 'key', info: context, bytes: 32 }),
    nonce: expand(secret, { label: 'base_nonce', info: context, bytes: 12 }),
  }
}

/** HKDF-SHA-256 with labels (RFC 9180, 4); what is expanded has at most the 32 bytes of one round. */
function labeling(suite: Buffer) {
  return {
    extract: (salt: Uint8Array, label: string, material: Uint8Array): Buffer =>
      createHmac('sha256', salt).update(VERSION).update(suite).update(label).update(material).digest(),
    expand: (
      secret: Uint8Array,
      { label, info, bytes }: { label: string; info: Uint8Array; bytes: number },
    ): Buffer =>
      createHmac('sha256', secret)
        .update(Buffer.of(0, bytes))
        .update(VERSION)
        .update(suite)
        .update(label)
        .update(info)
        .update(Buffer.of(1))
        .digest()
        .subarray(0, bytes),
  }
}
