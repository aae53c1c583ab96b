import { bytesSchema } from '@ruche/api'
import type { Hex, OrderDomain } from '@ruche/protocol'
import { hashTypedData } from 'viem/utils'
import { z } from 'zod'
import { orderNotFound, unpublishRefused } from './errors.ts'
import type { ChainFacts } from './facts.ts'
import type { Store } from './store.ts'

/** The signed removal of an order. */
export const unpublishSchema = z.object({
  deadline: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  sign: bytesSchema,
})

/** Longest time ahead that a removal may be signed for. */
const aheadMaxSeconds = 3_600

/**
 * What the signer of an order signs to have it removed from a market before a deadline (Unix seconds). No nonce: to
 * repeat it removes nothing else.
 */
export function unpublishTypedData({
  orderHash,
  deadline,
  domain,
}: {
  orderHash: Hex
  deadline: number
  domain: OrderDomain
}) {
  const { chainId, verifyingContract } = domain
  return {
    domain: { name: 'Ruche Market', version: '1', chainId, verifyingContract },
    types: {
      Unpublish: [
        { name: 'orderHash', type: 'bytes32' },
        { name: 'deadline', type: 'uint256' },
      ],
    },
    primaryType: 'Unpublish',
    message: { orderHash, deadline },
  } as const
}

/**
 * Removes an order from the book; on chain it stays valid until its owner closes it there.
 *
 * @throws ORDER_NOT_FOUND, UNPUBLISH_REFUSED.
 */
export async function unpublishOrder({
  orderHash,
  deadline,
  sign,
  chain,
  store,
  nowSeconds,
}: {
  orderHash: Hex
  deadline: number
  sign: Hex
  chain: ChainFacts
  store: Store
  nowSeconds: number
}): Promise<void> {
  const entry = await store.find(orderHash)
  if (entry === undefined) throw orderNotFound(orderHash)
  const when = new Date(deadline * 1_000)
  if (deadline <= nowSeconds)
    throw unpublishRefused(orderHash, `the request was good until ${when.toISOString()}`)
  if (deadline > nowSeconds + aheadMaxSeconds)
    throw unpublishRefused(orderHash, `the deadline is more than ${aheadMaxSeconds} seconds ahead`)
  const typed = unpublishTypedData({ orderHash, deadline, domain: chain.domain })
  const hash = hashTypedData({ ...typed, message: { orderHash, deadline: BigInt(deadline) } })
  const verdict = await chain.checkSignature({ signer: entry.signer, hash, sign })
  if (verdict !== 'valid') throw unpublishRefused(orderHash, `the request is not signed by ${entry.signer}`)
  await store.remove(orderHash)
}
