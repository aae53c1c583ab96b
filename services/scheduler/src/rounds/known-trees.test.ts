import { rootOf, treeOf } from '@ruche/protocol'
import { expect, test } from 'vitest'
import { leavesOf, treeOver } from './known-trees.ts'

const hash = (n: number): `0x${string}` => `0x${n.toString(16).padStart(64, '0')}`
const range = { first: 8n, count: 3n }
const leaves = [1, 2, 3].map((n) => ({ resultDigest: hash(n) }))
const root = rootOf(treeOf(leavesOf(range, leaves)))

test('the same leaves have one tree, however often they come', () => {
  const tree = treeOver(range, leaves, root)
  expect(tree).toEqual(treeOf(leavesOf(range, leaves)))
  expect(treeOver(range, structuredClone(leaves), root)).toBe(tree)
})

test('who claims a root that is known for other leaves is not believed', () => {
  treeOver(range, leaves, root)
  const others = [...leaves.slice(0, 2), { resultDigest: hash(4) }]
  expect(rootOf(treeOver(range, others, root))).not.toBe(root)
  expect(rootOf(treeOver(range, leaves.slice(0, 2), root))).not.toBe(root)
  const withData = [...leaves.slice(0, 2), { ...leaves[2]!, callbackData: '0x01' as const }]
  expect(rootOf(treeOver(range, withData, root))).not.toBe(root)
})

test('the same results of other tasks have another root', () => {
  treeOver(range, leaves, root)
  expect(rootOf(treeOver({ ...range, first: 9n }, leaves, root))).not.toBe(root)
})
