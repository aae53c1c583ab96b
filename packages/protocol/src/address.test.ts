import { expect, test } from 'vitest'
import { isHexBytes, isSameAddress, isZeroAddress, ZERO_ADDRESS } from './address.ts'

test('addresses are the same whatever the case of their letters', () => {
  expect(isSameAddress(`0x${'aB'.repeat(20)}`, `0x${'Ab'.repeat(20)}`)).toBe(true)
  expect(isSameAddress(`0x${'ab'.repeat(20)}`, `0x${'ac'.repeat(20)}`)).toBe(false)
  expect(isZeroAddress(ZERO_ADDRESS)).toBe(true)
})

test('bytes are 0x and pairs of digits', () => {
  expect(['0x', '0xAb', '0xabc', 'ab', '0xzz', 12].map((value) => isHexBytes(value))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
  expect(isHexBytes('0xabcd', 2)).toBe(true)
  expect(isHexBytes('0xabcd', 32)).toBe(false)
})
