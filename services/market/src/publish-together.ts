import { type Hex, isFailure, type Problem, toProblem } from '@ruche/protocol'
import type { SignedOrder } from './inspect.ts'
import { publishOrder } from './publish.ts'

/** What became of an order: that it is published, and whether only now, or why it is not. */
type Result = { orderHash: Hex; isNew: boolean } | { problem: Problem }

type Parts = Pick<Parameters<typeof publishOrder>[0], 'chain' | 'store' | 'openMax' | 'admitSigner'> & {
  nowMs: number
}

/**
 * Publishes orders each for itself: one that is refused keeps none of the others out. They are looked at at once, so that the chain
 * and the database are asked about all together.
 *
 * @returns What became of each, in the order given.
 * @throws what is no refusal of an order; those published until then stay, and to publish them again changes nothing.
 */
export async function publishTogether(
  orders: readonly (SignedOrder & { expiresAt?: Date | undefined })[],
  { nowMs, ...parts }: Parts,
): Promise<Result[]> {
  return await Promise.all(
    orders.map(async ({ kind, order, expiresAt }): Promise<Result> => {
      const expiry = expiresAt && { at: expiresAt, nowMs }
      try {
        const { entry, isNew } = await publishOrder({ kind, order, expiry, ...parts })
        return { orderHash: entry.orderHash, isNew }
      } catch (error) {
        if (!isFailure(error)) throw error
        return { problem: toProblem(error) }
      }
    }),
  )
}
