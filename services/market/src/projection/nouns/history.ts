import type { Hex } from '@ruche/protocol'
import type { Step } from '../noun.ts'

/** Writes down that a log happened, for the history of what it is about. */
export function record(
  { draft, log, place }: Step,
  about: {
    who?: string | undefined
    dealId?: string
    taskId?: string
    asset?: string
    details?: Record<string, string>
  },
): void {
  draft.put('events', {
    ...place,
    name: log.eventName,
    who: about.who ?? null,
    dealId: about.dealId ?? null,
    taskId: about.taskId ?? null,
    asset: about.asset ?? null,
    details: about.details ?? {},
  })
}

/** Who sent the log's transaction. */
export function senderOf({ facts, log }: Step): Hex | undefined {
  return facts.senders.get(log.transactionHash)
}
