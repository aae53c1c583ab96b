import { randomBytes } from 'node:crypto'
import {
  type AppOrder,
  type OrderKind,
  type Orders,
  orderDomain,
  orderTypedData,
  type RequestOrder,
  type Signed,
  type SignedOrders,
  TAG_NONE,
  VOLUME_UNLIMITED,
} from '@ruche/protocol'
import { type Hex, zeroAddress } from 'viem'
import type { Ruche } from './client.ts'

/** 32 random bytes: they make two orders with the same terms different orders. */
export function makeSalt(): Hex {
  return `0x${randomBytes(32).toString('hex')}`
}

/** Signs an order with `ruche.account`. */
export async function signOrder<Kind extends OrderKind>(
  ruche: Ruche,
  kind: Kind,
  order: Orders[Kind],
): Promise<SignedOrders[Kind]> {
  const { chainId, hub } = ruche.network
  const sign = await ruche.account.signTypedData(orderTypedData(kind, order, orderDomain({ chainId, hub })))
  return { ...order, sign } as unknown as SignedOrders[Kind]
}

/** An app order without restrictions. */
export function makeAppOrder({ app, priceNrlc }: { app: Hex; priceNrlc: bigint }): AppOrder {
  return {
    app,
    appprice: priceNrlc,
    volume: VOLUME_UNLIMITED,
    tag: TAG_NONE,
    datasetrestrict: zeroAddress,
    workerpoolrestrict: zeroAddress,
    requesterrestrict: zeroAddress,
    salt: makeSalt(),
  }
}

/** What a requester asks for, in words of this package. */
export type Request = {
  app: Hex
  /** Highest price a task may cost, by who gets it. */
  appMaxNrlc: bigint
  poolMaxNrlc: bigint
  /** Zero address: any pool. */
  workerpool?: Hex
  /** Number of tasks. */
  count: bigint
  category: bigint
  trust: bigint
  /** As `encodeParams` of @ruche/protocol gives it. */
  params: string
}

/** A request order by `ruche.account`, which is also the beneficiary. */
export function signRequest(ruche: Ruche, request: Request): Promise<Signed<RequestOrder>> {
  const requester = ruche.account.address.toLowerCase() as Hex
  return signOrder(ruche, 'request', {
    app: request.app,
    appmaxprice: request.appMaxNrlc,
    dataset: zeroAddress,
    datasetmaxprice: 0n,
    workerpool: request.workerpool ?? zeroAddress,
    workerpoolmaxprice: request.poolMaxNrlc,
    requester,
    volume: request.count,
    tag: TAG_NONE,
    category: request.category,
    trust: request.trust,
    beneficiary: requester,
    callback: zeroAddress,
    params: request.params,
    salt: makeSalt(),
  })
}
