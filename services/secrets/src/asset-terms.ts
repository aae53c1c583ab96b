import type { ChainClient } from '@ruche/chain'
import { appAbi, datasetAbi } from '@ruche/contracts'
import type { Hex } from '@ruche/protocol'

/** Assets kept in memory: what a registry says of one never changes. */
const ASSETS_MAX = 1_000

/** What an asset says of itself; `type` is empty for datasets. */
type AssetTerms = { multiaddr: Hex; checksum: Hex; type: string }

type Reading = { client: ChainClient; blockNumber: bigint }

/** Reads assets, each once, at a block where a deal speaks of it. */
export function createAssetReader(client: ChainClient) {
  const assets = new Map<string, Promise<AssetTerms>>()
  return (kind: 'app' | 'dataset', address: Hex, blockNumber: bigint): Promise<AssetTerms> => {
    const key = `${kind} ${address}`
    const known = assets.get(key)
    if (known !== undefined) return known
    if (assets.size >= ASSETS_MAX) assets.delete(assets.keys().next().value as string)
    const reading = (kind === 'app' ? readApp : readDataset)({ client, blockNumber }, address)
    reading.catch(() => assets.delete(key))
    assets.set(key, reading)
    return reading
  }
}

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
