import { sha256, stringToBytes } from 'viem'

/** `<cid>[/<path>]` of `ipfs://…`, `/ipfs/…`, or of a bare CID; undefined for other addresses. */
export function contentPath(url: string): string | undefined {
  const match = /^(?:ipfs:\/\/|\/ipfs\/)?([a-zA-Z0-9]{46,}(?:\/[^/?#]+)*)\/?$/.exec(url)
  const path = match?.[1]
  if (path === undefined) return undefined
  const parts = path.split('/').map((part) => decodeURIComponent(part))
  return parts.some((part) => part === '.' || part === '..' || part.includes('/'))
    ? undefined
    : parts.join('/')
}

const KEY_DIGITS = 16

/**
 * Short name of a content path, by which a worker tells what lies in its cache: the first 8 bytes of its sha-256, as 16 digits. One that
 * is taken for another costs a download.
 */
export function contentKeyOf(path: string): string {
  return sha256(stringToBytes(path)).slice(2, 2 + KEY_DIGITS)
}
