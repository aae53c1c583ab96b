import type { Address } from './address.ts'
import { assert } from './failure.ts'
import type { Movement } from './ledger.ts'
import type { ContributionStatus } from './status.ts'
import { schedulerStakeOf, type TaskPrices, taskPriceOf } from './terms.ts'

/** Where the stakes of failed schedulers wait for the next who succeed (iExec PoCo 6.2). */
export const KITTY_ADDRESS: Address = '0x99c2268479b93fDe36232351229815DF80837e23'

/** Percent of the kitty that a finalized task takes, and the least it takes, in nRLC. */
export const KITTY_RATIO = 10n
export const KITTY_MIN = 1_000_000_000n

/** Percent a year of its stake that a scheduler may win from the kitty. */
export const KITTY_YEARLY_RATIO = 10n

const SECONDS_PER_YEAR = 365n * 86_400n

/** Who gets or loses what. The scheduler is the workerpool's owner when the deal was made. */
export type DealParties = { payer: Address; appOwner: Address; datasetOwner: Address; scheduler: Address }

/** What decides how a deal's tasks are settled; amounts in nRLC per task, the ratio in percent. */
export type SettledDeal = {
  prices: TaskPrices
  workerStake: bigint
  schedulerRewardRatio: bigint
  parties: DealParties
}

/** A worker's part in a task. `logWeight`: ⌊log2⌋ of the weight it voted with. */
export type SettledContribution = {
  worker: Address
  status: ContributionStatus
  logWeight: bigint
  score: bigint
}

/** How a task ends: exact movements in the order the chain makes them, and the workers' new scores. */
export type Settlement = { movements: Movement[]; scores: { worker: Address; score: bigint }[] }

/** What PoCo takes for a finalized task from a kitty that holds `kitty` nRLC: a tenth, at least 1 RLC, at most all. */
export function pocoKittyShareOf(kitty: bigint): bigint {
  const tenth = (kitty * KITTY_RATIO) / 100n
  return least(tenth > KITTY_MIN ? tenth : KITTY_MIN, kitty)
}

/**
 * What our hub takes: PoCo's share, but at most a tenth a year of the scheduler's stake for the time it was locked.
 * PoCo's share alone can be won again and again with tasks made for oneself, whose price and stake come back at once.
 *
 * @param kitty - What it holds, nRLC.
 * @param schedulerStake - On this task, nRLC.
 * @param elapsedSeconds - From the deal's start to the finalization, by the chain's clock.
 */
export function kittyShareOf({
  kitty,
  schedulerStake,
  elapsedSeconds,
}: {
  kitty: bigint
  schedulerStake: bigint
  elapsedSeconds: bigint
}): bigint {
  const interest = (schedulerStake * KITTY_YEARLY_RATIO * elapsedSeconds) / (100n * SECONDS_PER_YEAR)
  return least(pocoKittyShareOf(kitty), interest)
}

/**
 * Settles a task whose consensus was revealed: the payer's money goes to the owners; the workers that proved the result
 * share what the workerpool earns and what the others staked, by their log weights; the scheduler gets its stake back,
 * its ratio and every remainder of rounding, and a part of the kitty.
 *
 * @param kittyShare - What the task takes from the kitty, nRLC (`kittyShareOf`); 0 leaves it alone.
 * @param contributions - In the order they came; at least one is proved.
 */
export function settleFinalize({
  deal,
  kittyShare,
  contributions,
}: {
  deal: SettledDeal
  kittyShare: bigint
  contributions: readonly SettledContribution[]
}): Settlement {
  const { workerStake, parties, prices } = deal
  const proved = contributions.filter(isProved)
  const shares = proved.reduce((sum, { logWeight }) => sum + logWeight, 0n)
  assert(shares > 0n, 'a finalized task has a proved contribution')

  const losers = BigInt(contributions.length - proved.length)
  const pot = prices.workerpool + workerStake * losers
  const forWorkers = workersPartOf(pot, deal.schedulerRewardRatio)
  const rewardOf = ({ logWeight }: SettledContribution) => (forWorkers * logWeight) / shares
  const paid = proved.reduce((sum, contribution) => sum + rewardOf(contribution), 0n)

  const movements = contributions.flatMap((contribution): Movement[] => {
    const account = contribution.worker
    if (!isProved(contribution)) return [{ type: 'seize', account, amount: workerStake }]
    return [
      { type: 'unlock', account, amount: workerStake },
      { type: 'reward', account, amount: rewardOf(contribution) },
    ]
  })
  return {
    movements: [
      ...payOwners(deal),
      ...payScheduler(deal, kittyShare),
      ...movements,
      { type: 'reward', account: parties.scheduler, amount: pot - paid },
    ],
    scores: contributions.map((contribution) => ({
      worker: contribution.worker,
      score: scoreAfter(contribution, contributions.length),
    })),
  }
}

/** Settles a task of trust 1 that one worker contributed and finalized at once: no stake, no vote, no change of score. */
export function settleContributeAndFinalize({
  deal,
  kittyShare,
  worker,
}: {
  deal: SettledDeal
  kittyShare: bigint
  worker: Address
}): Settlement {
  const pot = deal.prices.workerpool
  const reward = workersPartOf(pot, deal.schedulerRewardRatio)
  return {
    movements: [
      ...payOwners(deal),
      ...payScheduler(deal, kittyShare),
      { type: 'reward', account: worker, amount: reward },
      { type: 'reward', account: deal.parties.scheduler, amount: pot - reward },
    ],
    scores: [],
  }
}

/** Settles a task that missed its final deadline: the payer is refunded, the scheduler's stake feeds the kitty. */
export function settleClaim({
  deal,
  workers,
}: {
  deal: SettledDeal
  workers: readonly Address[]
}): Settlement {
  const { parties, prices, workerStake } = deal
  const stake = schedulerStakeOf(prices.workerpool)
  return {
    movements: [
      { type: 'unlock', account: parties.payer, amount: taskPriceOf(prices) },
      { type: 'seize', account: parties.scheduler, amount: stake },
      { type: 'reward', account: KITTY_ADDRESS, amount: stake },
      { type: 'lock', account: KITTY_ADDRESS, amount: stake },
      ...workers.map((account): Movement => ({ type: 'unlock', account, amount: workerStake })),
    ],
    scores: [],
  }
}

/** A worker's score after a finalized task: one more for a proof others could check, a third less otherwise. */
export function scoreAfter(
  { status, score }: Pick<SettledContribution, 'status' | 'score'>,
  contributionCount: number,
): bigint {
  if (status !== 'proved') return (score * 2n) / 3n
  return contributionCount > 1 ? score + 1n : score
}

function payOwners({ prices, parties }: SettledDeal): Movement[] {
  const movements: Movement[] = [{ type: 'seize', account: parties.payer, amount: taskPriceOf(prices) }]
  if (prices.app > 0n) movements.push({ type: 'reward', account: parties.appOwner, amount: prices.app })
  if (prices.dataset > 0n) {
    movements.push({ type: 'reward', account: parties.datasetOwner, amount: prices.dataset })
  }
  return movements
}

function payScheduler({ prices, parties }: SettledDeal, kittyShare: bigint): Movement[] {
  const account = parties.scheduler
  const movements: Movement[] = [{ type: 'unlock', account, amount: schedulerStakeOf(prices.workerpool) }]
  if (kittyShare === 0n) return movements
  return [
    ...movements,
    { type: 'seize', account: KITTY_ADDRESS, amount: kittyShare },
    { type: 'reward', account, amount: kittyShare },
  ]
}

function workersPartOf(pot: bigint, schedulerRewardRatio: bigint): bigint {
  return (pot * (100n - schedulerRewardRatio)) / 100n
}

function isProved({ status }: SettledContribution): boolean {
  return status === 'proved'
}

function least(left: bigint, right: bigint): bigint {
  return left < right ? left : right
}
