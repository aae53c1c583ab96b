import { deterministicFactoryBytecode } from '@ruche/contracts'
import { type Address, type Hex, ZERO_BYTES32 } from '@ruche/protocol'
import type { LocalAccount } from 'viem'
import type { ChainClient } from '../client.ts'
import { createSender } from '../sender.ts'
import { DeployTokenMissingError } from './errors.ts'
import { type JournalRecord, type JournalTarget, openJournal } from './journal.ts'
import { type DeployStep, hasCode, perform, type Site, toCall, toCreation, waitOptions } from './perform.ts'
import { type DeployPlan, planCalls, planDeployment } from './plan.ts'

/** Where everything is. From `block` on, every log of these contracts can be read. */
export type Deployment = {
  chainId: number
  token: Address
  hub: Address
  appRegistry: Address
  datasetRegistry: Address
  workerpoolRegistry: Address
  block: bigint
}

export type DeployOptions = {
  client: ChainClient
  /**
   * Pays, and owns what is deployed: hub, registries, the supply of the token. Nothing else in the process may send for it
   * meanwhile.
   */
  account: LocalAccount
  /** File that remembers the deployment; created when missing. */
  journalPath: string
  /** The token to use; RLC is deployed when undefined. */
  token?: Address
  /** 32 bytes; another salt gives another deployment on the same chain. */
  salt?: Hex
  onStep?: (step: DeployStep) => void
  signal?: AbortSignal
}

/** The factory found on most chains, at the same address. */
const commonFactory: Address = '0x4e59b44847b379578588920cA78FbF26c0B4956C'

/**
 * Puts the token, the registries and the hub on a chain, and configures them. Called again, it does what is missing and
 * nothing else: each step is judged by what the chain shows, so it may be killed at any instant, lose its journal, or find
 * the chain rolled back. Takes two blocks when nothing is there. A finished deployment stays as it is whatever this version
 * would deploy.
 *
 * @throws DeployJournalForeignError, DeployJournalUnreadableError, DeployTokenMissingError, DeployStepWithoutEffectError,
 * and what sending throws.
 */
export async function deploy(options: DeployOptions): Promise<Deployment> {
  const { client, account, salt = ZERO_BYTES32, onStep = () => {}, signal } = options
  const journal = await openJournal(options.journalPath, await describeTarget(options))
  const sender = createSender({ client, account })
  const site: Site = { client, sender, journal, onStep, signal }
  try {
    const { contracts, calls, addresses } = await choosePlan(site, salt)
    const factory = journal.record.factory ?? commonFactory
    await perform(
      site,
      contracts.map((step) => toCreation(client, step, { factory, salt })),
    )
    await perform(
      site,
      calls.map((step) => toCall(client, step)),
    )
    journal.record.deployment = addresses
    await journal.save()
    return { chainId: journal.record.chainId, ...addresses, block: firstBlock(journal.record) }
  } finally {
    await sender.stop()
  }
}

async function describeTarget({ client, account, token }: DeployOptions): Promise<JournalTarget> {
  const [chainId, { hash }] = await Promise.all([client.getChainId(), client.getBlock({ blockNumber: 0n })])
  if (token !== undefined && !(await hasCode(client, token))) {
    throw new DeployTokenMissingError({ token, chainId })
  }
  return { chainId, genesis: hash, owner: account.address, token: token ?? null }
}

/** What is left to do for a finished deployment, should the chain have been rolled back, or all of a new one. */
async function choosePlan(site: Site, salt: Hex): Promise<DeployPlan> {
  const { chainId, owner, token, deployment } = site.journal.record
  if (deployment !== null && (await areThere(site.client, Object.values(deployment)))) {
    return { contracts: [], calls: planCalls(deployment, chainId), addresses: deployment }
  }
  const factory = await getFactory(site)
  return planDeployment({ chainId, owner, factory, salt, token: token ?? undefined })
}

async function areThere(client: ChainClient, addresses: readonly Address[]): Promise<boolean> {
  return !(await Promise.all(addresses.map((address) => hasCode(client, address)))).includes(false)
}

/** The factory this deployment began with, or the common one, or one of our own where the chain has none. */
async function getFactory(site: Site): Promise<Address> {
  const { client, sender, journal, onStep } = site
  const known = journal.record.factory ?? commonFactory
  if (await hasCode(client, known)) {
    journal.record.factory = known
    return known
  }
  const sent = await sender.send({ data: deterministicFactoryBytecode })
  onStep({ id: 'factory', status: 'sent' })
  const { contractAddress, transactionHash, blockNumber } = await sent.wait(waitOptions(site))
  journal.record.factory = contractAddress as Address
  journal.record.steps.factory = { transaction: transactionHash, block: `${blockNumber}` }
  await journal.save()
  onStep({ id: 'factory', status: 'done' })
  return journal.record.factory
}

/** The first block with a step; 0 when the creation of the hub is not on record, as its logs may begin anywhere then. */
function firstBlock({ steps }: JournalRecord): bigint {
  if (steps.hub === undefined) return 0n
  return Object.values(steps)
    .map(({ block }) => BigInt(block))
    .reduce((first, block) => (block < first ? block : first))
}
