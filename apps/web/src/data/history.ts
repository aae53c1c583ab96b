import {
  accountSchema,
  dealSchema,
  hitSchema,
  pageSchema,
  scoreSchema,
  taskDetailSchema,
  transferSchema,
} from '@ruche/api'
import { readTasks, type TaskState } from '@ruche/sdk'
import { queryOptions } from '@tanstack/react-query'
import type { Hex } from 'viem'
import { z } from 'zod'
import type { Place } from '../network/network.tsx'
import { askMarket } from './ask.ts'

const POLL_MS = 3_000
/** Items of a list on a page. */
const LISTED = 200

/** The newest deals. */
export function dealsQuery(place: Place, filter: Record<string, string> = {}) {
  const path = `/v1/deals?${new URLSearchParams({ limit: String(LISTED), ...filter })}`
  return queryOptions({
    queryKey: ['deals', filter],
    refetchInterval: POLL_MS,
    queryFn: async ({ signal }) => (await askMarket(place, path, pageSchema(dealSchema), signal)).items,
  })
}

/** Workers, best first. */
export function scoresQuery(place: Place) {
  return queryOptions({
    queryKey: ['scores'],
    refetchInterval: POLL_MS,
    queryFn: async ({ signal }) =>
      (await askMarket(place, `/v1/scores?limit=${LISTED}`, pageSchema(scoreSchema), signal)).items,
  })
}

/** A task with everything that happened to it. */
export function taskQuery(place: Place, taskId: string) {
  return queryOptions({
    queryKey: ['task', taskId],
    refetchInterval: POLL_MS,
    queryFn: ({ signal }) => askMarket(place, `/v1/tasks/${taskId}`, taskDetailSchema, signal),
  })
}

/** A task as the hub itself tells it: rounds settle many tasks with one event, which names none of them. */
export function taskStateQuery(place: Place, { dealId, index }: { dealId: Hex; index: bigint }) {
  return queryOptions({
    queryKey: ['task-state', dealId, String(index)],
    refetchInterval: POLL_MS,
    queryFn: async () => (await readTasks(place, dealId, [index]))[0] as TaskState,
  })
}

/** What begins with a text: ids, names. */
export function searchQuery(place: Place, text: string) {
  return queryOptions({
    queryKey: ['search', text],
    enabled: text.length >= 2,
    queryFn: async ({ signal }) =>
      (
        await askMarket(
          place,
          `/v1/search?q=${encodeURIComponent(text)}`,
          z.object({ items: z.array(hitSchema) }),
          signal,
        )
      ).items,
  })
}

/** An account as the hub knows it. */
export function accountQuery(place: Place, address: string) {
  return queryOptions({
    queryKey: ['account', address],
    refetchInterval: POLL_MS,
    queryFn: ({ signal }) => askMarket(place, `/v1/accounts/${address}`, accountSchema, signal),
  })
}

/** Pages of movements that an export has at most: 200 each. */
const EXPORT_PAGES = 500

/** Every movement of an account's funds, newest first, for a file. */
export async function readAllTransfers(place: Place, address: string) {
  const items: z.output<typeof transferSchema>[] = []
  const signal = AbortSignal.timeout(120_000)
  let after: string | undefined
  for (let page = 0; page < EXPORT_PAGES; page += 1) {
    const query = { limit: String(LISTED), account: address, ...(after === undefined ? {} : { after }) }
    const path = `/v1/transfers?${new URLSearchParams(query)}`
    const found = await askMarket(place, path, pageSchema(transferSchema), signal)
    items.push(...found.items)
    after = found.next
    if (after === undefined) break
  }
  return items
}

/** Movements of an account's funds in the hub, newest first. */
export function transfersQuery(place: Place, address: string) {
  return queryOptions({
    queryKey: ['transfers', address],
    refetchInterval: POLL_MS,
    queryFn: async ({ signal }) =>
      (
        await askMarket(
          place,
          `/v1/transfers?limit=${LISTED}&account=${address}`,
          pageSchema(transferSchema),
          signal,
        )
      ).items,
  })
}
