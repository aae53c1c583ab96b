import { isTeeTag } from '@ruche/protocol'
import { type ComputeParts, computeTask } from '../compute.ts'
import type { ReplicaParts } from '../replica.ts'
import { type ConfidentialParts, computeConfidential } from './compute.ts'
import { enclaveMissing } from './errors.ts'

/** Has a task computed inside an enclave where its deal demands that, else as any other. */
export function chooseCompute(
  plain: ComputeParts,
  confidential: ConfidentialParts | undefined,
): ReplicaParts['compute'] {
  return async (task, folder, signal) => {
    const { tag, params } = await plain.ledger.readTerms(task.assignment.dealId)
    if (!isTeeTag(tag)) return computeTask(plain, task, folder, signal)
    if (confidential === undefined) throw enclaveMissing()
    return computeConfidential({ ...confidential, params }, task, folder, signal)
  }
}
