import { accountOf } from '../src/index.ts'
import { ACTORS } from './world.ts'
import type { Replayed } from './worlds.ts'

/** A replayed task as flat JSON: decimal strings, and lists by place or actor; forge's `vm.parseJson…` reads each key. */
export function showTask({ task, scenario, outcome, digest }: Replayed) {
  const accounts = ACTORS.map((actor) => accountOf(outcome.world.ledger, actor))
  return {
    task,
    trust: `${scenario.trust}`,
    workerpoolPrice: `${scenario.workerpoolPrice}`,
    appPrice: `${scenario.appPrice}`,
    datasetPrice: `${scenario.datasetPrice}`,
    hasDataset: scenario.hasDataset,
    workerStakeRatio: `${scenario.workerStakeRatio}`,
    schedulerRewardRatio: `${scenario.schedulerRewardRatio}`,
    waitSeconds: `${scenario.waitSeconds}`,
    solo: scenario.solo,
    order: scenario.order,
    votes: scenario.votes,
    digests: scenario.digests,
    revealsFirst: scenario.revealsFirst.map(Number),
    revealsSecond: scenario.revealsSecond.map(Number),
    reopens: scenario.reopens,
    statusAfter: outcome.status === 'completed' ? 3 : 4,
    contributorsAfter: outcome.contributors,
    digestAfter: outcome.digest,
    stakesAfter: accounts.map(({ stake }) => `${stake}`),
    lockedAfter: accounts.map(({ locked }) => `${locked}`),
    scoresAfter: outcome.world.scores.map((score) => `${score}`),
    stateDigest: digest,
  }
}
