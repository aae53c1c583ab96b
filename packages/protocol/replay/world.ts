import type { Address, Hex } from 'viem'
import { encodeAbiParameters, keccak256 } from 'viem/utils'
import {
  accountOf,
  addVote,
  applyMovements,
  type ContributionStatus,
  dealTrustOf,
  dropGroup,
  emptyTally,
  groupOf,
  isAccepted,
  KITTY_ADDRESS,
  kittyShareOf,
  type Ledger,
  logWeightOf,
  type Movement,
  pocoKittyShareOf,
  REVEAL_DEADLINE_RATIO,
  type SettledDeal,
  type Settlement,
  schedulerStakeOf,
  settleClaim,
  settleContributeAndFinalize,
  settleFinalize,
  type Tally,
  taskPriceOf,
  weightOf,
  workerStakeOf,
} from '../src/index.ts'
import { type Scenario, WORKER_COUNT } from './scenario.ts'

/** Whose rule for the kitty: our hub's, or that of iExec PoCo 6.2. All other rules are the same. */
export type KittyRule = 'ruche' | 'poco'

/** A hub with its accounts, between two tasks. */
export type World = { ledger: Ledger; scores: readonly bigint[] }

export type Outcome = {
  status: 'completed' | 'failed'
  /** How many workers contributed. */
  contributors: number
  /** Which of the digests was finalized; 255 for none. */
  digest: number
  world: World
}

const account = (number: number): Address => `0x${number.toString(16).padStart(40, '0')}`

/** The actors, in the order in which their accounts are digested. */
const PAYER = account(1)
const APP_OWNER = account(2)
const DATASET_OWNER = account(3)
const SCHEDULER = account(4)
const WORKERS = Array.from({ length: WORKER_COUNT }, (_, number) => account(0x100 + number))
export const ACTORS: readonly Address[] = [
  PAYER,
  APP_OWNER,
  DATASET_OWNER,
  SCHEDULER,
  KITTY_ADDRESS,
  ...WORKERS,
]

const NO_DIGEST = 255
const CATEGORY_SECONDS = 300n
const FUNDS: readonly (readonly [Address, bigint])[] = [
  [PAYER, 10n ** 16n],
  [SCHEDULER, 10n ** 16n],
  ...WORKERS.map((worker) => [worker, 10n ** 14n] as const),
]

/** A new hub: payer and scheduler have 10^16 nRLC, each worker 10^14, and nobody a score. */
export function newWorld(): World {
  const deposits = FUNDS.map(([account, amount]): Movement => ({ type: 'reward', account, amount }))
  return { ledger: applyMovements(new Map(), deposits), scores: WORKERS.map(() => 0n) }
}

type Contribution = { place: number; vote: number; status: ContributionStatus }
type Progress = { contributions: readonly Contribution[]; tally: Tally; winner: number | undefined }

/** Runs one task from its match to its end, and says how the hub must stand afterwards. */
export function runTask(world: World, scenario: Scenario, kittyRule: KittyRule): Outcome {
  const deal = dealOf(scenario)
  const locked = applyMovements(world.ledger, [
    { type: 'lock', account: PAYER, amount: taskPriceOf(deal.prices) },
    { type: 'lock', account: SCHEDULER, amount: schedulerStakeOf(deal.prices.workerpool) },
  ])
  const kittyShareAt = (elapsedSeconds: bigint) =>
    shareOf({ ledger: locked, deal, elapsedSeconds, kittyRule })

  if (scenario.solo && dealTrustOf(scenario.trust) === 1n) {
    const worker = workerAt(scenario, 0)
    const kittyShare = kittyShareAt(scenario.waitSeconds)
    const { movements } = settleContributeAndFinalize({ deal, kittyShare, worker })
    const after = { ledger: applyMovements(locked, movements), scores: world.scores }
    return { status: 'completed', contributors: 1, digest: scenario.votes[0] ?? 0, world: after }
  }

  const { contributions, winner, elapsedSeconds } = contribute(world, scenario)
  const workers = contributions.map(({ place }) => workerAt(scenario, place))
  const staked = applyMovements(
    locked,
    workers.map((account): Movement => ({ type: 'lock', account, amount: deal.workerStake })),
  )
  const settlement =
    winner === undefined
      ? settleClaim({ deal, workers })
      : settleFinalize({
          deal,
          kittyShare: kittyShareAt(elapsedSeconds),
          contributions: contributions.map(({ place, status }) => {
            const score = scoreAt(world, scenario, place)
            return {
              worker: workerAt(scenario, place),
              status,
              score,
              logWeight: logWeightOf(weightOf(score)),
            }
          }),
        })
  return {
    status: winner === undefined ? 'failed' : 'completed',
    contributors: contributions.length,
    digest: winner ?? NO_DIGEST,
    world: { ledger: applyMovements(staked, settlement.movements), scores: scoresAfter(world, settlement) },
  }
}

/** Chains the state of all accounts behind an earlier digest: `keccak256(abi.encode(previous, status, …, scores))`. */
export function digestOf(previous: Hex, { status, contributors, digest, world }: Outcome): Hex {
  const accounts = ACTORS.map((actor) => accountOf(world.ledger, actor))
  const words = [
    status === 'completed' ? 3n : 4n,
    BigInt(contributors),
    BigInt(digest),
    ...accounts.map(({ stake }) => stake),
    ...accounts.map(({ locked }) => locked),
    ...world.scores,
  ]
  return keccak256(
    encodeAbiParameters(
      [{ type: 'bytes32' }, ...words.map(() => ({ type: 'uint256' }) as const)],
      [previous, ...words],
    ),
  )
}

function dealOf(scenario: Scenario): SettledDeal {
  const { appPrice, datasetPrice, workerpoolPrice, workerStakeRatio, schedulerRewardRatio } = scenario
  const policy = { workerStakeRatio, schedulerRewardRatio }
  return {
    prices: { app: appPrice, dataset: datasetPrice, workerpool: workerpoolPrice },
    workerStake: workerStakeOf(workerpoolPrice, policy),
    schedulerRewardRatio,
    parties: { payer: PAYER, appOwner: APP_OWNER, datasetOwner: DATASET_OWNER, scheduler: SCHEDULER },
  }
}

/** Everybody contributes until a group is accepted, twice if the first winners stay silent and the task is reopened. */
function contribute(
  world: World,
  scenario: Scenario,
): { contributions: readonly Contribution[]; winner: number | undefined; elapsedSeconds: bigint } {
  const revealPeriod = REVEAL_DEADLINE_RATIO * CATEGORY_SECONDS
  const start: Progress = { contributions: [], tally: emptyTally(), winner: undefined }

  const first = reveal(vote(world, scenario, start), scenario.revealsFirst)
  if (isOver(first) || !scenario.reopens) return ending(first, scenario.waitSeconds, revealPeriod)

  const reopened: Progress = {
    contributions: first.contributions.map((contribution) =>
      contribution.vote === first.winner ? { ...contribution, status: 'rejected' } : contribution,
    ),
    tally: dropGroup(first.tally, hashOf(scenario, first.winner ?? 0)),
    winner: undefined,
  }
  const second = reveal(vote(world, scenario, reopened), scenario.revealsSecond)
  return ending(second, scenario.waitSeconds + revealPeriod, revealPeriod)
}

/** Workers contribute in order, from the first that has not yet, until the group just joined is accepted. */
function vote(world: World, scenario: Scenario, start: Progress): Progress {
  const trust = dealTrustOf(scenario.trust)
  let { contributions, tally } = start
  for (let place = contributions.length; place < scenario.order.length; place += 1) {
    const choice = scenario.votes[place] ?? 0
    const resultHash = hashOf(scenario, choice)
    contributions = [...contributions, { place, vote: choice, status: 'contributed' }]
    tally = addVote(tally, resultHash, weightOf(scoreAt(world, scenario, place)))
    if (isAccepted({ group: groupOf(tally, resultHash), total: tally.total, trust })) {
      return { contributions, tally, winner: choice }
    }
  }
  return { contributions, tally, winner: undefined }
}

/** Those of the winners that reveal have proved the result. */
function reveal(progress: Progress, reveals: readonly boolean[]): Progress {
  const contributions = progress.contributions.map((contribution): Contribution => {
    const shows = isWinner(progress, contribution) && reveals[contribution.place]
    return shows ? { ...contribution, status: 'proved' } : contribution
  })
  return { ...progress, contributions }
}

/** The task is finalized at once when all winners revealed, after the reveal period when some did, never when none did. */
function ending(progress: Progress, consensusSeconds: bigint, revealPeriod: bigint) {
  const { contributions } = progress
  const isComplete = contributions.every(
    (contribution) => !isWinner(progress, contribution) || contribution.status === 'proved',
  )
  return {
    contributions,
    winner: hasProof(contributions) ? progress.winner : undefined,
    elapsedSeconds: isComplete ? consensusSeconds : consensusSeconds + revealPeriod,
  }
}

function isWinner({ winner }: Progress, { vote, status }: Contribution): boolean {
  return vote === winner && status !== 'rejected'
}

function isOver({ winner, contributions }: Progress): boolean {
  return winner === undefined || hasProof(contributions)
}

function hasProof(contributions: readonly Contribution[]): boolean {
  return contributions.some(({ status }) => status === 'proved')
}

function shareOf({
  ledger,
  deal,
  elapsedSeconds,
  kittyRule,
}: {
  ledger: Ledger
  deal: SettledDeal
  elapsedSeconds: bigint
  kittyRule: KittyRule
}): bigint {
  const kitty = accountOf(ledger, KITTY_ADDRESS).locked
  if (kittyRule === 'poco') return pocoKittyShareOf(kitty)
  return kittyShareOf({ kitty, schedulerStake: schedulerStakeOf(deal.prices.workerpool), elapsedSeconds })
}

function scoresAfter(world: World, { scores }: Settlement): bigint[] {
  const changed = new Map(scores.map(({ worker, score }) => [worker, score]))
  return WORKERS.map((worker, number) => changed.get(worker) ?? world.scores[number] ?? 0n)
}

function workerAt({ order }: Scenario, place: number): Address {
  return WORKERS[order[place] ?? 0] ?? account(0)
}

function scoreAt({ scores }: World, { order }: Scenario, place: number): bigint {
  return scores[order[place] ?? 0] ?? 0n
}

/** Stands for the task's result hash: here groups need only be told apart. */
function hashOf({ digests }: Scenario, vote: number): Hex {
  return digests[vote] ?? '0x'
}
