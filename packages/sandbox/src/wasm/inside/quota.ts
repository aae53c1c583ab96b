import { failed } from './stop.ts'

/** Counts what the program's files hold; passing a limit ends the run, it is no error the program could handle. */
export class Quota {
  #bytes = 0
  #files = 0
  readonly #bytesMax: number
  readonly #filesMax: number

  constructor(limits: { outputBytes: number; fileCount: number }) {
    this.#bytesMax = limits.outputBytes
    this.#filesMax = limits.fileCount
  }

  get state(): { bytes: number; files: number } {
    return { bytes: this.#bytes, files: this.#files }
  }

  resume({ bytes, files }: { bytes: number; files: number }): void {
    this.#bytes = bytes
    this.#files = files
  }

  /** @param delta - Bytes more (or fewer, when negative) than before. */
  addBytes(delta: number): void {
    if (this.#bytes + delta > this.#bytesMax) {
      throw failed('OUTPUT_LIMIT', `The program's files exceed ${this.#bytesMax} bytes.`)
    }
    this.#bytes += delta
  }

  /** @param delta - 1 for a new file or folder, −1 for one that is gone. */
  addFiles(delta: number): void {
    if (this.#files + delta > this.#filesMax) {
      throw failed('FILE_LIMIT', `The program holds more than ${this.#filesMax} files and folders.`)
    }
    this.#files += delta
  }
}
