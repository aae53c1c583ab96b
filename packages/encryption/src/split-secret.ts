import { assert } from '@ruche/protocol'
import { encodeBase64 } from './base64.ts'
import { addOf, multiplyOf } from './field.ts'
import { randomBytes } from './random.ts'

/** Most parts a secret is split into: points of GF(2^8) other than zero. */
export const SHARES_MAX = 255
export const PREFIX = 'ruche-share-1'

/**
 * Splits a secret so that any `threshold` of `count` shares give it back, and fewer say nothing about it but its length (Shamir 1979,
 * byte by byte over GF(2^8) with the polynomial of AES).
 *
 * @param random - Gives so many random bytes; only tests pass one.
 * @returns texts `ruche-share-1.<set>.<threshold>.<point>.<base64>`.
 */
export function splitSecret(
  secret: Uint8Array,
  {
    count,
    threshold,
    random = randomBytes,
  }: { count: number; threshold: number; random?: (bytes: number) => Uint8Array },
): string[] {
  assert(threshold >= 1 && threshold <= count && count <= SHARES_MAX, '1 ≤ threshold ≤ count ≤ 255')
  const set = [...random(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const rows = [secret, ...Array.from({ length: threshold - 1 }, () => random(secret.length))]
  return Array.from({ length: count }, (_, at) => {
    const point = at + 1
    const values = new Uint8Array(secret.length)
    for (let byte = 0; byte < secret.length; byte += 1) {
      // Horner's rule, from the highest coefficient down to the secret.
      let value = 0
      for (const row of rows.toReversed()) value = addOf(multiplyOf(value, point), row[byte]!)
      values[byte] = value
    }
    return [PREFIX, set, threshold, point, encodeBase64(values)].join('.')
  })
}
