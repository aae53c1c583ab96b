import type { Hex } from 'viem'
import { type Bytes, toHex } from './bytes.ts'
import { quoteMalformed } from './errors.ts'

/** Reads a quote from front to back; every integer is little endian, and nothing is read past the end. */
export class QuoteReader {
  readonly #bytes: Bytes
  #offset: number
  readonly #end: number

  constructor(bytes: Bytes, offset = 0, end = bytes.length) {
    this.#bytes = bytes
    this.#offset = offset
    this.#end = end
  }

  get offset(): number {
    return this.#offset
  }

  get remaining(): number {
    return this.#end - this.#offset
  }

  take(lengthBytes: number, field: string): Bytes {
    const start = this.#skip(lengthBytes, field)
    return this.#bytes.slice(start, this.#offset)
  }

  hex(lengthBytes: number, field: string): Hex {
    const start = this.#skip(lengthBytes, field)
    return toHex(this.#bytes.subarray(start, this.#offset))
  }

  u8(field: string): number {
    return this.#bytes[this.#skip(1, field)]!
  }

  u16(field: string): number {
    return this.u8(field) + this.u8(field) * 0x100
  }

  u32(field: string): number {
    return this.u16(field) + this.u16(field) * 0x10000
  }

  u64(field: string): bigint {
    return BigInt(this.u32(field)) + (BigInt(this.u32(field)) << 32n)
  }

  /** A reader of the next bytes alone; this one goes on after them. */
  part(lengthBytes: number, field: string): QuoteReader {
    const start = this.#skip(lengthBytes, field)
    return new QuoteReader(this.#bytes, start, this.#offset)
  }

  /** Refuses bytes that no field accounts for. */
  finish(what: string): void {
    if (this.remaining > 0) throw quoteMalformed(`${this.remaining} bytes are left over after the ${what}`)
  }

  #skip(lengthBytes: number, field: string): number {
    if (lengthBytes > this.remaining) {
      throw quoteMalformed(
        `the ${field} needs ${lengthBytes} bytes at offset ${this.#offset}, but ${this.remaining} are left`,
      )
    }
    const start = this.#offset
    this.#offset += lengthBytes
    return start
  }
}
