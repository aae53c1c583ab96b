import { sharesUnusable } from './errors.ts'
import { addOf, divideOf, multiplyOf } from './field.ts'
import { PREFIX, SHARES_MAX } from './split-secret.ts'

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
