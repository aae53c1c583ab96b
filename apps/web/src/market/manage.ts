import { hubAbi } from '@ruche/contracts'
import { ORDER_OPERATIONS, type RequestOrder, type Signed } from '@ruche/protocol'
import { findMatch, makeSalt, matchOrders, noMatch, publishOrder, type Ruche, signOrder } from '@ruche/sdk'
import type { Hex } from 'viem'
import type { OwnOrder } from '../data/book.ts'
import { deposit } from '../data/move-funds.ts'

/** One field of a request, as the market suggests to change it. */
type Change = { field: string; from: string; to: string }

const FUNCTION_OF = {
  app: 'manageAppOrder',
  dataset: 'manageDatasetOrder',
  workerpool: 'manageWorkerpoolOrder',
  request: 'manageRequestOrder',
} as const

/** Closes an order on the chain, for good. */
export async function closeOrder(
  { sender, network }: Ruche,
  { kind, order }: Pick<OwnOrder, 'kind' | 'order'>,
): Promise<void> {
  const args = [{ order, operation: ORDER_OPERATIONS.close, sign: '0x' }] as const
  const sent = await sender.send({ to: network.hub, abi: hubAbi, functionName: FUNCTION_OF[kind], args })
  await sent.wait()
}

/** The request with some fields changed, and another salt: another order. */
export function changeRequest(
  order: Signed<RequestOrder>,
  changes: readonly Change[],
  salt: Hex,
): RequestOrder {
  const { sign: _, ...fields } = order
  const changed: Record<string, unknown> = { ...fields, salt }
  for (const { field, to } of changes) {
    changed[field] = typeof fields[field as keyof RequestOrder] === 'bigint' ? BigInt(to) : to
  }
  return changed as RequestOrder
}

/** Replaces a request by one that would be matched. The old one is closed first: both might be matched else. */
export async function replaceRequest(
  ruche: Ruche,
  {
    order,
    changes,
    depositNrlc,
  }: { order: Signed<RequestOrder>; changes: readonly Change[]; depositNrlc: bigint },
): Promise<void> {
  if (depositNrlc > 0n) await deposit(ruche, depositNrlc)
  if (changes.length === 0) return
  await closeOrder(ruche, { kind: 'request', order })
  const signed = await signOrder(ruche, 'request', changeRequest(order, changes, makeSalt()))
  await publishOrder(ruche.network.marketUrl, 'request', signed)
}

/** Makes the deal that a published request stands for, with the orders that fit it now. @throws NO_MATCH. */
export async function matchRequest(ruche: Ruche, request: Signed<RequestOrder>): Promise<Hex> {
  const { sign: _, ...wish } = request
  const { match, missing } = await findMatch(ruche.network.marketUrl, wish)
  if (match === null) throw noMatch(missing.map((kind) => `nobody offers a ${kind} that fits`))
  const { app, dataset, workerpool } = match
  const { dealId } = await matchOrders(ruche, {
    app: app.order,
    workerpool: workerpool.order,
    ...(dataset === null ? {} : { dataset: dataset.order }),
    request,
  })
  return dealId
}
