const BLOCK_BYTES = 32

/**
 * The program's random source: the bytes of sha256(seed ‖ i) for i = 0, 1, 2…, with the seed of 32 bytes and i as
 * 8 bytes big-endian. The same task draws the same bytes everywhere.
 */
export class RandomStream {
  readonly #sha256: (bytes: Uint8Array) => Uint8Array
  readonly #message = new Uint8Array(BLOCK_BYTES + 8)
  #block: Uint8Array = new Uint8Array(0)
  #used = 0
  #index = 0n

  constructor(seed: Uint8Array, sha256: (bytes: Uint8Array) => Uint8Array) {
    this.#sha256 = sha256
    this.#message.set(seed)
  }

  fill(target: Uint8Array): void {
    for (let done = 0; done < target.length; ) {
      if (this.#used === this.#block.length) this.#nextBlock()
      const piece = this.#block.subarray(this.#used, this.#used + target.length - done)
      target.set(piece, done)
      this.#used += piece.length
      done += piece.length
    }
  }

  /** How many bytes it gave. */
  get state(): bigint {
    return this.#index * BigInt(BLOCK_BYTES) - BigInt(this.#block.length - this.#used)
  }

  resume(state: bigint): void {
    const used = Number(state % BigInt(BLOCK_BYTES))
    this.#index = state / BigInt(BLOCK_BYTES)
    if (used === 0) return
    this.#nextBlock()
    this.#used = used
  }

  #nextBlock(): void {
    new DataView(this.#message.buffer).setBigUint64(BLOCK_BYTES, this.#index, false)
    this.#block = this.#sha256(this.#message)
    this.#index += 1n
    this.#used = 0
  }
}
