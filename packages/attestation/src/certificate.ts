import type { Hex } from 'viem'
import { type Bytes, equalBytes } from './bytes.ts'
import {
  type DerValue,
  getChild,
  readChildren,
  readDer,
  TAG,
  toBitString,
  toBoolean,
  toOctets,
  toOid,
  toSerial,
  toTimeSeconds,
} from './der.ts'
import { certificateMalformed } from './errors.ts'
import {
  type PublicKey,
  readEcdsaSignature,
  readPublicKey,
  readSignatureAlgorithm,
  type SignatureAlgorithm,
} from './signature.ts'

/** An X.509 certificate (RFC 5280), read and not yet believed. */
export type Certificate = {
  der: Bytes
  signed: Signed
  serial: Hex
  /** Encoded names, for comparing; `commonName` is for people and for Intel's naming rules. */
  issuer: Bytes
  subject: Bytes
  commonName: string
  notBeforeSeconds: number
  notAfterSeconds: number
  key: PublicKey
  isAuthority: boolean
  canSignCertificates: boolean
  canSignLists: boolean
  /** By object identifier: the bytes inside the extension's octet string. */
  extensions: ReadonlyMap<string, Bytes>
}

/** What a signature is over; the signature itself is as `isSigned` wants it once the signer's key is known. */
export type Signed = { bytes: Bytes; algorithm: SignatureAlgorithm; signature: Bytes }

const OID = { commonName: '2.5.4.3', keyUsage: '2.5.29.15', basicConstraints: '2.5.29.19' } as const
const KNOWN_CRITICAL = new Set<string>([OID.keyUsage, OID.basicConstraints])

export function readCertificate(der: Bytes): Certificate {
  const { body, signed } = readSigned(der)
  const fields = readChildren(body)
  const version = readChildren(getChild(fields, 0), 0xa0)
  if (getChild(version, 0, TAG.integer).content[0] !== 2)
    throw certificateMalformed('it is not X.509 version 3')
  if (!equalBytes(getChild(fields, 2).encoded, signed.algorithmBytes)) {
    throw certificateMalformed('it names two signature algorithms')
  }
  const validity = readChildren(getChild(fields, 4))
  const subject = getChild(fields, 5)
  const extensions = readExtensions(fields.slice(7))
  const usage = readKeyUsage(extensions.get(OID.keyUsage))
  return {
    der,
    signed,
    serial: toSerial(getChild(fields, 1)),
    issuer: getChild(fields, 3).encoded,
    subject: subject.encoded,
    commonName: readCommonName(subject),
    notBeforeSeconds: toTimeSeconds(getChild(validity, 0)),
    notAfterSeconds: toTimeSeconds(getChild(validity, 1)),
    key: readPublicKey(getChild(fields, 6)),
    isAuthority: readIsAuthority(extensions.get(OID.basicConstraints)),
    canSignCertificates: (usage & 0x04) !== 0,
    canSignLists: (usage & 0x02) !== 0,
    extensions,
  }
}

/** The common shape of certificates and revocation lists: a body, an algorithm, a signature. */
export function readSigned(der: Bytes): { body: DerValue; signed: Signed & { algorithmBytes: Bytes } } {
  const parts = readChildren(readDer(der))
  if (parts.length !== 3) throw certificateMalformed('it does not consist of body, algorithm and signature')
  const body = getChild(parts, 0)
  const algorithm = getChild(parts, 1)
  const signature = toBitString(getChild(parts, 2))
  const kind = readSignatureAlgorithm(algorithm)
  return {
    body,
    signed: {
      bytes: body.encoded,
      algorithm: kind,
      algorithmBytes: algorithm.encoded,
      signature:
        kind === 'rsa-pss-sha384'
          ? signature
          : readEcdsaSignature(signature, kind === 'ecdsa-sha256' ? 'p256' : 'p384'),
    },
  }
}

/** The common name of an encoded name; empty when it has none. */
export function readCommonName(name: DerValue): string {
  for (const set of readChildren(name)) {
    for (const attribute of readChildren(set, TAG.set)) {
      const pair = readChildren(attribute)
      if (toOid(getChild(pair, 0)) === OID.commonName)
        return new TextDecoder().decode(getChild(pair, 1).content)
    }
  }
  return ''
}

function readExtensions(rest: readonly DerValue[]): Map<string, Bytes> {
  const extensions = new Map<string, Bytes>()
  const wrapper = rest.find(({ tag }) => tag === 0xa3)
  if (wrapper === undefined) return extensions
  for (const extension of readChildren(readDer(wrapper.content))) {
    const parts = readChildren(extension)
    const oid = toOid(getChild(parts, 0))
    const isCritical = parts.length === 3 && toBoolean(getChild(parts, 1))
    if (isCritical && !KNOWN_CRITICAL.has(oid))
      throw certificateMalformed(`the critical extension ${oid} is unknown`)
    if (extensions.has(oid)) throw certificateMalformed(`the extension ${oid} stands twice`)
    extensions.set(oid, toOctets(getChild(parts, parts.length - 1)))
  }
  return extensions
}

function readIsAuthority(extension: Bytes | undefined): boolean {
  if (extension === undefined) return false
  const first = readChildren(readDer(extension))[0]
  return first?.tag === TAG.boolean && toBoolean(first)
}

/** The first byte of the key usage bits: 0x04 signs certificates, 0x02 signs revocation lists (bits 5 and 6 from the left). */
function readKeyUsage(extension: Bytes | undefined): number {
  if (extension === undefined) return 0
  const value = readDer(extension)
  if (value.tag !== TAG.bitString) throw certificateMalformed('the key usage is not a bit string')
  return value.content[1] ?? 0
}
