import { type Bytes, concatBytes, equalBytes, findHexBytes } from './bytes.ts'
import { type DerValue, getChild, readChildren, readDer, TAG, toOid, toUnsigned } from './der.ts'
import { certificateMalformed } from './errors.ts'

/** A public key as certificates carry it (RFC 5280 4.1, SubjectPublicKeyInfo), and what kind it is. */
export type PublicKey = { spki: Bytes; kind: 'p256' | 'p384' | 'rsa' }

/** The kinds of signature that Intel and AMD use. */
export type SignatureAlgorithm = 'ecdsa-sha256' | 'ecdsa-sha384' | 'rsa-pss-sha384'

/** RSASSA-PSS with SHA-384, MGF1 with SHA-384, 48 bytes of salt (RFC 4055 3.1), the only form AMD's certificates have. */
const RSA_PSS_SHA384 = [
  '304606092a864886f70d01010a3039',
  'a00f300d06096086480165030402020500',
  'a11c301a06092a864886f70d010108300d06096086480165030402020500',
  'a203020130',
  'a303020101',
]

const OID = {
  ecPublicKey: '1.2.840.10045.2.1',
  p256: '1.2.840.10045.3.1.7',
  p384: '1.3.132.0.34',
  rsa: '1.2.840.113549.1.1.1',
  ecdsaSha256: '1.2.840.10045.4.3.2',
  ecdsaSha384: '1.2.840.10045.4.3.3',
  rsaPss: '1.2.840.113549.1.1.10',
} as const

export function readPublicKey(value: DerValue): PublicKey {
  const algorithm = readChildren(getChild(readChildren(value), 0))
  const oid = toOid(getChild(algorithm, 0))
  if (oid === OID.rsa) return { spki: value.encoded, kind: 'rsa' }
  const curve = oid === OID.ecPublicKey ? toOid(getChild(algorithm, 1)) : undefined
  if (curve === OID.p256) return { spki: value.encoded, kind: 'p256' }
  if (curve === OID.p384) return { spki: value.encoded, kind: 'p384' }
  throw certificateMalformed(`the kind of public key ${curve ?? oid} is not accepted`)
}

export function readSignatureAlgorithm(value: DerValue): SignatureAlgorithm {
  const children = readChildren(value)
  const oid = toOid(getChild(children, 0))
  if (oid === OID.ecdsaSha256 && children.length === 1) return 'ecdsa-sha256'
  if (oid === OID.ecdsaSha384 && children.length === 1) return 'ecdsa-sha384'
  if (oid === OID.rsaPss && isAmdPss(value.encoded)) return 'rsa-pss-sha384'
  throw certificateMalformed(`the signature algorithm ${oid} is not accepted`)
}

/** A P-256 key from its coordinates x and y, 32 bytes each. */
export function p256Key(coordinates: Bytes): PublicKey {
  const prefix = findHexBytes('3059301306072a8648ce3d020106082a8648ce3d03010703420004')!
  return { spki: concatBytes(prefix, coordinates), kind: 'p256' }
}

/**
 * Tells whether the signature is the key's. ECDSA signatures are r and s one after the other; a key that is no point of its curve
 * verifies nothing.
 */
export async function isSigned(options: {
  key: PublicKey
  algorithm: SignatureAlgorithm
  message: Bytes
  signature: Bytes
}): Promise<boolean> {
  const { key, algorithm, message, signature } = options
  const hash = algorithm === 'ecdsa-sha256' ? 'SHA-256' : 'SHA-384'
  if ((algorithm === 'rsa-pss-sha384') !== (key.kind === 'rsa')) return false
  const [importing, verifying] =
    key.kind === 'rsa'
      ? [
          { name: 'RSA-PSS', hash },
          { name: 'RSA-PSS', saltLength: 48 },
        ]
      : [
          { name: 'ECDSA', namedCurve: key.kind === 'p256' ? 'P-256' : 'P-384' },
          { name: 'ECDSA', hash },
        ]
  try {
    const imported = await crypto.subtle.importKey('spki', key.spki, importing, false, ['verify'])
    return await crypto.subtle.verify(verifying, imported, signature, message)
  } catch (error) {
    // A key that cannot be imported signs nothing; anything else, such as a missing WebCrypto, is no answer.
    if (error instanceof DOMException) return false
    throw error
  }
}

/** The r and s of an ECDSA signature in DER (RFC 5480), each padded to the size of the curve. */
export function readEcdsaSignature(der: Bytes, kind: 'p256' | 'p384'): Bytes {
  const numberBytes = kind === 'p256' ? 32 : 48
  const numbers = readChildren(readDer(der))
  if (numbers.length !== 2) throw certificateMalformed('an ECDSA signature has two numbers')
  return concatBytes(...numbers.map((number) => padStart(toUnsigned(number, TAG.integer), numberBytes)))
}

export async function sha256(message: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', message))
}

function padStart(bytes: Bytes, length: number): Bytes {
  if (bytes.length > length) throw certificateMalformed('a number of a signature is too large')
  return concatBytes(new Uint8Array(length - bytes.length), bytes)
}

function isAmdPss(encoded: Bytes): boolean {
  return equalBytes(encoded, findHexBytes(RSA_PSS_SHA384.join(''))!)
}
