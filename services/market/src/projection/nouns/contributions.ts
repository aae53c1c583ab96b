import { type Address, type Hex, weightOf } from '@ruche/protocol'
import { parseAbi } from 'viem'
import { defineNoun, type Step } from '../noun.ts'
import { record } from './history.ts'
import { scoreOf } from './scores.ts'
import { dealOf } from './tasks.ts'

/** What single workers commit to and show. */
export const contributions = defineNoun({
  source: 'hub',
  events: parseAbi([
    'event TaskContribute(bytes32 indexed taskId, address indexed worker, bytes32 hash)',
    'event TaskReveal(bytes32 indexed taskId, address indexed worker, bytes32 digest)',
  ]),
  wants: ({ taskId, worker }) => [
    { table: 'tasks', key: taskId as Hex },
    { table: 'scores', key: worker as Address },
  ],
  on: {
    TaskContribute({ taskId, worker, hash }, step) {
      const { draft, place } = step
      const { dealId } = dealOf(step, taskId)
      const known = scoreOf(step, worker)
      draft.put('contributions', {
        ...place,
        taskId,
        worker,
        dealId,
        status: 'contributed',
        resultHash: hash,
        score: known.score,
        weight: weightOf(known.score),
        revealTime: null,
        outcome: null,
      })
      draft.put('scores', { ...known, contributionCount: known.contributionCount + 1 })
      const { contributors } = draft.get('tasks', taskId)
      draft.change('tasks', taskId, { contributors: [...contributors, worker] })
      record(step, { who: worker, dealId, taskId, details: { resultHash: hash } })
    },

    TaskReveal({ taskId, worker, digest }, step) {
      reveal(step, { taskId, worker, digest })
      record(step, { who: worker, dealId: dealOf(step, taskId).dealId, taskId, details: { digest } })
    },
  },
})

function reveal(
  { draft, place }: Step,
  { taskId, worker, digest }: { taskId: Hex; worker: Address; digest: Hex },
): void {
  draft.change('contributions', `${taskId} ${worker}`, { status: 'proved', revealTime: place.time })
  const { revealCount } = draft.get('tasks', taskId)
  draft.change('tasks', taskId, { revealCount: revealCount + 1, resultDigest: digest })
}
