import { type ChainClient, findAssetOwner, readCategory, readDeal, readTask } from '@ruche/chain'
import { appAbi, datasetAbi, hubAbi } from '@ruche/contracts'
import { type Hex, isFailure } from '@ruche/protocol'
import { recoverAddress, zeroAddress } from 'viem'
import type { ChainFacts, DealFacts } from './facts.ts'

/** Assets kept in memory: what a registry says of one never changes. */
const ASSETS_MAX = 1_000

type AssetTerms = { multiaddr: Hex; checksum: Hex; type: string }

/**
 * Reads the service's facts from a hub.
 *
 * @param confirmations - Blocks on top of one before it is believed; 0 believes the newest.
 */
export async function openChainFacts({
  client,
  hub,
  confirmations,
}: {
  client: ChainClient
  hub: Hex
  confirmations: number
}): Promise<ChainFacts> {
  const chainId = await client.getChainId()
  const assets = new Map<string, Promise<AssetTerms>>()

  /** Reads an asset once, at a block where a deal speaks of it. */
  function readAsset(kind: 'app' | 'dataset', address: Hex, blockNumber: bigint): Promise<AssetTerms> {
    const key = `${kind} ${address}`
    const known = assets.get(key)
    if (known !== undefined) return known
    if (assets.size >= ASSETS_MAX) assets.delete(assets.keys().next().value as string)
    const reading = (kind === 'app' ? readApp : readDataset)({ client, blockNumber }, address)
    reading.catch(() => assets.delete(key))
    assets.set(key, reading)
    return reading
  }

  async function findDeal(dealId: Hex, blockNumber: bigint): Promise<DealFacts | undefined> {
    const at = { client, hub, blockNumber }
    const deal = await readDeal(at, dealId)
    if (deal === undefined) return undefined
    const { app, dataset } = deal
    const [category, appTerms, datasetTerms] = await Promise.all([
      readCategory(at, deal.category),
      readAsset('app', app.address, blockNumber),
      dataset === undefined ? undefined : readAsset('dataset', dataset.address, blockNumber),
    ])
    const { tag, params, startTime, botFirst, botSize } = deal
    return {
      dealId,
      tag,
      app: { ...appTerms, address: lower(app.address), owner: lower(app.owner) },
      dataset: dataset &&
        datasetTerms && { ...datasetTerms, address: lower(dataset.address), owner: lower(dataset.owner) },
      scheduler: lower(deal.workerpool.owner),
      requester: lower(deal.requester),
      beneficiary: lower(deal.beneficiary),
      params,
      hasCallback: deal.callback !== zeroAddress,
      startTime,
      botFirst,
      botSize,
      maxRuntimeSeconds: category.maxRuntimeSeconds,
    }
  }

  return {
    chainId,
    hub,
    async findTask(taskId) {
      const head = await client.getBlockNumber({ cacheTime: 0 })
      const blockNumber = head > BigInt(confirmations) ? head - BigInt(confirmations) : 0n
      const [task, block] = await Promise.all([
        readTask({ client, hub, blockNumber }, taskId),
        client.getBlock({ blockNumber }),
      ])
      if (task.status === 'unset') return undefined
      const deal = await findDeal(task.dealId, blockNumber)
      if (deal === undefined) return undefined
      const { status, contributionDeadline, index } = task
      return { blockNumber, blockSeconds: block.timestamp, status, contributionDeadline, index, deal }
    },

    findOwner: async (kind, address) => lower(await findAssetOwner({ client, hub }, { kind, address })),

    async isSigned({ account, hash, sign }) {
      // Most accounts are keys: the chain is asked only when it is none, or signed otherwise.
      const signer = await recoverAddress({ hash, signature: sign }).catch(() => undefined)
      if (signer?.toLowerCase() === account) return true
      try {
        const args = [account, hash, sign] as const
        return await client.readContract({ address: hub, abi: hubAbi, functionName: 'verifySignature', args })
      } catch (error) {
        if (isFailure(error) && (error.code === 'CHAIN_REVERT' || error.code === 'CHAIN_REQUEST_REFUSED'))
          return false
        throw error
      }
    },
  }
}

type Reading = { client: ChainClient; blockNumber: bigint }

async function readApp({ client, blockNumber }: Reading, address: Hex): Promise<AssetTerms> {
  const app = { address, abi: appAbi, blockNumber } as const
  const [type, multiaddr, checksum] = await Promise.all([
    client.readContract({ ...app, functionName: 'm_appType' }),
    client.readContract({ ...app, functionName: 'm_appMultiaddr' }),
    client.readContract({ ...app, functionName: 'm_appChecksum' }),
  ])
  return { type, multiaddr, checksum }
}

async function readDataset({ client, blockNumber }: Reading, address: Hex): Promise<AssetTerms> {
  const dataset = { address, abi: datasetAbi, blockNumber } as const
  const [multiaddr, checksum] = await Promise.all([
    client.readContract({ ...dataset, functionName: 'm_datasetMultiaddr' }),
    client.readContract({ ...dataset, functionName: 'm_datasetChecksum' }),
  ])
  return { type: '', multiaddr, checksum }
}

function lower<Text extends Hex | undefined>(text: Text): Text {
  return text?.toLowerCase() as Text
}
