import { contentPath } from '@ruche/protocol'
import { formatImageSource } from '@ruche/sandbox'
import { zeroHash } from 'viem'
import type { ContentCache } from './cache/content-cache.ts'
import { programMismatch, programUnverifiable } from './errors.ts'
import type { RunTerms } from './ledger.ts'

type Fetching = {
  cache: Pick<ContentCache, 'bring'>
  terms: Pick<RunTerms, 'appType' | 'appLocation' | 'appChecksum'>
  signal: AbortSignal
}

/**
 * Brings a program here, or says where its runtime gets it, as `RunTask.program` wants it.
 *
 * @throws PROGRAM_MISMATCH where its bytes are not those of the registry, PROGRAM_UNVERIFIABLE where nothing says what an
 *   image must be.
 */
export async function fetchProgram(fetching: Fetching): Promise<string> {
  const { terms } = fetching
  if (terms.appType === 'DOCKER') return fetchImage(fetching)
  const source = contentPath(terms.appLocation) ?? terms.appLocation
  const { path, sha256 } = await fetching.cache.bring(source, fetching.signal)
  if (terms.appChecksum === zeroHash || sha256 === terms.appChecksum) return path
  throw programMismatch({ expected: terms.appChecksum, found: sha256 })
}

/** An image is what its manifest's digest says, wherever it lies: the runtime compares before anything runs. */
async function fetchImage({ cache, terms, signal }: Fetching): Promise<string> {
  const { appLocation, appChecksum } = terms
  const [, name = appLocation, named] =
    /^(?:docker:\/\/)?(.*?)(?:@(sha256:[0-9a-f]{64}))?$/.exec(appLocation) ?? []
  const registered = appChecksum === zeroHash ? undefined : `sha256:${appChecksum.slice(2)}`
  const digest = registered ?? named
  if (digest === undefined) throw programUnverifiable(appLocation)
  if (named !== undefined && named !== digest) throw programMismatch({ expected: digest, found: named })
  const source = contentPath(name)
  if (source === undefined) return formatImageSource({ kind: 'registry', name: withoutTag(name), digest })
  const { path } = await cache.bring(source, signal)
  return formatImageSource({ kind: 'archive', path, digest })
}

/** `registry:5000/team/app:1.0` without `:1.0`: the digest says which. */
function withoutTag(name: string): string {
  // A colon in the last part begins a tag; one before it, a port.
  return name.replace(/:[^/:]+$/, '')
}
