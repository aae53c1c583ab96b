import type { VerifiedFiles } from '@ruche/sdk'
import { readVerifiedFiles, type TaskState } from '@ruche/sdk'
import { queryOptions } from '@tanstack/react-query'
import type { Place } from '../network/network.tsx'

/** What could not be fetched is asked for again after so long. */
const RETRY_MS = 5_000

/** The verified result of a completed task, fetched once. */
export function resultQuery(place: Place, task: TaskState) {
  return queryOptions<VerifiedFiles>({
    // A rollback may settle a task again, and otherwise: then it is another result.
    queryKey: ['result', task.taskId, task.settled?.root ?? task.resultDigest, task.results],
    enabled: task.status === 'completed',
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: (query) => (query.state.status === 'error' ? RETRY_MS : false),
    queryFn: ({ signal }): Promise<VerifiedFiles> => readVerifiedFiles(place, task, { signal }),
  })
}

/** The file of a result by its name. */
export function fileOf(result: VerifiedFiles, name: string): Uint8Array | undefined {
  return result.files.find((file) => file.name === name)?.bytes
}
