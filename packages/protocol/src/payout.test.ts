import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Address } from './address.ts'
import { accountOf, applyMovements, type Ledger, totalOf } from './ledger.ts'
import {
  KITTY_ADDRESS,
  kittyShareOf,
  pocoKittyShareOf,
  type SettledContribution,
  type SettledDeal,
  scoreAfter,
  settleClaim,
  settleContributeAndFinalize,
  settleFinalize,
} from './payout.ts'
import { schedulerStakeOf, taskPriceOf, workerStakeOf } from './terms.ts'

const account = (number: number): Address => `0x${number.toString(16).padStart(40, '0')}`
const payer = account(1)
const appOwner = account(2)
const datasetOwner = account(3)
const scheduler = account(4)
const worker = (number: number) => account(0x100 + number)
const parties = { payer, appOwner, datasetOwner, scheduler }

/** The deal of iExec PoCo 6.2's executed example: 1 000 000 007 nRLC for the workerpool, stakes of 30 %, 1 % kept. */
const deal: SettledDeal = {
  prices: { app: 0n, dataset: 0n, workerpool: 1_000_000_007n },
  workerStake: 300_000_002n,
  schedulerRewardRatio: 1n,
  parties,
}

const contributions: SettledContribution[] = [
  { worker: worker(1), status: 'contributed', logWeight: 1n, score: 0n },
  { worker: worker(3), status: 'contributed', logWeight: 1n, score: 9n },
  { worker: worker(2), status: 'proved', logWeight: 2n, score: 15n },
  { worker: worker(4), status: 'proved', logWeight: 3n, score: 30n },
]

describe('settleFinalize', () => {
  test('moves exactly what the reference chain moved', () => {
    const { movements, scores } = settleFinalize({ deal, kittyShare: 0n, contributions })
    expect(movements).toEqual([
      { type: 'seize', account: payer, amount: 1_000_000_007n },
      { type: 'unlock', account: scheduler, amount: 300_000_002n },
      { type: 'seize', account: worker(1), amount: 300_000_002n },
      { type: 'seize', account: worker(3), amount: 300_000_002n },
      { type: 'unlock', account: worker(2), amount: 300_000_002n },
      { type: 'reward', account: worker(2), amount: 633_600_004n },
      { type: 'unlock', account: worker(4), amount: 300_000_002n },
      { type: 'reward', account: worker(4), amount: 950_400_006n },
      { type: 'reward', account: scheduler, amount: 16_000_001n },
    ])
    expect(scores).toEqual([
      { worker: worker(1), score: 0n },
      { worker: worker(3), score: 6n },
      { worker: worker(2), score: 16n },
      { worker: worker(4), score: 31n },
    ])
  })

  test('pays the app, the dataset and the kitty share before the workers', () => {
    const { movements } = settleFinalize({
      deal: { ...deal, prices: { app: 5n, dataset: 7n, workerpool: 100n }, workerStake: 30n },
      kittyShare: 11n,
      contributions: [{ worker: worker(1), status: 'proved', logWeight: 1n, score: 0n }],
    })
    expect(movements).toEqual([
      { type: 'seize', account: payer, amount: 112n },
      { type: 'reward', account: appOwner, amount: 5n },
      { type: 'reward', account: datasetOwner, amount: 7n },
      { type: 'unlock', account: scheduler, amount: 30n },
      { type: 'seize', account: KITTY_ADDRESS, amount: 11n },
      { type: 'reward', account: scheduler, amount: 11n },
      { type: 'unlock', account: worker(1), amount: 30n },
      { type: 'reward', account: worker(1), amount: 99n },
      { type: 'reward', account: scheduler, amount: 1n },
    ])
  })

  test('a task nobody proved cannot be finalized', () => {
    const nobody = contributions.slice(0, 2)
    expect(() => settleFinalize({ deal, kittyShare: 0n, contributions: nobody })).toThrow('Broken invariant')
  })
})

describe('settleContributeAndFinalize', () => {
  test('splits the price between the one worker and the scheduler', () => {
    const { movements, scores } = settleContributeAndFinalize({ deal, kittyShare: 0n, worker: worker(1) })
    // ⌊1 000 000 007 · 99 / 100⌋ = 990 000 006, and the rest.
    expect(movements.slice(-2)).toEqual([
      { type: 'reward', account: worker(1), amount: 990_000_006n },
      { type: 'reward', account: scheduler, amount: 10_000_001n },
    ])
    expect(scores).toEqual([])
  })
})

describe('settleClaim', () => {
  test('refunds the payer and every worker, and gives the scheduler’s stake to the kitty', () => {
    expect(settleClaim({ deal, workers: [worker(1), worker(2)] }).movements).toEqual([
      { type: 'unlock', account: payer, amount: 1_000_000_007n },
      { type: 'seize', account: scheduler, amount: 300_000_002n },
      { type: 'reward', account: KITTY_ADDRESS, amount: 300_000_002n },
      { type: 'lock', account: KITTY_ADDRESS, amount: 300_000_002n },
      { type: 'unlock', account: worker(1), amount: 300_000_002n },
      { type: 'unlock', account: worker(2), amount: 300_000_002n },
    ])
  })
})

describe('pocoKittyShareOf', () => {
  test.each([
    [0n, 0n],
    [1n, 1n],
    [999_999_999n, 999_999_999n],
    [1_000_000_000n, 1_000_000_000n],
    [5_000_000_000n, 1_000_000_000n],
    [30_000_000_000n, 3_000_000_000n],
    [30_000_000_009n, 3_000_000_000n],
  ])('takes from %d nRLC %d: a tenth, at least 1 RLC, at most all', (kitty, share) => {
    expect(pocoKittyShareOf(kitty)).toBe(share)
  })
})

describe('kittyShareOf', () => {
  const kitty = 30_000_000_000n
  const schedulerStake = 3_650_000_000n

  test('is nothing for a stake that was locked no time, and for no stake', () => {
    expect(kittyShareOf({ kitty, schedulerStake, elapsedSeconds: 0n })).toBe(0n)
    expect(kittyShareOf({ kitty, schedulerStake: 0n, elapsedSeconds: 3000n })).toBe(0n)
  })

  test('is a tenth a year of the stake: of 3.65 RLC, 0.001 RLC a day', () => {
    expect(kittyShareOf({ kitty, schedulerStake, elapsedSeconds: 86_400n })).toBe(1_000_000n)
    expect(kittyShareOf({ kitty, schedulerStake, elapsedSeconds: 86_399n })).toBe(999_988n)
  })

  test('never exceeds what PoCo gives', () => {
    expect(kittyShareOf({ kitty, schedulerStake: 10n ** 18n, elapsedSeconds: 86_400n })).toBe(3_000_000_000n)
  })
})

describe('scoreAfter', () => {
  test('a proof counts only if somebody else contributed too', () => {
    expect(scoreAfter({ status: 'proved', score: 7n }, 1)).toBe(7n)
    expect(scoreAfter({ status: 'proved', score: 7n }, 2)).toBe(8n)
  })

  test('anything but a proof costs a third, rounded against the worker', () => {
    expect(scoreAfter({ status: 'rejected', score: 10n }, 3)).toBe(6n)
    expect(scoreAfter({ status: 'contributed', score: 1n }, 1)).toBe(0n)
  })
})

const price = fc.bigInt({ min: 0n, max: 10n ** 18n })
const anyDeal = fc
  .record({
    app: price,
    dataset: price,
    workerpool: price,
    stakeRatio: fc.bigInt(0n, 200n),
    kept: fc.bigInt(0n, 100n),
  })
  .map(({ app, dataset, workerpool, stakeRatio, kept }): SettledDeal => {
    const policy = { workerStakeRatio: stakeRatio, schedulerRewardRatio: kept }
    return {
      prices: { app, dataset, workerpool },
      workerStake: workerStakeOf(workerpool, policy),
      schedulerRewardRatio: kept,
      parties,
    }
  })
const anyContributions = fc
  .array(
    fc.record({
      status: fc.constantFrom('contributed' as const, 'proved' as const, 'rejected' as const),
      logWeight: fc.bigInt(1n, 12n),
      score: fc.bigInt(0n, 10_000n),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .filter((list) => list.some(({ status }) => status === 'proved'))
  .map((list) => list.map((part, index): SettledContribution => ({ worker: worker(index), ...part })))

/** The accounts just before the end of the task: everything locked that the chain would have locked. */
function lockedFor(deal: SettledDeal, workers: readonly Address[], kitty: bigint): Ledger {
  return new Map([
    [payer, { stake: 0n, locked: taskPriceOf(deal.prices) }],
    [scheduler, { stake: 0n, locked: schedulerStakeOf(deal.prices.workerpool) }],
    [KITTY_ADDRESS.toLowerCase() as Address, { stake: 0n, locked: kitty }],
    ...workers.map((address) => [address, { stake: 0n, locked: deal.workerStake }] as const),
  ])
}

const lockedOf = (ledger: Ledger) => [...ledger.values()].reduce((sum, { locked }) => sum + locked, 0n)

describe('any settlement', () => {
  test('keeps the sum of all accounts and leaves nothing locked but the kitty', () => {
    fc.assert(
      fc.property(anyDeal, anyContributions, price, (deal, contributions, kitty) => {
        const workers = contributions.map(({ worker }) => worker)
        const before = lockedFor(deal, workers, kitty)
        const kittyShare = pocoKittyShareOf(kitty)

        const finalized = applyMovements(
          before,
          settleFinalize({ deal, kittyShare, contributions }).movements,
        )
        expect(totalOf(finalized)).toBe(totalOf(before))
        expect(lockedOf(finalized)).toBe(kitty - kittyShare)

        const claimed = applyMovements(before, settleClaim({ deal, workers }).movements)
        expect(totalOf(claimed)).toBe(totalOf(before))
        expect(lockedOf(claimed)).toBe(kitty + schedulerStakeOf(deal.prices.workerpool))
        expect(accountOf(claimed, payer).stake).toBe(taskPriceOf(deal.prices))
      }),
    )
  })

  test('by one worker keeps the sum and leaves nothing locked but the kitty', () => {
    fc.assert(
      fc.property(anyDeal, price, (deal, kitty) => {
        const before = lockedFor(deal, [], kitty)
        const kittyShare = pocoKittyShareOf(kitty)
        const settlement = settleContributeAndFinalize({ deal, kittyShare, worker: worker(1) })
        const after = applyMovements(before, settlement.movements)
        expect(totalOf(after)).toBe(totalOf(before))
        expect(lockedOf(after)).toBe(kitty - kittyShare)
      }),
    )
  })

  test('never pays a worker that did not prove the result', () => {
    fc.assert(
      fc.property(anyDeal, anyContributions, (deal, contributions) => {
        const { movements } = settleFinalize({ deal, kittyShare: 0n, contributions })
        const paid = movements.filter(({ type }) => type === 'reward' || type === 'unlock')
        for (const { worker, status } of contributions) {
          if (status !== 'proved') expect(paid.some(({ account }) => account === worker)).toBe(false)
        }
      }),
    )
  })
})
