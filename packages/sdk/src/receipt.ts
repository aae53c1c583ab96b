import { taskViewSchema } from '@ruche/api'
import type { Hub } from '@ruche/chain'
import { findFault, isFailure, locationOfDigest, type Receipt } from '@ruche/protocol'
import { hubOf, type Reader } from './client.ts'
import { receiptWrong, resultMissing } from './errors.ts'
import type { TaskPlace } from './locate.ts'
import { findPoolApi } from './pool-api.ts'
import { proveResult } from './proof.ts'
import { type ReceiptFacts, readReceiptFacts } from './receipt-facts.ts'

/**
 * Writes down all that shows what the result of a completed task is, so that it can be checked later without the pool.
 *
 * @throws RESULT_MISSING, TASK_NOT_LOCATED, PROOF_MISSING, PROOF_WRONG
 */
export async function makeReceipt(ruche: Reader, place: TaskPlace): Promise<Receipt> {
  const facts = await readReceiptFacts(hubOf(ruche), place)
  const { asked, settledRange, output, ...head } = facts
  const reached = await askReached(ruche, facts)
  const trust = { asked, ...(reached === undefined ? {} : { reached }) }
  if (settledRange === undefined) {
    if (output === undefined) throw resultMissing(facts.taskId, 'not settled')
    return { ...head, output, trust }
  }
  const { settled, leaf, path, node, fuel } = await proveResult(ruche, {
    ...place,
    taskId: facts.taskId,
    settled: settledRange,
  })
  const { resultDigest: digest, callbackHash } = leaf
  return {
    ...head,
    output: { digest, callbackHash, location: locationOfDigest(digest) },
    trust,
    ...(fuel === undefined ? {} : { fuel }),
    proof: {
      first: `${settled.first}`,
      count: `${settled.count}`,
      leaf: node,
      path: [...path],
      root: settled.root,
    },
  }
}

/** Checks a receipt against itself: no network is asked. @throws RECEIPT_WRONG */
export function checkReceipt(receipt: Receipt): void {
  const fault = findFault(receipt)
  if (fault !== undefined) throw receiptWrong(receipt.taskId, fault)
}

/**
 * Checks a receipt against itself and against a chain: everything in it but the pool's own estimate is read there again.
 *
 * @throws RECEIPT_WRONG
 */
export async function checkReceiptOnChain(hub: Hub, receipt: Receipt): Promise<void> {
  checkReceipt(receipt)
  const { taskId, dealId, index } = receipt
  const chainId = await hub.client.getChainId()
  if (chainId !== receipt.chainId)
    throw receiptWrong(taskId, `It is of chain ${receipt.chainId}, this is chain ${chainId}.`)
  const place = { dealId, index: BigInt(index) }
  const { asked, settledRange, output, ...facts } = await readReceiptFacts(hub, place).catch((error) => {
    if (isFailure(error) && UNSETTLED.includes(error.code)) throw receiptWrong(taskId, error.message)
    throw error
  })
  const expected: Record<string, unknown> = {
    ...facts,
    ...(output === undefined ? {} : { output }),
    trust: { ...receipt.trust, asked },
    ...(settledRange === undefined
      ? {}
      : {
          proof: {
            ...receipt.proof,
            first: `${settledRange.first}`,
            count: `${settledRange.count}`,
            root: settledRange.root,
          },
        }),
  }
  for (const [name, value] of Object.entries(expected)) {
    if (canonical(value) !== canonical(receipt[name as keyof Receipt])) {
      throw receiptWrong(taskId, `The chain says otherwise of its field "${name}".`)
    }
  }
}

const UNSETTLED: readonly string[] = ['RESULT_MISSING', 'TASK_NOT_LOCATED']

/** The same text for the same value, whatever the order of its fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** How sure the pool is, with what it takes for granted; nothing where it does not say. */
async function askReached(
  ruche: Reader,
  { dealId, taskId }: ReceiptFacts,
): Promise<Record<string, unknown> | undefined> {
  const poolUrl = await findPoolApi(ruche, dealId)
  if (poolUrl === undefined) return undefined
  const signal = AbortSignal.timeout(10_000)
  const answer: unknown = await fetch(`${poolUrl}/v1/tasks/${taskId}`, { signal })
    .then((response) => response.json())
    .catch(() => undefined)
  const view = taskViewSchema.safeParse(answer)
  if (!view.success || view.data.assurance === undefined) return undefined
  const { trust: _, ...reached } = view.data.assurance
  return reached
}
