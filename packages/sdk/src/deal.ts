import { readAccount } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import {
  dealIdOf,
  hashOrder,
  NULL_DATASET_ORDER,
  orderDomain,
  type RequestOrder,
  type Signed,
  type SignedOrders,
} from '@ruche/protocol'
import type { Hex } from 'viem'
import { hubOf, type Ruche } from './client.ts'
import { fundsInsufficient, noMatch } from './errors.ts'
import { listOrders } from './market.ts'

/** The orders of a deal without a dataset. */
export type Quadruple = Pick<SignedOrders, 'app' | 'workerpool' | 'request'>

/** What has been matched. */
export type Matched = { dealId: Hex; transactionHash: Hex; blockNumber: bigint }

/** The cheapest workerpool order that a request can be matched with. @throws NO_MATCH with the reasons. */
export async function findWorkerpoolOrder(
  ruche: Ruche,
  { category, trust, count, maxNrlc }: { category: bigint; trust: bigint; count: bigint; maxNrlc: bigint },
): Promise<SignedOrders['workerpool']> {
  const offers = await listOrders(ruche.network.marketUrl, 'workerpool', { category: category.toString() })
  const reasons = new Set<string>()
  for (const { order, remaining } of offers) {
    if (order.trust < trust) reasons.add(`a pool offers trust ${order.trust}, ${trust} is asked`)
    else if (order.workerpoolprice > maxNrlc) {
      reasons.add(`a pool asks ${order.workerpoolprice} nRLC a task, at most ${maxNrlc} is offered`)
    } else if (remaining < count) reasons.add(`a pool has ${remaining} tasks left, ${count} are asked`)
    else return order
  }
  throw noMatch([...reasons])
}

/** Checks that the requester's free stake covers the deal, before anything is sent. @throws FUNDS_INSUFFICIENT. */
export async function checkFunds(ruche: Ruche, { app, workerpool, request }: Quadruple): Promise<void> {
  const needed = (app.appprice + workerpool.workerpoolprice) * request.volume
  const { stake } = await readAccount(hubOf(ruche), request.requester)
  if (stake < needed) throw fundsInsufficient({ needed, free: stake })
}

/** The deal a fresh request order leads to. */
export function dealIdOfRequest(ruche: Ruche, request: Signed<RequestOrder>): Hex {
  const { chainId, hub } = ruche.network
  return dealIdOf(hashOrder('request', request, orderDomain({ chainId, hub })), 0n)
}

/** Matches the orders on chain; resolves when the deal is in a block. */
export async function matchOrders(ruche: Ruche, { app, workerpool, request }: Quadruple): Promise<Matched> {
  const sent = await ruche.sender.send({
    to: ruche.network.hub,
    abi: hubAbi,
    functionName: 'matchOrders',
    args: [app, NULL_DATASET_ORDER, workerpool, request],
  })
  const { transactionHash, blockNumber } = await sent.wait()
  return { dealId: dealIdOfRequest(ruche, request), transactionHash, blockNumber }
}
