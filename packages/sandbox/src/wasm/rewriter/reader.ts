import { malformed } from './refusal.ts'

/** Walks over the bytes of a module; running past the end means that the module is broken. */
export class Reader {
  readonly bytes: Uint8Array
  readonly end: number
  /** Where the next byte is read, from the start of the module. */
  at: number

  constructor(bytes: Uint8Array, start = 0, end = bytes.length) {
    this.bytes = bytes
    this.at = start
    this.end = end
  }

  get atEnd(): boolean {
    return this.at >= this.end
  }

  byte(): number {
    if (this.at >= this.end) throw malformed(this.at)
    return this.bytes[this.at++]!
  }

  skip(count: number): void {
    if (count > this.end - this.at) throw malformed(this.at)
    this.at += count
  }

  /** Unsigned LEB128 of 32 bits: at most 5 bytes, unused bits zero. */
  u32(): number {
    const first = this.byte()
    if (first < 0x80) return first
    let value = first & 0x7f
    for (let shift = 7; shift < 35; shift += 7) {
      const byte = this.byte()
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) {
        if (value > 0xffff_ffff) break
        return value
      }
    }
    throw malformed(this.at)
  }

  /** Signed LEB128 of 33 bits: the type of a block. */
  s33(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte()
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) {
        if (shift === 28 && !isSignExtended(byte, 4)) break
        return byte & 0x40 ? value - 2 ** (shift + 7) : value
      }
    }
    throw malformed(this.at)
  }

  /** Steps over a signed LEB128 number of 32 or 64 bits. */
  skipSigned(bits: 32 | 64): void {
    const last = bits === 32 ? 4 : 9
    for (let i = 0; i <= last; i++) {
      const byte = this.byte()
      if (byte < 0x80) {
        // Of the last byte only the lowest bits belong to the number; the rest repeat its sign.
        if (i === last && !isSignExtended(byte, bits === 32 ? 3 : 0)) break
        return
      }
    }
    throw malformed(this.at)
  }

  name(): string {
    const length = this.u32()
    const start = this.at
    this.skip(length)
    try {
      const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
      return decoder.decode(this.bytes.subarray(start, this.at))
    } catch {
      throw malformed(start)
    }
  }

  /** The next bytes as a reader of their own, skipped here. */
  part(length: number): Reader {
    const start = this.at
    this.skip(length)
    return new Reader(this.bytes, start, this.at)
  }
}

/** Are the bits of a last byte from its sign bit on all the same? */
function isSignExtended(byte: number, signBit: number): boolean {
  const high = (byte & 0x7f) >> signBit
  return high === 0 || high === 0x7f >> signBit
}
