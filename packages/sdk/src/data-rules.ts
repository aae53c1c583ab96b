import { parseOutputSchema } from '@ruche/api'
import {
  type DataRules,
  dataRulesAddress,
  planDataRules,
  readDealRules,
  readEpsilonSpent,
} from '@ruche/chain'
import { dataRulesAbi } from '@ruche/contracts'
import { type Hex, zeroHash } from 'viem'
import { hubOf, type Reader, type Ruche } from './client.ts'
import { datasetEnded, epsilonUndeclared, privacyBudgetSpent } from './errors.ts'

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
type BudgetUse = { app: Hex; datasets: readonly Hex[]; requester: Hex; count: bigint }

/**
 * Looks, before anything is paid, whether the rules of the datasets would let the tasks have their keys.
 *
 * @throws DATASET_ENDED, EPSILON_UNDECLARED, PRIVACY_BUDGET_SPENT
 */
export async function checkDataRules(
  ruche: Reader,
  { app, datasets, requester, count }: BudgetUse,
): Promise<void> {
  if (datasets.length === 0) return
  const at = hubOf(ruche)
  const { datasets: all, epsilon } = await readDealRules(at, { dealId: zeroHash, app, datasets })
  const { timestamp } = await ruche.chain.getBlock()
  for (const [index, { epsilonMax, endsAt }] of all.entries()) {
    const dataset = datasets[index]!
    if (endsAt > 0n && timestamp >= endsAt) throw datasetEnded(dataset, endsAt)
    if (epsilonMax === 0n) continue
    if (epsilon === 0n) throw epsilonUndeclared(app, dataset)
    const spent = await readEpsilonSpent(at, { dataset, requester })
    const left = epsilonMax > spent ? epsilonMax - spent : 0n
    if (epsilon * count > left) throw privacyBudgetSpent({ dataset, wanted: epsilon * count, left })
  }
}

/**
 * Charges a deal's tasks to its requester's budget of each dataset that grants one; without that, their keys are not released.
 *
 * @param isBulk - The datasets are those that the deal's parameters name in bulk; else the deal's own.
 */
export async function bookDeal(
  ruche: Ruche,
  { dealId, app, datasets, isBulk }: { dealId: Hex; app: Hex; datasets: readonly Hex[]; isBulk: boolean },
): Promise<void> {
  if (datasets.length === 0) return
  const { datasets: all, booked } = await readDealRules(hubOf(ruche), { dealId, app, datasets })
  const open = datasets.filter((_, at) => all[at]!.epsilonMax > 0n && !booked[at])
  if (open.length === 0) return
  await (isBulk ? act(ruche, 'bookBulk', [dealId, open]) : act(ruche, 'book', [dealId]))
}

async function ensureDataRules(ruche: Ruche): Promise<void> {
  const plan = await planDataRules({ client: ruche.chain, hub: ruche.network.hub })
  if (plan !== undefined) await (await ruche.sender.send(plan)).wait()
}

async function act(ruche: Ruche, functionName: string, args: readonly unknown[]): Promise<void> {
  const to = dataRulesAddress(ruche.network.hub)
  await (await ruche.sender.send({ to, abi: dataRulesAbi, functionName, args })).wait()
}
