import { findCid, parseResultsLocation } from '@ruche/protocol'
import type { Hex } from 'viem'
import type { Reader } from './client.ts'
import { resultMismatch, resultMissing } from './errors.ts'
import { proveResult } from './proof.ts'
import type { TaskState } from './watch.ts'

type Place = { cid: string; location: string; resultDigest: Hex; verify: (digest: Hex) => void }

/**
 * Where a result is, and what its files must come to. A result settled in a round is its own address: every block that makes
 * it up is checked against the digest on chain, and nothing is left to compare.
 */
export async function placeOf(ruche: Reader, task: TaskState): Promise<Place> {
  if (task.settled !== undefined) {
    const { leaf } = await proveResult(ruche, task)
    // Loaded when there is a round: a page that shows none needs no codecs.
    const { cidOfDigest } = await import('@ruche/storage')
    const cid = cidOfDigest(leaf.resultDigest, 'folder').toString()
    const { resultDigest } = leaf
    return { cid, location: `/ipfs/${cid}`, resultDigest, verify: () => undefined }
  }
  const { storage, location } = parseResultsLocation(task.results)
  const cid = findCid({ storage, location })
  if (cid === undefined) throw resultMissing(task.taskId, `stored on ${storage}`)
  return {
    cid,
    location,
    resultDigest: task.resultDigest,
    verify(digest) {
      if (digest !== task.resultDigest) {
        throw resultMismatch({ taskId: task.taskId, agreed: task.resultDigest, found: digest })
      }
    },
  }
}
