import { createWriteStream } from 'node:fs'
import { chmod, link, lstat, mkdir, readdir, rm, symlink } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import { ImageMalformedError } from '../errors.ts'
import type { Descriptor } from './manifest.ts'
import { readTar, type TarEntry, TarMalformedError } from './tar.ts'

/** What an unpacked image may hold, in bytes. */
const IMAGE_BYTES_MAX = 34_359_738_368
const IMAGE_FILES_MAX = 2_000_000
/** Names that a layer uses to remove what a lower one holds (OCI image specification 1.1, "Whiteouts"). */
const WHITEOUT = '.wh.'
const OPAQUE = '.wh..wh..opq'

/**
 * Unpacks the layers of an image into a folder. Everything belongs to this process, may be read by all and has no special bits;
 * devices are left out. No path and no link of a layer leads outside: each is followed name by name, and links are
 * not followed.
 *
 * @param root - An existing, empty folder that nobody else writes to.
 * @throws Failure `IMAGE_MALFORMED`
 */
export async function unpackLayers(
  layers: readonly Descriptor[],
  { read, root }: { read: (digest: string) => AsyncIterable<Uint8Array>; root: string },
): Promise<void> {
  const room = { bytes: IMAGE_BYTES_MAX, files: IMAGE_FILES_MAX }
  try {
    for (const layer of layers) {
      for await (const entry of readTar(inflate(read(layer.digest), layer.mediaType))) {
        room.bytes -= entry.size
        room.files -= 1
        if (room.bytes < 0 || room.files < 0) throw new ImageMalformedError('it is too large')
        await unpackEntry(root, entry)
      }
    }
  } catch (error) {
    if (error instanceof TarMalformedError)
      throw new ImageMalformedError(`a layer is no tar file: ${error.message}`)
    throw error
  }
}

function inflate(bytes: AsyncIterable<Uint8Array>, mediaType: string): AsyncIterable<Uint8Array> {
  const kind = /gzip$/.test(mediaType)
    ? createGunzip()
    : /zstd$/.test(mediaType)
      ? createZstdDecompress()
      : undefined
  if (kind === undefined) return bytes
  // What breaks is met by whoever reads.
  pipeline(Readable.from(bytes), kind).catch(() => undefined)
  return kind
}

async function unpackEntry(root: string, entry: TarEntry): Promise<void> {
  const names = namesOf(entry.name)
  const name = names.at(-1)
  if (name === undefined) return
  const folder = await openFolder(root, names.slice(0, -1))
  if (name === OPAQUE) {
    for (const each of await readdir(folder)) await rm(join(folder, each), { recursive: true, force: true })
  } else if (name.startsWith(WHITEOUT)) {
    await rm(join(folder, name.slice(WHITEOUT.length)), { recursive: true, force: true })
  } else {
    await place({ root, path: join(folder, name), entry })
  }
}

async function place({ root, path, entry }: { root: string; path: string; entry: TarEntry }): Promise<void> {
  const there = await lstat(path).catch(() => undefined)
  if (entry.kind === 'folder') {
    if (there?.isDirectory() !== true) {
      if (there !== undefined) await rm(path)
      await mkdir(path)
    }
    await chmod(path, 0o755)
    return
  }
  if (there !== undefined) await rm(path, { recursive: true, force: true })
  if (entry.kind === 'file') {
    await pipeline(Readable.from(entry.content), createWriteStream(path, { flags: 'wx' }))
    await chmod(path, (entry.mode & 0o111) === 0 ? 0o644 : 0o755)
  } else if (entry.kind === 'link') {
    await symlink(entry.target, path)
  } else if (entry.kind === 'hardlink') {
    const names = namesOf(entry.target)
    const target = join(await openFolder(root, names.slice(0, -1)), names.at(-1) ?? '.')
    if ((await lstat(target).catch(() => undefined))?.isDirectory() !== false) {
      throw new ImageMalformedError(`a second name is for ${entry.target}, which is no file`)
    }
    await link(target, path)
  }
}

function namesOf(path: string): string[] {
  const names = posix
    .normalize(`/${path}`)
    .split('/')
    .filter((name) => name !== '')
  if (names.some((name) => name.includes('\0'))) throw new ImageMalformedError('a name has a zero byte')
  return names
}

/** Goes down a path, making what is missing. A link on the way is refused: what it names may be anywhere. */
async function openFolder(root: string, names: readonly string[]): Promise<string> {
  let path = root
  for (const name of names) {
    path = join(path, name)
    const stats = await lstat(path).catch(() => undefined)
    if (stats?.isDirectory()) continue
    if (stats !== undefined) throw new ImageMalformedError(`a path leads through ${name}, which is no folder`)
    await mkdir(path)
  }
  return path
}
