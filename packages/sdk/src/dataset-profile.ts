import {
  type DatasetProfile,
  datasetProfileTypedData,
  type PublishedDatasetProfile,
  problemSchema,
  publishedDatasetProfileSchema,
} from '@ruche/api'
import { fromProblem } from '@ruche/protocol'
import type { Hex } from 'viem'
import type { Reader, Ruche } from './client.ts'
import { serviceConfused, serviceUnreachable } from './errors.ts'

const REQUEST_MS = 10_000

/**
 * Publishes in the market what the owner of a dataset says of it: a description, and optionally a sample and a schema. All of it is
 * public.
 *
 * @throws what the market refuses with.
 */
export async function publishDatasetProfile(
  ruche: Ruche,
  { dataset, profile, nowSeconds }: { dataset: Hex; profile: DatasetProfile; nowSeconds: number },
): Promise<void> {
  const { chainId, hub } = ruche.network
  const text = JSON.stringify(profile)
  const sign = await ruche.account.signTypedData(
    datasetProfileTypedData({ dataset, profile: text, issuedAt: nowSeconds, chainId, hub }),
  )
  const body = JSON.stringify({ profile: text, issuedAt: nowSeconds, sign })
  await call(ruche, dataset, { method: 'PUT', headers: { 'content-type': 'application/json' }, body })
}

/** What the owner of a dataset says of it; undefined where nothing is said. */
export async function findDatasetProfile(
  ruche: Pick<Reader, 'network'>,
  dataset: Hex,
): Promise<PublishedDatasetProfile | undefined> {
  return await call(ruche, dataset, { method: 'GET' })
}

async function call(
  { network: { marketUrl } }: Pick<Reader, 'network'>,
  dataset: Hex,
  init: RequestInit,
): Promise<PublishedDatasetProfile | undefined> {
  const url = `${marketUrl}/v1/datasets/${dataset}/profile`
  const signal = AbortSignal.timeout(REQUEST_MS)
  const response = await fetch(url, { ...init, signal }).catch((cause) => {
    throw serviceUnreachable('market', marketUrl, cause)
  })
  const body: unknown = await response.json().catch(() => undefined)
  const published = publishedDatasetProfileSchema.safeParse(body)
  if (response.ok && published.success) return published.data
  const problem = problemSchema.safeParse(body)
  if (!problem.success) throw serviceConfused('market', marketUrl)
  if (problem.data.code === 'PROFILE_NOT_FOUND') return undefined
  throw fromProblem(problem.data)
}
