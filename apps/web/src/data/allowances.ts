import { hubAbi } from '@ruche/contracts'
import type { Ruche } from '@ruche/sdk'
import { queryOptions } from '@tanstack/react-query'
import { getAbiItem, type Hex } from 'viem'
import type { Place } from '../network/network.tsx'

/** What another account may spend of one's funds in the hub, nRLC. */
export type Allowance = { spender: Hex; nrlc: bigint }

/** The allowances an account has given that are not used up or taken back. */
export function allowancesQuery({ chain, network }: Place, owner: Hex) {
  return queryOptions({
    queryKey: ['allowances', owner],
    refetchInterval: 10_000,
    queryFn: async (): Promise<Allowance[]> => {
      const event = getAbiItem({ abi: hubAbi, name: 'Approval' })
      const logs = await chain.getLogs({
        address: network.hub,
        event,
        args: { owner },
        fromBlock: 'earliest',
      })
      const spenders = [...new Set(logs.map(({ args }) => (args.spender as Hex).toLowerCase() as Hex))]
      const hub = { address: network.hub, abi: hubAbi, functionName: 'allowance' } as const
      const allowances = await Promise.all(
        spenders.map(async (spender) => ({
          spender,
          nrlc: await chain.readContract({ ...hub, args: [owner, spender] }),
        })),
      )
      return allowances.filter(({ nrlc }) => nrlc > 0n)
    },
  })
}

/** Sets what another account may spend of one's funds in the hub; 0 takes it back. */
export async function allow({ sender, network }: Ruche, { spender, nrlc }: Allowance): Promise<void> {
  const args = [spender, nrlc] as const
  const sent = await sender.send({ to: network.hub, abi: hubAbi, functionName: 'approve', args })
  await sent.wait()
}
