import { keccak256, stringToHex } from 'viem/utils'
import type { Hex } from '../address.ts'
import { taskIdOf } from '../ids.ts'
import { resultHashOf } from '../result.ts'
import type { Receipt } from './receipt-form.ts'
import { covers, isUnder, leafHashOf, type Range } from './tree.ts'

/** Where the hub says that the content with this root block is: a CID of version 1, dag-pb, sha2-256, in base 16. */
export function locationOfDigest(digest: Hex): string {
  return `/ipfs/f01701220${digest.slice(2)}`
}

/**
 * Checks a receipt against itself, without any network: that its result is under its root, and that no field contradicts
 * another. That root, seats and transactions are on chain is for a chain to say.
 *
 * @returns one sentence on the first thing that does not hold; undefined where all does.
 */
export function findFault(receipt: Receipt): string | undefined {
  const { dealId, taskId, index, input, seats, opened, settled, method } = receipt
  if (taskIdOf(dealId, BigInt(index)) !== taskId)
    return 'The task is not the one with this index in this deal.'
  if (keccak256(stringToHex(input.params)) !== input.digest) return 'The parameters have another digest.'
  if (!seats.some(({ agreed }) => agreed)) return 'No seat agreed on the result.'
  if (new Set(seats.map(({ worker }) => worker)).size < seats.length) return 'A worker has two seats.'
  if (opened.length === 0) return 'Nothing was opened before the settlement.'
  const isLate = opened.some(({ blockNumber }) => !isBefore(method, blockNumber, settled.blockNumber))
  if (isLate) return 'The settlement is not after what it settles.'
  return method === 'rounds' ? findFaultInRounds(receipt) : findFaultInClassic(receipt)
}

/** A round's commitments must be on chain in a block before its settlement. */
function isBefore(method: Receipt['method'], opened: string, settled: string): boolean {
  return method === 'rounds' ? BigInt(opened) < BigInt(settled) : BigInt(opened) <= BigInt(settled)
}

function findFaultInRounds({ index, output, proof }: Receipt): string | undefined {
  if (proof === undefined) return 'A task settled in a round needs a proof.'
  const task = { first: BigInt(index), count: 1n }
  const range: Range = { first: BigInt(proof.first), count: BigInt(proof.count) }
  if (range.count < 1n || !covers(range, task)) return 'The settled range does not hold the task.'
  const { digest: resultDigest, callbackHash, location } = output
  const node = leafHashOf({ index: task.first, resultDigest, callbackHash })
  if (node !== proof.leaf) return 'The leaf is not that of the output.'
  const { path, root } = proof
  if (!isUnder({ node, path, root, range, part: task })) return 'The leaf is not under the root.'
  if (location !== locationOfDigest(resultDigest)) return 'The location is not that of the output.'
  return undefined
}

function findFaultInClassic({ taskId, output, proof, consensus }: Receipt): string | undefined {
  if (proof !== undefined) return 'A task settled on its own has no proof.'
  if (consensus !== resultHashOf(taskId, output.digest)) return 'The consensus is not on the output.'
  return undefined
}
