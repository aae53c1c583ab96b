import {
  type ChainClient,
  findAssetOwner,
  readCategory,
  readDeal,
  readDealRules,
  readTask,
} from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { type Hex, isFailure } from '@ruche/protocol'
import { zeroAddress } from 'viem'
import { createAssetReader } from './asset-terms.ts'
import { createBlockMemory } from './block-memory.ts'
import { findBulk } from './bulk.chain.ts'
import type { ChainFacts, DealFacts, TaskFacts } from './facts.ts'
import { gather } from './gather.ts'
import { isSignedByKey } from './signatures.ts'

/**
 * Reads the service's facts from a hub.
 *
 * @param reader - Asks the hub and the rules; may gather calls, as neither burns gas. Assets, and contracts that sign for themselves,
 *   may be strangers' code: they are asked through `client`, each alone.
 * @param confirmations - Blocks on top of one before it is believed; 0 believes the newest.
 */
export async function openChainFacts({
  client,
  reader,
  hub,
  confirmations,
}: {
  client: ChainClient
  reader: ChainClient
  hub: Hex
  confirmations: number
}): Promise<ChainFacts> {
  const chainId = await client.getChainId()
  const readAsset = createAssetReader(client)
  const tasksAtBlock = createBlockMemory<Awaited<ReturnType<typeof readTask>>>()
  const dealsAtBlock = createBlockMemory<DealFacts | undefined>()

  async function findDeal(dealId: Hex, blockNumber: bigint): Promise<DealFacts | undefined> {
    const at = { client: reader, hub, blockNumber }
    const deal = await readDeal(at, dealId)
    if (deal === undefined) return undefined
    const { app, dataset } = deal
    const datasets = dataset === undefined ? [] : [dataset.address]
    const [rules, category, appTerms, datasetTerms] = await Promise.all([
      readDealRules(at, { dealId, app: app.address, datasets }),
      readCategory(at, deal.category),
      readAsset('app', app.address, blockNumber),
      dataset === undefined ? undefined : readAsset('dataset', dataset.address, blockNumber),
    ])
    const { tag, params, startTime, botFirst, botSize } = deal
    return {
      dealId,
      tag,
      app: {
        ...appTerms,
        address: lower(app.address),
        owner: lower(app.owner),
        rules: rules.app,
        isBooked: false,
      },
      dataset: dataset &&
        datasetTerms && {
          ...datasetTerms,
          address: lower(dataset.address),
          owner: lower(dataset.owner),
          rules: rules.datasets[0]!,
          isBooked: rules.booked[0]!,
        },
      epsilon: rules.epsilon,
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

  /** Everything at one block: the newest that is deep enough when the first of them is asked for. */
  async function readTasks(taskIds: readonly Hex[]): Promise<(TaskFacts | undefined)[]> {
    const { number: blockNumber, hash, timestamp } = await readConfirmedBlock(client, confirmations)
    const tasks = await readEach(taskIds, (taskId) =>
      tasksAtBlock.recall(hash, taskId, () => readTask({ client: reader, hub, blockNumber }, taskId)),
    )
    const started = [...tasks.values()].filter(({ status }) => status !== 'unset')
    const deals = await readEach(
      started.map(({ dealId }) => dealId),
      (dealId) => dealsAtBlock.recall(hash, dealId, () => findDeal(dealId, blockNumber)),
    )
    return taskIds.map((taskId) => {
      const { status, dealId, contributionDeadline, index } = tasks.get(taskId)!
      const deal = deals.get(dealId)
      if (deal === undefined) return undefined
      return { taskId, blockNumber, blockSeconds: timestamp, status, contributionDeadline, index, deal }
    })
  }

  return {
    chainId,
    hub,
    isSignedByKey,
    findTask: gather(readTasks),
    findBulk: (task, orders) => findBulk({ client, hub, readAsset }, task, orders),

    findOwner: async (kind, address) => lower(await findAssetOwner({ client, hub }, { kind, address })),

    async isSigned({ account, hash, sign }) {
      // Most accounts are keys: the chain is asked only when it is none, or signed otherwise.
      if (isSignedByKey({ account, hash, sign })) return true
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

/** The newest block that is deep enough. */
async function readConfirmedBlock(client: ChainClient, confirmations: number) {
  if (confirmations === 0) return await client.getBlock({ blockTag: 'latest' })
  const head = await client.getBlockNumber({ cacheTime: 0 })
  const blockNumber = head > BigInt(confirmations) ? head - BigInt(confirmations) : 0n
  return await client.getBlock({ blockNumber })
}

/** Reads each of several once. */
async function readEach<Name, Found>(
  names: readonly Name[],
  read: (name: Name) => Promise<Found>,
): Promise<Map<Name, Found>> {
  const all = [...new Set(names)]
  const found = await Promise.all(all.map(read))
  return new Map(all.map((name, at) => [name, found[at] as Found]))
}

function lower<Text extends Hex | undefined>(text: Text): Text {
  return text?.toLowerCase() as Text
}
