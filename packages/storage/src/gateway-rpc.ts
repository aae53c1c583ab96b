import type { CID } from 'multiformats/cid'
import { openBody } from './body.ts'
import { openCar } from './car.ts'
import { parseCid } from './cid.ts'
import { contentGone, optionUnsupported } from './errors.ts'
import type { Gateway } from './gateway-options.ts'
import { readBlock } from './node.ts'
import { parsePath } from './path.ts'
import { readFile } from './read.ts'
import { withStaging } from './store.ts'
import { readUpload } from './upload-body.ts'

const VERSION = '0.1.0'

/** POST /api/v0/version. */
export function versionRpc(): Response {
  return Response.json({ Version: VERSION, Commit: '', Repo: '0', System: 'ruche', Golang: '' })
}

/** POST /api/v0/id. There is no peer behind this gateway, so it has no identity to show. */
export function identityRpc(): Response {
  return Response.json({
    ID: '',
    PublicKey: '',
    Addresses: [],
    AgentVersion: `ruche/${VERSION}`,
    Protocols: [],
  })
}

/** POST /api/v0/cat?arg=<cid>[/<path>]&offset=&length=. */
export async function catRpc(request: Request, gateway: Gateway): Promise<Response> {
  const parameters = new URL(request.url).searchParams
  const { cid, path } = parseArgument(parameters, gateway)
  const chunks = readFile(gateway.store, cid, {
    path,
    offset: wholeNumber(parameters, 'offset') ?? 0,
    length: wholeNumber(parameters, 'length'),
    signal: request.signal,
  })
  return new Response(await openBody(chunks), { headers: { 'content-type': 'text/plain', ...STREAM } })
}

/** POST /api/v0/block/get?arg=<cid>. */
export async function blockGetRpc(request: Request, gateway: Gateway): Promise<Response> {
  const { cid } = parseArgument(new URL(request.url).searchParams, gateway)
  const bytes = await readBlock(gateway.store, cid, request)
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'text/plain', ...STREAM } })
}

/** POST /api/v0/dag/import: a CAR archive in a multipart body; every block is verified, all or none are kept. */
export async function dagImportRpc(request: Request, gateway: Gateway): Promise<Response> {
  const parts = readUpload(request, gateway.uploadBytesMax)
  const roots = await withStaging(gateway.store, async (staging) => {
    const found: CID[] = []
    for await (const part of parts) {
      const car = await openCar(part.content)
      found.push(...car.roots)
      for await (const { cid, bytes } of car.blocks) await staging.put(cid, bytes, request)
    }
    // A root that is not held would be announced and never found.
    for (const root of found) await staging.get(root)
    return { result: found, roots: found }
  })
  const lines = roots.map((root) =>
    JSON.stringify({ Root: { Cid: { '/': root.toString() }, PinErrorMsg: '' } }),
  )
  return new Response(lines.map((line) => `${line}\n`).join(''), {
    headers: { 'content-type': 'application/json', ...STREAM },
  })
}

/** Headers by which clients of kubo know that an answer is a stream. */
export const STREAM = { 'x-stream-output': '1' } as const

function parseArgument(parameters: URLSearchParams, gateway: Gateway): { cid: CID; path: string } {
  const [first = '', ...rest] = (parameters.get('arg') ?? '').replace(/^\/?ipfs\//, '').split('/')
  const cid = parseCid(first)
  if (gateway.isDenied(cid)) throw contentGone(first)
  return { cid, path: parsePath(rest.join('/')).join('/') }
}

function wholeNumber(parameters: URLSearchParams, name: string): number | undefined {
  const text = parameters.get(name)
  if (text === null) return undefined
  if (!/^\d{1,15}$/.test(text)) throw optionUnsupported(name, text, 'a whole number of bytes')
  return Number(text)
}
