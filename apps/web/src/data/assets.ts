import { appSchema, pageSchema, workerpoolSchema } from '@ruche/api'
import { queryOptions } from '@tanstack/react-query'
import type { Place } from '../network/network.tsx'
import { askMarket } from './ask.ts'

const POLL_MS = 5_000

/** Registered apps, newest first. `filter`: `owner` or `name`. */
export function appsQuery(place: Place, filter: Record<string, string> = {}) {
  const path = `/v1/apps?${new URLSearchParams({ limit: '200', ...filter })}`
  return queryOptions({
    queryKey: ['apps', filter],
    refetchInterval: POLL_MS,
    queryFn: async ({ signal }) => (await askMarket(place, path, pageSchema(appSchema), signal)).items,
  })
}

/** Registered workerpools, newest first. `filter`: `owner` or `name`. */
export function poolsQuery(place: Place, filter: Record<string, string> = {}) {
  const path = `/v1/workerpools?${new URLSearchParams({ limit: '200', ...filter })}`
  return queryOptions({
    queryKey: ['pools', filter],
    refetchInterval: POLL_MS,
    queryFn: async ({ signal }) => (await askMarket(place, path, pageSchema(workerpoolSchema), signal)).items,
  })
}

/** One workerpool. */
export function poolQuery(place: Place, address: string) {
  return queryOptions({
    queryKey: ['pool', address],
    refetchInterval: POLL_MS,
    queryFn: ({ signal }) => askMarket(place, `/v1/workerpools/${address}`, workerpoolSchema, signal),
  })
}
