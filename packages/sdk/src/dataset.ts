import { datasetRegistryAbi, hubAbi } from '@ruche/contracts'
import type { SignedOrders } from '@ruche/protocol'
import { type Hex, stringToHex } from 'viem'
import type { Ruche } from './client.ts'

/** A dataset as its owner registers it. */
export type DatasetDescription = {
  name: string
  /** Where the encrypted file is: `/ipfs/<cid>`. */
  location: string
  /** sha-256 of the encrypted file. */
  checksum: Hex
}

/**
 * Registers a dataset for `ruche.account`, or finds it: the same description and owner are the same dataset.
 *
 * @returns its address, lower case.
 */
export async function registerDataset(
  ruche: Ruche,
  { name, location, checksum }: DatasetDescription,
): Promise<Hex> {
  const registry = { address: ruche.network.datasetRegistry, abi: datasetRegistryAbi } as const
  const args = [ruche.account.address, name, stringToHex(location), checksum] as const
  const dataset = await ruche.chain.readContract({ ...registry, functionName: 'predictDataset', args })
  const isKnown = await ruche.chain.readContract({
    ...registry,
    functionName: 'isRegistered',
    args: [dataset],
  })
  if (!isKnown) {
    const sent = await ruche.sender.send({
      to: registry.address,
      abi: datasetRegistryAbi,
      functionName: 'createDataset',
      args,
    })
    await sent.wait()
  }
  return dataset.toLowerCase() as Hex
}

/** Closes a dataset order on chain: no new deal uses it, and secrets services release nothing for its running deals. */
export async function closeDatasetOrder(ruche: Ruche, order: SignedOrders['dataset']): Promise<void> {
  const sent = await ruche.sender.send({
    to: ruche.network.hub,
    abi: hubAbi,
    functionName: 'manageDatasetOrder',
    args: [{ order, operation: 1, sign: '0x' }],
  })
  await sent.wait()
}
