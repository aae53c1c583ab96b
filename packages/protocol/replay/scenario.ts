import type { Hex } from 'viem'
import { digestOfDraw, drawOf } from './draw.ts'

/** What happens around one task, before any rule is applied. Amounts in nRLC per task, ratios in percent. */
export type Scenario = {
  trust: bigint
  workerpoolPrice: bigint
  appPrice: bigint
  /** 0 without a dataset; with one, it may be 0 too. */
  datasetPrice: bigint
  hasDataset: boolean
  workerStakeRatio: bigint
  schedulerRewardRatio: bigint
  /** From the match to the first contribution. Below a contribution deadline less one reveal period. */
  waitSeconds: bigint
  /** The first worker contributes and finalizes at once, if the trust is 1. */
  solo: boolean
  /** Workers by number, in the order they come. */
  order: number[]
  /** By place in `order`: which of the three digests the worker sends. */
  votes: number[]
  digests: Hex[]
  /** By place in `order`: does a winner show its digest after the first consensus; after the second? */
  revealsFirst: boolean[]
  revealsSecond: boolean[]
  /** The scheduler reopens the task when no winner of the first consensus revealed. */
  reopens: boolean
}

export const WORKER_COUNT = 8

const TRUSTS = [0n, 1n, 1n, 2n, 3n, 5n, 8n, 20n, 100n, 1000n]
const PLACES = Array.from({ length: WORKER_COUNT }, (_, place) => place)

/** Numbers of the draws, by what they decide. */
const DRAW = {
  trust: 0,
  workerpoolPrice: 1,
  appPrice: 2,
  datasetPrice: 3,
  hasDataset: 4,
  workerStakeRatio: 5,
  schedulerRewardRatio: 6,
  wait: 7,
  solo: 8,
  silence: 9,
  reopens: 10,
  order: 100,
  votes: 200,
  revealsFirst: 300,
  digests: 400,
  revealsSecond: 500,
} as const

/** The scenario of a task: a pure function of the seed and the task's number. */
export function scenarioOf(seed: bigint, task: number): Scenario {
  const draw = drawOf(seed, task)
  const hasDataset = draw(DRAW.hasDataset) % 2n === 0n
  const silent = draw(DRAW.silence) % 8n === 0n
  const order = shuffle((n) => draw(DRAW.order + n))
  return {
    trust: TRUSTS[Number(draw(DRAW.trust) % 10n)] ?? 0n,
    workerpoolPrice: priceOf(draw(DRAW.workerpoolPrice)),
    appPrice: priceOf(draw(DRAW.appPrice)),
    datasetPrice: hasDataset ? priceOf(draw(DRAW.datasetPrice)) : 0n,
    hasDataset,
    workerStakeRatio: draw(DRAW.workerStakeRatio) % 201n,
    schedulerRewardRatio: draw(DRAW.schedulerRewardRatio) % 101n,
    waitSeconds: draw(DRAW.wait) % 1200n,
    solo: draw(DRAW.solo) % 2n === 0n,
    order,
    votes: order.map((worker, place) => voteOf(worker, draw(DRAW.votes + place))),
    digests: [0, 1, 2].map((vote) => digestOfDraw(seed, task, DRAW.digests + vote)),
    revealsFirst: PLACES.map((place) => !silent && draw(DRAW.revealsFirst + place) % 8n !== 0n),
    revealsSecond: PLACES.map((place) => draw(DRAW.revealsSecond + place) % 8n !== 0n),
    reopens: draw(DRAW.reopens) % 4n !== 0n,
  }
}

/** Below 1, 10, 100, … or 10^12 nRLC, each bound as likely as the next. */
function priceOf(draw: bigint): bigint {
  return (draw >> 8n) % 10n ** ((draw & 0xffn) % 13n)
}

/** Worker 0 is always right, worker 7 in five of twelve; who is not gives one of two other answers. */
function voteOf(worker: number, draw: bigint): number {
  const chance = Number(draw % 12n)
  if (chance < 12 - worker) return 0
  return chance % 2 === 1 ? 1 : 2
}

/** Fisher and Yates, from the last place down: place i is exchanged with place `draw(i) % (i + 1)`. */
function shuffle(draw: (n: number) => bigint): number[] {
  const order = [...PLACES]
  for (let place = WORKER_COUNT - 1; place > 0; place -= 1) {
    const other = Number(draw(place) % BigInt(place + 1))
    const [here, there] = [order[place] ?? 0, order[other] ?? 0]
    order[place] = there
    order[other] = here
  }
  return order
}
