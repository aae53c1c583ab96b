import type { LogStream } from '../../runtime.ts'

/** The last bytes of a log, and how many of its first were passed on. */
export type LogState = { tail: Uint8Array; passedOn: number }

/** Keeps the last bytes of a log, and passes its first bytes on as they come. */
export class LogTail {
  readonly #stream: LogStream
  readonly #bytesMax: number
  readonly #onText: (stream: LogStream, text: string) => void
  readonly #decoder = new TextDecoder()
  #pieces: Uint8Array[] = []
  #kept = 0
  #passedOn = 0

  constructor(stream: LogStream, bytesMax: number, onText: (stream: LogStream, text: string) => void) {
    this.#stream = stream
    this.#bytesMax = bytesMax
    this.#onText = onText
  }

  write(bytes: Uint8Array): void {
    const early = bytes.subarray(0, this.#bytesMax - this.#passedOn)
    if (early.length > 0) {
      this.#passedOn += early.length
      const text = this.#decoder.decode(early, { stream: true })
      if (text !== '') this.#onText(this.#stream, text)
    }
    this.#pieces.push(bytes.slice(Math.max(0, bytes.length - this.#bytesMax)))
    this.#kept += this.#pieces.at(-1)!.length
    if (this.#kept > 2 * this.#bytesMax + 65_536) this.#trim()
  }

  text(): string {
    this.#trim()
    const decoder = new TextDecoder()
    return this.#pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode()
  }

  get state(): LogState {
    this.#trim()
    return { tail: this.#pieces[0] ?? new Uint8Array(0), passedOn: this.#passedOn }
  }

  resume({ tail, passedOn }: LogState): void {
    this.#pieces = [tail]
    this.#kept = tail.length
    this.#passedOn = passedOn
  }

  #trim(): void {
    const whole = new Uint8Array(this.#kept)
    let at = 0
    for (const piece of this.#pieces) {
      whole.set(piece, at)
      at += piece.length
    }
    const tail = whole.slice(Math.max(0, whole.length - this.#bytesMax))
    this.#pieces = [tail]
    this.#kept = tail.length
  }
}
