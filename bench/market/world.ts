import path from 'node:path'
import { createChainClient, createSender, deploy, type Sender, startChain } from '@ruche/chain'
import { appRegistryAbi, datasetRegistryAbi, hubAbi, rlcAbi, workerpoolRegistryAbi } from '@ruche/contracts'
import type { Address, Hex } from '@ruche/protocol'
import type { Abi } from 'viem'
import { type HDAccount, mnemonicToAccount } from 'viem/accounts'

const mnemonic = 'test test test test test test test test test test test junk'
const chainId = 31_337
const accountAt = (addressIndex: number) => mnemonicToAccount(mnemonic, { addressIndex })

/** One who publishes: an account with funds, an app and a workerpool. */
type Publisher = { account: HDAccount; app: Address; workerpool: Address }

/** A chain on which a book of orders can be true. */
export type World = {
  url: string
  chainId: number
  hub: Address
  /** A contract that takes any signature for its own, and owns all that is for sale. */
  seller: Address
  assets: Record<'app' | 'dataset' | 'workerpool', Address[]>
  publishers: Publisher[]
  stop(): Promise<void>
}

/** Answers every call with 0x1626ba7e, the word by which ERC-1271 accepts a signature. */
const sellerCode: Hex = '0x6f631626ba7e60e01b60005260206000f360005260106010f3'

/** Starts a chain, puts the hub on it, registers assets, and gives everybody funds. */
export async function openWorld({
  folder,
  assetCounts,
  publisherCount,
}: {
  folder: string
  assetCounts: Record<'app' | 'dataset' | 'workerpool', number>
  publisherCount: number
}): Promise<World> {
  const accounts = publisherCount + 1
  const dataDir = path.join(folder, 'chain')
  const chain = await startChain({ dataDir, port: 0, blockTimeSeconds: 1, chainId, mnemonic, accounts })
  const client = createChainClient({ url: chain.url, chainId, pollMs: 50 })
  const account = accountAt(0)
  const deployment = await deploy({ client, account, journalPath: path.join(folder, 'deployment.json') })
  const sender = createSender({ client, account })
  const seller = (await (await sender.send({ data: sellerCode, gas: 200_000n })).wait()).contractAddress
  if (!seller) throw new Error('The contract that owns what is for sale was not created.')
  const create = createAssetsOf({ client, sender, deployment })
  const owned = async (kind: keyof typeof assetCounts, count: number) =>
    await create(
      kind,
      Array.from({ length: count }, (_, number) => ({ owner: seller, name: `${kind} ${number}` })),
    )
  const assets = {
    app: await owned('app', assetCounts.app),
    dataset: await owned('dataset', assetCounts.dataset),
    workerpool: await owned('workerpool', assetCounts.workerpool),
  }
  const own = Array.from({ length: publisherCount }, (_, number) => accountAt(number + 1))
  const theirs = own.map(({ address }) => ({ owner: address, name: 'own' }))
  const [apps, pools] = [await create('app', theirs), await create('workerpool', theirs)]
  await fund([seller, ...own.map(({ address }) => address)], { sender, ...deployment })
  return {
    url: chain.url,
    chainId,
    hub: deployment.hub,
    seller: seller.toLowerCase() as Address,
    assets,
    publishers: own.map((one, at) => ({ account: one, app: apps[at]!, workerpool: pools[at]! })),
    async stop() {
      await sender.stop()
      await chain.stop()
    },
  }
}

type Deployment = Awaited<ReturnType<typeof deploy>>

function createAssetsOf({
  client,
  sender,
  deployment,
}: {
  client: ReturnType<typeof createChainClient>
  sender: Sender
  deployment: Deployment
}) {
  const registries = {
    app: { to: deployment.appRegistry, abi: appRegistryAbi as Abi, name: 'App' },
    dataset: { to: deployment.datasetRegistry, abi: datasetRegistryAbi as Abi, name: 'Dataset' },
    workerpool: { to: deployment.workerpoolRegistry, abi: workerpoolRegistryAbi as Abi, name: 'Workerpool' },
  }
  const checksum = `0x${'7f'.repeat(32)}`
  const argsOf = {
    app: ({ owner, name }: Wanted) => [owner, name, 'WASM', '0x', checksum, '0x'],
    dataset: ({ owner, name }: Wanted) => [owner, name, '0x', checksum],
    workerpool: ({ owner, name }: Wanted) => [owner, name],
  }
  return async (kind: keyof typeof registries, wanted: readonly Wanted[]): Promise<Address[]> => {
    const { to, abi, name } = registries[kind]
    const created: Address[] = []
    const sent = []
    for (const one of wanted) {
      const args = argsOf[kind](one)
      const asset = await client.readContract({ address: to, abi, functionName: `predict${name}`, args })
      created.push((asset as string).toLowerCase() as Address)
      sent.push(await sender.send({ to, abi, functionName: `create${name}`, args, gas: 600_000n }))
    }
    for (const one of sent) await one.wait({ timeoutMs: 300_000 })
    return created
  }
}

type Wanted = { owner: Address; name: string }

const share = 10n ** 14n

async function fund(
  accounts: readonly Address[],
  { sender, token, hub }: { sender: Sender; token: Address; hub: Address },
): Promise<void> {
  const args = [hub, share * BigInt(accounts.length)]
  await (await sender.send({ to: token, abi: rlcAbi as Abi, functionName: 'approve', args })).wait()
  for (const account of accounts) {
    const sent = await sender.send({
      to: hub,
      abi: hubAbi as Abi,
      functionName: 'depositFor',
      args: [share, account],
    })
    await sent.wait()
  }
}
