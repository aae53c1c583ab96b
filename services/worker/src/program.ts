import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rename, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { formatImageSource } from '@ruche/sandbox'
import { type Hex, zeroHash } from 'viem'
import { programMismatch, programUnverifiable } from './errors.ts'
import { contentPath } from './inputs.ts'
import type { RunTerms } from './ledger.ts'

/** Where programs and inputs come from, by content. */
export type Storehouse = {
  /** Brings the file at `<cid>[/<path>]` to a path on disk; every byte of it has been checked against the CID. */
  fetchFile(source: string, target: string, signal: AbortSignal): Promise<void>
}

type Fetching = {
  storehouse: Storehouse
  /** Programs are kept here by content. */
  cacheFolder: string
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
  const path = await fetchContent(fetching, source)
  if (terms.appChecksum === zeroHash) return path
  const found = await sha256File(path)
  if (found !== terms.appChecksum) throw programMismatch({ expected: terms.appChecksum, found })
  return path
}

/** An image is what its manifest's digest says, wherever it lies: the runtime compares before anything runs. */
async function fetchImage(fetching: Fetching): Promise<string> {
  const { appLocation, appChecksum } = fetching.terms
  const [, name = appLocation, named] =
    /^(?:docker:\/\/)?(.*?)(?:@(sha256:[0-9a-f]{64}))?$/.exec(appLocation) ?? []
  const registered = appChecksum === zeroHash ? undefined : `sha256:${appChecksum.slice(2)}`
  const digest = registered ?? named
  if (digest === undefined) throw programUnverifiable(appLocation)
  if (named !== undefined && named !== digest) throw programMismatch({ expected: digest, found: named })
  const source = contentPath(name)
  if (source === undefined) return formatImageSource({ kind: 'registry', name: withoutTag(name), digest })
  return formatImageSource({ kind: 'archive', path: await fetchContent(fetching, source), digest })
}

/** `registry:5000/team/app:1.0` without `:1.0`: the digest says which. */
function withoutTag(name: string): string {
  // A colon in the last part begins a tag; one before it, a port.
  return name.replace(/:[^/:]+$/, '')
}

async function fetchContent({ storehouse, cacheFolder, signal }: Fetching, source: string): Promise<string> {
  const cached = join(cacheFolder, createHash('sha256').update(source).digest('hex'))
  const now = new Date()
  // Used just now: the cache keeps it for the run.
  const isThere = await utimes(cached, now, now).then(
    () => true,
    () => false,
  )
  if (!isThere) {
    await mkdir(cacheFolder, { recursive: true })
    const partial = `${cached}.${process.pid}.${Math.random().toString(36).slice(2)}`
    await storehouse.fetchFile(source, partial, signal)
    await rename(partial, cached)
  }
  return cached
}

async function sha256File(path: string): Promise<Hex> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  return `0x${hash.digest('hex')}`
}
