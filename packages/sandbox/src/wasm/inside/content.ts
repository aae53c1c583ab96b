import type { Quota } from './quota.ts'

const CHUNK_BYTES = 65_536
const FIRST_CHUNK_BYTES_MIN = 256

/** What a file holds. */
export interface Content {
  readonly size: number
  /** Fills `target` from `position` on; answers how many bytes there were. */
  read(position: number, target: Uint8Array): number
}

/** What a file holds, in chunks; a missing chunk is zeros. */
export type WrittenState = { size: number; chunks: readonly (Uint8Array | undefined)[] }

/** Bytes that the program wrote, in chunks, so that growth copies little and holes cost nothing. */
export class WrittenContent implements Content {
  #size = 0
  #chunks: (Uint8Array | undefined)[] = []
  readonly #quota: Quota

  constructor(quota: Quota) {
    this.#quota = quota
  }

  get size(): number {
    return this.#size
  }

  get state(): WrittenState {
    return { size: this.#size, chunks: this.#chunks }
  }

  /** Holds what another did; its bytes are counted already. */
  resume({ size, chunks }: WrittenState): this {
    this.#size = size
    this.#chunks = [...chunks]
    return this
  }

  read(position: number, target: Uint8Array): number {
    const count = Math.max(0, Math.min(target.length, this.#size - position))
    for (let done = 0; done < count; ) {
      const at = (position + done) % CHUNK_BYTES
      const length = Math.min(CHUNK_BYTES - at, count - done)
      const piece = this.#chunks[Math.floor((position + done) / CHUNK_BYTES)]?.subarray(at, at + length)
      const known = piece?.length ?? 0
      if (piece !== undefined) target.set(piece, done)
      target.fill(0, done + known, done + length)
      done += length
    }
    return count
  }

  write(position: number, bytes: Uint8Array): void {
    if (bytes.length === 0) return
    if (position + bytes.length > this.#size) this.#setSize(position + bytes.length)
    for (let done = 0; done < bytes.length; ) {
      const at = (position + done) % CHUNK_BYTES
      const length = Math.min(CHUNK_BYTES - at, bytes.length - done)
      const index = Math.floor((position + done) / CHUNK_BYTES)
      this.#chunk(index, at + length).set(bytes.subarray(done, done + length), at)
      done += length
    }
  }

  /** Cuts the file, or extends it with zeros. */
  resize(size: number): void {
    if (size < this.#size) {
      this.#chunks.length = Math.min(this.#chunks.length, Math.ceil(size / CHUNK_BYTES))
      this.#chunks[Math.floor(size / CHUNK_BYTES)]?.fill(0, size % CHUNK_BYTES)
    }
    this.#setSize(size)
  }

  #setSize(size: number): void {
    this.#quota.addBytes(size - this.#size)
    this.#size = size
  }

  /** The chunk at an index, made if missing; the first starts small, for the many files that stay small. */
  #chunk(index: number, needed: number): Uint8Array {
    const chunk = this.#chunks[index]
    if (chunk !== undefined && chunk.length >= needed) return chunk

    let length = index === 0 ? Math.max(FIRST_CHUNK_BYTES_MIN, chunk?.length ?? 0) : CHUNK_BYTES
    while (length < needed) length *= 2
    const larger = new Uint8Array(length)
    if (chunk !== undefined) larger.set(chunk)
    this.#chunks[index] = larger
    return larger
  }
}
