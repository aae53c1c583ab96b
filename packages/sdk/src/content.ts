import type { StorageClient } from '@ruche/storage/client'
import { contentTooMany } from './errors.ts'

/** Files and folders under one result that are looked at. */
const CONTENT_ENTRIES_MAX = 100_000

/** A file of a content, all its blocks hashed. */
export type ContentFile = { path: string; cid: string; sizeBytes: number }

/**
 * Reads everything under a location from a gateway that nobody needs to trust: every block is hashed and compared with the
 * address it was asked by, down from the location's own.
 *
 * @throws CONTENT_MISMATCH, TOO_MANY_ENTRIES, and what the gateway's refusals are
 */
export async function* readContent(
  storage: Pick<StorageClient, 'stat' | 'listFolder' | 'fetchFile'>,
  location: string,
  { signal }: { signal?: AbortSignal | undefined } = {},
): AsyncGenerator<ContentFile, void, undefined> {
  const waiting = [{ path: '', address: location }]
  let entries = 0
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    entries += 1
    if (entries > CONTENT_ENTRIES_MAX) throw contentTooMany(location, CONTENT_ENTRIES_MAX)
    const { cid, kind } = await storage.stat(at.address, { signal })
    if (kind === 'folder') {
      for await (const link of storage.listFolder(cid, { signal })) {
        const path = at.path === '' ? link.name : `${at.path}/${link.name}`
        waiting.push({ path, address: `/ipfs/${link.cid}` })
      }
    } else if (kind === 'file') {
      let sizeBytes = 0
      for await (const piece of storage.fetchFile(cid, { signal })) sizeBytes += piece.length
      yield { path: at.path, cid: cid.toString(), sizeBytes }
    }
  }
}
