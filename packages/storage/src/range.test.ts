import { describe, expect, test } from 'vitest'
import { parseRange } from './range.ts'

describe('parseRange, of 1000 bytes', () => {
  // The examples of RFC 9110 §14.1.2, for 1000 instead of 10000 bytes.
  test.each([
    ['bytes=0-499', { offset: 0, length: 500 }],
    ['bytes=500-999', { offset: 500, length: 500 }],
    ['bytes=-50', { offset: 950, length: 50 }],
    ['bytes=950-', { offset: 950, length: 50 }],
    ['bytes=0-0', { offset: 0, length: 1 }],
    ['bytes=999-5000', { offset: 999, length: 1 }],
    ['bytes=-5000', { offset: 0, length: 1000 }],
  ])('%s', (header, range) => expect(parseRange(header, 1000)).toEqual(range))

  test.each([undefined, '', 'bytes=-', 'bytes=5-4', 'items=0-1', 'bytes=0-1,3-4', 'bytes=a-b'])(
    '%s means everything',
    (header) => expect(parseRange(header, 1000)).toBeUndefined(),
  )

  test.each(['bytes=1000-', 'bytes=-0', 'bytes=5000-6000'])('%s cannot be satisfied', (header) =>
    expect(() => parseRange(header, 1000)).toThrow(
      expect.objectContaining({ code: 'RANGE_NOT_SATISFIABLE' }),
    ),
  )
})
