import { problemSchema } from '@ruche/api'
import { readAccount } from '@ruche/chain'
import { hubAbi, rlcAbi } from '@ruche/contracts'
import { fromProblem } from '@ruche/protocol'
import { hubOf } from '@ruche/sdk'
import { queryOptions } from '@tanstack/react-query'
import type { Hex } from 'viem'
import type { Place } from '../network/network.tsx'

/** What an account has: in the hub free, held and at risk for seats, in the wallet, nRLC; and wei for gas. */
export type Funds = {
  stake: bigint
  locked: bigint
  bond: Bond
  wallet: bigint
  allowance: bigint
  gasWei: bigint
}

/** What a worker puts at risk for its seats in rounds, nRLC. */
export type Bond = {
  /** Carries seats. */
  bonded: bigint
  /** Taken out, and still to be seized until it is released. */
  unbonding: bigint
  /** When that may be released, Unix seconds; 0 when nothing is unbonding. */
  releaseTime: bigint
}

export function fundsQuery(place: Place, address: Hex) {
  return queryOptions({
    queryKey: ['funds', address],
    refetchInterval: 3_000,
    queryFn: async (): Promise<Funds> => {
      const { chain, network } = place
      const token = { address: network.token, abi: rlcAbi } as const
      const [{ stake, locked }, bond, wallet, allowance, gasWei] = await Promise.all([
        readAccount(hubOf(place), address),
        readBond(place, address),
        chain.readContract({ ...token, functionName: 'balanceOf', args: [address] }),
        chain.readContract({ ...token, functionName: 'allowance', args: [address, network.hub] }),
        chain.getBalance({ address }),
      ])
      return { stake, locked, bond, wallet, allowance, gasWei }
    },
  })
}

async function readBond({ chain, network }: Place, address: Hex): Promise<Bond> {
  const [bonded, unbonding, releaseTime] = await chain.readContract({
    address: network.hub,
    abi: hubAbi,
    functionName: 'viewBond',
    args: [address],
  })
  return { bonded, unbonding, releaseTime }
}

/** Asks the faucet of a local network for play money. @throws FAUCET_NOT_NEEDED. */
export async function askFaucet({ network }: Place, account: Hex): Promise<void> {
  const response = await fetch(network.faucetUrl as string, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account }),
  })
  if (response.ok) return
  throw fromProblem(problemSchema.parse(await response.json()))
}
