import { Chacha20Poly1305 } from '@hpke/chacha20poly1305'
import { CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'
import { messageUnreadable } from './errors.ts'

/** RFC 9180, base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305. */
const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Chacha20Poly1305(),
})

/** A message that one key alone opens. */
export type SealedMessage = {
  /** Encapsulated key, 32 bytes. */
  enc: Uint8Array
  /** Cipher text and tag. */
  ct: Uint8Array
}

/** What both sides must say alike: the purpose (`info`) and what goes along in the clear (`aad`). */
export type MessageContext = { info: Uint8Array; aad: Uint8Array }

export type MessageKeys = {
  /** 32 bytes. */
  publicKey: Uint8Array
  /** Stays where it was made. */
  privateKey: CryptoKey
}

/** A key pair to receive one message with. */
export async function generateMessageKeys(): Promise<MessageKeys> {
  const { publicKey, privateKey } = await suite.kem.generateKeyPair()
  return { publicKey: new Uint8Array(await suite.kem.serializePublicKey(publicKey)), privateKey }
}

export async function sealMessage(
  message: Uint8Array,
  { publicKey, info, aad }: MessageContext & { publicKey: Uint8Array },
): Promise<SealedMessage> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(copy(publicKey))
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: copy(info) }, copy(message), copy(aad))
  return { enc: new Uint8Array(enc), ct: new Uint8Array(ct) }
}

/** @throws MESSAGE_UNREADABLE */
export async function openMessage(
  { enc, ct }: SealedMessage,
  { privateKey, info, aad }: MessageContext & { privateKey: CryptoKey },
): Promise<Uint8Array> {
  try {
    const opening = { recipientKey: privateKey, enc: copy(enc), info: copy(info) }
    return new Uint8Array(await suite.open(opening, copy(ct), copy(aad)))
  } catch (error) {
    throw messageUnreadable(error)
  }
}

/** The library takes whole buffers, so that a view into a larger one would show it more. */
function copy(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}
