import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { encryptResult, parseResultKey, type ResultKey, zipOfFolder } from '@ruche/encryption'
import { type Hex, isFailure, parseParams } from '@ruche/protocol'

/**
 * The key that a deal names for its results; undefined where it names none. Parameters that cannot be read end in a failure that all
 * workers agree on, and there is nothing in it to hide.
 */
export function findResultKey(params: string): ResultKey | undefined {
  try {
    const { resultKey } = parseParams(params)
    return resultKey === undefined ? undefined : parseResultKey(resultKey)
  } catch (error) {
    if (isFailure(error)) return undefined
    throw error
  }
}

/** Leaves an output, encrypted to its reader, in a folder and nothing else there; it may be that of the output. */
export async function writePrivateResult(
  output: string,
  { into, key, taskId }: { into: string; key: ResultKey; taskId: Hex },
): Promise<void> {
  const files = await encryptResult(await zipOfFolder(output), { key, taskId })
  for (const name of await readdir(into)) await rm(join(into, name), { recursive: true })
  for (const { name, bytes } of files) await writeFile(join(into, name), bytes)
}
