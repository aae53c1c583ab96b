/** One entry of a tar file. Its `content` must be read, or left, before the next entry is asked for. */
export type TarEntry = {
  /** As written, which may be absolute or lead upwards; bytes that are not UTF-8 are refused. */
  name: string
  kind: 'file' | 'folder' | 'link' | 'hardlink' | 'other'
  size: number
  /** Permission bits. */
  mode: number
  /** Of links: what they name. */
  target: string
  /** Where the content begins in the tar file, in bytes. */
  offset: number
  content: AsyncIterable<Uint8Array>
}

const BLOCK_BYTES = 512
/** Long names and pax headers are read into memory; longer ones are nobody's. */
const HEADER_BYTES_MAX = 1024 * 1024
const KINDS: Record<string, TarEntry['kind']> = {
  '0': 'file',
  '\0': 'file',
  '7': 'file',
  '1': 'hardlink',
  '2': 'link',
  '5': 'folder',
}

/** Thrown where bytes are no tar file. */
export class TarMalformedError extends Error {
  override readonly name = 'TarMalformedError'
}

/** Reads a tar file: POSIX ustar and pax (POSIX.1-2017, `pax`), GNU long names. */
export async function* readTar(stream: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const bytes = new ByteReader(stream)
  let extended: Record<string, string> = {}
  for (;;) {
    const header = await bytes.take(BLOCK_BYTES)
    if (header === undefined || header.every((byte) => byte === 0)) return
    verifyChecksum(header)
    const type = String.fromCharCode(header[156] ?? 0)
    const size = extended.size === undefined ? readNumber(header, 124, 12) : Number(extended.size)
    if (!Number.isSafeInteger(size) || size < 0) throw new TarMalformedError('An entry has no size.')
    if (type === 'x' || type === 'g' || type === 'L' || type === 'K') {
      const text = await readLongHeader(bytes, size)
      if (type === 'x') extended = { ...extended, ...parsePax(text) }
      if (type === 'L') extended = { ...extended, path: untilZero(text) }
      if (type === 'K') extended = { ...extended, linkpath: untilZero(text) }
      continue
    }
    const kind = KINDS[type] ?? 'other'
    const length = kind === 'file' || kind === 'other' ? size : 0
    const content = bytes.slice(length)
    yield {
      name: extended.path ?? nameOf(header),
      kind,
      size: length,
      mode: readNumber(header, 100, 8) & 0o7777,
      target: extended.linkpath ?? readText(header, 157, 100),
      offset: bytes.position,
      content,
    }
    for await (const _ of content);
    await bytes.skip(padding(length))
    extended = {}
  }
}

function verifyChecksum(header: Uint8Array): void {
  // The field of the sum itself counts as eight spaces.
  const sum = header.reduce((total, byte, i) => total + (i >= 148 && i < 156 ? 32 : byte), 0)
  if (sum !== readNumber(header, 148, 8)) throw new TarMalformedError('A header has a wrong checksum.')
}

async function readLongHeader(bytes: ByteReader, size: number): Promise<Uint8Array> {
  if (size > HEADER_BYTES_MAX) throw new TarMalformedError(`A header of ${size} bytes is too long.`)
  const text = await bytes.take(size)
  if (text === undefined) throw new TarMalformedError('It ends within a header.')
  await bytes.skip(padding(size))
  return text
}

/** Records `<length> <key>=<value>\n`, whose length counts its own digits. */
function parsePax(bytes: Uint8Array): Record<string, string> {
  const values: Record<string, string> = {}
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at)
    const length = Number(decode(bytes.subarray(at, space)))
    if (space < 0 || !(length > space - at + 1)) throw new TarMalformedError('A pax header makes no sense.')
    const record = bytes.subarray(space + 1, at + length - 1)
    const equals = record.indexOf(0x3d)
    const key = decode(record.subarray(0, equals))
    if (key === 'path' || key === 'linkpath' || key === 'size')
      values[key] = decode(record.subarray(equals + 1))
    at += length
  }
  return values
}

function nameOf(header: Uint8Array): string {
  const isUstar = decode(header.subarray(257, 262)) === 'ustar'
  const isGnu = header[263] === 0x20
  const prefix = isUstar && !isGnu ? readText(header, 345, 155) : ''
  const name = readText(header, 0, 100)
  return prefix === '' ? name : `${prefix}/${name}`
}

function readText(header: Uint8Array, at: number, length: number): string {
  return untilZero(header.subarray(at, at + length))
}

function untilZero(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return decode(end < 0 ? bytes : bytes.subarray(0, end))
}

/** Octal text; or, where the first bit is set, a big-endian number (GNU). */
function readNumber(header: Uint8Array, at: number, length: number): number {
  const field = header.subarray(at, at + length)
  if (((field[0] ?? 0) & 0x80) === 0) return Number.parseInt(untilZero(field).trim() || '0', 8)
  return field.subarray(1).reduce((value, byte) => value * 256 + byte, (field[0] ?? 0) & 0x7f)
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new TarMalformedError('A name is not UTF-8.')
  }
}

function padding(size: number): number {
  return (BLOCK_BYTES - (size % BLOCK_BYTES)) % BLOCK_BYTES
}

/** Hands a stream out in pieces of wished lengths. */
class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>
  #piece: Uint8Array = new Uint8Array()
  position = 0

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#source = stream[Symbol.asyncIterator]()
  }

  /** Exactly so many bytes; undefined at the end of the stream. */
  async take(length: number): Promise<Uint8Array | undefined> {
    const whole = new Uint8Array(length)
    let done = 0
    while (done < length) {
      const piece = await this.#next(length - done)
      if (piece === undefined && done === 0) return undefined
      if (piece === undefined) throw new TarMalformedError('It ends within an entry.')
      whole.set(piece, done)
      done += piece.length
    }
    return whole
  }

  async skip(length: number): Promise<void> {
    for await (const _ of this.slice(length));
  }

  /** The next bytes, to be read once; reading on after a part of them gives the rest. */
  slice(length: number): AsyncIterable<Uint8Array> {
    let left = length
    const next = async (): Promise<IteratorResult<Uint8Array>> => {
      if (left === 0) return { done: true, value: undefined }
      const piece = await this.#next(left)
      if (piece === undefined) throw new TarMalformedError('It ends within an entry.')
      left -= piece.length
      return { done: false, value: piece }
    }
    return { [Symbol.asyncIterator]: () => ({ next }) }
  }

  async #next(lengthMax: number): Promise<Uint8Array | undefined> {
    while (this.#piece.length === 0) {
      const { done, value } = await this.#source.next()
      if (done) return undefined
      this.#piece = value
    }
    const piece = this.#piece.subarray(0, lengthMax)
    this.#piece = this.#piece.subarray(piece.length)
    this.position += piece.length
    return piece
  }
}
