import { readAllowance, readVoucher } from '@ruche/sdk'
import { queryOptions } from '@tanstack/react-query'
import type { Hex } from 'viem'
import type { Place } from '../network/network.tsx'

const STORED = 'ruche.voucher'

/** A sponsor's voucher as one requester sees it; amounts in nRLC. */
export type Voucher = {
  address: Hex
  sponsor: Hex
  /** Unix seconds. */
  expiry: bigint
  stake: bigint
  locked: bigint
  /** What the requester may still spend of it. */
  mine: bigint
}

/** A voucher, for one requester. @throws CHAIN_REVERT and others where the address has none. */
export function voucherQuery(place: Place, { voucher, owner }: { voucher: Hex; owner: Hex }) {
  return queryOptions({
    queryKey: ['voucher', voucher, owner],
    refetchInterval: 5_000,
    retry: false,
    queryFn: async (): Promise<Voucher> => {
      const [state, mine] = await Promise.all([
        readVoucher(place, voucher),
        readAllowance(place, voucher, owner),
      ])
      return { address: voucher, ...state, mine }
    },
  })
}

/** The voucher that an account's runs are paid with in this browser; null when it pays itself. */
export function chosenVoucherQuery({ network }: Place, owner: Hex | undefined) {
  return queryOptions<Hex | null>({
    queryKey: ['voucher-chosen', network.hub, owner],
    enabled: owner !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => localStorage.getItem(`${STORED}.${network.hub}.${owner}`) as Hex | null,
  })
}

/** Has an account's runs paid with a voucher from now on, or by itself again. */
export function chooseVoucher({ network }: Place, owner: Hex, voucher: Hex | undefined): void {
  const name = `${STORED}.${network.hub}.${owner}`
  if (voucher === undefined) localStorage.removeItem(name)
  else localStorage.setItem(name, voucher)
}
