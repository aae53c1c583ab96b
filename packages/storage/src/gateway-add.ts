import type { Added, Profile, Tree } from './add.ts'
import { PROFILE, plant, putFile, putFolders } from './add.ts'
import { entryUnsupported, optionUnsupported, tooManyEntries, uploadMalformed } from './errors.ts'
import type { Gateway } from './gateway-options.ts'
import { STREAM } from './gateway-rpc.ts'
import { CHUNK_BYTES } from './limits.ts'
import type { Part } from './multipart.ts'
import { parsePath } from './path.ts'
import type { BlockSink } from './store.ts'
import { withStaging } from './store.ts'
import { readUpload } from './upload-body.ts'

type AddRequest = { profile: Profile; wrap: boolean; onlyHash: boolean }
type Line = { Name: string; Hash: string; Size: string }

/**
 * POST /api/v0/add: files and folders in a multipart body, as kubo takes them. Everything is read before anything
 * becomes visible, so the answer is a plain status: all of it is here, or none.
 *
 * @returns One JSON line per file and folder, children before parents: Name, Hash, Size (bytes of all its blocks).
 */
export async function addRpc(request: Request, gateway: Gateway): Promise<Response> {
  const options = parseOptions(new URL(request.url).searchParams)
  const parts = readUpload(request, gateway.uploadBytesMax)
  const upload = (sink: BlockSink) => putParts({ sink, parts, gateway, signal: request.signal, ...options })
  const { lines } = options.onlyHash
    ? await upload({ put: async () => undefined })
    : await withStaging(gateway.store, async (staging) => {
        const result = await upload(staging)
        return { result, roots: result.roots }
      })
  return new Response(lines.map((line) => `${JSON.stringify(line)}\n`).join(''), {
    headers: { 'content-type': 'application/json', 'x-chunked-output': '1', ...STREAM },
  })
}

type Upload = AddRequest & {
  sink: BlockSink
  parts: AsyncIterable<Part>
  gateway: Gateway
  signal: AbortSignal
}

async function putParts(upload: Upload): Promise<{ lines: Line[]; roots: Added['cid'][] }> {
  const { sink, profile, wrap, signal, gateway } = upload
  const tree: Tree = new Map()
  const lines: Line[] = []
  let entries = 0
  for await (const part of upload.parts) {
    // Without a name there is nothing to add: a form field among the files.
    if (part.filename === undefined && part.name !== 'file' && part.name !== 'path') continue
    entries += 1
    if (entries > gateway.entriesMax) throw tooManyEntries(gateway.entriesMax)
    await putPart(upload, part, tree, lines)
  }
  if (entries === 0) throw uploadMalformed('it holds no file')

  if (wrap) {
    const root = await putFolders(sink, tree, {
      profile,
      signal,
      onFolder: (path, added) => lines.push(lineOf(path, added)),
    })
    return { lines, roots: [root.cid] }
  }
  const roots: Added['cid'][] = []
  for (const [name, entry] of tree) {
    if (!(entry instanceof Map)) {
      roots.push(entry.cid)
      continue
    }
    const onFolder = (path: string, added: Added) => lines.push(lineOf(path, added))
    roots.push((await putFolders(sink, entry, { profile, signal, path: name, onFolder })).cid)
  }
  return { lines, roots }
}

async function putPart(upload: Upload, part: Part, tree: Tree, lines: Line[]): Promise<void> {
  const names = parsePath(part.filename ?? '')
  if (part.contentType === 'application/x-directory') {
    plant(tree, names, new Map())
    return
  }
  if (part.contentType === 'application/symlink') {
    throw entryUnsupported(part.filename ?? '', 'symbolic link')
  }
  const { sink, profile, signal, gateway } = upload
  const added = await putFile(sink, part.content, {
    profile,
    signal,
    sizeBytesMax: gateway.uploadBytesMax,
  })
  // A file without a name is known by its CID, as in kubo.
  const path = names.length === 0 ? [added.cid.toString()] : names
  plant(tree, path, added)
  lines.push(lineOf(path.join('/'), added))
}

function lineOf(path: string, { cid, totalBytes }: Added): Line {
  return { Name: path, Hash: cid.toString(), Size: String(totalBytes) }
}

/** Options of kubo that change nothing here: all content is kept, and answers are written at the end. */
const IGNORED: ReadonlySet<string> = new Set([
  'stream-channels',
  'progress',
  'pin',
  'pin-name',
  'quiet',
  'quieter',
  'silent',
  'recursive',
  'hidden',
  'encoding',
  'fscache',
])

/** Options that would give other blocks than those we make. */
const REFUSED_WHEN_TRUE: ReadonlySet<string> = new Set([
  'trickle',
  't',
  'nocopy',
  'inline',
  'preserve-mode',
  'preserve-mtime',
])

const KNOWN =
  'cid-version, raw-leaves, chunker, hash, wrap-with-directory, only-hash, pin, progress or stream-channels'

function parseOptions(parameters: URLSearchParams): AddRequest {
  const profile = { ...PROFILE }
  let wrap = false
  let onlyHash = false
  for (const [name, value] of parameters) {
    if (IGNORED.has(name)) continue
    if (name === 'wrap-with-directory' || name === 'w') wrap = isTrue(name, value)
    else if (name === 'only-hash' || name === 'n') onlyHash = isTrue(name, value)
    else if (name === 'raw-leaves') profile.rawLeaves = isTrue(name, value)
    else if (name === 'cid-version') profile.cidVersion = parseVersion(value)
    else if (name === 'chunker') profile.chunkBytes = parseChunker(value)
    else if (name === 'hash') requireSha2(value)
    else if (!REFUSED_WHEN_TRUE.has(name)) throw optionUnsupported(name, value, KNOWN)
    else if (isTrue(name, value)) throw optionUnsupported(name, value, `${name}=false`)
  }
  // Kubo's default for version 0; version 1 implies raw leaves, as in PROFILE.
  if (profile.cidVersion === 0 && !parameters.has('raw-leaves')) profile.rawLeaves = false
  return { profile, wrap, onlyHash }
}

function requireSha2(value: string): void {
  if (value !== 'sha2-256') throw optionUnsupported('hash', value, 'hash=sha2-256')
}

function isTrue(name: string, value: string): boolean {
  if (value === 'true' || value === '1' || value === '') return true
  if (value === 'false' || value === '0') return false
  throw optionUnsupported(name, value, `${name}=true or ${name}=false`)
}

function parseVersion(value: string): 0 | 1 {
  if (value === '0') return 0
  if (value === '1') return 1
  throw optionUnsupported('cid-version', value, 'cid-version=0 or cid-version=1')
}

function parseChunker(value: string): number {
  const bytes = Number(/^size-(\d{1,7})$/.exec(value)?.[1] ?? 0)
  if (bytes >= 1024 && bytes <= CHUNK_BYTES) return bytes
  throw optionUnsupported('chunker', value, `chunker=size-1024 to chunker=size-${CHUNK_BYTES}`)
}
