import { type ChainClient, findAssetOwner, type Hub, readDealRules } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { type Hex, isFailure, type SignedOrders } from '@ruche/protocol'
import type { createAssetReader } from './asset-terms.ts'
import { releaseRefused } from './errors.ts'
import type { AssetFacts, TaskFacts } from './facts.ts'

type Parts = { client: ChainClient; hub: Hex; readAsset: ReturnType<typeof createAssetReader> }

/**
 * The datasets of orders that fit a deal in bulk, at the block where the task was read.
 *
 * @throws RELEASE_REFUSED for an order that does not fit.
 */
export async function findBulk(
  { client, hub, readAsset }: Parts,
  { blockNumber, deal: { dealId, app } }: TaskFacts,
  orders: readonly SignedOrders['dataset'][],
): Promise<AssetFacts[]> {
  const at = { client, hub, blockNumber }
  await Promise.all(orders.map((order) => verifyBulkOrder(at, order, dealId)))
  const addresses = orders.map(({ dataset }) => dataset)
  const [rules, terms, owners] = await Promise.all([
    readDealRules(at, { dealId, app: app.address, datasets: addresses }),
    Promise.all(addresses.map((address) => readAsset('dataset', address, blockNumber))),
    Promise.all(addresses.map((address) => findAssetOwner(at, { kind: 'dataset', address }))),
  ])
  return addresses.map((address, index) => ({
    ...terms[index]!,
    address: address,
    owner: owners[index]!.toLowerCase() as Hex,
    rules: rules.datasets[index]!,
    isBooked: rules.booked[index]!,
  }))
}

/** iExec's SDK takes orders for bulk that are free and, as good as, without end. */
const BULK_VOLUME_MIN = 2n ** 53n - 1n

/** @throws RELEASE_REFUSED, as the hub refuses the order for the deal. */
async function verifyBulkOrder(
  { client, hub, blockNumber }: Hub,
  order: SignedOrders['dataset'],
  dealId: Hex,
): Promise<void> {
  if (order.datasetprice !== 0n || order.volume < BULK_VOLUME_MIN) {
    throw releaseRefused(`the order of dataset ${order.dataset} is not one for bulk`)
  }
  try {
    await client.readContract({
      address: hub,
      abi: hubAbi,
      functionName: 'assertDatasetDealCompatibility',
      args: [order, dealId],
      blockNumber,
    })
  } catch (error) {
    if (!isFailure(error) || error.code !== 'CHAIN_REVERT') throw error
    throw releaseRefused(`the order of dataset ${order.dataset} does not fit its deal: ${error.message}`)
  }
}
