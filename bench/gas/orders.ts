import {
  type Hex,
  NULL_DATASET_ORDER,
  type OrderKind,
  type OrderOf,
  orderDomain,
  orderTypedData,
  type Signed,
  type SignedOrders,
  ZERO_ADDRESS,
  ZERO_BYTES32,
} from '@ruche/protocol'
import { keccak256, type LocalAccount, stringToHex } from 'viem'
import { actors, type Market } from './market.ts'

/** What a deal is to be like. */
export type DealShape = {
  dataset?: boolean
  trust?: bigint
  /** Tasks. */
  volume?: bigint
  /** Asks for an enclave (tag bit 0). */
  tee?: boolean
  /** Signed off chain, or left for the market to presign. */
  presigned?: boolean
  params?: string
  /** Names a beneficiary and a callback. */
  full?: boolean
}

const prices = { app: 1_000n, dataset: 1_000_000n, workerpool: 1_000_000_000n }
const teeTag: Hex = `0x${'1'.padStart(64, '0')}`
let salts = 0

/** Four fresh orders of the same volume that match. */
export async function makeOrders(
  market: Market,
  chainId: number,
  shape: DealShape = {},
): Promise<SignedOrders> {
  const {
    dataset = true,
    trust = 1n,
    volume = 1n,
    tee = false,
    presigned = false,
    params = '',
    full = false,
  } = shape
  const tag = tee ? teeTag : ZERO_BYTES32
  const anyone = { requesterrestrict: ZERO_ADDRESS, workerpoolrestrict: ZERO_ADDRESS }
  const restrict = { ...anyone, datasetrestrict: ZERO_ADDRESS, apprestrict: ZERO_ADDRESS }
  const domain = orderDomain({ chainId, hub: market.hub })
  const sign = async <Kind extends OrderKind>(
    kind: Kind,
    order: OrderOf<Kind>,
    signer: LocalAccount,
  ): Promise<Signed<OrderOf<Kind>>> => {
    const typedData = orderTypedData(kind, order, domain)
    return { ...order, sign: presigned ? '0x' : await signer.signTypedData(typedData as never) }
  }
  const common = { volume, tag }
  const { app, dataset: data, workerpool } = market
  return {
    app: await sign(
      'app',
      { app, appprice: prices.app, ...common, ...restrict, salt: salt() },
      actors.appOwner,
    ),
    dataset: dataset
      ? await sign(
          'dataset',
          { dataset: data, datasetprice: prices.dataset, ...common, ...restrict, salt: salt() },
          actors.datasetOwner,
        )
      : NULL_DATASET_ORDER,
    workerpool: await sign(
      'workerpool',
      {
        workerpool,
        workerpoolprice: prices.workerpool,
        category: 0n,
        trust,
        ...common,
        ...restrict,
        salt: salt(),
      },
      actors.scheduler,
    ),
    request: await sign(
      'request',
      {
        app,
        appmaxprice: prices.app,
        dataset: dataset ? data : ZERO_ADDRESS,
        datasetmaxprice: prices.dataset,
        workerpool,
        workerpoolmaxprice: prices.workerpool,
        requester: actors.requester.address,
        category: 0n,
        trust,
        beneficiary: full ? actors.requester.address : ZERO_ADDRESS,
        callback: full ? actors.neighbour.address : ZERO_ADDRESS,
        params,
        ...common,
        salt: salt(),
      },
      actors.requester,
    ),
  }
}

function salt(): Hex {
  salts += 1
  return keccak256(stringToHex(`salt ${salts}`))
}
