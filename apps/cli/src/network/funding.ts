import { type ChainClient, readAccount, type Sender } from '@ruche/chain'
import { hubAbi, rlcAbi, workerpoolRegistryAbi } from '@ruche/contracts'
import type { Hex } from 'viem'

/** What an account should hold at least; amounts in nRLC and wei. */
export type Need = { account: Hex; stakeNrlc: bigint; gasWei: bigint }

type Parts = { client: ChainClient; sender: Sender; token: Hex; hub: Hex }

/** Tops up gas and stake from the owner's funds, many accounts in one block; what is enough is left alone. */
export async function fund({ client, sender, token, hub }: Parts, needs: readonly Need[]): Promise<void> {
  const gaps = await Promise.all(needs.map((need) => readGap({ client, hub, need })))
  const waits: Promise<unknown>[] = []
  for (const { account, gasWei } of gaps) {
    if (gasWei > 0n) waits.push((await sender.send({ to: account, value: gasWei, gas: 21_000n })).wait())
  }
  const poor = gaps.filter(({ stakeNrlc }) => stakeNrlc > 0n)
  if (poor.length > 0) {
    const amounts = poor.map(({ stakeNrlc }) => stakeNrlc)
    const total = amounts.reduce((a, b) => a + b)
    const approve = await sender.send({
      to: token,
      abi: rlcAbi,
      functionName: 'approve',
      args: [hub, total],
    })
    // In order in the same block: a limit of its own, since a simulation would not see the approval yet.
    const deposit = await sender.send({
      to: hub,
      abi: hubAbi,
      functionName: 'depositForArray',
      args: [amounts, poor.map(({ account }) => account)],
      gas: 200_000n + 80_000n * BigInt(poor.length),
    })
    waits.push(approve.wait(), deposit.wait())
  }
  await Promise.all(waits)
}

/** What an account lacks of what it should hold; zeros where half of it is there. */
export async function readGap({
  client,
  hub,
  need,
}: {
  client: ChainClient
  hub: Hex
  need: Need
}): Promise<Need> {
  const { account, stakeNrlc, gasWei } = need
  const [{ stake }, balance] = await Promise.all([
    readAccount({ client, hub }, account),
    client.getBalance({ address: account }),
  ])
  return {
    account,
    // Half is enough: so that a restart does not move a few nRLC about.
    stakeNrlc: stake * 2n < stakeNrlc ? stakeNrlc - stake : 0n,
    gasWei: balance * 2n < gasWei ? gasWei - balance : 0n,
  }
}

type PoolTerms = { registry: Hex; owner: Hex; description: string }

/** The address that an owner's pool has or will have, lower case. */
export async function predictWorkerpool(
  client: ChainClient,
  { registry, owner, description }: PoolTerms,
): Promise<Hex> {
  const pool = await client.readContract({
    address: registry,
    abi: workerpoolRegistryAbi,
    functionName: 'predictWorkerpool',
    args: [owner, description],
  })
  return pool.toLowerCase() as Hex
}

/** Registers an owner's pool unless it is; anybody may pay for that. */
export async function openWorkerpool({
  client,
  sender,
  ...terms
}: PoolTerms & { client: ChainClient; sender: Sender }): Promise<void> {
  const pool = await predictWorkerpool(client, terms)
  const registry = { address: terms.registry, abi: workerpoolRegistryAbi } as const
  if (await client.readContract({ ...registry, functionName: 'isRegistered', args: [pool] })) return
  const sent = await sender.send({
    to: terms.registry,
    abi: workerpoolRegistryAbi,
    functionName: 'createWorkerpool',
    args: [terms.owner, terms.description],
  })
  await sent.wait()
}
