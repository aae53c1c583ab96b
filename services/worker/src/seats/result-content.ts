import { copyFile, mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { digestOutput } from '@ruche/sandbox'

const COMPUTED_FILE = 'computed.json'

/**
 * Lays out in `resultFolder` what of a run's output workers agree on: `computed.json` and the files that it names. What else
 * the program left may differ from machine to machine.
 *
 * @param outputFolder - Concluded: it holds a `computed.json`.
 */
export async function layOutResult(
  outputFolder: string,
  resultFolder: string,
  { hasCallback }: { hasCallback: boolean },
): Promise<void> {
  const { covered } = await digestOutput(outputFolder, { hasCallback })
  await rm(resultFolder, { recursive: true, force: true })
  for (const name of [COMPUTED_FILE, ...covered]) {
    const target = join(resultFolder, name)
    await mkdir(dirname(target), { recursive: true })
    await copyFile(join(outputFolder, name), target)
  }
}
