import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OUTPUT_FOLDER } from './environment.ts'

/** A failure that every honest machine meets alike. */
export type AgreedFailure = {
  /** A code of `PROGRAM_FAILURES`, of `digestOutput`, or of what came before the run. */
  code: string
  /** With `EXIT_CODE`. */
  exitCode?: number
}

/**
 * Writes the output of a run that failed: a file that says only what is the same on every machine, so that honest
 * workers reach a consensus on the failure and the task is settled. The layout is iExec's.
 *
 * @param outputFolder - Existing folder; a `computed.json` and `error.json` in it are replaced, other files stay but are
 *   not covered by the digest.
 */
export async function failureOutput(outputFolder: string, { code, exitCode }: AgreedFailure): Promise<void> {
  const error = exitCode === undefined ? { code } : { code, exitCode }
  const computed = {
    'deterministic-output-path': `${OUTPUT_FOLDER}/error.json`,
    'error-message': code,
  }
  await writeFile(join(outputFolder, 'error.json'), JSON.stringify(error))
  await writeFile(join(outputFolder, 'computed.json'), JSON.stringify(computed))
}
