import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const program = fileURLToPath(new URL('./stream-process.ts', import.meta.url))

/** The most memory, bytes, that a process takes which seals a dataset of so many bytes and opens it again as it comes. */
export async function measureStream(datasetBytes: number): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, String(datasetBytes)])
  return Number(stdout)
}
