import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSpin, isBenchmarkSolved } from './benchmark.ts'

const spin = createSpin()

/** The same with numbers of any size. */
function spinSlowly(state: bigint, rounds: number): bigint {
  let x = state
  for (let round = 0; round < rounds; round++) {
    x = BigInt.asUintN(64, x + 31n)
    x ^= x >> 29n
    x = BigInt.asUintN(64, x * 0x9e3779b97f4a7c15n)
  }
  return x
}

test('one round of 1 is 32 times the multiplier, modulo 2^64', () => {
  // 32 >> 29 is 0; 0x9e3779b97f4a7c15 · 2^5 = 0x13c6ef372fe94f82a0.
  expect(spin(1n, 1)).toBe(0xc6ef372fe94f82a0n)
})

test('the program does what its formula says', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      fc.integer({ min: 1, max: 200 }),
      (state, rounds) => {
        expect(spin(state, rounds)).toBe(spinSlowly(state, rounds))
      },
    ),
  )
})

const benchmark = { seed: 7n, stretches: 4, rounds: 50 }
const honest = [spinSlowly(7n, 50), spinSlowly(7n, 100), spinSlowly(7n, 150), spinSlowly(7n, 200)]
const isSolved = (states: bigint[], looked: number[]) =>
  isBenchmarkSolved(benchmark, { states, looked, spin })

test('states that follow from one another are right', () => {
  expect(isSolved(honest, [0, 1, 2, 3])).toBe(true)
})

test('a stretch left out is seen where it is looked at', () => {
  const lying = [honest[0]!, 5n, spinSlowly(5n, 50), spinSlowly(5n, 100)]
  expect(isSolved(lying, [1])).toBe(false)
  expect(isSolved(lying, [0, 2, 3])).toBe(true)
})

test('the answer to another seed is wrong in its first stretch, and one of too few states altogether', () => {
  expect(
    isSolved(
      [8n, 8n, 8n, 8n].map((seed, at) => spinSlowly(seed, 50 * (at + 1))),
      [0],
    ),
  ).toBe(false)
  expect(isSolved(honest.slice(0, 3), [])).toBe(false)
})
