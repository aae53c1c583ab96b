import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatAmount, formatAmountShort, parseAmount } from './amount.ts'

describe('parseAmount', () => {
  test.each([
    ['1.25 RLC', 1_250_000_000n],
    ['1.25rlc', 1_250_000_000n],
    ['2', 2_000_000_000n],
    ['500 nRLC', 500n],
    ['0.000000001', 1n],
    ['0', 0n],
    ['1.500000000000 RLC', 1_500_000_000n],
    ['3.0 nRLC', 3n],
    ['1_000 RLC', 1_000_000_000_000n],
    [' 7 RLC ', 7_000_000_000n],
  ])('reads %s', (text, nrlc) => {
    expect(parseAmount(text)).toBe(nrlc)
  })

  test.each([[''], ['RLC'], ['-1'], ['1,5'], ['1e9'], ['.5'], ['5.'], ['1 ETH'], ['0x10'], ['1 2']])(
    'refuses "%s"',
    (text) => {
      expect(() => parseAmount(text)).toThrow(expect.objectContaining({ code: 'AMOUNT_UNREADABLE' }))
    },
  )

  test.each([['0.0000000001'], ['0.5 nRLC']])('refuses %s: finer than the chain counts', (text) => {
    expect(() => parseAmount(text)).toThrow(expect.objectContaining({ code: 'AMOUNT_TOO_FINE' }))
  })
})

describe('formatAmount', () => {
  test('is exact', () => {
    expect([0n, 1n, 1_250_000_000n, 2_000_000_000n, 1_234_567_890_123n, -5n].map(formatAmount)).toEqual([
      '0 RLC',
      '0.000000001 RLC',
      '1.25 RLC',
      '2 RLC',
      '1234.567890123 RLC',
      '-0.000000005 RLC',
    ])
  })

  test('is undone by parseAmount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }), (nrlc) => {
        expect(parseAmount(formatAmount(nrlc))).toBe(nrlc)
      }),
    )
  })
})

describe('formatAmountShort', () => {
  test.each([
    [0n, '0 nRLC'],
    [42n, '42 nRLC'],
    [12_344n, '12340 nRLC'],
    [99_994n, '99990 nRLC'],
    [99_999n, '0.0001 RLC'],
    [100_000n, '0.0001 RLC'],
    [123_456_789n, '0.1235 RLC'],
    [1_234_567_890n, '1.235 RLC'],
    [9_999_900_000n, '10 RLC'],
    [999_950_000_000n, '1000 RLC'],
    [12_345_678_900_000n, '12350 RLC'],
    [-1_234_567_890n, '-1.235 RLC'],
  ])('shows %d nRLC as %s', (nrlc, text) => {
    expect(formatAmountShort(nrlc)).toBe(text)
  })
})
