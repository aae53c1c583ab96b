import {
  type Address,
  type Hex,
  hashOrder,
  NULL_DATASET_ORDER,
  ORDER_KINDS,
  type OrderKind,
  type OrderOf,
  type Orders,
  orderDomain,
  orderTypedData,
  type Signed,
  type SignedOrders,
  ZERO_ADDRESS,
  ZERO_BYTES32,
} from '@ruche/protocol'
import { type LocalAccount, numberToHex } from 'viem'
import { actors } from '../../../bench/gas/market.ts'
import type { Place } from './place.ts'

export type Assets = { app: Address; dataset: Address; workerpool: Address }

/** What is other than in the orders that match. */
export type Changes = { [Kind in OrderKind]?: Partial<Orders[Kind]> }

/** Who signs orders of each kind. */
export const signers: Readonly<Record<OrderKind, LocalAccount>> = {
  app: actors.appOwner,
  dataset: actors.datasetOwner,
  workerpool: actors.scheduler,
  request: actors.requester,
}

/** Four orders that match, with `changes`: 3 tasks of category 0, for 1 000, 1 000 000 and 1 000 000 007 nRLC. */
export function draftOrders(assets: Assets, number: number, changes: Changes = {}): Orders {
  const anyone = { requesterrestrict: ZERO_ADDRESS, workerpoolrestrict: ZERO_ADDRESS }
  const common = { volume: 3n, tag: ZERO_BYTES32, salt: numberToHex(number, { size: 32 }) }
  const { app, dataset, workerpool } = assets
  const restrict = { ...anyone, datasetrestrict: ZERO_ADDRESS, apprestrict: ZERO_ADDRESS }
  return {
    app: { app, appprice: 1_000n, ...common, ...anyone, datasetrestrict: ZERO_ADDRESS, ...changes.app },
    dataset: {
      dataset,
      datasetprice: 1_000_000n,
      ...common,
      ...anyone,
      apprestrict: ZERO_ADDRESS,
      ...changes.dataset,
    },
    workerpool: {
      workerpool,
      workerpoolprice: 1_000_000_007n,
      category: 0n,
      trust: 100n,
      ...common,
      apprestrict: restrict.apprestrict,
      datasetrestrict: restrict.datasetrestrict,
      requesterrestrict: restrict.requesterrestrict,
      ...changes.workerpool,
    },
    request: {
      app,
      appmaxprice: 1_000n,
      dataset,
      datasetmaxprice: 1_000_000n,
      workerpool,
      workerpoolmaxprice: 1_000_000_007n,
      requester: actors.requester.address,
      category: 0n,
      trust: 1n,
      beneficiary: ZERO_ADDRESS,
      callback: ZERO_ADDRESS,
      params: `{"iexec_args":"${number}"}`,
      ...common,
      ...changes.request,
    },
  }
}

/** Changes that leave the dataset out. */
export function withoutDataset(changes: Changes = {}): Changes {
  return {
    ...changes,
    dataset: NULL_DATASET_ORDER,
    request: { ...changes.request, dataset: ZERO_ADDRESS, datasetmaxprice: 0n },
  }
}

/** Signs the orders and names their hashes in the entries. */
export async function signOrders(place: Place, orders: Orders, number: number): Promise<SignedOrders> {
  const domain = orderDomain({ chainId: place.chainId, hub: place.contracts.hub })
  const sign = async <Kind extends OrderKind>(kind: Kind): Promise<Signed<OrderOf<Kind>>> => {
    const order = orders[kind]
    place.name(hashOrder(kind, order, domain), `${kind} order ${number}`)
    if (kind === 'dataset' && orders.dataset.dataset === ZERO_ADDRESS) return { ...order, sign: '0x' }
    const sign = await signers[kind].signTypedData(orderTypedData(kind, order, domain) as never)
    return { ...order, sign: nameSignature(place, sign, `${kind} order ${number}`) }
  }
  const [app, dataset, workerpool, request] = await Promise.all([
    sign('app'),
    sign('dataset'),
    sign('workerpool'),
    sign('request'),
  ])
  return { app, dataset, workerpool, request }
}

function nameSignature(place: Place, sign: Hex, of: string): Hex {
  place.name(sign, `signature of ${of}`)
  return sign
}

/** The orders as the hub's functions take them. */
export function argumentsOf(orders: SignedOrders): readonly unknown[] {
  return ORDER_KINDS.map((kind) => orders[kind])
}

export function hashOf<Kind extends OrderKind>(place: Place, kind: Kind, order: OrderOf<Kind>): Hex {
  return hashOrder(kind, order, orderDomain({ chainId: place.chainId, hub: place.contracts.hub }))
}
