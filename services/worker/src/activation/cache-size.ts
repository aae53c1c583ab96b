import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

type Cached = { path: string; bytes: number; usedAtMs: number }

/** A file used within the last ten minutes may belong to a run. */
const RECENT_MS = 600_000

/**
 * Chooses what a cache forgets: the longest unused, until it fits.
 *
 * @returns Paths to remove; files used within ten minutes stay even where they do not fit.
 */
export function pickEvictions(
  files: readonly Cached[],
  { bytesMax, nowMs }: { bytesMax: number; nowMs: number },
): string[] {
  let bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const evicted: string[] = []
  for (const file of [...files].sort((a, b) => a.usedAtMs - b.usedAtMs)) {
    if (bytes <= bytesMax || nowMs - file.usedAtMs < RECENT_MS) break
    evicted.push(file.path)
    bytes -= file.bytes
  }
  return evicted
}

/** Removes from a folder what its size does not allow. */
export async function trimCache(
  folder: string,
  { bytesMax, nowMs }: { bytesMax: number; nowMs: number },
): Promise<void> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = await Promise.all(
    names
      .filter((entry) => entry.isFile())
      .map(async (entry): Promise<Cached[]> => {
        const path = join(entry.parentPath, entry.name)
        const found = await stat(path).catch(() => undefined)
        return found === undefined
          ? []
          : [{ path, bytes: found.size, usedAtMs: Math.max(found.atimeMs, found.mtimeMs) }]
      }),
  )
  for (const path of pickEvictions(files.flat(), { bytesMax, nowMs })) await rm(path, { force: true })
}
