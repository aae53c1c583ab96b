import type { Hex } from 'viem'
import type { Address } from '../task.ts'

/** What one settlement paid an account and took from it, nRLC. */
export type Payment = {
  account: Address
  /** The settled range of a deal, or one task that was settled on its own. */
  of: { dealId: Hex; first: bigint; count: bigint; tasks: bigint } | { taskId: Hex }
  paid: bigint
  lost: bigint
  block: bigint
  /** Unix seconds of the block. */
  seconds: bigint
}

/** A log of the hub, of those that tell about money. */
export type MoneyLog = {
  eventName: string
  args: {
    from?: Hex
    to?: Hex
    value?: bigint
    owner?: Hex
    amount?: bigint
    ref?: Hex
    dealId?: Hex
    worker?: Hex
    first?: bigint
    count?: bigint
    tasks?: bigint
  }
  transactionHash: Hex
  blockNumber: bigint
  blockTimestamp: bigint
}

type Sums = Map<Address, { paid: bigint; lost: bigint }>

/**
 * Reads from the hub's logs, in their order, who was paid by which settlement and who lost by it. A task on its own names itself in
 * `Reward` and `Seize`; a round first moves its funds, by `Transfer` and `SeatSeized`, and says in `RoundSettled` what for.
 *
 * @param hub - Pays by transfers of its own.
 * @see docs/spec/money.md
 */
export function paymentsOf(logs: readonly MoneyLog[], hub: Address): Payment[] {
  const payments: Payment[] = []
  let ofRound: Sums = new Map()
  let ofTasks = new Map<Hex, Sums>()

  const close = (sums: Sums, of: Payment['of'], { blockNumber, blockTimestamp }: MoneyLog) => {
    for (const [account, { paid, lost }] of sums) {
      payments.push({ account, of, paid, lost, block: blockNumber, seconds: blockTimestamp })
    }
  }
  const closeTasks = (last: MoneyLog) => {
    for (const [taskId, sums] of ofTasks) close(sums, { taskId }, last)
    ofTasks = new Map()
  }

  for (const [at, log] of logs.entries()) {
    const { eventName, args } = log
    const before = logs[at - 1]
    if (before !== undefined && before.transactionHash !== log.transactionHash) {
      closeTasks(before)
      ofRound = new Map()
    }
    if (eventName === 'Transfer' && lower(args.from) === hub) add(ofRound, args.to, { paid: args.value })
    else if (eventName === 'SeatSeized') add(ofRound, args.worker, { lost: args.amount })
    else if (eventName === 'RoundSettled') {
      const { dealId, first = 0n, count = 0n, tasks = 0n } = args
      close(ofRound, { dealId: dealId as Hex, first, count, tasks }, log)
      ofRound = new Map()
    } else if (eventName === 'Reward' || eventName === 'Seize') {
      // The transfer before it said the same.
      ofRound = new Map()
      const taskId = args.ref as Hex
      const sums = ofTasks.get(taskId) ?? new Map()
      ofTasks.set(taskId, sums)
      add(sums, args.owner, eventName === 'Reward' ? { paid: args.amount } : { lost: args.amount })
    }
  }
  const last = logs.at(-1)
  if (last !== undefined) closeTasks(last)
  return payments
}

function add(
  sums: Sums,
  account: Hex | undefined,
  { paid = 0n, lost = 0n }: { paid?: bigint | undefined; lost?: bigint | undefined },
): void {
  const key = lower(account) as Address
  const before = sums.get(key) ?? { paid: 0n, lost: 0n }
  sums.set(key, { paid: before.paid + paid, lost: before.lost + lost })
}

function lower(address: Hex | undefined): Address | undefined {
  return address?.toLowerCase() as Address | undefined
}
