import { type Hex, schedulerStakeOf, taskIdOf } from '@ruche/protocol'
import { parseAbi } from 'viem'
import { defineNoun, type Step } from '../noun.ts'
import type { RowOf } from '../tables.ts'
import { unsetTask } from './deals.ts'
import { move } from './funds.ts'
import { record } from './history.ts'

/**
 * Tasks settled, or given back, many at a time. A range speaks of those of its tasks that nobody began on their own.
 *
 * What a settlement takes from the kitty, and what it does to bonds and scores, no log tells account by account: they are
 * not followed here.
 *
 * @see `IRounds` of the contracts.
 */
export const rounds = defineNoun({
  source: 'hub',
  events: parseAbi([
    'struct OpenedSeat { address worker; uint64 weight; bytes32 commitment; }',
    'event RoundOpened(bytes32 indexed dealId, uint256 first, uint256 count, uint256 openedAt, OpenedSeat[] seats)',
    'event RoundSettled(bytes32 indexed dealId, uint256 first, uint256 count, bytes32 root, uint256 tasks, uint256 agreed)',
    'event TaskProved(bytes32 indexed taskId, bytes32 indexed dealId, uint256 index, bytes32 resultDigest)',
    'event SliceClaimed(bytes32 indexed dealId, uint256 first, uint256 count, uint256 tasks)',
  ]),
  wants: ({ dealId, first, count, index }) => {
    const id = dealId as Hex
    const range = first === undefined ? [index as bigint] : indexesOf(first as bigint, count as bigint)
    return [
      { table: 'deals', key: id },
      ...range.map((at) => ({ table: 'tasks', key: taskIdOf(id, at) }) as const),
    ]
  },
  on: {
    RoundOpened({ dealId, first, count, seats }, step) {
      const { workerpoolOwner } = step.draft.get('deals', dealId)
      const details = { first: `${first}`, count: `${count}`, seats: `${seats.length}` }
      record(step, { who: workerpoolOwner, dealId, details })
    },

    RoundSettled({ dealId, first, count, root, tasks }, step) {
      const { draft, place } = step
      const ended = end(step, { dealId, first, count, status: 'completed' })
      // A deal of one task says itself that it is settled; its log follows.
      if (count === 1n) draft.change('tasks', taskIdOf(dealId, first), { resultDigest: root })
      const deal = draft.get('deals', dealId)
      const { sponsor, workerpoolOwner, appPrice, datasetPrice, workerpoolPrice } = deal
      draft.change('deals', dealId, { completedCount: deal.completedCount + ended })
      const price = appPrice + datasetPrice + workerpoolPrice
      move(step, sponsor as Hex, { locked: -price * tasks })
      move(step, workerpoolOwner as Hex, { locked: -schedulerStakeOf(workerpoolPrice) * tasks })
      const details = { first: `${first}`, count: `${count}`, tasks: `${tasks}`, root, time: `${place.time}` }
      record(step, { who: workerpoolOwner, dealId, details })
    },

    TaskProved({ taskId, dealId, index, resultDigest }, step) {
      ensureTask(step, dealId, index)
      step.draft.change('tasks', taskId, { resultDigest })
      record(step, { dealId, taskId, details: { resultDigest } })
    },

    SliceClaimed({ dealId, first, count, tasks }, step) {
      const { draft } = step
      const ended = end(step, { dealId, first, count, status: 'failed' })
      const deal = draft.get('deals', dealId)
      draft.change('deals', dealId, { failedCount: deal.failedCount + ended })
      record(step, { dealId, details: { first: `${first}`, count: `${count}`, tasks: `${tasks}` } })
    },
  },
})

function indexesOf(first: bigint, count: bigint): bigint[] {
  return Array.from({ length: Number(count) }, (_, at) => first + BigInt(at))
}

/** Ends the tasks of a range that nobody began; tells how many. */
function end(
  step: Step,
  {
    dealId,
    first,
    count,
    status,
  }: { dealId: Hex; first: bigint; count: bigint; status: RowOf<'tasks'>['status'] },
): number {
  let ended = 0
  for (const index of indexesOf(first, count)) {
    const { taskId, status: before } = ensureTask(step, dealId, index)
    if (before !== 'unset') continue
    step.draft.change('tasks', taskId, { status, endTime: step.place.time })
    ended += 1
  }
  return ended
}

/** A task of a large bag is written down when something happens to it. */
function ensureTask({ draft }: Step, dealId: Hex, index: bigint): RowOf<'tasks'> {
  const taskId = taskIdOf(dealId, index)
  const known = draft.find('tasks', taskId)
  if (known !== undefined) return known
  const { block, logIndex } = draft.get('deals', dealId)
  draft.put('tasks', unsetTask(taskId, { dealId, index, block, logIndex }))
  return draft.get('tasks', taskId)
}
