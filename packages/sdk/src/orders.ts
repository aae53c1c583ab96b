import {
  type AppOrder,
  type DatasetOrder,
  type OrderKind,
  type Orders,
  orderDomain,
  orderTypedData,
  type RequestOrder,
  type Signed,
  type SignedOrders,
  TAG_NONE,
  type Tag,
  VOLUME_UNLIMITED,
  type WorkerpoolOrder,
} from '@ruche/protocol'
import { bytesToHex, type Hex, zeroAddress } from 'viem'
import type { Ruche } from './client.ts'

/** 32 random bytes: they make two orders with the same terms different orders. */
export function makeSalt(): Hex {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(32)))
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
export function makeAppOrder({
  app,
  priceNrlc,
  tag = TAG_NONE,
}: {
  app: Hex
  priceNrlc: bigint
  tag?: Tag
}): AppOrder {
  return {
    app,
    appprice: priceNrlc,
    volume: VOLUME_UNLIMITED,
    tag,
    datasetrestrict: zeroAddress,
    workerpoolrestrict: zeroAddress,
    requesterrestrict: zeroAddress,
    salt: makeSalt(),
  }
}

/** Who may use a dataset, for how much and how often; anybody for ever, where not said otherwise. */
export type DatasetGrant = {
  dataset: Hex
  priceNrlc: bigint
  volume?: bigint
  tag?: Tag
  /** An app, workerpool or requester, or a group of them. */
  app?: Hex
  workerpool?: Hex
  requester?: Hex
}

/** A dataset order. */
export function makeDatasetOrder(grant: DatasetGrant): DatasetOrder {
  return {
    dataset: grant.dataset,
    datasetprice: grant.priceNrlc,
    volume: grant.volume ?? VOLUME_UNLIMITED,
    tag: grant.tag ?? TAG_NONE,
    apprestrict: grant.app ?? zeroAddress,
    workerpoolrestrict: grant.workerpool ?? zeroAddress,
    requesterrestrict: grant.requester ?? zeroAddress,
    salt: makeSalt(),
  }
}

/** What a requester asks for, in words of this package. */
export type Request = {
  app: Hex
  /** Highest price a task may cost, by who gets it. */
  appMaxNrlc: bigint
  poolMaxNrlc: bigint
  /** None where absent; with the highest price its owner may ask. */
  dataset?: Hex
  datasetMaxNrlc?: bigint
  /** What every worker must have. */
  tag?: Tag
  /** Zero address: any pool. */
  workerpool?: Hex
  /** Number of tasks. */
  count: bigint
  category: bigint
  trust: bigint
  /** As `encodeParams` of @ruche/protocol gives it. */
  params: string
}

/** A request order of an account, which is also the beneficiary. */
export function makeRequestOrder(account: Hex, request: Request): RequestOrder {
  const requester = account.toLowerCase() as Hex
  return {
    app: request.app,
    appmaxprice: request.appMaxNrlc,
    dataset: request.dataset ?? zeroAddress,
    datasetmaxprice: request.datasetMaxNrlc ?? 0n,
    workerpool: request.workerpool ?? zeroAddress,
    workerpoolmaxprice: request.poolMaxNrlc,
    requester,
    volume: request.count,
    tag: request.tag ?? TAG_NONE,
    category: request.category,
    trust: request.trust,
    beneficiary: requester,
    callback: zeroAddress,
    params: request.params,
    salt: makeSalt(),
  }
}

/** A request order by `ruche.account`, which is also the beneficiary. */
export function signRequest(ruche: Ruche, request: Request): Promise<Signed<RequestOrder>> {
  return signOrder(ruche, 'request', makeRequestOrder(ruche.account.address, request))
}

/** A workerpool order without restrictions. */
export function makeWorkerpoolOrder({
  workerpool,
  priceNrlc,
  volume,
  category,
  trust,
}: {
  workerpool: Hex
  priceNrlc: bigint
  volume: bigint
  category: bigint
  trust: bigint
}): WorkerpoolOrder {
  return {
    workerpool,
    workerpoolprice: priceNrlc,
    volume,
    tag: TAG_NONE,
    category,
    trust,
    apprestrict: zeroAddress,
    datasetrestrict: zeroAddress,
    requesterrestrict: zeroAddress,
    salt: makeSalt(),
  }
}
