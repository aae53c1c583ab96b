import { parseOutputSchema } from '@ruche/api'
import {
  type DataRules,
  type DealRules,
  dataRulesAddress,
  planDataRules,
  readDealRules,
  readEpsilonSpent,
} from '@ruche/chain'
import { dataRulesAbi } from '@ruche/contracts'
import { type Hex, zeroHash } from 'viem'
import { hubOf, type Reader, type Ruche } from './client.ts'
import { epsilonUndeclared, privacyBudgetSpent } from './errors.ts'

export type { DataRules } from '@ruche/chain'

/** What the owner of a dataset or app demands of those who use it. */
export async function readDataRules(ruche: Reader, asset: Hex): Promise<DataRules> {
  const { app } = await readDealRules(hubOf(ruche), { dealId: zeroHash, app: asset, datasets: [] })
  return app
}

/**
 * Changes the rules of a dataset or app of `ruche.account`; what is not named stays. Puts the contract on the chain where it is not.
 *
 * @throws OUTPUT_SCHEMA_MALFORMED
 */
export async function setDataRules(ruche: Ruche, asset: Hex, change: Partial<DataRules>): Promise<DataRules> {
  if (change.outputSchema) parseOutputSchema(change.outputSchema)
  await ensureDataRules(ruche)
  const rules = { ...(await readDataRules(ruche, asset)), ...change }
  await act(ruche, 'setRules', [asset, rules])
  return rules
}

/** Says, once, what one task of an app of `ruche.account` reveals, millionths of ε. */
export async function declareEpsilon(ruche: Ruche, app: Hex, epsilon: bigint): Promise<void> {
  await ensureDataRules(ruche)
  await act(ruche, 'declareEpsilon', [app, epsilon])
}

/** What is asked of a requester's budget. */
type BudgetUse = { app: Hex; dataset: Hex; requester: Hex; count: bigint }

/**
 * Looks, before anything is paid, whether a dataset's rules would let the tasks have its key.
 *
 * @throws EPSILON_UNDECLARED, PRIVACY_BUDGET_SPENT
 */
export async function checkBudget(
  ruche: Reader,
  { app, dataset, requester, count }: BudgetUse,
): Promise<void> {
  const { granted, epsilon } = await readGuard(ruche, { dealId: zeroHash, app, dataset })
  if (granted === 0n) return
  if (epsilon === 0n) throw epsilonUndeclared(app, dataset)
  const spent = await readEpsilonSpent(hubOf(ruche), { dataset, requester })
  const left = granted > spent ? granted - spent : 0n
  if (epsilon * count > left) throw privacyBudgetSpent({ dataset, wanted: epsilon * count, left })
}

/** Charges a deal's tasks to its requester's budget, where the dataset grants one; without that, its key is not released. */
export async function bookDeal(
  ruche: Ruche,
  { dealId, app, dataset }: { dealId: Hex; app: Hex; dataset: Hex },
): Promise<void> {
  const { granted, isBooked } = await readGuard(ruche, { dealId, app, dataset })
  if (granted > 0n && !isBooked) await act(ruche, 'book', [dealId])
}

async function readGuard(
  ruche: Reader,
  { dealId, app, dataset }: { dealId: Hex; app: Hex; dataset: Hex },
): Promise<Pick<DealRules, 'epsilon' | 'isBooked'> & { granted: bigint }> {
  const { datasets, epsilon, isBooked } = await readDealRules(hubOf(ruche), {
    dealId,
    app,
    datasets: [dataset],
  })
  return { granted: datasets[0]!.epsilonMax, epsilon, isBooked }
}

async function ensureDataRules(ruche: Ruche): Promise<void> {
  const plan = await planDataRules({ client: ruche.chain, hub: ruche.network.hub })
  if (plan !== undefined) await (await ruche.sender.send(plan)).wait()
}

async function act(ruche: Ruche, functionName: string, args: readonly unknown[]): Promise<void> {
  const to = dataRulesAddress(ruche.network.hub)
  await (await ruche.sender.send({ to, abi: dataRulesAbi, functionName, args })).wait()
}
