import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hubAbi, rlcAbi } from '@ruche/contracts'
import { createPublicClient, type Hex, http, parseAbiItem } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import type { TestNetwork } from './network.ts'

export type Balances = Map<Hex, { stake: bigint; locked: bigint; bond: bigint }>

/** Reads the chain of a test network directly. */
export function openLedger({ network, dataDir }: Pick<TestNetwork, 'network' | 'dataDir'>) {
  const client = createPublicClient({ transport: http(network.rpcUrl, { retryCount: 10 }) })
  const hub = { address: network.hub, abi: hubAbi } as const

  /** Free and locked stake, and bond, of every account that ever held any. */
  async function balances(): Promise<Balances> {
    const logs = await client.getLogs({
      address: network.hub,
      event: parseAbiItem('event Transfer(address indexed from, address indexed to, uint256 value)'),
      fromBlock: 0n,
    })
    const kitty = await client.readContract({ ...hub, functionName: 'kitty_address' })
    const accounts = new Set<Hex>([kitty])
    for (const { args } of logs)
      for (const party of [args.from, args.to]) if (party !== undefined) accounts.add(party)
    accounts.delete(network.hub)
    for (const account of accounts)
      if (account.toLowerCase() === network.hub.toLowerCase()) accounts.delete(account)
    const found: Balances = new Map()
    for (const account of accounts) {
      const [{ stake, locked }, [bonded, unbonding]] = await Promise.all([
        client.readContract({ ...hub, functionName: 'viewAccount', args: [account] }),
        client.readContract({ ...hub, functionName: 'viewBond', args: [account] }),
      ])
      found.set(account.toLowerCase() as Hex, { stake, locked, bond: bonded + unbonding })
    }
    return found
  }

  return {
    client,
    balances,
    /** RLC that the hub really holds. */
    held: () =>
      client.readContract({
        address: network.token,
        abi: rlcAbi,
        functionName: 'balanceOf',
        args: [network.hub],
      }),
    async accountOf(role: 'owner' | 'scheduler' | 'requester' | 'developer'): Promise<Hex> {
      const { mnemonic } = JSON.parse(await readFile(join(dataDir, 'keys.json'), 'utf8')) as {
        mnemonic: string
      }
      const addressIndex = ['owner', 'scheduler', 'requester', 'developer'].indexOf(role)
      return mnemonicToAccount(mnemonic, { addressIndex }).address.toLowerCase() as Hex
    },
    /** Moves the chain's clock forward. */
    async warp(seconds: number): Promise<void> {
      const request = client.request as (call: { method: string; params: unknown[] }) => Promise<unknown>
      await request({ method: 'evm_increaseTime', params: [seconds] })
      await request({ method: 'evm_mine', params: [] })
    },
  }
}

/** Everything that accounts own in the hub. */
export function totalOf(balances: Balances): bigint {
  return [...balances.values()].reduce((sum, { stake, locked, bond }) => sum + stake + locked + bond, 0n)
}
