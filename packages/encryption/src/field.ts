import { assert } from '@ruche/protocol'

/** x⁸ + x⁴ + x³ + x + 1, AES's polynomial (FIPS 197, 4.2). */
const POLYNOMIAL = 0x11b

/** In GF(2^8). */
export function addOf(left: number, right: number): number {
  return left ^ right
}

/** In GF(2^8), in the same steps whatever the values are: no table that a cache could tell of, no branch on a bit. */
export function multiplyOf(left: number, right: number): number {
  let product = 0
  let shifted = left
  for (let bit = 0; bit < 8; bit += 1) {
    product ^= shifted & -((right >> bit) & 1)
    shifted = (shifted << 1) ^ (POLYNOMIAL & -((shifted >> 7) & 1))
  }
  return product
}

/** In GF(2^8). */
export function divideOf(left: number, right: number): number {
  assert(right !== 0, 'a divisor is not zero')
  // The multiplicative group has 255 elements, so the 254th power is the inverse.
  let inverse = right
  for (let power = 2; power <= 254; power += 1) inverse = multiplyOf(inverse, right)
  return multiplyOf(left, inverse)
}
