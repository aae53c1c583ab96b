import { covers, type Hex, type Range } from '@ruche/protocol'
import type { Step } from '../noun.ts'
import type { RowOf } from '../tables.ts'

/** The slice of a task; undefined for a task in none. */
export function findSliceOf({ draft }: Step, taskId: Hex): RowOf<'slices'> | undefined {
  const { dealId, sliceFirst } = draft.get('tasks', taskId)
  return sliceFirst === null ? undefined : draft.get('slices', `${dealId} ${sliceFirst}`)
}

/** The seats of a slice that speak of all of a range, in the order of their rounds. */
export function listSeatsOver(
  { draft }: Step,
  { dealId, rounds }: RowOf<'slices'>,
  range: Range,
): RowOf<'seats'>[] {
  return rounds
    .map((number) => draft.get('rounds', `${dealId} ${number}`))
    .filter(({ first, count }) => covers({ first, count: BigInt(count) }, range))
    .flatMap(({ number, workers }) =>
      workers.map((worker) => draft.get('seats', `${dealId} ${number} ${worker}`)),
    )
}

/** Counts the end of a task that its slice's rounds worked on; of others, none. */
export function endInSlice(step: Step, taskId: Hex, as: 'completed' | 'failed'): void {
  const { draft, place } = step
  const slice = findSliceOf(step, taskId)
  if (slice === undefined || draft.get('tasks', taskId).isAlone) return
  const completedCount = slice.completedCount + (as === 'completed' ? 1 : 0)
  const failedCount = slice.failedCount + (as === 'failed' ? 1 : 0)
  const isOver = completedCount + failedCount === slice.taskCount
  draft.put('slices', {
    ...slice,
    completedCount,
    failedCount,
    status: isOver ? (failedCount > 0 ? 'refunded' : 'settled') : 'open',
    endTime: isOver ? place.time : null,
  })
}
