import type { Hex } from 'viem'
import { expect, test } from 'vitest'
import { type MoneyLog, paymentsOf } from './payments.ts'

const HUB: Hex = `0x${'99'.repeat(20)}`
const ANNA: Hex = `0x${'a1'.repeat(20)}`
const BERT: Hex = `0x${'b2'.repeat(20)}`
const POOL: Hex = `0x${'cc'.repeat(20)}`
const DEAL: Hex = `0x${'dd'.repeat(32)}`
const TASK: Hex = `0x${'11'.repeat(32)}`

/** Logs of one transaction, as the hub writes them in block 7, at 700 seconds. */
function logs(transaction: number, ...events: [string, MoneyLog['args']][]): MoneyLog[] {
  return events.map(([eventName, args]) => ({
    eventName,
    args,
    transactionHash: `0x${transaction}`,
    blockNumber: 7n,
    blockTimestamp: 700n,
  }))
}
const pay = (to: Hex, value: bigint): [string, MoneyLog['args']] => ['Transfer', { from: HUB, to, value }]
const settle = (first: bigint, count: bigint): [string, MoneyLog['args']] => [
  'RoundSettled',
  { dealId: DEAL, first, count, tasks: count },
]
const place = { block: 7n, seconds: 700n }

test('what a round moves before it says that it is settled is what it paid and took', () => {
  const found = paymentsOf(
    logs(
      1,
      ['SeatSeized', { dealId: DEAL, worker: BERT, amount: 30n }],
      pay(ANNA, 60n),
      pay(POOL, 40n),
      settle(8n, 4n),
    ),
    HUB,
  )
  const of = { dealId: DEAL, first: 8n, count: 4n, tasks: 4n }
  expect(found).toEqual([
    { account: BERT, of, paid: 0n, lost: 30n, ...place },
    { account: ANNA, of, paid: 60n, lost: 0n, ...place },
    { account: POOL, of, paid: 40n, lost: 0n, ...place },
  ])
})

test('two settlements in one transaction are told apart, and what others move is neither’s', () => {
  const found = paymentsOf(
    [
      // Somebody takes out what was unlocked, in a transaction before.
      ...logs(1, pay(ANNA, 999n)),
      ...logs(2, pay(ANNA, 10n), settle(0n, 1n), pay(ANNA, 20n), settle(1n, 1n)),
      ...logs(3, ['Transfer', { from: ANNA, to: BERT, value: 5n }]),
    ],
    HUB,
  )
  expect(found.map(({ of, paid }) => [(of as { first: bigint }).first, paid])).toEqual([
    [0n, 10n],
    [1n, 20n],
  ])
})

test('a task on its own names itself: a stake that is given back is no pay', () => {
  const found = paymentsOf(
    logs(
      1,
      ['Seize', { owner: POOL, amount: 100n, ref: TASK }],
      // The stake of the worker that was right.
      pay(ANNA, 25n),
      // Its share; the hub moves it and says why.
      pay(ANNA, 70n),
      ['Reward', { owner: ANNA, amount: 70n, ref: TASK }],
      ['Seize', { owner: BERT, amount: 25n, ref: TASK }],
      ['TaskFinalize', {}],
    ),
    HUB,
  )
  const of = { taskId: TASK }
  expect(found).toEqual([
    { account: POOL, of, paid: 0n, lost: 100n, ...place },
    { account: ANNA, of, paid: 70n, lost: 0n, ...place },
    { account: BERT, of, paid: 0n, lost: 25n, ...place },
  ])
})
