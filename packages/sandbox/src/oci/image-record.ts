import { readFile, rename, writeFile } from 'node:fs/promises'

/** When each image was last used that this worker brought to the engine, by its id; on disk. */
export type ImageRecord = {
  lastUsedMs(): ReadonlyMap<string, number>
  set(id: string, usedMs: number): Promise<void>
  forget(id: string): Promise<void>
}

/** @param path - A file of this worker's own; need not exist. */
export async function openImageRecord(path: string): Promise<ImageRecord> {
  const text = await readFile(path, 'utf8').catch(() => '{}')
  // A record torn by a crash is an empty one: its images are then the owner's to remove.
  const used = new Map(Object.entries(parse(text)))
  let saved = Promise.resolve()
  const save = (): Promise<void> => {
    saved = saved.then(async () => {
      await writeFile(`${path}.new`, JSON.stringify(Object.fromEntries(used)), { mode: 0o600 })
      await rename(`${path}.new`, path)
    })
    return saved
  }
  return {
    lastUsedMs: () => used,
    set(id, usedMs) {
      used.set(id, usedMs)
      return save()
    },
    forget(id) {
      used.delete(id)
      return save()
    },
  }
}

function parse(text: string): Record<string, number> {
  try {
    return JSON.parse(text) as Record<string, number>
  } catch {
    return {}
  }
}
