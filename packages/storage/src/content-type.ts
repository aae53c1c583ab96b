/** Content types by file name ending; the few that results, datasets and pages are made of. */
const BY_ENDING: Readonly<Record<string, string>> = {
  aes: 'application/octet-stream',
  avif: 'image/avif',
  bmp: 'image/bmp',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  gif: 'image/gif',
  gz: 'application/gzip',
  htm: 'text/html; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  log: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  png: 'image/png',
  rsa: 'application/octet-stream',
  svg: 'image/svg+xml',
  tar: 'application/x-tar',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  ts: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  wav: 'audio/wav',
  webm: 'video/webm',
  webp: 'image/webp',
  xml: 'application/xml',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  zip: 'application/zip',
}

/** First bytes that give a format away, as Latin-1 text, and where they stand. */
const BY_BEGINNING: readonly { at: number; text: string; type: string }[] = [
  { at: 0, text: '\x89PNG\r\n\x1a\n', type: 'image/png' },
  { at: 0, text: '\xff\xd8\xff', type: 'image/jpeg' },
  { at: 0, text: 'GIF8', type: 'image/gif' },
  { at: 8, text: 'WEBP', type: 'image/webp' },
  { at: 0, text: '%PDF-', type: 'application/pdf' },
  { at: 0, text: 'PK\x03\x04', type: 'application/zip' },
  { at: 0, text: 'PK\x05\x06', type: 'application/zip' },
  { at: 0, text: '\x1f\x8b', type: 'application/gzip' },
  { at: 0, text: '\0asm', type: 'application/wasm' },
  { at: 4, text: 'ftyp', type: 'video/mp4' },
]

/** Bytes of a file that decide its type when its name does not. */
export const SNIFF_BYTES = 512

/**
 * The Content-Type of a file: by the ending of its name, or else by its first bytes. Never guesses HTML: a file that
 * a browser would run must be named so by whoever added it.
 *
 * @param beginning - The first bytes, up to `SNIFF_BYTES`.
 */
export function contentTypeOf(name: string, beginning: Uint8Array): string {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const known = Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined
  if (known !== undefined) return known
  const found = BY_BEGINNING.find(({ at, text }) =>
    Array.from(text).every((char, index) => beginning[at + index] === char.charCodeAt(0)),
  )
  if (found !== undefined) return found.type
  return isText(beginning) ? 'text/plain; charset=utf-8' : 'application/octet-stream'
}

/** Is it UTF-8 (perhaps cut inside its last character) without control characters but line breaks and tabs? */
function isText(beginning: Uint8Array): boolean {
  if (beginning.length === 0) return false
  if (beginning.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(beginning, { stream: true })
    return true
  } catch {
    return false
  }
}
