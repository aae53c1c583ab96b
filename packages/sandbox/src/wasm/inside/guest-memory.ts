import { SystemError } from './errno.ts'

const VECTORS_MAX = 1024

/** The program's linear memory as system calls see it: every access is checked, little-endian. */
export class GuestMemory {
  readonly #memory: WebAssembly.Memory
  #bytes: Uint8Array
  #view: DataView
  /** Bytes of all windows so far: what was moved between program and host, at most. */
  movedBytes = 0

  constructor(memory: WebAssembly.Memory) {
    this.#memory = memory
    this.#bytes = new Uint8Array(memory.buffer)
    this.#view = new DataView(memory.buffer)
  }

  get sizeBytes(): number {
    return this.#memory.buffer.byteLength
  }

  /** A window into the memory, valid until the program runs on. */
  bytes(pointer: number, length: number): Uint8Array {
    this.#check(pointer, length)
    this.movedBytes += length
    return this.#bytes.subarray(pointer, pointer + length)
  }

  text(pointer: number, length: number): string {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(this.bytes(pointer, length))
    } catch (error) {
      if (error instanceof TypeError) throw new SystemError('ILSEQ')
      throw error
    }
  }

  u16(pointer: number): number {
    this.#check(pointer, 2)
    return this.#view.getUint16(pointer, true)
  }

  u32(pointer: number): number {
    this.#check(pointer, 4)
    return this.#view.getUint32(pointer, true)
  }

  u64(pointer: number): bigint {
    this.#check(pointer, 8)
    return this.#view.getBigUint64(pointer, true)
  }

  setU8(pointer: number, value: number): void {
    this.#check(pointer, 1)
    this.#view.setUint8(pointer, value)
  }

  setU16(pointer: number, value: number): void {
    this.#check(pointer, 2)
    this.#view.setUint16(pointer, value, true)
  }

  setU32(pointer: number, value: number): void {
    this.#check(pointer, 4)
    this.#view.setUint32(pointer, value, true)
  }

  setU64(pointer: number, value: bigint): void {
    this.#check(pointer, 8)
    this.#view.setBigUint64(pointer, value, true)
  }

  /** Windows for a list of at most 1024 `iovec`: pointer (4) ‖ length (4) each. */
  vectors(pointer: number, count: number): Uint8Array[] {
    if (count > VECTORS_MAX) throw new SystemError('INVAL')
    this.#check(pointer, count * 8)
    return Array.from({ length: count }, (_, i) =>
      this.bytes(this.u32(pointer + i * 8), this.u32(pointer + i * 8 + 4)),
    )
  }

  /** Growing the memory detaches the windows we hold, so they are renewed here, before every use. */
  #check(pointer: number, length: number): void {
    if (this.#bytes.buffer !== this.#memory.buffer) {
      this.#bytes = new Uint8Array(this.#memory.buffer)
      this.#view = new DataView(this.#memory.buffer)
    }
    if (pointer + length > this.#bytes.length) throw new SystemError('FAULT')
  }
}
