import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { ImageMismatchError, ImageUnavailableError } from '../errors.ts'
import { type ImageParts, resolveManifest } from './archive.ts'
import { registryOf } from './image-source.ts'
import type { Platform } from './manifest.ts'

/** Who we are to a registry. */
export type RegistryCredentials = { username: string; password: string }

const ACCEPTED = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
].join(', ')

/**
 * Fetches an image from a registry (OCI distribution specification 1.1), without an engine: every part is compared with its
 * digest while it comes.
 *
 * @param folder - Where the parts are kept; exists.
 * @throws Failure `IMAGE_UNAVAILABLE`, `IMAGE_MISMATCH`, `IMAGE_MALFORMED`.
 */
export async function fetchRegistryImage(
  { name, digest }: { name: string; digest: string },
  {
    folder,
    platform,
    credentials,
    signal,
  }: {
    folder: string
    platform: Platform
    credentials?: RegistryCredentials | undefined
    signal?: AbortSignal | undefined
  },
): Promise<ImageParts> {
  const reference = `${name}@${digest}`
  const ask = createAsker({ name, reference, credentials, signal })
  const pathOf = (of: string) => join(folder, of.replace(':', '-'))
  const fetchPart = async (kind: 'manifests' | 'blobs', of: string): Promise<void> => {
    const response = await ask(`${kind}/${of}`)
    const hash = createHash('sha256')
    const file = await open(pathOf(of), 'w', 0o600)
    try {
      for await (const piece of Readable.fromWeb(response.body as never) as AsyncIterable<Uint8Array>) {
        hash.update(piece)
        await file.write(piece)
      }
    } finally {
      await file.close()
    }
    const found = `sha256:${hash.digest('hex')}`
    if (found !== of) throw new ImageMismatchError({ expected: of, found })
  }
  const read = (of: string): AsyncIterable<Uint8Array> => createReadStream(pathOf(of))
  const readText = async (of: string): Promise<string> => {
    const pieces: Uint8Array[] = []
    for await (const piece of read(of)) pieces.push(piece)
    return Buffer.concat(pieces).toString('utf8')
  }
  const { manifest, digests } = await resolveManifest(digest, platform, async (of) => {
    await fetchPart('manifests', of)
    return readText(of)
  })
  for (const part of [manifest.config, ...manifest.layers]) await fetchPart('blobs', part.digest)
  return { manifest, digests, read, readText }
}

type Asker = (path: string) => Promise<Response>

/** Asks the registry, and again with who we are where it wants to know (RFC 7235, and Docker's tokens). */
function createAsker({
  name,
  reference,
  credentials,
  signal,
}: {
  name: string
  reference: string
  credentials: RegistryCredentials | undefined
  signal: AbortSignal | undefined
}): Asker {
  const { base, repository } = placeOf(name)
  let authorization: string | undefined
  const send = (path: string): Promise<Response> =>
    fetch(`${base}/v2/${repository}/${path}`, {
      headers: { accept: ACCEPTED, ...(authorization === undefined ? {} : { authorization }) },
      ...(signal === undefined ? {} : { signal }),
    }).catch((error: Error) => {
      signal?.throwIfAborted()
      throw new ImageUnavailableError(reference, `the registry does not answer (${error.message})`)
    })
  return async (path) => {
    let response = await send(path)
    if (response.status === 401) {
      authorization = await authorize(response.headers.get('www-authenticate') ?? '', {
        credentials,
        repository,
      })
      if (authorization !== undefined) response = await send(path)
    }
    if (!response.ok) throw new ImageUnavailableError(reference, `the registry answers ${response.status}`)
    return response
  }
}

async function authorize(
  challenge: string,
  { credentials, repository }: { credentials: RegistryCredentials | undefined; repository: string },
): Promise<string | undefined> {
  const basic =
    credentials === undefined
      ? undefined
      : `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')}`
  if (!/^bearer /i.test(challenge)) return basic
  const fields = Object.fromEntries(
    [...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
  )
  const url = new URL(fields.realm ?? '')
  if (fields.service !== undefined) url.searchParams.set('service', fields.service)
  url.searchParams.set('scope', fields.scope ?? `repository:${repository}:pull`)
  const response = await fetch(url, basic === undefined ? {} : { headers: { authorization: basic } })
  const { token, access_token } = (await response.json().catch(() => ({}))) as Record<
    string,
    string | undefined
  >
  return token === undefined && access_token === undefined ? undefined : `Bearer ${token ?? access_token}`
}

/** Docker Hub has a host of its own for this, and a folder for names without one. A registry on this machine has no TLS. */
function placeOf(name: string): { base: string; repository: string } {
  const registry = registryOf(name)
  const rest = name.startsWith(`${registry}/`) ? name.slice(registry.length + 1) : name
  if (registry === 'docker.io') {
    return { base: 'https://registry-1.docker.io', repository: rest.includes('/') ? rest : `library/${rest}` }
  }
  const scheme = /^(localhost|127\.0\.0\.1)(:|$)/.test(registry) ? 'http' : 'https'
  return { base: `${scheme}://${registry}`, repository: rest }
}
