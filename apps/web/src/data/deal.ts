import { taskViewSchema } from '@ruche/api'
import { type Deal, readDeal } from '@ruche/chain'
import { isTaskOver } from '@ruche/protocol'
import { findPoolApi, hubOf, readTasks, type TaskState } from '@ruche/sdk'
import { queryOptions } from '@tanstack/react-query'
import type { Hex } from 'viem'
import { z } from 'zod'
import { dealUnknown } from '../errors.ts'
import type { Place } from '../network/network.tsx'
import type { Assignment } from '../parts/comb.ts'

const POLL_MS = 1_000
/** Tasks whose seats are read one by one. */
const TASKS_SHOWN_MAX = 2_000

/** What a deal's page is made from. */
export type DealState = {
  deal: Deal
  tasks: TaskState[]
  /** Replicas by task, as the pool's scheduler tells; empty when it does not answer. */
  assignments: ReadonlyMap<Hex, Assignment[]>
}

/** A deal and its tasks, looked at again until all are over. */
export function dealQuery(place: Place, dealId: Hex) {
  return queryOptions<DealState>({
    queryKey: ['deal', dealId],
    refetchInterval: (query) => (isOver(query.state.data) ? false : POLL_MS),
    queryFn: async ({ signal }): Promise<DealState> => {
      const deal = await readDeal(hubOf(place), dealId)
      if (deal === undefined) throw dealUnknown(dealId)
      const count = Number(deal.botSize < BigInt(TASKS_SHOWN_MAX) ? deal.botSize : BigInt(TASKS_SHOWN_MAX))
      const indexes = Array.from({ length: count }, (_, at) => deal.botFirst + BigInt(at))
      const [tasks, assignments] = await Promise.all([
        readTasks(place, dealId, indexes),
        readAssignments(place, dealId, signal),
      ])
      return { deal, tasks, assignments }
    },
  })
}

function isOver(state: DealState | undefined): boolean {
  return state?.tasks.every(({ status }) => isTaskOver(status)) ?? false
}

/** Who works on what, before it is on the chain. The deal's pool is asked, and it may be silent. */
async function readAssignments(
  place: Place,
  dealId: Hex,
  signal: AbortSignal,
): Promise<ReadonlyMap<Hex, Assignment[]>> {
  const poolUrl = await findPoolApi(place, dealId)
  if (poolUrl === undefined) return new Map()
  const response = await fetch(`${poolUrl}/v1/deals/${dealId}/tasks`, { signal }).catch(() => undefined)
  const answer = z
    .object({ tasks: z.array(taskViewSchema) })
    .safeParse(await response?.json().catch(() => undefined))
  return new Map(answer.data?.tasks.map(({ taskId, replicas }) => [taskId, replicas]))
}
