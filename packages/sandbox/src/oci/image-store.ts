import { createReadStream } from 'node:fs'
import { isFailure } from '@ruche/protocol'
import { ImageMismatchError, ImageUnavailableError } from '../errors.ts'
import { openImageArchive } from '../image/archive.ts'
import { type ImageSource, registryOf } from '../image/image-source.ts'
import { platformOf } from '../image/manifest.ts'
import type { RegistryCredentials } from '../image/registry-image.ts'
import type { EngineClient } from './engine-client.ts'
import { type ImageAllowance, type KeptImage, planImageGarbage } from './image-garbage.ts'
import type { ImageRecord } from './image-record.ts'

export type ImageStore = {
  /**
   * Brings an image to the engine if it is not there, and lends it until `release`.
   *
   * @throws Failure `IMAGE_UNAVAILABLE` (retryable), `IMAGE_MISMATCH`, `IMAGE_MALFORMED`.
   */
  acquire(source: ImageSource, signal?: AbortSignal): Promise<{ id: string; release: () => Promise<void> }>
}

/** Images that grow too old are seen this late. */
const GARBAGE_PAUSE_MS = 3_600_000

type ImageDocument = { Id: string; RepoDigests: string[] | null; Size: number }

/** @param credentials - By the registry's host. */
export function createImageStore(
  client: EngineClient,
  {
    credentials,
    record,
    allowance,
    nowMs,
  }: {
    credentials: Readonly<Record<string, RegistryCredentials>>
    record: ImageRecord
    allowance: ImageAllowance
    nowMs: () => number
  },
): ImageStore {
  /** When images were last looked through; undefined after one has come. */
  let lookedAtMs: number | undefined
  /** How many runs use each image. */
  const lent = new Map<string, number>()

  const find = async (reference: string): Promise<ImageDocument | undefined> => {
    try {
      return (await client.call(`/images/${encodeURIComponent(reference)}/json`)) as ImageDocument
    } catch (error) {
      if (isFailure(error) && error.code === 'ENGINE_FAILED' && 'status' in error && error.status === 404)
        return undefined
      throw error
    }
  }

  async function ensureFromRegistry(name: string, digest: string, signal?: AbortSignal): Promise<string> {
    const reference = `${name}@${digest}`
    const known = await find(reference)
    if (known !== undefined) return verified(known, digest)
    const account = credentials[registryOf(name)]
    const headers = account === undefined ? {} : { 'X-Registry-Auth': encodeAuth(account, registryOf(name)) }
    const path = `/images/create?fromImage=${encodeURIComponent(name)}&tag=${encodeURIComponent(digest)}`
    const progress = await client.lines(path, { method: 'POST', headers, signal }).catch((error: unknown) => {
      if (isFailure(error) && error.code === 'ENGINE_FAILED')
        throw new ImageUnavailableError(reference, error.message)
      throw error
    })
    const failed = progress.find((line) => line.error !== undefined)
    if (failed !== undefined) throw new ImageUnavailableError(reference, String(failed.error))
    const pulled = await find(reference)
    if (pulled === undefined)
      throw new ImageUnavailableError(reference, 'the engine does not show what it pulled')
    const id = verified(pulled, digest)
    await record.set(id, nowMs())
    lookedAtMs = undefined
    return id
  }

  async function ensureFromArchive(path: string, digest: string, signal?: AbortSignal): Promise<string> {
    const { manifest } = await openImageArchive(path, { digest, platform: platformOf(process) })
    const id = manifest.config.digest
    if ((await find(id)) !== undefined) return id
    const headers = { 'Content-Type': 'application/x-tar' }
    await client.lines('/images/load?quiet=1', {
      method: 'POST',
      headers,
      upload: createReadStream(path),
      signal,
    })
    if ((await find(id)) === undefined) throw new ImageMismatchError({ expected: id, found: 'another image' })
    await record.set(id, nowMs())
    lookedAtMs = undefined
    return id
  }

  /** Removes what nobody used for long, or has no room; never an image that others brought. */
  async function collectGarbage(): Promise<void> {
    const images: KeptImage[] = []
    for (const [id, lastUsedMs] of record.lastUsedMs()) {
      const found = await find(id)
      if (found === undefined) await record.forget(id)
      else images.push({ id, bytes: found.Size, lastUsedMs })
    }
    for (const id of planImageGarbage(images, { allowance, inUse: new Set(lent.keys()), nowMs: nowMs() })) {
      // An image that somebody else uses by now is refused, and asked for again next time.
      await client.call(`/images/${id}`, { method: 'DELETE' }).then(
        () => record.forget(id),
        () => undefined,
      )
    }
  }

  return {
    async acquire(source, signal) {
      const id =
        source.kind === 'registry'
          ? await ensureFromRegistry(source.name, source.digest, signal)
          : await ensureFromArchive(source.path, source.digest, signal)
      lent.set(id, (lent.get(id) ?? 0) + 1)
      return {
        id,
        async release() {
          const left = (lent.get(id) ?? 1) - 1
          if (left > 0) lent.set(id, left)
          else lent.delete(id)
          if (record.lastUsedMs().has(id)) await record.set(id, nowMs())
          if (lookedAtMs !== undefined && nowMs() - lookedAtMs < GARBAGE_PAUSE_MS) return
          lookedAtMs = nowMs()
          await collectGarbage()
        },
      }
    },
  }
}

/** The engine has compared the manifest with the digest it was asked for; this looks at what it says it has. */
function verified({ Id, RepoDigests }: ImageDocument, digest: string): string {
  const digests = (RepoDigests ?? []).map((reference) => reference.split('@').at(-1))
  if (!digests.includes(digest))
    throw new ImageMismatchError({ expected: digest, found: digests.join(', ') || 'no digest' })
  return Id.startsWith('sha256:') ? Id : `sha256:${Id}`
}

/** Base64 as Go's `URLEncoding` reads it: the alphabet of URLs, and padded. */
function encodeAuth({ username, password }: RegistryCredentials, serveraddress: string): string {
  const text = Buffer.from(JSON.stringify({ username, password, serveraddress })).toString('base64')
  return text.replaceAll('+', '-').replaceAll('/', '_')
}
