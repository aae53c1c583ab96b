import type { Address, Hex } from '../address.ts'
import { addVote, emptyTally, isAccepted, leadingGroupOf, type Tally } from '../consensus.ts'
import type { Voice } from '../credibility/group-error.ts'
import { covers, halvesOf, overlaps, provePart, type Range, type Tree } from './tree.ts'

/** A seat with what it showed; no tree while it has not, which counts as a word of its own. */
export type Word = { worker: Address; weight: bigint; range: Range; tree?: Tree | undefined }

/** A part on which the seats settle, and what they agree on there. */
export type Settled = { part: Range; node: Hex; agreed: ReadonlySet<Address> }

/** What the seats of a slice come to. */
export type Decision = {
  /** Largest parts that can be settled, in order. */
  settled: Settled[]
  /** Smallest parts on which the seats do not reach the deal's trust, in order. */
  open: Range[]
}

/**
 * Compares the trees of a slice's seats from the root down: where enough of them agree, the part is settled as one; where
 * they differ, its halves are looked at, down to single tasks.
 *
 * @param taken - Tasks that are settled or were started on their own; a part of nothing else is left out.
 * @param trust - Of the deal, at least 1.
 */
export function decide({
  slice,
  words,
  trust,
  isTaken = () => false,
}: {
  slice: Range
  words: readonly Word[]
  trust: bigint
  isTaken?: (index: bigint) => boolean
}): Decision {
  const decision: Decision = { settled: [], open: [] }
  visit({ first: slice.first, count: slice.count })
  return decision

  function visit(part: Range): void {
    if (isAllTaken(part, isTaken)) return
    const touching = words.filter(({ range }) => overlaps(range, part))
    const isCut = touching.some(({ range }) => !covers(range, part))
    const winner = isCut ? undefined : winnerOf(tallyOn(touching, part), trust)
    if (winner !== undefined) {
      const agreed = new Set(
        touching.filter((word) => nodeOf(word, part) === winner).map(({ worker }) => worker),
      )
      decision.settled.push({ part, node: winner, agreed })
    } else if (part.count === 1n) {
      decision.open.push(part)
    } else {
      for (const half of halvesOf(part)) visit(half)
    }
  }
}

/** The weights of the words on a part, by what they say of it. A silent seat is in the total alone: nobody can agree with it. */
export function tallyOn(words: readonly Word[], part: Range): Tally {
  let tally = emptyTally()
  let silent = 0n
  for (const word of words) {
    if (!covers(word.range, part)) continue
    const node = nodeOf(word, part)
    if (node === undefined) silent += word.weight
    else tally = addVote(tally, node, word.weight)
  }
  return { groups: tally.groups, total: tally.total + silent }
}

/** The same words as voices, by what they say of the part. A silent seat says nothing that anybody could agree with. */
export function groupsOn(
  words: readonly Word[],
  part: Range,
  voiceOf: (worker: Address) => Voice,
): Map<Hex, Voice[]> {
  const groups = new Map<Hex, Voice[]>()
  for (const word of words) {
    const node = covers(word.range, part) ? nodeOf(word, part) : undefined
    if (node !== undefined) groups.set(node, [...(groups.get(node) ?? []), voiceOf(word.worker)])
  }
  return groups
}

function winnerOf(tally: Tally, trust: bigint): Hex | undefined {
  const leader = leadingGroupOf(tally)
  if (leader === undefined) return undefined
  const { resultHash: node, weight: group } = leader
  return isAccepted({ group, total: tally.total, trust }) ? node : undefined
}

function nodeOf({ tree }: Word, part: Range): Hex | undefined {
  return tree === undefined ? undefined : provePart(tree, part).node
}

function isAllTaken(part: Range, isTaken: (index: bigint) => boolean): boolean {
  for (let index = part.first; index < part.first + part.count; index += 1n) {
    if (!isTaken(index)) return false
  }
  return true
}
