import { parseAbi } from 'viem'
import { defineNoun, toText } from '../noun.ts'
import { record } from './history.ts'

/** Size classes. */
export const categories = defineNoun({
  source: 'hub',
  events: parseAbi([
    'event CreateCategory(uint256 catid, string name, string description, uint256 workClockTimeRef)',
  ]),
  wants: () => [],
  on: {
    CreateCategory({ catid, name, description, workClockTimeRef }, step) {
      step.draft.put('categories', {
        ...step.place,
        category: catid,
        name: toText(name),
        description: toText(description),
        maxRuntimeSeconds: Number(workClockTimeRef),
      })
      record(step, { details: { category: catid.toString() } })
    },
  },
})
