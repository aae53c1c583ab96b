import { isFailure } from '@ruche/protocol'
import type { CID } from 'multiformats/cid'
import { openBody, readBody } from './body.ts'
import { concat } from './byte-reader.ts'
import { writeCar } from './car.ts'
import { carBlocks, isScope } from './car-scope.ts'
import { parseCid } from './cid.ts'
import { contentTypeOf, SNIFF_BYTES } from './content-type.ts'
import { contentGone, formatUnsupported, notAFile, pathInvalid, tooManyEntries } from './errors.ts'
import { readFileNode } from './file.ts'
import { getEntry, listNode } from './folder.ts'
import type { Gateway } from './gateway-options.ts'
import { renderListing, toListing } from './listing.ts'
import type { FileNode, Link, Node } from './node.ts'
import { readBlock, readNode } from './node.ts'
import { parsePath, resolvePath } from './path.ts'
import type { ByteRange } from './range.ts'
import { parseRange } from './range.ts'
import { problemResponse } from './status.ts'
import { zipFolder } from './zip.ts'

/** How the answer is written; undefined is what a browser expects. */
type Format = 'raw' | 'car' | 'zip' | 'json' | undefined

const FORMATS: Readonly<Record<string, Format>> = { raw: 'raw', car: 'car', zip: 'zip', json: 'json' }

const ACCEPTS: readonly { type: string; format: Format }[] = [
  { type: 'application/vnd.ipld.raw', format: 'raw' },
  { type: 'application/vnd.ipld.car', format: 'car' },
  { type: 'application/zip', format: 'zip' },
  { type: 'application/json', format: 'json' },
]

/** A CID never changes its meaning, so what it names may be kept forever. */
const IMMUTABLE = 'public, max-age=29030400, immutable'
/** A page we generate may look different tomorrow. */
const GENERATED = 'public, max-age=604800, stale-while-revalidate=2678400'

type Target = {
  request: Request
  gateway: Gateway
  /** Path below /ipfs/, CID first, as asked for. */
  path: string
  names: readonly string[]
  root: CID
  cid: CID
  endsWithSlash: boolean
}

/** Answers GET and HEAD of /ipfs/<cid>[/<path>]. */
export async function serveContent(request: Request, gateway: Gateway): Promise<Response> {
  const url = new URL(request.url)
  const format = chooseFormat(url.searchParams.get('format'), request.headers.get('accept'))
  const [first = '', ...rest] = url.pathname.slice('/ipfs/'.length).split('/')
  const names = parsePath(rest.map(decodeName).join('/'))
  const root = parseCid(first)
  if (gateway.isDenied(root)) throw contentGone(first)
  const cid = await resolvePath(gateway.store, root, names, request)
  if (gateway.isDenied(cid)) throw contentGone(cid.toString())
  const target: Target = {
    request,
    gateway,
    path: [first, ...names].join('/'),
    names,
    root,
    cid,
    endsWithSlash: url.pathname.endsWith('/'),
  }
  if (format === 'raw') return serveRaw(target)
  if (format === 'car') return serveCar(target, url.searchParams.get('dag-scope') ?? 'all')
  const node = await readNode(gateway.store, cid, request)
  if (node.kind === 'file') return serveFile(target, node)
  if (node.kind === 'symlink') throw notAFile(cid.toString(), 'symbolic link')
  return serveFolder(target, node, format)
}

function chooseFormat(parameter: string | null, accept: string | null): Format {
  if (parameter !== null) {
    if (Object.hasOwn(FORMATS, parameter)) return FORMATS[parameter]
    throw formatUnsupported(parameter)
  }
  return ACCEPTS.find(({ type }) => accept?.includes(type))?.format
}

function decodeName(segment: string): string {
  let name: string
  try {
    name = decodeURIComponent(segment)
  } catch {
    throw pathInvalid(segment, 'its percent escapes are not UTF-8')
  }
  if (name.includes('/')) throw pathInvalid(segment, 'a name contains "/"')
  return name
}

async function serveRaw(target: Target): Promise<Response> {
  const { gateway, request, cid } = target
  const bytes = await readBlock(gateway.store, cid, request)
  const headers = headersOf(target, {
    etag: `"${cid}.raw"`,
    'cache-control': IMMUTABLE,
    'content-type': 'application/vnd.ipld.raw',
    'content-length': String(bytes.length),
    'content-disposition': `attachment; filename="${cid}.bin"`,
  })
  return finish(target, headers, async () => new Blob([new Uint8Array(bytes)]).stream())
}

async function serveCar(target: Target, scope: string): Promise<Response> {
  const { request, root, names, cid } = target
  if (!isScope(scope)) throw formatUnsupported(`dag-scope=${scope}`)
  const headers = headersOf(target, {
    // Weak: the order of blocks is not promised byte for byte.
    etag: `W/"${root}.${names.length}.${cid}.${scope}.car"`,
    'cache-control': IMMUTABLE,
    'content-type': 'application/vnd.ipld.car; version=1; order=dfs; dups=n',
    'content-disposition': `attachment; filename="${cid}.car"`,
  })
  return finish(target, headers, () =>
    openBody(
      writeCar(root, carBlocks({ ...target, reader: target.gateway.store, signal: request.signal }, scope)),
    ),
  )
}

async function serveFile(target: Target, node: FileNode): Promise<Response> {
  const { gateway, request, cid, names } = target
  const etag = `"${cid}"`
  // RFC 9110 §13.1.5: a range asked for under another tag is answered with everything.
  const ifRange = request.headers.get('if-range')
  const wanted =
    ifRange === null || ifRange === etag ? (request.headers.get('range') ?? undefined) : undefined
  let range: ByteRange | undefined
  try {
    range = parseRange(wanted, node.sizeBytes)
  } catch (error) {
    const refusal = problemResponse(error)
    refusal.headers.set('content-range', `bytes */${node.sizeBytes}`)
    return refusal
  }
  const beginning: Uint8Array[] = []
  for await (const chunk of readFileNode(gateway.store, node, {
    length: SNIFF_BYTES,
    signal: request.signal,
  })) {
    beginning.push(chunk)
  }
  const parameters = new URL(request.url).searchParams
  const name = parameters.get('filename') ?? names.at(-1) ?? ''
  const contentType = contentTypeOf(name, concat(beginning))
  const headers = headersOf(target, {
    etag,
    'cache-control': IMMUTABLE,
    'content-type': contentType,
    'content-length': String(range?.length ?? node.sizeBytes),
    'accept-ranges': 'bytes',
    'content-disposition': disposition(parameters.get('download') === 'true' ? 'attachment' : 'inline', name),
  })
  if (range !== undefined) {
    headers.set('content-range', `bytes ${range.offset}-${range.offset + range.length - 1}/${node.sizeBytes}`)
  }
  return finish(
    target,
    headers,
    () => openBody(readFileNode(gateway.store, node, { ...range, signal: request.signal })),
    range === undefined ? 200 : 206,
  )
}

async function serveFolder(target: Target, node: Node, format: Format): Promise<Response> {
  const { gateway, request, cid, path } = target
  if (format === 'zip') {
    const headers = headersOf(target, {
      etag: `W/"${cid}.zip"`,
      'cache-control': IMMUTABLE,
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${cid}.zip"`,
    })
    return finish(target, headers, () =>
      openBody(
        readBody(zipFolder(gateway.store, node, { entriesMax: gateway.entriesMax, signal: request.signal })),
      ),
    )
  }
  if (format !== 'json') {
    const index = await findIndex(target, node)
    if (index !== undefined) return index
  }
  const links: Link[] = []
  for await (const link of listNode(gateway.store, node, request)) {
    if (links.length >= gateway.entriesMax) throw tooManyEntries(gateway.entriesMax)
    links.push(link)
  }
  const listing = toListing(path, cid.toString(), links)
  const text = format === 'json' ? JSON.stringify(listing) : renderListing(listing)
  const bytes = new TextEncoder().encode(text)
  const headers = headersOf(target, {
    etag: `"DirIndex-${cid}.${format ?? 'html'}"`,
    'cache-control': format === 'json' ? IMMUTABLE : GENERATED,
    'content-type': format === 'json' ? 'application/json' : 'text/html; charset=utf-8',
    'content-length': String(bytes.length),
  })
  return finish(target, headers, async () => new Blob([bytes]).stream())
}

/** A folder with an index.html is shown as that page, under a path whose relative links work. */
async function findIndex(target: Target, node: Node): Promise<Response | undefined> {
  const { gateway, request, endsWithSlash } = target
  const cid = await getEntry(gateway.store, node, 'index.html', request).catch((error: unknown) => {
    if (isFailure(error) && error.code === 'PATH_NOT_FOUND') return undefined
    throw error
  })
  if (cid === undefined) return undefined
  const url = new URL(request.url)
  if (!endsWithSlash) {
    return new Response(null, { status: 301, headers: { location: `${url.pathname}/${url.search}` } })
  }
  const page = await readNode(gateway.store, cid, request)
  if (page.kind !== 'file') return undefined
  return serveFile({ ...target, cid, names: [...target.names, 'index.html'] }, page)
}

function headersOf({ path, root, names }: Target, own: Record<string, string>): Headers {
  return new Headers({
    ...own,
    'x-ipfs-path': encodeURI(`/ipfs/${path}`),
    ...(names.length === 0 ? { 'x-ipfs-roots': root.toString() } : {}),
    'x-content-type-options': 'nosniff',
    // Content comes from strangers: pages among it may show themselves but run nothing as this origin.
    'content-security-policy': "sandbox; default-src 'self' data: 'unsafe-inline'",
    vary: 'Accept',
  })
}

async function finish(
  { request }: Target,
  headers: Headers,
  open: () => Promise<ReadableStream<Uint8Array>>,
  status = 200,
): Promise<Response> {
  if (matchesTag(request.headers.get('if-none-match'), headers.get('etag'))) {
    for (const name of ['content-length', 'content-type', 'content-range', 'content-disposition']) {
      headers.delete(name)
    }
    return new Response(null, { status: 304, headers })
  }
  return new Response(request.method === 'HEAD' ? null : await open(), { status, headers })
}

/** RFC 9110 §13.1.2: weak comparison against a list of tags or "*". */
function matchesTag(list: string | null, etag: string | null): boolean {
  if (list === null || etag === null) return false
  const bare = etag.replace(/^W\//, '')
  return list.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === bare)
}

/** RFC 6266; the name is percent-encoded, so that no name can end the header. */
function disposition(kind: 'inline' | 'attachment', name: string): string {
  return name === '' ? kind : `${kind}; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`
}
