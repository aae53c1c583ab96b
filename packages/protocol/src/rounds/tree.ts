import { concat, encodeAbiParameters, keccak256 } from 'viem/utils'
import type { Hex } from '../address.ts'
import { assert } from '../failure.ts'

/** A range of a deal's tasks: indexes from `first` up to but not including `first + count`. */
export type Range = { readonly first: bigint; readonly count: bigint }

/** The result of one task, as a worker's tree holds it. */
export type Leaf = {
  readonly index: bigint
  /** sha2-256 of the root block of the result's content. */
  readonly resultDigest: Hex
  /** keccak256 of what the deal's callback is told; zero for a deal without callback. */
  readonly callbackHash: Hex
}

/** Fills a tree up to a power of two. */
export const EMPTY_NODE: Hex = `0x${'00'.repeat(32)}`

const LEAF = [{ type: 'uint256' }, { type: 'bytes32' }, { type: 'bytes32' }] as const

/** keccak256(index (32) ‖ result digest (32) ‖ callback hash (32)): 96 bytes, which no node has. */
export function leafHashOf({ index, resultDigest, callbackHash }: Leaf): Hex {
  return keccak256(encodeAbiParameters(LEAF, [index, resultDigest, callbackHash]))
}

function nodeOf(left: Hex, right: Hex): Hex {
  return keccak256(concat([left, right]))
}

/** Steps from a leaf to the root of a tree over `count` tasks: ⌈log2 count⌉. */
export function depthOf(count: bigint): number {
  assert(count >= 1n, 'a range has at least one task')
  return (count - 1n).toString(2).length - (count === 1n ? 1 : 0)
}

/**
 * A worker's Merkle tree over a range: all nodes, lowest level first. The leaves are filled with zeros to a power of two;
 * the last level is the root alone.
 */
export type Tree = { readonly range: Range; readonly levels: readonly (readonly Hex[])[] }

/** @param leaves - At least one; of consecutive tasks, in the order of their indexes. */
export function treeOf(leaves: readonly Leaf[]): Tree {
  const count = BigInt(leaves.length)
  const [start] = leaves
  assert(start !== undefined, 'a tree has at least one leaf')
  const width = 2 ** depthOf(count)
  const levels: Hex[][] = [[...leaves.map(leafHashOf), ...Array<Hex>(width - leaves.length).fill(EMPTY_NODE)]]
  for (let level = levels[0] as Hex[]; level.length > 1; level = levels.at(-1) as Hex[]) {
    const parents: Hex[] = []
    for (let at = 0; at < level.length; at += 2) parents.push(nodeOf(level[at] as Hex, level[at + 1] as Hex))
    levels.push(parents)
  }
  return { range: { first: start.index, count }, levels }
}

export function rootOf({ levels }: Tree): Hex {
  return levels.at(-1)?.[0] as Hex
}

/**
 * What a tree says of a part of its range: the node over the part, and the siblings from there up to the root.
 *
 * @param part - One of the tree's parts (`isPartOf`).
 */
export function provePart({ range, levels }: Tree, part: Range): { node: Hex; path: readonly Hex[] } {
  assert(isPartOf(range, part), 'a part lies under one node of the tree')
  const level = depthOf(part.count)
  let at = Number((part.first - range.first) / 2n ** BigInt(level))
  const node = levels[level]?.[at] as Hex
  const path: Hex[] = []
  for (let height = level; height < levels.length - 1; height += 1) {
    path.push(levels[height]?.[at % 2 === 0 ? at + 1 : at - 1] as Hex)
    at = Math.floor(at / 2)
  }
  return { node, path }
}

/** Whether `path` leads from the node over `part` to the root over `range`. */
export function isUnder({
  node,
  path,
  root,
  range,
  part,
}: {
  node: Hex
  path: readonly Hex[]
  root: Hex
  range: Range
  part: Range
}): boolean {
  if (!isPartOf(range, part)) return false
  const level = depthOf(part.count)
  if (path.length !== depthOf(range.count) - level) return false
  let at = (part.first - range.first) / 2n ** BigInt(level)
  let hash = node
  for (const sibling of path) {
    hash = at % 2n === 0n ? nodeOf(hash, sibling) : nodeOf(sibling, hash)
    at /= 2n
  }
  return hash.toLowerCase() === root.toLowerCase()
}

/** Whether `part` is what lies under one node of a tree over `range`: aligned to its width, cut off only at the range's end. */
export function isPartOf(range: Range, part: Range): boolean {
  const end = range.first + range.count
  if (part.count < 1n || part.first < range.first || part.first + part.count > end) return false
  const width = 2n ** BigInt(depthOf(part.count))
  if ((part.first - range.first) % width !== 0n) return false
  return part.count === width || part.first + part.count === end
}

/** The two parts under the children of a part’s node. The second is never empty: the count is above half the width. */
export function halvesOf(part: Range): [Range, Range] {
  assert(part.count > 1n, 'a single task has no halves')
  const half = 2n ** BigInt(depthOf(part.count) - 1)
  return [
    { first: part.first, count: half },
    { first: part.first + half, count: part.count - half },
  ]
}

export function covers(outer: Range, inner: Range): boolean {
  return outer.first <= inner.first && inner.first + inner.count <= outer.first + outer.count
}

export function overlaps(a: Range, b: Range): boolean {
  return a.first < b.first + b.count && b.first < a.first + a.count
}

/** What a leaf says of the data for a deal's callback; zero where there is none. */
export function callbackHashOf(callbackData: Hex | undefined): Hex {
  return callbackData === undefined ? EMPTY_NODE : keccak256(callbackData)
}
