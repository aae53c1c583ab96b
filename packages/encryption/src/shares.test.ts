import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divideOf, multiplyOf } from './field.ts'
import { isShare, joinShares } from './shares.ts'
import { splitSecret } from './split-secret.ts'

describe('the field', () => {
  test('multiplies as FIPS 197, 4.2 does', () => {
    expect(multiplyOf(0x57, 0x83)).toBe(0xc1)
    expect(multiplyOf(0x57, 0x13)).toBe(0xfe)
  })

  test('divides what it multiplied', () => {
    for (let left = 0; left < 256; left += 5) {
      for (let right = 1; right < 256; right += 7) expect(divideOf(multiplyOf(left, right), right)).toBe(left)
    }
  })
})

describe('shares', () => {
  test('give the secret back, any of them, as soon as there are enough', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 40 }),
        fc.nat(4),
        fc.nat(3),
        fc.nat(100),
        (secret, t, more, seed) => {
          const threshold = t + 1
          const shares = splitSecret(secret, { count: threshold + more, threshold })
          const order = [...shares].sort(
            (a, b) => ((a.length * 31 + seed) % 7) - ((b.length * 17 + seed) % 5),
          )
          expect(joinShares(order.slice(0, threshold))).toEqual(Buffer.from(secret))
        },
      ),
      { numRuns: 100 },
    )
  })

  test('one below the threshold say nothing: each of them is as likely for every secret', () => {
    const seen = (secret: number) => {
      const values = Array.from({ length: 256 }, (_, coefficient) => {
        const random = (bytes: number) => new Uint8Array(bytes).fill(coefficient)
        const [share = ''] = splitSecret(new Uint8Array([secret]), { count: 2, threshold: 2, random })
        return share.split('.').at(-1)
      })
      return new Set(values).size
    }
    // With every coefficient equally likely, every value of the share is met exactly once.
    for (const secret of [0, 1, 77, 255]) expect(seen(secret)).toBe(256)
  })

  test.each([
    ['too few', (a: string[]) => a.slice(0, 1), '1 of 2 are there'],
    ['the same twice', (a: string[]) => [a[0]!, a[0]!], '1 of 2 are there'],
    ['of another secret', (a: string[], b: string[]) => [a[0]!, b[1]!], 'of different secrets'],
    ['of another form', () => ['ruche-share-1.x'], 'another form'],
    ['none', () => [], 'there are none'],
  ])('are refused: %s', (_, choose, why) => {
    const [a, b] = [1, 2].map((byte) => splitSecret(Buffer.alloc(4, byte), { count: 3, threshold: 2 }))
    expect(() => joinShares(choose(a!, b!))).toThrow(why)
  })

  test('are known by their beginning', () => {
    expect(isShare(splitSecret(Buffer.from('k'), { count: 1, threshold: 1 })[0]!)).toBe(true)
    expect(isShare('c2VjcmV0')).toBe(false)
  })
})
