import { Chacha20Poly1305 } from '@hpke/chacha20poly1305'
import { CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'
import { messageUnreadable } from './errors.ts'
import { type MessageContext, type SealedMessage, sealWith } from './hpke-seal.ts'

/** RFC 9180, base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305. */
const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Chacha20Poly1305(),
})

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

/** Seals a message to a key of 32 bytes, with a key pair of its own. */
export function sealMessage(
  message: Uint8Array,
  to: MessageContext & { publicKey: Uint8Array },
): SealedMessage {
  return sealWith(message, to)
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
