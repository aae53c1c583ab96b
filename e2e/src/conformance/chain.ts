import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type ChainClient, createChainClient, type Deployment, deploy, startChain } from '@ruche/chain'
import { accountsCount, actors, call, mnemonic } from '../../../bench/gas/market.ts'
import { deployPoco } from '../../../bench/gas/poco.ts'
import { mineAtOnce } from '../../../bench/gas/send.ts'
import type { Contracts } from './place.ts'
import type { Poco } from './published.ts'

export const chainId = 31337

/** A real chain with our hub on it, which mines a block per transaction, at once. */
export type TestChain = {
  url: string
  client: ChainClient
  deployment: Deployment
  stop: () => Promise<void>
}

export async function openChain(): Promise<TestChain> {
  const home = await mkdtemp(path.join(tmpdir(), 'ruche-conformance-'))
  const chain = await startChain({
    dataDir: path.join(home, 'chain'),
    port: 0,
    blockTimeSeconds: 1,
    chainId,
    mnemonic,
    accounts: accountsCount,
    keepStates: true,
  })
  const stop = async () => {
    await chain.stop()
    await rm(home, { recursive: true })
  }
  try {
    const client = createChainClient({ url: chain.url, chainId, pollMs: 50 })
    const journalPath = path.join(home, 'journal.json')
    const deployment = await deploy({ client, account: actors.owner, journalPath })
    await mineAtOnce(client)
    return { url: chain.url, client, deployment, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Deploys the reference beside it, with the same token and the same five categories. */
export async function deployReference({ client, deployment }: TestChain, poco: Poco): Promise<Contracts> {
  const contracts = await deployPoco(client, poco.folder, deployment.token)
  const create = { from: actors.owner.address, to: contracts.hub, abi: poco.abis.hub }
  for (const [name, seconds] of Object.entries({ S: 1_200n, M: 3_600n, L: 10_800n, XL: 36_000n })) {
    await call(client, { ...create, functionName: 'createCategory', args: [name, '""', seconds] })
  }
  return contracts
}
