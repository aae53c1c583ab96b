import type { Address, Hex } from '@ruche/protocol'
import { parseAbi } from 'viem'
import { defineNoun, type Step } from '../noun.ts'
import type { RowOf } from '../tables.ts'

/** What settlements say of workers: one point more, or a third less. @see iExec PoCo 6.2, "consensus" */
export const scores = defineNoun({
  source: 'hub',
  events: parseAbi([
    'event AccurateContribution(address indexed worker, bytes32 indexed taskId)',
    'event FaultyContribution(address indexed worker, bytes32 indexed taskId)',
  ]),
  wants: ({ taskId, worker }) => [
    { table: 'tasks', key: taskId as Hex },
    { table: 'scores', key: worker as Address },
  ],
  on: {
    AccurateContribution({ worker, taskId }, step) {
      const known = scoreOf(step, worker)
      const accurateCount = known.accurateCount + 1
      step.draft.put('scores', { ...known, score: known.score + 1n, accurateCount })
      step.draft.change('contributions', `${taskId} ${worker}`, { outcome: 'accurate' })
    },

    FaultyContribution({ worker, taskId }, step) {
      const known = scoreOf(step, worker)
      const faultyCount = known.faultyCount + 1
      step.draft.put('scores', { ...known, score: (known.score * 2n) / 3n, faultyCount })
      step.draft.change('contributions', `${taskId} ${worker}`, { outcome: 'faulty' })
    },
  },
})

/** What is known of a worker; a newcomer has a score of 0. */
export function scoreOf({ draft }: Step, worker: Address): RowOf<'scores'> {
  return (
    draft.find('scores', worker) ?? {
      worker,
      score: 0n,
      contributionCount: 0,
      accurateCount: 0,
      faultyCount: 0,
    }
  )
}
