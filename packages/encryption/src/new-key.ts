import { encodeBase64 } from './base64.ts'
import { randomBytes } from './random.ts'

/** A new key for one object and version: 32 bytes in base64, as iExec's SDK writes dataset keys. */
export function generateKey(): string {
  return encodeBase64(randomBytes(32))
}
