import { type OrderKind, VOLUME_UNLIMITED } from '@ruche/protocol'
import { getAddress } from 'viem/utils'
import type { Entry } from '../store.ts'

/** Names of orders in paths and messages of the gateway: `apporder`, `requestorder`. */
export const gatewayName = (kind: OrderKind): string => `${kind}order`

/**
 * An order as iExec's gateway shows it: numbers are JSON numbers, as long as JSON holds them exactly, else decimal
 * strings, which its clients read too; the order's hash must come out the same.
 */
export function toGatewayRecord({ entry, chainId }: { entry: Entry; chainId: number | string }) {
  const { kind, orderHash, order, remaining, status, publishedAt, signer } = entry
  return {
    orderHash,
    order: Object.fromEntries(Object.entries(order).map(([name, value]) => [name, toJson(value)])),
    ...(kind === 'dataset' ? { bulk: isBulk(entry as Entry<'dataset'>) } : {}),
    chainId,
    remaining: toJson(remaining),
    status,
    publicationTimestamp: publishedAt.toISOString(),
    signer: getAddress(signer),
  }
}

/** An amount or a number as JSON holds it exactly; an address with its checksum. */
export function toJson(value: bigint | string): number | string {
  if (typeof value === 'string')
    return /^0x[0-9a-f]{40}$/.test(value) ? getAddress(value as `0x${string}`) : value
  return value <= VOLUME_UNLIMITED ? Number(value) : value.toString()
}

/** A dataset order that may be used in bulk: free, and as many times as the client can count (less one). */
function isBulk({ order }: Entry<'dataset'>): boolean {
  return order.datasetprice === 0n && order.volume >= VOLUME_UNLIMITED - 1n
}
