import type { Added } from './add.ts'
import { PROFILE } from './add.ts'
import { parseCid } from './cid.ts'
import { contentMismatch, gatewayRefused } from './errors.ts'
import type { Transport } from './transport.ts'
import { askBytes } from './transport.ts'

/** Options of /api/v0/add that make a kubo node cut the content as we do, so that both arrive at the same CID. */
const OPTIONS = new URLSearchParams({
  'cid-version': String(PROFILE.cidVersion),
  'raw-leaves': String(PROFILE.rawLeaves),
  chunker: `size-${PROFILE.chunkBytes}`,
  pin: 'true',
  progress: 'false',
  'stream-channels': 'true',
})

/** Bytes of the answer to an upload: 100,000 entries with paths of 600 bytes. */
const ANSWER_BYTES_MAX = 64 * 1024 * 1024

/**
 * Sends a multipart body to POST /api/v0/add and compares the CID in the answer with the one computed here.
 * Throws CONTENT_MISMATCH when they differ, GATEWAY_REFUSED, GATEWAY_UNREACHABLE, GATEWAY_TIMEOUT.
 */
export async function upload(
  transport: Transport,
  asked: {
    uploadUrl: string
    init: (alive: () => void) => RequestInit
    /** Path and CID of the entry that the others are part of. */
    path: string
    expected: Added
    signal: AbortSignal | undefined
  },
): Promise<Added> {
  const { uploadUrl, init, path, expected, signal } = asked
  const url = `${uploadUrl}/api/v0/add?${OPTIONS}`
  const post = (alive: () => void) => ({ ...init(alive), method: 'POST' })
  const answer = new TextDecoder().decode(
    await askBytes(transport, { url, init: post, signal }, ANSWER_BYTES_MAX),
  )
  const lines = answer.split('\n').filter((line) => line.trim() !== '')
  const entries = lines.map((line) => parseLine(url, line))
  const found = entries.find(({ name }) => name === path)
  if (found === undefined) throw gatewayRefused(url, 200, `the answer does not name ${JSON.stringify(path)}`)
  if (expected.cid.equals(parseCid(found.hash))) return expected
  throw contentMismatch(expected.cid.toString(), found.hash)
}

function parseLine(url: string, line: string): { name: string; hash: string } {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    throw gatewayRefused(url, 200, line)
  }
  if (typeof parsed === 'object' && parsed !== null && 'Name' in parsed && 'Hash' in parsed) {
    const { Name, Hash } = parsed
    if (typeof Name === 'string' && typeof Hash === 'string') return { name: Name, hash: Hash }
  }
  throw gatewayRefused(url, 200, line)
}
