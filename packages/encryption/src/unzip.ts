import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import JSZip from 'jszip'
import { resultUnreadable } from './errors.ts'

/**
 * Writes the files of a zip into a folder; refuses names that lead out of it.
 *
 * @throws RESULT_UNREADABLE
 */
export async function unzipInto(zip: Uint8Array, folder: string): Promise<void> {
  const archive = await JSZip.loadAsync(zip).catch((error) => {
    throw resultUnreadable(error)
  })
  for (const entry of Object.values(archive.files)) {
    const name = normalize(entry.name)
    if (name.startsWith('..') || name.startsWith('/') || name.includes('\0')) throw resultUnreadable()
    if (entry.dir) continue
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, await entry.async('nodebuffer'))
  }
}
