import type { ChainClient } from '@ruche/chain'
import { appRegistryAbi, datasetRegistryAbi, hubAbi, rlcAbi, workerpoolRegistryAbi } from '@ruche/contracts'
import { type Abi, type Address, encodeFunctionData } from 'viem'
import { type HDAccount, mnemonicToAccount } from 'viem/accounts'
import { send } from './send.ts'

/** The words of development chains, worth nothing anywhere. */
export const mnemonic = 'test test test test test test test test test test test junk'
export const accountsCount = 12

const accountAt = (addressIndex: number) => mnemonicToAccount(mnemonic, { addressIndex })

/** Who acts; all are accounts of the node. */
export const actors = {
  owner: accountAt(0),
  appOwner: accountAt(1),
  datasetOwner: accountAt(2),
  scheduler: accountAt(3),
  requester: accountAt(4),
  workers: [5, 6, 7, 8, 9].map(accountAt) as [HDAccount, HDAccount, HDAccount, HDAccount, HDAccount],
  enclave: accountAt(10),
  neighbour: accountAt(11),
}

/** Where one of the compared systems is. All answer to the same interface, that of iExec PoCo. */
export type Contracts = {
  token: Address
  hub: Address
  appRegistry: Address
  datasetRegistry: Address
  workerpoolRegistry: Address
}

/** A system in use: assets are registered, everyone has funds. */
export type Market = Contracts & { app: Address; dataset: Address; workerpool: Address; createAppGas: number }

/** Calls a function in a transaction of its own and gives the gas it used. */
export async function call(
  client: ChainClient,
  request: { from: Address; to: Address; abi: Abi; functionName: string; args: readonly unknown[] },
): Promise<number> {
  const { from, to, abi, functionName, args } = request
  const { gasUsed } = await send(client, { from, to, data: encodeFunctionData({ abi, functionName, args }) })
  return gasUsed
}

const deposited = 5_000n * 10n ** 9n
const multiaddr = '0x1220b0a1c2d3e4f5061728394a5b6c7d8e9fa0b1c2d3e4f5061728394a5b6c7d'
const checksum = '0x7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069'

/** Registers assets and gives everyone funds, in a system where others came before. */
export async function openMarket(client: ChainClient, contracts: Contracts): Promise<Market> {
  const { appRegistry, datasetRegistry, workerpoolRegistry } = contracts
  const create = async (
    owner: Address,
    to: Address,
    abi: Abi,
    kind: string,
    description: readonly unknown[],
  ) => {
    const args = [owner, ...description]
    const asset = await client.readContract({ address: to, abi, functionName: `predict${kind}`, args })
    const gas = await call(client, { from: owner, to, abi, functionName: `create${kind}`, args })
    return { asset: asset as Address, gas }
  }
  const appOf = (name: string) => [name, 'DOCKER', multiaddr, checksum, '0x6d72656e636c617665']
  const { neighbour, appOwner, datasetOwner, scheduler, requester, workers } = actors
  const app = (owner: Address) => create(owner, appRegistry, appRegistryAbi, 'App', appOf('Some app'))

  await app(neighbour.address)
  const { asset, gas } = await app(appOwner.address)
  const dataset = await create(datasetOwner.address, datasetRegistry, datasetRegistryAbi, 'Dataset', [
    'Some data',
    multiaddr,
    checksum,
  ])
  const workerpool = await create(
    scheduler.address,
    workerpoolRegistry,
    workerpoolRegistryAbi,
    'Workerpool',
    ['Some workers'],
  )
  for (const { address } of [appOwner, datasetOwner, scheduler, requester, ...workers])
    await fund(client, contracts, address)
  return {
    ...contracts,
    app: asset,
    createAppGas: gas,
    dataset: dataset.asset,
    workerpool: workerpool.asset,
  }
}

async function fund(client: ChainClient, { token, hub }: Contracts, account: Address): Promise<void> {
  const rlc = { to: token, abi: rlcAbi }
  const { owner } = actors
  await call(client, {
    from: owner.address,
    ...rlc,
    functionName: 'transfer',
    args: [account, 2n * deposited],
  })
  await call(client, { from: account, ...rlc, functionName: 'approve', args: [hub, 2n * deposited] })
  await call(client, { from: account, to: hub, abi: hubAbi, functionName: 'deposit', args: [deposited] })
}
