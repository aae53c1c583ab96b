import { type ChainClient, readDeal } from '@ruche/chain'
import { appAbi, datasetAbi, hubAbi, workerpoolAbi } from '@ruche/contracts'
import { type Address, isFailure, ZERO_BYTES32 } from '@ruche/protocol'
import type { FactReader } from './facts.ts'
import { type AssetFact, toText } from './noun.ts'

const nothing = { type: null, mrenclave: null, multiaddr: null, checksum: null }

/** Reads the projection's facts from a hub and its assets. Reads made in one turn travel as one request. */
export function openFactReader({ client, hub }: { client: ChainClient; hub: Address }): FactReader {
  return {
    findDeal: (dealId) => readDeal({ client, hub }, dealId),

    findAsset: (kind, address) =>
      orUndefined(async (): Promise<AssetFact> => {
        if (kind === 'app') return await readApp(client, address)
        if (kind === 'dataset') return await readDataset(client, address)
        const name = await client.readContract({
          address,
          abi: workerpoolAbi,
          functionName: 'm_workerpoolDescription',
        })
        return { ...nothing, name: toText(name) }
      }),

    findTaskPlace: async (taskId) => {
      const { dealId, idx } = await client.readContract({
        address: hub,
        abi: hubAbi,
        functionName: 'viewTask',
        args: [taskId],
      })
      return dealId === ZERO_BYTES32 ? undefined : { dealId, index: idx }
    },

    findSender: (tx) =>
      orUndefined(async () => {
        const { from } = await client.getTransaction({ hash: tx })
        return from.toLowerCase() as Address
      }),

    isOnChain: async ({ number, hash }) => {
      const block = await orUndefined(() => client.getBlock({ blockNumber: number }))
      return block?.hash === hash
    },
  }
}

async function readApp(client: ChainClient, address: Address): Promise<AssetFact> {
  const read = <
    Name extends 'm_appName' | 'm_appType' | 'm_appMultiaddr' | 'm_appChecksum' | 'm_appMREnclave',
  >(
    functionName: Name,
  ) => client.readContract({ address, abi: appAbi, functionName }) as Promise<string>
  const [name, type, multiaddr, checksum, mrenclave] = await Promise.all([
    read('m_appName'),
    read('m_appType'),
    read('m_appMultiaddr'),
    read('m_appChecksum'),
    read('m_appMREnclave'),
  ])
  return { name: toText(name), type: toText(type), multiaddr, checksum, mrenclave }
}

async function readDataset(client: ChainClient, address: Address): Promise<AssetFact> {
  const read = <Name extends 'm_datasetName' | 'm_datasetMultiaddr' | 'm_datasetChecksum'>(
    functionName: Name,
  ) => client.readContract({ address, abi: datasetAbi, functionName }) as Promise<string>
  const [name, multiaddr, checksum] = await Promise.all([
    read('m_datasetName'),
    read('m_datasetMultiaddr'),
    read('m_datasetChecksum'),
  ])
  return { ...nothing, name: toText(name), multiaddr, checksum }
}

/** What a chain that has moved does not have: a contract without code, an unknown transaction. */
async function orUndefined<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (isFailure(error) && ['CHAIN_REVERT', 'CHAIN_REQUEST_REFUSED'].includes(error.code)) return undefined
    throw error
  }
}
