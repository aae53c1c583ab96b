import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** What a worker has promised, on disk: one folder each, with its record and its results. */
export type Records<T> = {
  list(): Promise<T[]>
  /** Resolves when the record will outlive a crash of the machine. */
  save(record: T): Promise<void>
  remove(key: string): Promise<void>
  /** Where the record's files live. */
  folderOf(key: string): string
}

/**
 * @param folder - This worker's own; created when missing.
 * @param keyOf - A file name that stays the same for a record.
 */
export async function openRecords<T>(
  folder: string,
  {
    fileName,
    keyOf,
    encode,
    decode,
  }: {
    fileName: string
    keyOf: (record: T) => string
    encode: (record: T) => string
    decode: (text: string) => T
  },
): Promise<Records<T>> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const folderOf = (key: string) => join(folder, key)
  const pathOf = (key: string) => join(folderOf(key), fileName)

  return {
    folderOf,
    async list() {
      const held: T[] = []
      for (const name of await readdir(folder)) {
        const text = await readFile(pathOf(name), 'utf8').catch(() => undefined)
        // Without a record nothing was promised yet: what the folder holds is left over from a crash.
        if (text === undefined) await rm(join(folder, name), { recursive: true, force: true })
        else held.push(decode(text))
      }
      return held
    },

    async save(record) {
      const path = pathOf(keyOf(record))
      await mkdir(folderOf(keyOf(record)), { recursive: true })
      const file = await open(`${path}.new`, 'w', 0o600)
      try {
        await file.writeFile(encode(record))
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(`${path}.new`, path)
    },

    remove: (key) => rm(folderOf(key), { recursive: true, force: true }),
  }
}
