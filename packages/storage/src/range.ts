import { rangeNotSatisfiable } from './errors.ts'

/** Bytes `[offset, offset + length)`. */
export type ByteRange = { offset: number; length: number }

/**
 * Understands a Range header for content of `sizeBytes` bytes. Undefined means: send everything, which is the answer
 * to no range, to a malformed one and to several at once. Throws RANGE_NOT_SATISFIABLE.
 *
 * @see RFC 9110 §14.
 */
export function parseRange(header: string | undefined, sizeBytes: number): ByteRange | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.replaceAll(' ', '') ?? '')
  if (header === undefined || match === null) return undefined
  const [, first = '', last = ''] = match
  if (first === '' && last === '') return undefined
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined
  const offset = first === '' ? Math.max(sizeBytes - Number(last), 0) : Number(first)
  const end = first === '' || last === '' ? sizeBytes : Math.min(Number(last) + 1, sizeBytes)
  if (offset >= end) throw rangeNotSatisfiable(header, sizeBytes)
  return { offset, length: end - offset }
}
