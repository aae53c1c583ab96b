import { createReadStream } from 'node:fs'
import { open, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OUTPUT_FOLDER } from '../environment.ts'
import type { LogStream } from '../runtime.ts'
import { LogTail } from '../wasm/inside/log-tail.ts'

const STDOUT_FILE = 'stdout.txt'
const COMPUTED_FILE = 'computed.json'

/** Keeps what a program prints: standard output whole, as a file; standard error as a log only. */
export type StandardOutput = {
  /** Bytes of standard output so far. */
  readonly bytes: number
  write(stream: LogStream, bytes: Uint8Array): Promise<void>
  logs(): { stdout: string; stderr: string }
  /**
   * Puts the file among the outputs, unless the program left one of its name; and `computed.json` if there is none.
   *
   * @returns bytes of the latter.
   */
  keep(outputFolder: string): Promise<number>
  close(): Promise<void>
}

/** @param file - Where standard output is kept meanwhile. */
export async function openStandardOutput({
  file,
  logBytes,
  onLog,
}: {
  file: string
  logBytes: number
  onLog?: ((stream: LogStream, text: string) => void) | undefined
}): Promise<StandardOutput> {
  const handle = await open(file, 'w+', 0o600)
  const tell = onLog ?? (() => undefined)
  const tails = {
    stdout: new LogTail('stdout', logBytes, tell),
    stderr: new LogTail('stderr', logBytes, tell),
  }
  let bytes = 0
  return {
    get bytes() {
      return bytes
    },
    async write(stream, piece) {
      tails[stream].write(piece)
      if (stream === 'stderr') return
      bytes += piece.length
      await handle.write(piece)
    },
    logs: () => ({ stdout: tails.stdout.text(), stderr: tails.stderr.text() }),
    async keep(outputFolder) {
      const names = await readdir(outputFolder)
      if (!names.includes(STDOUT_FILE))
        await writeFile(join(outputFolder, STDOUT_FILE), createReadStream(file))
      if (names.includes(COMPUTED_FILE)) return 0
      const path = names.every((name) => name === STDOUT_FILE)
        ? `${OUTPUT_FOLDER}/${STDOUT_FILE}`
        : OUTPUT_FOLDER
      const computed = JSON.stringify({ 'deterministic-output-path': path })
      await writeFile(join(outputFolder, COMPUTED_FILE), computed)
      return computed.length
    },
    close: () => handle.close(),
  }
}
