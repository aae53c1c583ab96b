import { parseAbi } from 'viem'
import { defineNoun } from '../noun.ts'
import { record } from './history.ts'

/** Policies of workerpools. Anybody can write such a log; only those of registered workerpools count. */
export const policies = defineNoun({
  source: 'workerpools',
  events: parseAbi([
    'event PolicyUpdate(uint256 oldWorkerStakeRatioPolicy, uint256 newWorkerStakeRatioPolicy, uint256 oldSchedulerRewardRatioPolicy, uint256 newSchedulerRewardRatioPolicy)',
  ]),
  wants: (_, { address }) => [{ table: 'assets', key: address }],
  on: {
    PolicyUpdate({ newWorkerStakeRatioPolicy, newSchedulerRewardRatioPolicy }, step) {
      const address = step.log.address
      const pool = step.draft.find('assets', address)
      if (pool?.kind !== 'workerpool') return
      step.draft.change('assets', address, {
        workerStakeRatio: newWorkerStakeRatioPolicy,
        schedulerRewardRatio: newSchedulerRewardRatioPolicy,
      })
      record(step, {
        who: pool.owner,
        asset: address,
        details: {
          workerStakeRatio: newWorkerStakeRatioPolicy.toString(),
          schedulerRewardRatio: newSchedulerRewardRatioPolicy.toString(),
        },
      })
    },
  },
})
