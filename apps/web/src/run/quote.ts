import type { RequestOrder, Signed, SignedOrders } from '@ruche/protocol'
import {
  checkFunds,
  findMatch,
  matchOrders,
  matchWithVoucher,
  noMatchBy,
  type Quadruple,
  type Ruche,
  signRequest,
} from '@ruche/sdk'
import { queryOptions } from '@tanstack/react-query'
import type { Hex } from 'viem'
import type { Place } from '../network/network.tsx'

/** What a run is asked with. */
export type Wish = { app: Hex; count: number; trust: number; category: number }

/** What it would cost now, and the orders it would be made from. Amounts in nRLC. */
export type Quote = {
  appOrder: SignedOrders['app']
  poolOrder: SignedOrders['workerpool']
  perTask: bigint
  total: bigint
}

/** The cheapest orders that a run would be made from now. @throws NO_MATCH with the reasons. */
export function quoteQuery(place: Place, wish: Wish) {
  return queryOptions({
    queryKey: ['quote', wish],
    refetchInterval: 5_000,
    retry: false,
    queryFn: async (): Promise<Quote> => {
      const count = BigInt(wish.count)
      const { match, missing, refusals } = await findMatch(place.network.marketUrl, {
        app: wish.app,
        category: BigInt(wish.category),
        trust: BigInt(wish.trust),
        volume: count,
        minVolume: count,
      })
      if (match === null) {
        const findings = refusals.flatMap((refusal) => refusal.findings.slice(0, 1))
        throw noMatchBy({ missing, findings, count })
      }
      const [appOrder, poolOrder] = [match.app.order, match.workerpool.order]
      return { appOrder, poolOrder, perTask: match.taskPrice, total: match.taskPrice * count }
    },
  })
}

/** Signs the request and matches it, paid by the requester, whose funds are looked at first, or by a voucher. */
export async function closeDeal(
  ruche: Ruche,
  {
    quote,
    wish,
    params,
    voucher,
    onSigned,
  }: { quote: Quote; wish: Wish; params: string; voucher?: Hex; onSigned: () => void },
): Promise<{ dealId: Hex; request: Signed<RequestOrder> }> {
  const request = await signRequest(ruche, {
    app: wish.app,
    appMaxNrlc: quote.appOrder.appprice,
    poolMaxNrlc: quote.poolOrder.workerpoolprice,
    count: BigInt(wish.count),
    category: BigInt(wish.category),
    trust: BigInt(wish.trust),
    params,
  })
  onSigned()
  const quadruple: Quadruple = { app: quote.appOrder, workerpool: quote.poolOrder, request }
  if (voucher !== undefined) {
    const { dealId } = await matchWithVoucher(ruche, voucher, quadruple)
    return { dealId, request }
  }
  await checkFunds(ruche, quadruple)
  const { dealId } = await matchOrders(ruche, quadruple)
  return { dealId, request }
}
