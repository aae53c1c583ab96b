import { dataRulesAbi, dataRulesBytecode } from '@ruche/contracts'
import { type Address, encodeDeployData, getContractAddress, type Hex, zeroHash } from 'viem'
import type { ChainClient } from './client.ts'
import type { Hub } from './hub.ts'
import type { TransactionRequest } from './transaction.ts'

/** The factory found on most chains, at the same address; it makes contracts whose address follows from their code. */
const FACTORY: Address = '0x4e59b44847b379578588920cA78FbF26c0B4956C'

/** What the owner of a dataset or app demands; zeros and an empty text demand nothing. */
export type DataRules = {
  /** keccak256 of the policy's canonical text. */
  policyHash: Hex
  outputBytesMax: bigint
  /** Of one requester in all, millionths of ε. */
  epsilonMax: bigint
  /** Unix seconds from which on it cannot be used any more; 0 for never. */
  endsAt: bigint
  /** JSON text, see docs/spec/data-rules.md. */
  outputSchema: string
}

/** Those of assets whose owner never set any. */
export const NO_RULES: DataRules = {
  policyHash: zeroHash,
  outputBytesMax: 0n,
  epsilonMax: 0n,
  endsAt: 0n,
  outputSchema: '',
}

/** Where the rules beside a hub are, or would be: anybody can put them there, and nothing else. */
export function dataRulesAddress(hub: Address): Address {
  return getContractAddress({
    opcode: 'CREATE2',
    from: FACTORY,
    salt: zeroHash,
    bytecode: creationOf(hub),
  })
}

/** The transaction that puts the rules beside a hub; undefined when they are there. */
export async function planDataRules({
  client,
  hub,
}: {
  client: ChainClient
  hub: Address
}): Promise<TransactionRequest | undefined> {
  if (await isThere({ client, hub })) return undefined
  return { to: FACTORY, data: `${zeroHash}${creationOf(hub).slice(2)}` }
}

/** What a deal is subject to. */
export type DealRules = {
  app: DataRules
  /** In the order asked for. */
  datasets: DataRules[]
  /** What one task of the app reveals, millionths of ε; 0 if its owner never said. */
  epsilon: bigint
  /** Are the tasks of the deal charged to the requester's budget of each dataset? In the order asked for. */
  booked: boolean[]
}

/** Reads the rules that a deal of an app and datasets is subject to; none where nobody put the contract on the chain. */
export async function readDealRules(
  at: Hub,
  { dealId, app, datasets }: { dealId: Hex; app: Address; datasets: readonly Address[] },
): Promise<DealRules> {
  if (!(await isThere(at))) {
    const none = { datasets: datasets.map(() => NO_RULES), booked: datasets.map(() => false) }
    return { app: NO_RULES, ...none, epsilon: 0n }
  }
  const rules = contractAt(at)
  const [ofApp, ofDatasets, epsilon, booked] = await Promise.all([
    readRules(at, app),
    Promise.all(datasets.map((dataset) => readRules(at, dataset))),
    at.client.readContract({ ...rules, functionName: 'viewEpsilon', args: [app] }),
    Promise.all(
      datasets.map((dataset) =>
        at.client.readContract({ ...rules, functionName: 'isBooked', args: [dealId, dataset] }),
      ),
    ),
  ])
  return { app: ofApp, datasets: ofDatasets, epsilon, booked }
}

/** What a requester has used of a dataset's budget, millionths of ε. */
export async function readEpsilonSpent(
  at: Hub,
  { dataset, requester }: { dataset: Address; requester: Address },
): Promise<bigint> {
  if (!(await isThere(at))) return 0n
  const args = [dataset, requester] as const
  return await at.client.readContract({ ...contractAt(at), functionName: 'viewSpent', args })
}

async function readRules(at: Hub, asset: Address): Promise<DataRules> {
  return await at.client.readContract({ ...contractAt(at), functionName: 'viewRules', args: [asset] })
}

function contractAt({ hub, blockNumber }: Pick<Hub, 'hub' | 'blockNumber'>) {
  const at = blockNumber === undefined ? {} : { blockNumber }
  return { address: dataRulesAddress(hub), abi: dataRulesAbi, ...at } as const
}

async function isThere({ client, hub, blockNumber }: Hub): Promise<boolean> {
  const at = blockNumber === undefined ? {} : { blockNumber }
  const code = await client.getCode({ address: dataRulesAddress(hub), ...at })
  return code !== undefined && code !== '0x'
}

function creationOf(hub: Address): Hex {
  return encodeDeployData({ abi: dataRulesAbi, bytecode: dataRulesBytecode, args: [hub] })
}
