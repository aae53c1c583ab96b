import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hex } from 'viem'

/** A folder or file of an image, under the name by which it is measured wherever it lies. */
export type ImagePart = { name: string; path: string }

/**
 * Measures an image: SHA-384 over each file's name and SHA-384, in order of name; 48 bytes, as MRTD has. Tests are no part of it.
 *
 * @see docs/spec/release.md#the-software-enclave
 */
export async function measureImage(parts: readonly ImagePart[]): Promise<Hex> {
  const files = (await Promise.all(parts.map(listFiles))).flat()
  files.sort((left, right) => (left.name < right.name ? -1 : 1))
  const whole = createHash('sha384')
  for (const { name, path } of files) {
    const digest = createHash('sha384')
      .update(await readFile(path))
      .digest()
    const nameBytes = Buffer.from(name)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(nameBytes.length)
    whole.update(length).update(nameBytes).update(digest)
  }
  return `0x${whole.digest('hex')}`
}

async function listFiles({ name, path }: ImagePart): Promise<ImagePart[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch((error) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined
    throw error
  })
  if (entries === undefined) return [{ name, path }]
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => {
      const inner = join(entry.parentPath, entry.name)
      return { name: `${name}${inner.slice(path.length).replaceAll('\\', '/')}`, path: inner }
    })
}
