import { p256 } from '@noble/curves/p256'
import { p384 } from '@noble/curves/p384'
import { sha256 } from 'viem'
import { type Bytes, concatBytes, findHexBytes } from '../bytes.ts'
import { writeBits, writeInteger, writeOid, writeSequence } from './der-writer.ts'

/** A private key whose signatures are a function of key and message (RFC 6979), so that development evidence is reproducible. */
export type Signer = {
  curve: 'p256' | 'p384'
  /** x and y, big endian. */
  publicKey: Bytes
  /** r and s, big endian, each as wide as the curve. */
  sign(message: Uint8Array): Bytes
}

const CURVES = {
  p256: { curve: p256, keyOid: '1.2.840.10045.3.1.7', signatureOid: '1.2.840.10045.4.3.2' },
  p384: { curve: p384, keyOid: '1.3.132.0.34', signatureOid: '1.2.840.10045.4.3.3' },
} as const

/** A key from a seed and a label: other labels give unrelated keys. */
export function createSigner(seed: Uint8Array, label: string, curve: 'p256' | 'p384' = 'p256'): Signer {
  const { curve: group } = CURVES[curve]
  const digest = (round: number) =>
    findHexBytes(sha256(concatBytes(seed, new TextEncoder().encode(`${label}/${round}`))))!
  // 32 bytes below either order but for odds of 2^-32; the next round is taken then.
  let round = 0
  while (!group.utils.isValidPrivateKey(widen(digest(round), group.CURVE.nByteLength))) round += 1
  const privateKey = widen(digest(round), group.CURVE.nByteLength)
  return {
    curve,
    publicKey: new Uint8Array(group.getPublicKey(privateKey, false).slice(1)),
    sign: (message) => new Uint8Array(group.sign(message, privateKey, { prehash: true }).toCompactRawBytes()),
  }
}

/** SubjectPublicKeyInfo. */
export function writePublicKey(signer: Signer): Bytes {
  const algorithm = writeSequence(writeOid('1.2.840.10045.2.1'), writeOid(CURVES[signer.curve].keyOid))
  return writeSequence(algorithm, writeBits(concatBytes(new Uint8Array([4]), signer.publicKey)))
}

export function writeSignatureAlgorithm(signer: Signer): Bytes {
  return writeSequence(writeOid(CURVES[signer.curve].signatureOid))
}

/** A body, its algorithm and its signature: the shape of certificates and revocation lists. */
export function writeSigned(body: Bytes, signer: Signer): Bytes {
  const signature = signer.sign(body)
  const half = signature.length / 2
  const numbers = writeSequence(
    writeInteger(signature.subarray(0, half)),
    writeInteger(signature.subarray(half)),
  )
  return writeSequence(body, writeSignatureAlgorithm(signer), writeBits(numbers))
}

function widen(bytes: Bytes, length: number): Bytes {
  return concatBytes(new Uint8Array(length - bytes.length), bytes)
}
