import { categorySchema, depthSchema, pageSchema } from '@ruche/api'
import type { OrderKind } from '@ruche/protocol'
import { listOrders, type PublishedOrder } from '@ruche/sdk'
import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Hex } from 'viem'
import { type Place, usePlace } from '../network/network.tsx'
import { askMarket } from './ask.ts'

/** So often the book is read without being told that it changed. */
const POLL_MS = 15_000
/** Changes that come together are read together. */
const GATHER_MS = 300

/** What is open at one price. Price in nRLC a task, `remaining` in tasks. */
export type Level = { price: bigint; orders: number; remaining: bigint }

/** One side of the book of a category, best price first: offers of workerpools, or requests. */
export function depthQuery(
  place: Place,
  { kind, category }: { kind: 'workerpool' | 'request'; category: string },
) {
  const path = `/v1/depth?${new URLSearchParams({ kind, category, levels: '100' })}`
  return queryOptions({
    queryKey: ['book', 'depth', kind, category],
    refetchInterval: POLL_MS,
    queryFn: async ({ signal }): Promise<Level[]> =>
      (await askMarket(place, path, depthSchema, signal)).levels,
  })
}

/** Size classes of tasks: each bounds the time that one may take. */
export function categoriesQuery(place: Place) {
  return queryOptions({
    queryKey: ['categories'],
    staleTime: 60_000,
    queryFn: async ({ signal }) =>
      (await askMarket(place, '/v1/categories?limit=200', pageSchema(categorySchema), signal)).items,
  })
}

/** Open orders of one kind, best first. */
export function ordersQuery<Kind extends OrderKind>(
  { network }: Place,
  kind: Kind,
  filter: Record<string, string>,
) {
  return queryOptions({
    queryKey: ['book', 'orders', kind, filter],
    refetchInterval: POLL_MS,
    queryFn: (): Promise<PublishedOrder<Kind>[]> => listOrders(network.marketUrl, kind, filter),
  })
}

/** An open order of any kind. */
export type OwnOrder = { [Kind in OrderKind]: PublishedOrder<Kind> & { kind: Kind } }[OrderKind]

/** Open orders that an account signed, whoever they are restricted to. */
export function ownOrdersQuery({ network }: Place, signer: Hex) {
  const anybody = { dataset: 'any', workerpool: 'any', requester: 'any' }
  return queryOptions({
    queryKey: ['book', 'own', signer],
    refetchInterval: POLL_MS,
    queryFn: async (): Promise<OwnOrder[]> => {
      const list = <Kind extends OrderKind>(kind: Kind, filter: Record<string, string>) =>
        listOrders(network.marketUrl, kind, { signer, pageSize: '200', ...filter })
      const [requests, pools, apps, datasets] = await Promise.all([
        list('request', { workerpool: 'any' }),
        list('workerpool', { app: 'any', dataset: 'any', requester: 'any' }),
        list('app', anybody),
        list('dataset', { app: 'any', workerpool: 'any', requester: 'any' }),
      ])
      return [
        ...requests.map((one) => ({ ...one, kind: 'request' as const })),
        ...pools.map((one) => ({ ...one, kind: 'workerpool' as const })),
        ...apps.map((one) => ({ ...one, kind: 'app' as const })),
        ...datasets.map((one) => ({ ...one, kind: 'dataset' as const })),
      ]
    },
  })
}

/** Reads the book again as soon as the market says that it changed. The browser reconnects by itself. */
export function useLiveBook(): void {
  const { network } = usePlace()
  const queries = useQueryClient()
  useEffect(() => {
    const stream = new EventSource(`${network.marketUrl}/v1/changes/stream`)
    let gathering: ReturnType<typeof setTimeout> | undefined
    const onChange = () => {
      gathering ??= setTimeout(() => {
        gathering = undefined
        void queries.invalidateQueries({ queryKey: ['book'] })
      }, GATHER_MS)
    }
    for (const type of ['published', 'updated', 'removed']) stream.addEventListener(type, onChange)
    return () => {
      stream.close()
      clearTimeout(gathering)
    }
  }, [network.marketUrl, queries])
}
