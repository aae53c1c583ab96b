import { randomBytes } from 'node:crypto'
import { keyMalformed } from './errors.ts'

/** A new key for one object and version: 32 bytes in base64, as iExec's SDK writes dataset keys. */
export function generateKey(): string {
  return randomBytes(32).toString('base64')
}

/** @throws KEY_MALFORMED */
export function parseKey(text: string): Buffer {
  const trimmed = text.trim()
  const key = Buffer.from(trimmed, 'base64')
  if (key.length !== 32 || key.toString('base64') !== trimmed) throw keyMalformed()
  return key
}
