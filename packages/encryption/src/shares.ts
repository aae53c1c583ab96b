import { randomBytes } from 'node:crypto'
import { assert } from '@ruche/protocol'
import { sharesUnusable } from './errors.ts'
import { addOf, divideOf, multiplyOf } from './field.ts'

/** Most parts a secret is split into: points of GF(2^8) other than zero. */
const SHARES_MAX = 255
const PREFIX = 'ruche-share-1'

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
  const set = Buffer.from(random(16)).toString('hex')
  const rows = [secret, ...Array.from({ length: threshold - 1 }, () => random(secret.length))]
  return Array.from({ length: count }, (_, at) => {
    const point = at + 1
    const values = Buffer.alloc(secret.length)
    for (let byte = 0; byte < secret.length; byte += 1) {
      // Horner's rule, from the highest coefficient down to the secret.
      let value = 0
      for (const row of rows.toReversed()) value = addOf(multiplyOf(value, point), row[byte]!)
      values[byte] = value
    }
    return [PREFIX, set, threshold, point, values.toString('base64')].join('.')
  })
}

type Share = { set: string; threshold: number; point: number; values: Buffer }

export function isShare(text: string): boolean {
  return text.startsWith(`${PREFIX}.`)
}

/** @throws SHARES_UNUSABLE */
export function parseShare(text: string): Share {
  const match = /^ruche-share-1\.([0-9a-f]{32})\.(\d{1,3})\.(\d{1,3})\.([A-Za-z0-9+/]*={0,2})$/.exec(text)
  if (match === null) throw sharesUnusable('one of them has another form')
  const [, set = '', threshold = '', point = '', values = ''] = match
  const share = {
    set,
    threshold: Number(threshold),
    point: Number(point),
    values: Buffer.from(values, 'base64'),
  }
  if (share.point < 1 || share.point > SHARES_MAX) throw sharesUnusable(`${point} is no point`)
  if (share.threshold < 1 || share.threshold > SHARES_MAX)
    throw sharesUnusable(`${threshold} is no threshold`)
  return share
}

/** @throws SHARES_UNUSABLE */
export function joinShares(texts: readonly string[]): Buffer {
  const byPoint = new Map(texts.map(parseShare).map((share) => [share.point, share]))
  const shares = [...byPoint.values()]
  const [first] = shares
  if (first === undefined) throw sharesUnusable('there are none')
  if (shares.some(({ set }) => set !== first.set)) throw sharesUnusable('they are of different secrets')
  if (
    shares.some(
      ({ threshold, values }) => threshold !== first.threshold || values.length !== first.values.length,
    )
  ) {
    throw sharesUnusable('they contradict each other')
  }
  if (shares.length < first.threshold) {
    throw sharesUnusable(`${shares.length} of ${first.threshold} are there`)
  }
  const used = shares.slice(0, first.threshold)
  const secret = Buffer.alloc(first.values.length)
  for (const { point, values } of used) {
    const weight = weightAtZero(point, used)
    for (let byte = 0; byte < secret.length; byte += 1) {
      secret[byte] = addOf(secret[byte]!, multiplyOf(values[byte]!, weight))
    }
  }
  return secret
}

/** Lagrange's basis polynomial of one point, at zero. Subtraction is addition here. */
function weightAtZero(point: number, shares: readonly Share[]): number {
  let weight = 1
  for (const other of shares) {
    if (other.point === point) continue
    weight = multiplyOf(weight, divideOf(other.point, addOf(other.point, point)))
  }
  return weight
}
