import type { Hex } from 'viem'
import { type Bytes, toHex } from './bytes.ts'
import { certificateMalformed } from './errors.ts'

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  enumerated: 0x0a,
  utf8String: 0x0c,
  sequence: 0x30,
  set: 0x31,
  printableString: 0x13,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
} as const

/** One value of the distinguished encoding rules (ITU-T X.690): its tag, its content, and both with the length. */
export type DerValue = { tag: number; content: Bytes; encoded: Bytes }

/** Reads exactly one value; anything after it is refused. */
export function readDer(bytes: Bytes): DerValue {
  const value = readAt(bytes, 0)
  if (value.encoded.length !== bytes.length) throw certificateMalformed('bytes follow the outer value')
  return value
}

/** The values inside a constructed one. */
export function readChildren(parent: DerValue, tag: number = TAG.sequence): DerValue[] {
  if (parent.tag !== tag) throw unexpectedTag(tag, parent.tag)
  const children: DerValue[] = []
  for (let offset = 0; offset < parent.content.length; ) {
    const child = readAt(parent.content, offset)
    children.push(child)
    offset += child.encoded.length
  }
  return children
}

/** The child at a place, which must exist; with the tag if one is given. */
export function getChild(children: readonly DerValue[], at: number, tag?: number): DerValue {
  const child = children[at]
  if (child === undefined) throw certificateMalformed(`a sequence ends before its element ${at}`)
  if (tag !== undefined && child.tag !== tag) throw unexpectedTag(tag, child.tag)
  return child
}

export function toOid(value: DerValue): string {
  if (value.tag !== TAG.oid) throw unexpectedTag(TAG.oid, value.tag)
  if (value.content.length === 0 || (value.content.at(-1)! & 0x80) !== 0) {
    throw certificateMalformed('an object identifier is cut short')
  }
  const arcs: number[] = []
  let arc = 0
  for (const byte of value.content) {
    arc = arc * 128 + (byte & 0x7f)
    if (!Number.isSafeInteger(arc)) throw certificateMalformed('an object identifier is too large')
    if ((byte & 0x80) !== 0) continue
    arcs.push(arc)
    arc = 0
  }
  const first = arcs[0]!
  const root = first < 40 ? 0 : first < 80 ? 1 : 2
  return [root, first - root * 40, ...arcs.slice(1)].join('.')
}

/** The magnitude of an integer that is not negative, without leading zeros (zero is one zero byte). */
export function toUnsigned(value: DerValue, tag: number = TAG.integer): Bytes {
  if (value.tag !== tag) throw unexpectedTag(tag, value.tag)
  const [first, second] = value.content
  if (first === undefined || (first & 0x80) !== 0)
    throw certificateMalformed('an integer is negative or empty')
  if (first !== 0 || second === undefined) return value.content
  if ((second & 0x80) === 0) throw certificateMalformed('an integer has needless zeros')
  return value.content.subarray(1)
}

export function toSerial(value: DerValue): Hex {
  return toHex(toUnsigned(value))
}

/** An integer below 2^32. */
export function toSmallInteger(value: DerValue, tag: number = TAG.integer): number {
  const bytes = toUnsigned(value, tag)
  if (bytes.length > 4) throw certificateMalformed('an integer is larger than expected')
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0)
}

export function toBoolean(value: DerValue): boolean {
  if (value.tag !== TAG.boolean) throw unexpectedTag(TAG.boolean, value.tag)
  const [byte] = value.content
  if (value.content.length !== 1 || (byte !== 0 && byte !== 0xff)) {
    throw certificateMalformed('a boolean is neither true nor false')
  }
  return byte === 0xff
}

/** The bits of a string that fills whole bytes. */
export function toBitString(value: DerValue): Bytes {
  if (value.tag !== TAG.bitString) throw unexpectedTag(TAG.bitString, value.tag)
  if (value.content[0] !== 0) throw certificateMalformed('a bit string does not fill its bytes')
  return value.content.subarray(1)
}

export function toOctets(value: DerValue): Bytes {
  if (value.tag !== TAG.octetString) throw unexpectedTag(TAG.octetString, value.tag)
  return value.content
}

/** Unix seconds of a UTCTime or GeneralizedTime, in the forms RFC 5280 4.1.2.5 allows. */
export function toTimeSeconds(value: DerValue): number {
  const text = String.fromCharCode(...value.content)
  const isShort = value.tag === TAG.utcTime && /^\d{12}Z$/.test(text)
  const isLong = value.tag === TAG.generalizedTime && /^\d{14}Z$/.test(text)
  if (!isShort && !isLong) throw certificateMalformed(`${JSON.stringify(text.slice(0, 40))} is not a time`)
  const century = isLong ? '' : text < '50' ? '20' : '19'
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(century + text) ?? []
  const milliseconds = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  if (Number.isNaN(milliseconds)) throw certificateMalformed(`${text} is not a time`)
  return milliseconds / 1000
}

function readAt(bytes: Bytes, offset: number): DerValue {
  const tag = bytes[offset]
  if (tag === undefined || (tag & 0x1f) === 0x1f) throw certificateMalformed('a tag is missing or too long')
  const { length, headerBytes } = readLength(bytes, offset + 1)
  const start = offset + 1 + headerBytes
  if (start + length > bytes.length) throw certificateMalformed('a value is longer than what holds it')
  return {
    tag,
    content: bytes.subarray(start, start + length),
    encoded: bytes.subarray(offset, start + length),
  }
}

/** Only the shortest form of a length is accepted, so that one value has one encoding. */
function readLength(bytes: Bytes, offset: number): { length: number; headerBytes: number } {
  const first = bytes[offset]
  if (first === undefined) throw certificateMalformed('a length is missing')
  if (first < 0x80) return { length: first, headerBytes: 1 }
  const count = first - 0x80
  if (count === 0 || count > 3) throw certificateMalformed('a length is indefinite or too long')
  let length = 0
  for (let at = 1; at <= count; at++) {
    const byte = bytes[offset + at]
    if (byte === undefined) throw certificateMalformed('a length is missing')
    length = length * 256 + byte
  }
  if (length < 0x80 || length < 256 ** (count - 1))
    throw certificateMalformed('a length is not in its shortest form')
  return { length, headerBytes: 1 + count }
}

function unexpectedTag(wanted: number, found: number) {
  return certificateMalformed(`a tag is 0x${found.toString(16)} where 0x${wanted.toString(16)} belongs`)
}
