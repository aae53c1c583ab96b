import { ByteReader, concat } from './byte-reader.ts'
import { uploadMalformed } from './errors.ts'

/** Bytes of the headers of one part at most. */
const HEADERS_BYTES_MAX = 16 * 1024

export type Part = {
  /** `name` of Content-Disposition. */
  name: string | undefined
  /** `filename` of Content-Disposition with its percent escapes decoded; undefined when there is none. */
  filename: string | undefined
  /** Content-Type without parameters, lower case; application/octet-stream when left out. */
  contentType: string
  /** The bytes; to be read before the next part is asked for. What is left unread is skipped. */
  content: AsyncIterable<Uint8Array>
}

/** The boundary a Content-Type names. Throws UPLOAD_MALFORMED for anything but multipart/form-data with one. */
export function boundaryOf(contentType: string | undefined): string {
  const match = /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(
    contentType ?? '',
  )
  const boundary = match?.[1] ?? match?.[2]
  if (boundary === undefined)
    throw uploadMalformed('its Content-Type is not multipart/form-data with a boundary')
  return boundary
}

/**
 * Takes apart a multipart body as it arrives, one part after the other, holding no part in memory.
 * Throws UPLOAD_MALFORMED when it ends before its closing boundary.
 *
 * @see RFC 2046 §5.1.1, RFC 7578.
 */
export async function* readMultipart(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
): AsyncGenerator<Part, void, undefined> {
  // With a line break put before the body, the first boundary looks like all others.
  const reader = new ByteReader(prefixed(CRLF, body))
  const delimiter = concat([CRLF, utf8.encode(`--${boundary}`)])
  try {
    await skip(partBytes(reader, delimiter))
    while (!(await isClosing(reader))) {
      const headers = await readHeaders(reader)
      const content = partBytes(reader, delimiter)
      yield { ...describe(headers), content: resumable(content) }
      await skip(content)
    }
  } finally {
    await reader.close()
  }
}

const utf8 = new TextEncoder()
const CRLF = utf8.encode('\r\n')
const BLANK_LINE = utf8.encode('\r\n\r\n')

async function* prefixed(first: Uint8Array, rest: AsyncIterable<Uint8Array>) {
  yield first
  yield* rest
}

async function* partBytes(
  reader: ByteReader,
  delimiter: Uint8Array,
): AsyncGenerator<Uint8Array, void, undefined> {
  const chunks = reader.until(delimiter)
  for (;;) {
    const next = await chunks.next()
    if (next.done !== true) yield next.value
    else if (next.value) return
    else throw uploadMalformed('it ends before its closing boundary')
  }
}

/** Keeps a part readable after its reader left early, so that the rest of it can be skipped. */
function resumable(content: AsyncGenerator<Uint8Array, void, undefined>): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => ({ next: () => content.next() }) }
}

async function skip(content: AsyncGenerator<Uint8Array, void, undefined>): Promise<void> {
  for (let next = await content.next(); next.done !== true; next = await content.next()) {}
}

/** After a boundary: "--" when it is the last. */
async function isClosing(reader: ByteReader): Promise<boolean> {
  const two = await reader.take(2)
  if (two[0] === 0x2d && two[1] === 0x2d) return true
  reader.putBack(two)
  return false
}

/** Header lines up to the blank line, lower-case names. */
async function readHeaders(reader: ByteReader): Promise<Map<string, string>> {
  const chunks: Uint8Array[] = []
  let lengthBytes = 0
  const bytes = reader.until(BLANK_LINE)
  for (let next = await bytes.next(); ; next = await bytes.next()) {
    if (next.done === true && next.value) break
    if (next.done === true) throw uploadMalformed('it ends inside the headers of a part')
    lengthBytes += next.value.length
    if (lengthBytes > HEADERS_BYTES_MAX) throw uploadMalformed('the headers of a part are too long')
    chunks.push(next.value)
  }
  const headers = new Map<string, string>()
  for (const line of new TextDecoder().decode(concat(chunks)).split('\r\n')) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return headers
}

function describe(headers: ReadonlyMap<string, string>): Omit<Part, 'content'> {
  const disposition = headers.get('content-disposition') ?? ''
  const filename = parameterOf(disposition, 'filename')
  return {
    name: parameterOf(disposition, 'name'),
    filename: filename === undefined ? undefined : decodePercent(filename),
    contentType:
      (headers.get('content-type') ?? 'application/octet-stream').split(';')[0]?.trim().toLowerCase() ?? '',
  }
}

/** A parameter such as `filename="a b"`; backslash escapes in quotes are undone. */
function parameterOf(header: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;]*))`, 'i').exec(header)
  return match?.[1]?.replaceAll(/\\(.)/g, '$1') ?? match?.[2]
}

/** Senders write "a%2Fb" for paths, because many receivers cut a plain "a/b" down to "b". */
function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
