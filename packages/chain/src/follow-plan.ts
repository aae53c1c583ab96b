import type { Hash } from 'viem'
import type { BlockPoint, Cursor } from './cursor.ts'

/** The part of a block's header that a follower decides by. */
export type Header = BlockPoint & {
  parentHash: Hash
  /** Unix seconds. */
  timestamp: bigint
  /** Holds no transaction, so no log either. */
  isEmpty: boolean
}

export type FollowStep =
  /** The cursor's block is not on the chain any more: go back to one that is. */
  | { type: 'rewind' }
  /** Read block by block, by hash; both ends included. `until`: the block that must be on top of them, or `to` itself. */
  | { type: 'read-blocks'; from: bigint; to: bigint; until: bigint }
  /** Read old blocks by number, many at once; both ends included. */
  | { type: 'read-range'; from: bigint; to: bigint }
  | { type: 'wait' }

/** Blocks this far below the head are taken as too deep for two branches to mix within one answer. */
const deepBlocks = 64n

/** Decides what to read next; performs nothing. */
export function planFollow({
  cursor,
  hashAtCursor,
  fromBlock,
  headNumber,
  confirmations,
  rangeBlocks,
}: {
  cursor: Cursor | undefined
  /** Hash the chain now has at the cursor's height; undefined when it is not that high. */
  hashAtCursor: Hash | undefined
  /** First block of interest. */
  fromBlock: bigint
  headNumber: bigint
  /** Blocks that must lie on top of a block before it is read. */
  confirmations: number
  /** How many blocks one question for logs may span, at least 1. */
  rangeBlocks: bigint
}): FollowStep {
  if (cursor !== undefined && hashAtCursor !== cursor.hash) return { type: 'rewind' }

  const from = cursor === undefined ? fromBlock : cursor.number + 1n
  const target = headNumber - BigInt(confirmations)
  if (target < from) return { type: 'wait' }

  const deep = smaller(target, headNumber - deepBlocks)
  if (from <= deep) return { type: 'read-range', from, to: smaller(deep, from + rangeBlocks - 1n) }
  const to = smaller(target, from + deepBlocks - 1n)
  return { type: 'read-blocks', from, to, until: to + BigInt(confirmations) }
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b
}

/**
 * The blocks, if they are one branch on top of the base. The answers to questions by number may come from two branches
 * when the chain is reorganised between them.
 *
 * @param headers - By rising number; undefined where the chain had no block.
 */
export function toBranch(
  base: BlockPoint | undefined,
  headers: readonly (Header | undefined)[],
): readonly [Header, ...Header[]] | undefined {
  const branch: Header[] = []
  let parentHash = base?.hash
  for (const header of headers) {
    if (header === undefined) return undefined
    if (parentHash !== undefined && header.parentHash !== parentHash) return undefined
    branch.push(header)
    parentHash = header.hash
  }
  const [first, ...rest] = branch
  return first === undefined ? undefined : [first, ...rest]
}

/**
 * Finds the newest block of the trail that is on the chain.
 *
 * @param hashes - What the chain has at the heights asked so far.
 */
export function findAncestor(
  trail: readonly BlockPoint[],
  hashes: ReadonlyMap<bigint, Hash | undefined>,
): BlockPoint | undefined {
  return trail.findLast(({ number, hash }) => hashes.get(number) === hash)
}
