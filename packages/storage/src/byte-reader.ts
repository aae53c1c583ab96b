/** Takes apart a stream of bytes whose chunks fall anywhere, holding no more than it is asked for. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>
  #held: Uint8Array[] = []
  #heldBytes = 0

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** The next `length` bytes, or fewer when the stream ends first. */
  async take(length: number): Promise<Uint8Array> {
    while (this.#heldBytes < length && (await this.#pull())) {}
    const all = this.#drain()
    this.#hold(all.subarray(length))
    return all.subarray(0, length)
  }

  /**
   * Streams the bytes before the next `mark` and steps over it. Returns false, with all bytes streamed, when the
   * stream ends without one.
   */
  async *until(mark: Uint8Array): AsyncGenerator<Uint8Array, boolean, undefined> {
    for (;;) {
      const all = this.#drain()
      const at = indexOf(all, mark)
      if (at >= 0) {
        this.#hold(all.subarray(at + mark.length))
        if (at > 0) yield all.subarray(0, at)
        return true
      }
      // The last bytes may be the beginning of a mark that the next chunk completes.
      const safeBytes = Math.max(all.length - mark.length + 1, 0)
      this.#hold(all.subarray(safeBytes))
      if (safeBytes > 0) yield all.subarray(0, safeBytes)
      if (!(await this.#pull())) {
        yield this.#drain()
        return false
      }
    }
  }

  /** Gives back bytes just taken, to be read again. */
  putBack(bytes: Uint8Array): void {
    const rest = this.#drain()
    this.#hold(bytes)
    this.#hold(rest)
  }

  /** Tells the source that no more is wanted. */
  async close(): Promise<void> {
    await this.#source.return?.()
  }

  async #pull(): Promise<boolean> {
    const next = await this.#source.next()
    if (next.done === true) return false
    this.#hold(next.value)
    return true
  }

  #hold(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    this.#held.push(bytes)
    this.#heldBytes += bytes.length
  }

  #drain(): Uint8Array {
    const all = this.#held.length === 1 ? this.#held[0] : concat(this.#held, this.#heldBytes)
    this.#held = []
    this.#heldBytes = 0
    return all ?? new Uint8Array()
  }
}

/** Joins chunks into one array. */
export function concat(chunks: readonly Uint8Array[], lengthBytes?: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(lengthBytes ?? chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

function indexOf(bytes: Uint8Array, mark: Uint8Array): number {
  const first = mark[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (at + mark.length > bytes.length) return -1
    if (mark.every((byte, offset) => bytes[at + offset] === byte)) return at
  }
  return -1
}
