import { datasetProfilesSchema, datasetSchema, pageSchema } from '@ruche/api'
import type { SignedOrders } from '@ruche/protocol'
import { findDatasetProfile, listOrders, readDataRules } from '@ruche/sdk'
import { queryOptions } from '@tanstack/react-query'
import type { Hex } from 'viem'
import type { z } from 'zod'
import type { Place } from '../network/network.tsx'
import { askMarket } from './ask.ts'

/** A dataset as the chain registers it, with the deals and tasks that used it. */
export type RegisteredDataset = z.output<typeof datasetSchema>

const POLL_MS = 5_000
/** To whomever they are offered. */
const ANYBODY = { app: 'any', requester: 'any', workerpool: 'any', pageSize: '1000' }

/** Registered datasets, newest first. */
export function datasetsQuery(place: Place) {
  return queryOptions({
    queryKey: ['datasets'],
    refetchInterval: POLL_MS,
    queryFn: async ({ signal }) =>
      (await askMarket(place, '/v1/datasets?limit=200', pageSchema(datasetSchema), signal)).items,
  })
}

/** One dataset. */
export function datasetQuery(place: Place, dataset: string) {
  return queryOptions({
    queryKey: ['dataset', dataset],
    refetchInterval: POLL_MS,
    queryFn: ({ signal }) => askMarket(place, `/v1/datasets/${dataset}`, datasetSchema, signal),
  })
}

/** What owners say of their datasets, by dataset: of those whose description holds every word of a text. */
export function profilesQuery(place: Place, text: string) {
  const path = `/v1/dataset-profiles?${new URLSearchParams({ text })}`
  return queryOptions({
    queryKey: ['dataset-profiles', text],
    refetchInterval: POLL_MS,
    queryFn: async ({ signal }) => {
      const { items } = await askMarket(place, path, datasetProfilesSchema, signal)
      return new Map(items.map(({ dataset, profile }) => [dataset as string, profile]))
    },
  })
}

/** What the owner says of a dataset; null where nothing is said. */
export function profileQuery(place: Place, dataset: Hex) {
  return queryOptions({
    queryKey: ['dataset-profile', dataset],
    queryFn: async () => (await findDatasetProfile(place, dataset)) ?? null,
  })
}

/** Open offers of one dataset, or of all, cheapest first. */
export function datasetOffersQuery({ network }: Place, dataset?: Hex) {
  const filter = dataset === undefined ? ANYBODY : { dataset, ...ANYBODY }
  return queryOptions({
    queryKey: ['book', 'datasets', dataset ?? 'all'],
    refetchInterval: POLL_MS,
    queryFn: () => listOrders(network.marketUrl, 'dataset', filter),
  })
}

/** What the owner of a dataset demands of those who use it. */
export function dataRulesQuery(place: Place, dataset: Hex) {
  return queryOptions({
    queryKey: ['data-rules', dataset],
    queryFn: () => readDataRules(place, dataset),
  })
}

/** The lowest price of each dataset that anybody at all is offered, nRLC. */
export function cheapest(orders: readonly { order: SignedOrders['dataset'] }[]): ReadonlyMap<string, bigint> {
  const prices = new Map<string, bigint>()
  for (const { order } of orders) {
    const known = prices.get(order.dataset)
    if (known === undefined || order.datasetprice < known) prices.set(order.dataset, order.datasetprice)
  }
  return prices
}
