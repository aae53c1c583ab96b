import type { SeatLeaf } from '@ruche/api'
import { callbackHashOf, type Hex, type Leaf, type Range, rootOf, type Tree, treeOf } from '@ruche/protocol'

/** Trees of 256 tasks take about 50 kB. */
const TREES_MAX = 512

/** By root; used last comes last. */
const known = new Map<Hex, { leaves: readonly SeatLeaf[]; tree: Tree }>()

/**
 * The tree over a worker's leaves. Workers that agree have the same one, and it is looked at when it is revealed, tallied and judged: the
 * hashing, by far the most of that work, is done once.
 *
 * @param claimed - The root that the worker says it comes to.
 */
export function treeOver(range: Range, leaves: readonly SeatLeaf[], claimed: Hex): Tree {
  const before = known.get(claimed)
  if (before !== undefined && before.tree.range.first === range.first && areSame(before.leaves, leaves)) {
    keep(claimed, before)
    return before.tree
  }
  const tree = treeOf(leavesOf(range, leaves))
  keep(rootOf(tree), { leaves, tree })
  return tree
}

function keep(root: Hex, one: { leaves: readonly SeatLeaf[]; tree: Tree }): void {
  known.delete(root)
  if (known.size >= TREES_MAX) known.delete(known.keys().next().value as Hex)
  known.set(root, one)
}

function areSame(some: readonly SeatLeaf[], others: readonly SeatLeaf[]): boolean {
  if (some.length !== others.length) return false
  return some.every((leaf, at) => {
    const other = others[at]
    return leaf.resultDigest === other?.resultDigest && leaf.callbackData === other.callbackData
  })
}

/** A worker's leaves, as the tree has them. */
export function leavesOf({ first }: Pick<Range, 'first'>, leaves: readonly SeatLeaf[]): Leaf[] {
  return leaves.map(({ resultDigest, callbackData }, offset) => ({
    index: first + BigInt(offset),
    resultDigest,
    callbackHash: callbackHashOf(callbackData),
  }))
}
