import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { DatasetProfile } from '@ruche/api'
import {
  type DataRules,
  findDatasetProfile,
  listOrders,
  publishDatasetProfile,
  type Ruche,
  readDataRules,
} from '@ruche/sdk'
import { type Hex, zeroAddress } from 'viem'
import type { Given } from '../command.ts'
import { fileMissing, usage } from '../errors.ts'
import { withAccount } from '../job/account.ts'
import { openScreen } from '../output/screen.ts'
import { formatTable } from '../output/table.ts'
import { describeRules, toRulesDocument } from './rules.ts'

/** What the options say of a dataset; undefined where they say nothing. */
export async function readProfile(given: Given): Promise<DatasetProfile | undefined> {
  const description = given.text('description')
  const [sample, schema] = [given.text('sample'), given.text('schema')]
  if (description === undefined) {
    if (sample === undefined && schema === undefined) return undefined
    throw usage('A sample or schema needs a description.', 'Add --description.')
  }
  return {
    description,
    ...(sample === undefined ? {} : { sample: await readText(sample) }),
    ...(schema === undefined ? {} : { schema: readObject(schema, await readText(schema)) }),
  }
}

/** Says what a dataset is, in place of what was said before. */
export async function describe(given: Given, dataset: Hex): Promise<void> {
  const profile = await readProfile(given)
  if (profile === undefined) throw usage('What is in it?', 'Give --description.')
  await withAccount(given, 'developer', async (ruche) => {
    await publishProfile(ruche, dataset, profile)
    openScreen({ json: given.flag('json') }).result(
      { schema: 1, dataset, profile },
      `  described  ${dataset}`,
    )
  })
}

export async function publishProfile(ruche: Ruche, dataset: Hex, profile: DatasetProfile): Promise<void> {
  await publishDatasetProfile(ruche, { dataset, profile, nowSeconds: Math.floor(Date.now() / 1000) })
}

/** Shows what is known of a dataset before it is used: what its owner says, on which terms it is offered, what is demanded. */
export async function show(given: Given, dataset: Hex): Promise<void> {
  await withAccount(given, 'requester', async (ruche) => {
    const all = { dataset, app: 'any', requester: 'any', workerpool: 'any', pageSize: '100' }
    const [published, offers, rules] = await Promise.all([
      findDatasetProfile(ruche, dataset),
      listOrders(ruche.network.marketUrl, 'dataset', all),
      readDataRules(ruche, dataset),
    ])
    const terms = offers.map(({ orderHash, order, remaining }) => ({
      orderHash,
      priceNrlc: order.datasetprice.toString(),
      remaining: remaining.toString(),
      app: only(order.apprestrict),
      requester: only(order.requesterrestrict),
      workerpool: only(order.workerpoolrestrict),
    }))
    const profile = published?.profile ?? null
    openScreen({ json: given.flag('json') }).result(
      {
        schema: 1,
        dataset,
        owner: published?.owner ?? null,
        profile,
        offers: terms,
        rules: toRulesDocument(rules),
      },
      describeAll({ profile, terms, rules }),
    )
  })
}

type Terms = Record<'priceNrlc' | 'remaining', string> &
  Record<'app' | 'requester' | 'workerpool', Hex | null>

function describeAll({
  profile,
  terms,
  rules,
}: {
  profile: DatasetProfile | null
  terms: readonly Terms[]
  rules: DataRules
}): string {
  const rows = terms.map(({ priceNrlc, remaining, app, requester, workerpool }) => [
    ...[priceNrlc, remaining],
    ...[app, requester, workerpool].map((one) => one ?? 'any'),
  ])
  return [
    profile?.description ?? '  Its owner says nothing of it.',
    ...(profile?.sample === undefined ? [] : ['', '  sample', profile.sample.trimEnd()]),
    ...(profile?.schema === undefined ? [] : ['', '  schema', JSON.stringify(profile.schema, null, 2)]),
    '',
    terms.length === 0
      ? '  Nobody is offered it.'
      : formatTable(['nRLC', 'tasks', 'app', 'requester', 'pool'], rows),
    '',
    describeRules(rules),
  ].join('\n')
}

function only(restriction: Hex): Hex | null {
  return restriction === zeroAddress ? null : restriction
}

function readObject(file: string, text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>
  } catch {
    // Told below, as what is JSON but no object.
  }
  throw usage(`${file} holds no JSON object.`, 'Give a JSON schema.')
}

async function readText(file: string): Promise<string> {
  return await readFile(resolve(file), 'utf8').catch(() => {
    throw fileMissing(resolve(file))
  })
}
