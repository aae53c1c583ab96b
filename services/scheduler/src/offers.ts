import { randomBytes } from 'node:crypto'
import { orderPageSchema, toWire, workerpoolOrderSchema } from '@ruche/api'
import { orderDomain, orderTypedData, type Tag, type WorkerpoolOrder } from '@ruche/protocol'
import { type Hex, type LocalAccount, zeroAddress } from 'viem'
import { offerRefused } from './errors.ts'
import type { Address } from './task.ts'

/** What the pool sells: one standing order a category. */
export type Offer = { category: bigint; priceNrlc: bigint; trust: bigint; volume: bigint; tag: Tag }

/** Keeps an order of at least this share of its volume open. */
const RENEW_BELOW = 4n

/** Publishes the pool's orders in the market where none like them is open; safe to call again and again. */
export async function publishOffers({
  offers,
  marketUrl,
  workerpool,
  owner,
  chainId,
  hub,
}: {
  offers: readonly Offer[]
  marketUrl: string
  workerpool: Address
  owner: LocalAccount
  chainId: number
  hub: Address
}): Promise<void> {
  for (const offer of offers) {
    if (await isOffered({ offer, marketUrl, workerpool })) continue
    const order: WorkerpoolOrder = {
      workerpool,
      workerpoolprice: offer.priceNrlc,
      volume: offer.volume,
      tag: offer.tag,
      category: offer.category,
      trust: offer.trust,
      apprestrict: zeroAddress,
      datasetrestrict: zeroAddress,
      requesterrestrict: zeroAddress,
      salt: `0x${randomBytes(32).toString('hex')}` as Hex,
    }
    const sign = await owner.signTypedData(orderTypedData('workerpool', order, orderDomain({ chainId, hub })))
    const response = await fetch(`${marketUrl}/v1/orders/workerpool`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(toWire({ ...order, sign })),
    })
    if (!response.ok) throw offerRefused(offer.category, await response.text())
  }
}

async function isOffered({
  offer,
  marketUrl,
  workerpool,
}: {
  offer: Offer
  marketUrl: string
  workerpool: Address
}): Promise<boolean> {
  const query = new URLSearchParams({ workerpool, category: offer.category.toString() })
  const response = await fetch(`${marketUrl}/v1/orders/workerpool?${query}`)
  const page = orderPageSchema(workerpoolOrderSchema).safeParse(await response.json())
  if (!page.success) return false
  return page.data.orders.some(
    ({ order, remaining }) =>
      order.workerpoolprice === offer.priceNrlc &&
      order.trust === offer.trust &&
      order.tag === offer.tag &&
      remaining * RENEW_BELOW > offer.volume,
  )
}
