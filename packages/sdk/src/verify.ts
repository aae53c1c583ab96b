/**
 * The part of the SDK that checks results and receipts, wherever `fetch` runs: nothing here, or below, needs Node. Only the
 * chain is believed.
 */
import { locationOfDigest } from '@ruche/protocol'
import type { Hex } from 'viem'
import type { Reader, Ruche } from './client.ts'
import { type ContentFile, readContent } from './content.ts'
import type { TaskPlace } from './locate.ts'
import { proveResult, type TaskProof } from './proof.ts'
import { readTasks, type TaskState } from './watch.ts'

export { type ContentFile, readContent } from './content.ts'
export { locateTask, type TaskPlace } from './locate.ts'
export { proveResult, type TaskProof } from './proof.ts'
export { checkReceipt, checkReceiptOnChain, makeReceipt } from './receipt.ts'

/** A result of which the chain, a proof and every block were compared. */
export type CheckedResult = { digest: Hex; location: string; files: ContentFile[]; proof: TaskProof }

/**
 * Checks the result of a task that was settled in a round: that it is under the root on chain, and that the gateway has it,
 * block by block. Neither the pool nor the gateway can pass anything else off as it.
 *
 * @throws PROOF_MISSING, PROOF_WRONG, CONTENT_MISMATCH, SERVICE_UNREACHABLE, SERVICE_CONFUSED
 */
export async function checkResult(
  ruche: Reader & Pick<Ruche, 'storage'>,
  { dealId, index }: TaskPlace,
  { signal }: { signal?: AbortSignal } = {},
): Promise<CheckedResult> {
  const [task] = await readTasks(ruche, dealId, [index])
  const proof = await proveResult(ruche, task as TaskState)
  const digest = proof.leaf.resultDigest
  const location = locationOfDigest(digest)
  const files: ContentFile[] = []
  for await (const file of readContent(ruche.storage, location, { signal })) files.push(file)
  return { digest, location, files, proof }
}
