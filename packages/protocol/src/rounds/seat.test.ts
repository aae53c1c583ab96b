import fc from 'fast-check'
import { encodeAbiParameters, keccak256 } from 'viem/utils'
import { expect, test } from 'vitest'
import type { Hex } from '../address.ts'
import { commitmentOf, isBehind, roundRevealDeadlineOf } from './seat.ts'

const word = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`
const worker: Hex = `0x${'ab'.repeat(20)}`
const dealId = word(1)
const range = { first: 4n, count: 8n }

test('a commitment binds deal, range, worker, root and salt', () => {
  const abi = ['bytes32', 'uint256', 'uint256', 'address', 'bytes32', 'bytes32'].map((type) => ({ type }))
  expect(commitmentOf({ dealId, range, worker, root: word(2), salt: word(3) })).toBe(
    keccak256(encodeAbiParameters(abi, [dealId, 4n, 8n, worker, word(2), word(3)])),
  )
})

test('only the root and salt of a commitment are behind it, for its own worker', () => {
  const commitment = commitmentOf({ dealId, range, worker, root: word(2), salt: word(3) })
  const place = { dealId, range, seat: { worker, weight: 2n, commitment } }
  expect(isBehind({ root: word(2), salt: word(3) }, place)).toBe(true)
  const copied = { ...place, seat: { ...place.seat, worker: `0x${'cd'.repeat(20)}` as Hex } }
  expect(isBehind({ root: word(2), salt: word(3) }, copied)).toBe(false)
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (root, salt) => {
      fc.pre(root !== 2 || salt !== 3)
      expect(isBehind({ root: word(root), salt: word(salt) }, place)).toBe(false)
    }),
  )
})

test('a round waits half a run time for those who are silent', () => {
  expect(roundRevealDeadlineOf({ openedAt: 1_000n }, { maxRuntimeSeconds: 300n })).toBe(1_150n)
})
