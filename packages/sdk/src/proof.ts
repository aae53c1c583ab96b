import { dealResultsSchema, type SeatLeaf } from '@ruche/api'
import { pause, readSettledRoot } from '@ruche/chain'
import { callbackHashOf, type Leaf, provePart, type Range, rootOf, type Tree, treeOf } from '@ruche/protocol'
import type { Hex } from 'viem'
import { hubOf, type Reader } from './client.ts'
import { proofMissing, proofWrong, serviceConfused, serviceUnreachable } from './errors.ts'
import { findPoolApi } from './pool-api.ts'
import type { TaskState } from './watch.ts'

/** Ten seconds in all. */
const LOOKS = 24
/** Each pause is twice the one before, up to half a second: mostly the pool is a moment behind. */
const PAUSE_FIRST_MS = 15
const PAUSE_MAX_MS = 500

/** What shows that a result is under a root that the hub settled. */
export type TaskProof = {
  settled: Range & { root: Hex }
  leaf: Leaf
  /** Hash of the leaf. */
  node: Hex
  callbackData?: Hex
  /** Work that the run took, as all workers that agreed measured it; decimal. Not under the root. */
  fuel?: string
  /** Siblings from the leaf up to the root. */
  path: readonly Hex[]
}

/**
 * Finds the result of a task that was settled in a round. The pool is asked what its workers found; the chain is asked whether
 * that is so: what is returned is under the root on chain.
 *
 * @throws PROOF_MISSING, PROOF_WRONG, SERVICE_UNREACHABLE, SERVICE_CONFUSED
 */
export async function proveResult(
  ruche: Reader,
  task: Pick<TaskState, 'settled' | 'taskId' | 'dealId' | 'index'>,
): Promise<TaskProof> {
  const { settled, taskId, dealId, index } = task
  if (settled === undefined) throw proofMissing(taskId, 'it was not settled in a round')
  const [leaves, root] = await Promise.all([
    waitForLeaves(ruche, dealId, settled),
    readSettledRoot(hubOf(ruche), { dealId, ...settled }),
  ])
  if (leaves === undefined || BigInt(leaves.length) !== settled.count) {
    throw proofMissing(taskId, 'the pool does not show what its workers found')
  }
  const tree = treeOf(leaves.map((leaf, offset) => toLeaf(leaf, settled.first + BigInt(offset))))
  if (root !== rootOf(tree)) throw proofWrong(taskId, root ?? 'none')
  const found = leaves[Number(index - settled.first)] as SeatLeaf
  const { node, path } = provePart(tree as Tree, { first: index, count: 1n })
  const { callbackData, fuel } = found
  return {
    settled: { ...settled, root },
    leaf: toLeaf(found, index),
    node,
    path,
    ...(callbackData === undefined ? {} : { callbackData }),
    ...(fuel === undefined ? {} : { fuel }),
  }
}

function toLeaf({ resultDigest, callbackData }: SeatLeaf, index: bigint): Leaf {
  return { index, resultDigest, callbackHash: callbackHashOf(callbackData) }
}

/** The pool may see its own settlement later than we do. */
async function waitForLeaves(ruche: Reader, dealId: Hex, range: Range): Promise<SeatLeaf[] | undefined> {
  const poolUrl = await findPoolApi(ruche, dealId)
  if (poolUrl === undefined) return undefined
  for (let look = 1; look < LOOKS; look += 1) {
    const leaves = await askPool(poolUrl, dealId, range)
    if (leaves !== undefined) return leaves
    await pause(Math.min(PAUSE_FIRST_MS * 2 ** (look - 1), PAUSE_MAX_MS))
  }
  return askPool(poolUrl, dealId, range)
}

async function askPool(
  poolUrl: string,
  dealId: Hex,
  { first, count }: Range,
): Promise<SeatLeaf[] | undefined> {
  let answer: unknown
  try {
    const response = await fetch(`${poolUrl}/v1/deals/${dealId}/results`)
    answer = await response.json()
  } catch (error) {
    throw serviceUnreachable('scheduler', poolUrl, error)
  }
  const parsed = dealResultsSchema.safeParse(answer)
  if (!parsed.success) throw serviceConfused('scheduler', poolUrl)
  return parsed.data.results.find((one) => BigInt(one.first) === first && BigInt(one.count) === count)?.leaves
}
