import type { Address, Failure, Hex, OrderKind, Orders, SignatureVerdict } from '@ruche/protocol'
import { isZeroAddress, remainingOf, schedulerStakeOf } from '@ruche/protocol'
import {
  assetNotRegistered,
  orderCategoryUnknown,
  orderConsumed,
  orderSignatureInvalid,
  requesterBalanceMissing,
  schedulerStakeMissing,
} from './errors.ts'
import type { OrderStatus } from './store.ts'

/** What the chain says of one order. */
export type OrderFacts = {
  /** Who must sign: the asset's present owner, or the requester; undefined when the asset is not registered. */
  signer: Address | undefined
  /** Of that signer over the order's hash. */
  signature: SignatureVerdict
  /** Tasks already sold; the whole volume when the order was closed. */
  consumed: bigint
  /** Free balance of the signer in the hub, nRLC. */
  stake: bigint
  /** Number of categories of the hub. */
  categoryCount: bigint
}

/** An order in the light of the facts. */
export type Assessment = {
  status: OrderStatus
  remaining: bigint
  /** Why the order cannot make a deal now; undefined when it can. */
  problem: Failure | undefined
}

/** An order together with its kind, which tells its shape. */
export type KindedOrder = { [Kind in OrderKind]: { kind: Kind; order: Orders[Kind] } }[OrderKind]

/**
 * Decides whether an order could make a deal of at least one task, whatever it is matched with. Used to refuse it when
 * published, and to take it off the list when the facts change.
 */
export function assessOrder(kinded: KindedOrder, orderHash: Hex, facts: OrderFacts): Assessment {
  const { kind, order } = kinded
  const remaining = remainingOf(order.volume, facts.consumed)
  const dead = (problem: Failure): Assessment => ({ status: 'dead', remaining, problem })
  if (facts.signer === undefined) return dead(assetNotRegistered(kind, subjectOf(kinded)))
  const { signer } = facts
  if (facts.signature !== 'valid') return dead(orderSignatureInvalid({ kind, orderHash, signer }))
  if (remaining === 0n)
    return { status: 'filled', remaining, problem: orderConsumed({ kind, orderHash, volume: order.volume }) }
  if ('category' in order && order.category >= facts.categoryCount)
    return dead(orderCategoryUnknown(order.category, facts.categoryCount))

  const { stake } = facts
  const needed = neededStakeOf(kinded)
  if (stake < needed) {
    return dead(
      kind === 'request'
        ? requesterBalanceMissing({ requester: signer, needed, stake })
        : schedulerStakeMissing({ owner: signer, needed, stake }),
    )
  }
  return { status: 'open', remaining, problem: undefined }
}

/** The asset an order sells, or the requester of a request. */
export function subjectOf({ kind, order }: KindedOrder): Address {
  if (kind === 'app') return order.app
  if (kind === 'dataset') return order.dataset
  if (kind === 'workerpool') return order.workerpool
  return order.requester
}

/** What one task locks of the signer's balance: the scheduler's stake, or the requester's limits. */
function neededStakeOf({ kind, order }: KindedOrder): bigint {
  if (kind === 'workerpool') return schedulerStakeOf(order.workerpoolprice)
  if (kind !== 'request') return 0n
  const dataset = isZeroAddress(order.dataset) ? 0n : order.datasetmaxprice
  return order.appmaxprice + dataset + order.workerpoolmaxprice
}
