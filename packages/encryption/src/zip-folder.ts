import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { makeZip } from 'client-zip'

/** The earliest time a zip can hold, so that equal folders give equal zips. */
const EPOCH = new Date(1980, 0, 1)

/** A zip of everything in a folder, sorted by path; files are stored, not compressed. */
export async function zipOfFolder(folder: string): Promise<Uint8Array> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const files = paths.map((path) => ({
    name: path.slice(folder.length + 1),
    input: createReadStream(path) as AsyncIterable<Uint8Array>,
    lastModified: EPOCH,
  }))
  return new Uint8Array(await new Response(makeZip(files)).arrayBuffer())
}
