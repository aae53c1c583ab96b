import { createHash, randomUUID } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hex } from 'viem'

/** Where programs and inputs come from, by content. */
export type Storehouse = {
  /** Brings the file at `<cid>[/<path>]` to a path on disk; every byte of it has been checked against the CID. */
  fetchFile(source: string, target: string, signal: AbortSignal): Promise<void>
}

/** A file of the cache: where it lies, and the sha-256 of its bytes. */
type CachedFile = { path: string; sha256: Hex }

/** Files by content, kept on disk for the next task that wants them. */
export type ContentCache = {
  /** The file at `<cid>[/<path>]`, fetched where it is not here, or is not what it was. For reading only. */
  bring(source: string, signal: AbortSignal): Promise<CachedFile>
  /** What lies here, by the short names of the protocol: the files used last, `max` at most. */
  list(max: number): Promise<string[]>
  /** A copy of it that is the caller's own. */
  copy(source: string, target: string, signal: AbortSignal): Promise<void>
}

/** A file that nobody seems to have touched is believed for so long. */
const BELIEVED_MS = 600_000
const DIGEST_ENDING = '.sha256'
/** Files are named for the sha-256 of their content path; the protocol's short names are the beginning of it. */
const NAME = /^[0-9a-f]{64}$/
const KEY_DIGITS = 16

/**
 * A cache in a folder that may be shared by runs at once: each file travels once, however many ask for it at the same time. What was
 * written down of a file when it was checked against its CID is compared with its bytes before they are used again, so that a
 * damaged or altered file is fetched anew and never computed with.
 *
 * @param nowMs - A clock that only goes forward.
 */
export function createContentCache({
  folder,
  storehouse,
  nowMs,
}: {
  folder: string
  storehouse: Storehouse
  nowMs: () => number
}): ContentCache {
  /** The one who is at a file now; others wait and look again. */
  const busy = new Map<string, Promise<unknown>>()
  const believed = new Map<string, { sha256: Hex; looks: string; untilMs: number }>()

  async function bring(source: string, signal: AbortSignal): Promise<CachedFile> {
    const path = join(folder, createHash('sha256').update(source).digest('hex'))
    for (let other = busy.get(path); other !== undefined; other = busy.get(path)) {
      await other.catch(() => undefined)
      signal.throwIfAborted()
    }
    const work = take(source, path, signal)
    busy.set(path, work)
    try {
      return { path, sha256: await work }
    } finally {
      busy.delete(path)
    }
  }

  async function take(source: string, path: string, signal: AbortSignal): Promise<Hex> {
    const sha256 = (await findSound(path)) ?? (await fetchAnew(source, path, signal))
    // Used just now: the cache keeps it for the run.
    const now = new Date()
    for (const file of [path, path + DIGEST_ENDING]) await utimes(file, now, now)
    believed.set(path, { sha256, looks: await looksOf(path), untilMs: nowMs() + BELIEVED_MS })
    return sha256
  }

  /** Digest of the file as it was checked; undefined where it is not here, or is another now. */
  async function findSound(path: string): Promise<Hex | undefined> {
    const written = await readFile(path + DIGEST_ENDING, 'utf8').catch(() => undefined)
    if (written === undefined) return undefined
    const known = believed.get(path)
    const isUntouched =
      known !== undefined &&
      known.sha256 === written &&
      known.untilMs > nowMs() &&
      known.looks === (await looksOf(path).catch(() => undefined))
    if (isUntouched) return known.sha256
    const found = await sha256File(path).catch(() => undefined)
    return found === written ? found : undefined
  }

  async function fetchAnew(source: string, path: string, signal: AbortSignal): Promise<Hex> {
    await mkdir(folder, { recursive: true })
    const partial = `${path}.${randomUUID()}`
    try {
      await storehouse.fetchFile(source, partial, signal)
      const sha256 = await sha256File(partial)
      // The file before its digest: without one it counts as not there.
      await rm(path + DIGEST_ENDING, { force: true })
      await rename(partial, path)
      await writeFile(path + DIGEST_ENDING, sha256)
      return sha256
    } finally {
      await rm(partial, { force: true })
    }
  }

  async function list(max: number): Promise<string[]> {
    const names = (await readdir(folder).catch(() => [])).filter((name) => NAME.test(name))
    const used = await Promise.all(
      names.map(async (name) => {
        const found = await stat(join(folder, name)).catch(() => undefined)
        return { name, atMs: found?.mtimeMs ?? 0 }
      }),
    )
    const latest = used.sort((a, b) => b.atMs - a.atMs).slice(0, max)
    return latest.map(({ name }) => name.slice(0, KEY_DIGITS)).sort()
  }

  return {
    bring,
    list,
    async copy(source, target, signal) {
      const { path } = await bring(source, signal)
      // Where the file system can, the copy takes no room until one of both is written to.
      await copyFile(path, target, constants.COPYFILE_FICLONE)
    },
  }
}

/** Whatever writes to a file changes these. */
async function looksOf(path: string): Promise<string> {
  const { ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true })
  return [ino, size, mtimeNs, ctimeNs].join(' ')
}

async function sha256File(path: string): Promise<Hex> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  return `0x${hash.digest('hex')}`
}
