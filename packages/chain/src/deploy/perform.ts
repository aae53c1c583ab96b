import type { Address } from '@ruche/protocol'
import { concat, type Hex, type TransactionReceipt } from 'viem'
import type { ChainClient } from '../client.ts'
import { pause } from '../pause.ts'
import type { Sender } from '../sender.ts'
import type { TransactionRequest } from '../transaction.ts'
import { DeployStepWithoutEffectError } from './errors.ts'
import type { Journal } from './journal.ts'
import type { CallStep, ContractStep } from './plan.ts'

/** Progress: `present` was found on the chain, `sent` is on its way, `done` was executed. */
export type DeployStep = { id: string; status: 'present' | 'sent' | 'done' }

/** A transaction, and how to see whether its effect is on the chain already. */
export type Step = { id: string; request: TransactionRequest; isThere(): Promise<boolean> }

/** What performing steps needs. */
export type Site = {
  client: ChainClient
  sender: Sender
  journal: Journal
  onStep: (step: DeployStep) => void
  signal: AbortSignal | undefined
}

/** The creation of a contract, as a step. */
export function toCreation(
  client: ChainClient,
  step: ContractStep,
  place: { factory: Address; salt: Hex },
): Step {
  return {
    id: step.id,
    request: { to: place.factory, data: concat([place.salt, step.creationCode]) },
    isThere: () => hasCode(client, step.address),
  }
}

/** A call, as a step. */
export function toCall(client: ChainClient, { id, to, abi, functionName, args, effect }: CallStep): Step {
  return {
    id,
    request: { to, abi, functionName, args },
    isThere: async () =>
      effect.isThere(await client.readContract({ address: to, abi, functionName: effect.functionName })),
  }
}

export async function hasCode(client: ChainClient, address: Address): Promise<boolean> {
  return ((await client.getCode({ address })) ?? '0x') !== '0x'
}

/**
 * Sends the steps whose effect is missing, in order, all at once, and waits for them. The steps must not need each other.
 *
 * @throws DeployStepWithoutEffectError, and what sending and waiting throw; steps that were executed are in the journal
 * even then.
 */
export async function perform(site: Site, steps: readonly Step[]): Promise<void> {
  if ((await findMissing(steps)).length > 0) await drain(site)
  const missing = await findMissing(steps)
  for (const { id } of steps.filter((step) => !missing.includes(step))) site.onStep({ id, status: 'present' })

  const waits: Promise<void>[] = []
  try {
    for (const step of missing) {
      site.signal?.throwIfAborted()
      const sent = await site.sender.send(step.request)
      site.onStep({ id: step.id, status: 'sent' })
      const wait = sent.wait(waitOptions(site)).then((receipt) => record(site, step.id, receipt))
      // Looked at below, once the others are sent.
      wait.catch(() => {})
      waits.push(wait)
    }
  } finally {
    await Promise.allSettled(waits)
  }
  await Promise.all(waits)

  const [without] = await findMissing(missing)
  if (without !== undefined) throw new DeployStepWithoutEffectError({ step: without.id })
}

async function findMissing(steps: readonly Step[]): Promise<Step[]> {
  const present = await Promise.all(steps.map((step) => step.isThere()))
  return steps.filter((_, index) => !present[index])
}

/**
 * Waits until the chain has executed what the account has sent: a run that was killed may have left transactions behind,
 * and what they do must not be done twice.
 */
async function drain({ client, sender, signal }: Site): Promise<void> {
  const { address } = sender
  for (;;) {
    const [latest, pending] = await Promise.all([
      client.getTransactionCount({ address, blockTag: 'latest' }),
      client.getTransactionCount({ address, blockTag: 'pending' }),
    ])
    if (pending <= latest) return
    await pause(client.pollMs, signal)
  }
}

async function record({ journal, onStep }: Site, id: string, receipt: TransactionReceipt): Promise<void> {
  journal.record.steps[id] = { transaction: receipt.transactionHash, block: `${receipt.blockNumber}` }
  await journal.save()
  onStep({ id, status: 'done' })
}

export function waitOptions({ signal }: Site): { signal?: AbortSignal } {
  return signal === undefined ? {} : { signal }
}
