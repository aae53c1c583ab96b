import type { OrderKind, SignedOrders } from '@ruche/protocol'
import { parseParams } from '@ruche/protocol'
import { orderExpired, orderLimitReached } from './errors.ts'
import type { ChainFacts } from './facts.ts'
import { type Inspection, inspectEntries, inspectOrder, type SignedOrder } from './inspect.ts'
import type { Entry, Store } from './store.ts'

/**
 * Adds a signed order to the book if it could make a deal now. Publishing again what is published changes nothing.
 *
 * @param expiry - When the order leaves the book, and what time it is; one that is open already keeps the time it has.
 * @param openMax - Open orders of one kind that one signer may have here.
 * @throws what {@link assessOrder} finds, RATE_LIMITED, PARAMS_UNKNOWN_KEY, PARAMS_BAD_VALUE, ORDER_LIMIT_REACHED, ORDER_EXPIRED.
 */
export async function publishOrder<Kind extends OrderKind>({
  kind,
  order,
  expiry,
  chain,
  store,
  openMax,
  admitSigner,
  admit,
}: {
  kind: Kind
  order: SignedOrders[Kind]
  expiry?: { at: Date; nowMs: number } | undefined
  chain: ChainFacts
  store: Store
  openMax: number
  /** Refuses by throwing a signer who publishes too often; only whoever signed it is counted. */
  admitSigner?: (signer: string) => void
  /** Refuses by throwing what more is asked of an order here than that it could make a deal. */
  admit?: (order: Inspection) => Promise<void>
}): Promise<{ entry: Entry; isNew: boolean }> {
  if ('params' in order) parseParams(order.params)
  if (expiry !== undefined && expiry.at.getTime() <= expiry.nowMs) throw orderExpired(expiry.at)
  const headBefore = chain.seenHead()
  const look = async () => {
    const inspection = await inspectOrder({ kind, order } as SignedOrder, chain.sinceSeen)
    await admit?.(inspection)
    if (inspection.problem !== undefined) throw inspection.problem
    return inspection
  }
  const { orderHash, signer, remaining } = await look().catch(async (refusal) => {
    // What stood against it may have gone with a block that was not seen yet.
    if ((await chain.readHead()) === headBefore) throw refusal
    return await look()
  })
  admitSigner?.(signer!)
  const expiresAt = expiry?.at
  const published = await store.publish(
    { kind, order, orderHash, signer: signer!, remaining, expiresAt },
    openMax,
  )
  if (published === 'full') throw orderLimitReached({ kind, signer: signer!, limit: openMax })
  // A task may have been sold between the reading and the writing, and its log read before the order was there.
  if ((await chain.readHead()) !== headBefore) await correct(published.entry, { chain, store })
  return published
}

/** Asks about an order again, and writes down what has changed. */
async function correct(entry: Entry, { chain, store }: { chain: ChainFacts; store: Store }): Promise<void> {
  const [found] = await inspectEntries([entry], chain.sinceSeen)
  if (found!.status !== entry.status || found!.remaining !== entry.remaining) await store.settle([found!])
}
