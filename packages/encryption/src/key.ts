import { keyMalformed } from './errors.ts'

/** @throws KEY_MALFORMED */
export function parseKey(text: string): Buffer {
  const trimmed = text.trim()
  const key = Buffer.from(trimmed, 'base64')
  if (key.length !== 32 || key.toString('base64') !== trimmed) throw keyMalformed()
  return key
}
