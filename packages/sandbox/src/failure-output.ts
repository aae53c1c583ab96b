import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OUTPUT_FOLDER } from './environment.ts'

/** A failure that every honest machine meets alike. */
export type AgreedFailure = {
  /** A code of `PROGRAM_FAILURES`, of `digestOutput`, or of what came before the run. */
  code: string
  /** With `EXIT_CODE`. */
  exitCode?: number
  /** The deal names a contract to call back. */
  hasCallback?: boolean
}

/**
 * Replaces a run's output by that of a failure: a file that says only what is the same on every machine, so that honest
 * workers reach a consensus on the failure and the task is settled. The layout is iExec's.
 *
 * With a callback the hub finalizes only bytes whose keccak256 is the digest, so there the result is no bytes at all,
 * which no receiver takes for an answer; the failure is then told by `error.json` alone.
 *
 * @param outputFolder - The run's own, existing folder; emptied.
 */
export async function failureOutput(
  outputFolder: string,
  { code, exitCode, hasCallback = false }: AgreedFailure,
): Promise<void> {
  for (const name of await readdir(outputFolder)) await rm(join(outputFolder, name), { recursive: true })
  const error = exitCode === undefined ? { code } : { code, exitCode }
  const result = hasCallback
    ? { 'callback-data': '0x' }
    : { 'deterministic-output-path': `${OUTPUT_FOLDER}/error.json` }
  await writeFile(join(outputFolder, 'error.json'), JSON.stringify(error))
  await writeFile(join(outputFolder, 'computed.json'), JSON.stringify({ ...result, 'error-message': code }))
}
