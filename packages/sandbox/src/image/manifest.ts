import { ImageMalformedError } from '../errors.ts'

/** A piece of an image: its bytes have this SHA-256. */
export type Descriptor = { digest: string; size: number; mediaType: string }

/** What an image consists of (OCI image specification 1.1, "Image Manifest"; Docker's schema 2 has the same fields). */
export type Manifest = { config: Descriptor; layers: Descriptor[] }

/** The platform of an image, in Go's words. */
export type Platform = { os: string; architecture: string }

/** What an image says about how to run it. */
export type ImageConfig = {
  entrypoint: string[]
  command: string[]
  environment: string[]
  workingFolder: string
  user: string
}

const DIGEST = /^sha256:[0-9a-f]{64}$/

/** Of this machine. */
export function platformOf({ arch }: { arch: string }): Platform {
  return { os: 'linux', architecture: arch === 'x64' ? 'amd64' : arch }
}

/** Reads a manifest; or, of an index for several platforms, the descriptor of the manifest for this one. */
export function parseManifest(text: string, platform: Platform): Manifest | { next: Descriptor } {
  const fields = parseObject(text)
  if (!Array.isArray(fields.manifests)) {
    if (!Array.isArray(fields.layers)) throw new ImageMalformedError('its manifest names no layers')
    return { config: readDescriptor(fields.config), layers: fields.layers.map(readDescriptor) }
  }
  const found = fields.manifests.find((entry: { platform?: Partial<Platform> }) => {
    const { os = platform.os, architecture = platform.architecture } = entry?.platform ?? {}
    return os === platform.os && architecture === platform.architecture
  })
  if (found === undefined) {
    throw new ImageMalformedError(`it has no variant for ${platform.os}/${platform.architecture}`)
  }
  return { next: readDescriptor(found) }
}

/** Reads the part of an image's configuration that a run needs. */
export function parseImageConfig(text: string): ImageConfig {
  const { config = {} } = parseObject(text) as { config?: Record<string, unknown> | null }
  const settings = config ?? {}
  return {
    entrypoint: readTexts(settings.Entrypoint),
    command: readTexts(settings.Cmd),
    environment: readTexts(settings.Env),
    workingFolder:
      typeof settings.WorkingDir === 'string' && settings.WorkingDir !== '' ? settings.WorkingDir : '/',
    user: typeof settings.User === 'string' ? settings.User : '',
  }
}

/** The descriptors that an index names, such as the `index.json` of a layout. */
export function parseIndex(text: string): Descriptor[] {
  const { manifests } = parseObject(text)
  if (!Array.isArray(manifests)) throw new ImageMalformedError('its index names no manifests')
  return manifests.map(readDescriptor)
}

function readDescriptor(value: unknown): Descriptor {
  const { digest, size, mediaType = '' } = (value ?? {}) as Record<string, unknown>
  if (
    typeof digest !== 'string' ||
    !DIGEST.test(digest) ||
    typeof size !== 'number' ||
    typeof mediaType !== 'string'
  ) {
    throw new ImageMalformedError('it names a part without a SHA-256 digest')
  }
  return { digest, size, mediaType }
}

function readTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : []
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // Told of below.
  }
  throw new ImageMalformedError('a part of it is not JSON')
}
