import fc from 'fast-check'
import { concat, encodeAbiParameters, keccak256 } from 'viem/utils'
import { describe, expect, test } from 'vitest'
import type { Hex } from '../address.ts'
import {
  callbackHashOf,
  depthOf,
  EMPTY_NODE,
  halvesOf,
  isPartOf,
  isUnder,
  type Leaf,
  leafHashOf,
  provePart,
  rootOf,
  treeOf,
} from './tree.ts'

const digest = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`
const leaf = (n: number): Leaf => ({
  index: BigInt(n),
  resultDigest: digest(n + 100),
  callbackHash: EMPTY_NODE,
})
const leaves = (first: number, count: number) => Array.from({ length: count }, (_, at) => leaf(first + at))

test('a leaf is the hash of 96 bytes, a node that of 64', () => {
  const [a, b, c] = leaves(7, 3) as [Leaf, Leaf, Leaf]
  const abi = [{ type: 'uint256' }, { type: 'bytes32' }, { type: 'bytes32' }] as const
  expect(leafHashOf(a)).toBe(keccak256(encodeAbiParameters(abi, [7n, digest(107), EMPTY_NODE])))
  const left = keccak256(concat([leafHashOf(a), leafHashOf(b)]))
  const right = keccak256(concat([leafHashOf(c), EMPTY_NODE]))
  expect(rootOf(treeOf([a, b, c]))).toBe(keccak256(concat([left, right])))
  expect(rootOf(treeOf([a]))).toBe(leafHashOf(a))
})

test('callback data is in the leaf by its hash', () => {
  expect(callbackHashOf(undefined)).toBe(EMPTY_NODE)
  expect(callbackHashOf('0x1234')).toBe(keccak256('0x1234'))
})

test('the depth is the logarithm of the width', () => {
  expect([1n, 2n, 3n, 4n, 5n, 8n, 9n, 1000n].map(depthOf)).toEqual([0, 1, 2, 2, 3, 3, 4, 10])
})

describe('parts', () => {
  const slice = { first: 10n, count: 7n }

  test.each([
    [10n, 7n, true],
    [10n, 4n, true],
    [14n, 3n, true],
    [16n, 1n, true],
    [12n, 2n, true],
    // Not under one node.
    [11n, 2n, false],
    [10n, 3n, false],
    [13n, 4n, false],
    // Outside, or nothing.
    [9n, 1n, false],
    [16n, 2n, false],
    [12n, 0n, false],
  ])('[%s, +%s) of [10, +7): %s', (first, count, expected) => {
    expect(isPartOf(slice, { first, count })).toBe(expected)
  })

  test('the halves of a range are its two largest parts', () => {
    expect(halvesOf(slice)).toEqual([
      { first: 10n, count: 4n },
      { first: 14n, count: 3n },
    ])
  })
})

test('every part of every tree is proved, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.nat(1000),
      fc.nat(),
      fc.nat(),
      (count, first, level, at) => {
        const tree = treeOf(leaves(first, count))
        const width = 2 ** (level % (depthOf(BigInt(count)) + 1))
        const from = first + width * (at % Math.ceil(count / width))
        const cut = Math.min(width, first + count - from)
        // A part cut off at the end may lie under a smaller node.
        const part = { first: BigInt(from), count: BigInt(cut) }
        fc.pre(isPartOf(tree.range, part))
        const proof = provePart(tree, part)
        const claim = { ...proof, root: rootOf(tree), range: tree.range, part }
        expect(isUnder(claim)).toBe(true)
        expect(isUnder({ ...claim, node: digest(1) })).toBe(false)
        expect(isUnder({ ...claim, path: [...proof.path, EMPTY_NODE] })).toBe(false)
        expect(proof.node).toBe(rootOf(treeOf(leaves(from, cut))))
      },
    ),
  )
})
