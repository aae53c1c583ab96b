import { type WorkerView, workerViewSchema } from '@ruche/api'
import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { schedulerSilent } from '../errors.ts'
import type { Place } from '../network/network.tsx'

/** The workers of this network's pool, as its scheduler sees them. */
export function workersQuery({ network }: Place) {
  return queryOptions({
    queryKey: ['workers'],
    refetchInterval: 3_000,
    queryFn: async ({ signal }): Promise<WorkerView[]> => {
      const { schedulerUrl } = network
      if (schedulerUrl === undefined) return []
      const response = await fetch(`${schedulerUrl}/v1/workers`, { signal }).catch((cause) => {
        throw schedulerSilent(schedulerUrl, cause)
      })
      const answer = z.object({ workers: z.array(workerViewSchema) }).safeParse(await response.json())
      if (!answer.success) throw schedulerSilent(schedulerUrl, answer.error)
      return answer.data.workers
    },
  })
}
