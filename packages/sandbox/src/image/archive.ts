import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { ImageMalformedError, ImageMismatchError } from '../errors.ts'
import { type Manifest, type Platform, parseIndex, parseManifest } from './manifest.ts'
import { readTar, TarMalformedError } from './tar.ts'

/** Manifests and configurations are read into memory; registries refuse larger ones too. */
const DOCUMENT_BYTES_MAX = 4 * 1024 * 1024

/** The parts of an image, every one of them checked against its digest. */
export type ImageParts = {
  /** The manifest for this platform. */
  manifest: Manifest
  /** Every digest that stands for this image: of its manifest, and of the index that leads there. */
  digests: string[]
  readText(digest: string): Promise<string>
  read(digest: string): AsyncIterable<Uint8Array>
}

/**
 * Opens an image archive and checks that it is the image meant.
 *
 * @param digest - Of its manifest, or of an index of manifests, as the chain names it.
 * @throws Failure `IMAGE_MALFORMED`, `IMAGE_MISMATCH`.
 */
export async function openImageArchive(
  path: string,
  { digest, platform }: { digest: string; platform: Platform },
): Promise<ImageParts> {
  const parts = await listParts(path)
  const read = (of: string): AsyncIterable<Uint8Array> => {
    const part = parts.get(of)
    if (part === undefined) throw new ImageMalformedError(`its part ${of} is missing`)
    return part.size === 0
      ? emptyStream()
      : createReadStream(path, { start: part.offset, end: part.offset + part.size - 1 })
  }
  const readText = async (of: string): Promise<string> => {
    if ((parts.get(of)?.size ?? 0) > DOCUMENT_BYTES_MAX)
      throw new ImageMalformedError(`its part ${of} is too large`)
    return textOf(read(of))
  }
  const index = parts.get('index.json')
  if (index === undefined) throw new ImageMalformedError('it has no index.json')
  const known = parseIndex(await readText('index.json'))
  // The index of the layout may itself be what is meant: then it lies among the parts too.
  if (!known.some((entry) => entry.digest === digest) && !parts.has(digest)) {
    throw new ImageMismatchError({ expected: digest, found: known[0]?.digest ?? 'no image' })
  }
  const { manifest, digests } = await resolveManifest(digest, platform, readText)
  return { manifest, digests, read, readText }
}

/** Follows an image's digest, through indexes for several platforms if need be, to its manifest. */
export async function resolveManifest(
  digest: string,
  platform: Platform,
  readText: (digest: string) => Promise<string>,
): Promise<Pick<ImageParts, 'manifest' | 'digests'>> {
  const digests = [digest]
  let manifest = parseManifest(await readText(digest), platform)
  while ('next' in manifest) {
    if (digests.includes(manifest.next.digest)) throw new ImageMalformedError('its indexes lead in a circle')
    digests.push(manifest.next.digest)
    manifest = parseManifest(await readText(manifest.next.digest), platform)
  }
  return { manifest, digests }
}

/**
 * Reads which image an archive holds; its parts are not checked.
 *
 * @throws Failure `IMAGE_MALFORMED` where it holds none, or several.
 */
export async function readArchiveDigest(path: string): Promise<string> {
  try {
    for await (const { name, content } of readTar(createReadStream(path))) {
      if (name.replace(/^(\.?\/)+/, '') !== 'index.json') continue
      const [first, ...others] = parseIndex(await textOf(content))
      if (first === undefined || others.length > 0)
        throw new ImageMalformedError('it does not hold one image')
      return first.digest
    }
  } catch (error) {
    if (error instanceof TarMalformedError)
      throw new ImageMalformedError(`it is no tar file: ${error.message}`)
    throw error
  }
  throw new ImageMalformedError('it has no index.json')
}

type Part = { offset: number; size: number }

/** Finds each part, and checks that its bytes have the digest that its name tells. */
async function listParts(path: string): Promise<Map<string, Part>> {
  const parts = new Map<string, Part>()
  try {
    for await (const { name, kind, offset, size, content } of readTar(createReadStream(path))) {
      const clean = name.replace(/^(\.?\/)+/, '')
      if (kind !== 'file') continue
      if (clean === 'index.json') parts.set(clean, { offset, size })
      const [, named] = /^blobs\/sha256\/([0-9a-f]{64})$/.exec(clean) ?? []
      if (named === undefined) continue
      const hash = createHash('sha256')
      for await (const piece of content) hash.update(piece)
      const found = hash.digest('hex')
      if (found !== named)
        throw new ImageMismatchError({ expected: `sha256:${named}`, found: `sha256:${found}` })
      parts.set(`sha256:${named}`, { offset, size })
    }
  } catch (error) {
    if (error instanceof TarMalformedError)
      throw new ImageMalformedError(`it is no tar file: ${error.message}`)
    throw error
  }
  return parts
}

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of stream) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}

async function* emptyStream(): AsyncGenerator<Uint8Array> {}
