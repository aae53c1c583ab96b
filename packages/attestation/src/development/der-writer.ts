import type { Hex } from 'viem'
import { type Bytes, concatBytes, findHexBytes } from '../bytes.ts'
import { TAG } from '../der.ts'

/** One value of the distinguished encoding rules: tag, shortest length, contents. */
export function writeDer(tag: number, ...contents: readonly Uint8Array[]): Bytes {
  const content = concatBytes(...contents)
  return concatBytes(new Uint8Array([tag]), writeLength(content.length), content)
}

export function writeSequence(...items: readonly Uint8Array[]): Bytes {
  return writeDer(TAG.sequence, ...items)
}

export function writeOid(oid: string): Bytes {
  const [first, second, ...rest] = oid.split('.').map(Number)
  return writeDer(TAG.oid, new Uint8Array([first! * 40 + second!, ...rest.flatMap(toBase128)]))
}

/** An integer that is not negative. */
export function writeInteger(magnitude: Uint8Array | number, tag: number = TAG.integer): Bytes {
  const bytes = typeof magnitude === 'number' ? toMagnitude(magnitude) : stripZeros(magnitude)
  return writeDer(tag, bytes[0]! >= 0x80 ? new Uint8Array([0]) : new Uint8Array(), bytes)
}

export function writeOctets(value: Uint8Array | Hex): Bytes {
  return writeDer(TAG.octetString, typeof value === 'string' ? findHexBytes(value)! : value)
}

export function writeBits(value: Uint8Array, unusedBits = 0): Bytes {
  return writeDer(TAG.bitString, new Uint8Array([unusedBits]), value)
}

export function writeBoolean(value: boolean): Bytes {
  return writeDer(TAG.boolean, new Uint8Array([value ? 0xff : 0]))
}

export function writeText(text: string, tag: number = TAG.utf8String): Bytes {
  return writeDer(tag, new TextEncoder().encode(text))
}

/** As UTCTime before 2050, as GeneralizedTime after (RFC 5280 4.1.2.5). */
export function writeTime(seconds: number): Bytes {
  const date = new Date(seconds * 1000)
  const digits = date.toISOString().replaceAll(/\.\d+|\D/g, '')
  return date.getUTCFullYear() < 2050
    ? writeText(`${digits.slice(2)}Z`, TAG.utcTime)
    : writeText(`${digits}Z`, TAG.generalizedTime)
}

function writeLength(length: number): Bytes {
  if (length < 0x80) return new Uint8Array([length])
  const bytes = toMagnitude(length)
  return concatBytes(new Uint8Array([0x80 + bytes.length]), bytes)
}

function toMagnitude(value: number): Bytes {
  const digits = value.toString(16)
  return findHexBytes(digits.length % 2 === 0 ? digits : `0${digits}`)!
}

function stripZeros(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0)
  return first < 0 ? new Uint8Array([0]) : bytes.subarray(first)
}

function toBase128(arc: number): number[] {
  const digits = [arc % 128]
  for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128)) {
    digits.unshift(0x80 + (rest % 128))
  }
  return digits
}
