import { readDeal, readRounds, readSettledRanges, type SettledRange } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { schedulerStakeOf, taskIdOf } from '@ruche/protocol'
import { type Hex, parseEventLogs } from 'viem'
import { hubOf, type Reader } from './client.ts'

/** What a deal's rounds moved, read from the hub's own events. */
export type RoundBook = {
  transactions: Hex[]
  rewards: { account: Hex; amountNrlc: bigint }[]
  /** By task: what a seat lost for a range, in equal parts. */
  seized: { taskId: Hex; worker: Hex; amountNrlc: bigint }[]
}

/** Reads what the rounds of a deal paid and took. */
export async function readRoundBook(ruche: Reader, dealId: Hex): Promise<RoundBook> {
  const hub = hubOf(ruche)
  const [deal, rounds, ranges] = await Promise.all([
    readDeal(hub, dealId),
    readRounds(hub, dealId),
    readSettledRanges(hub, dealId),
  ])
  if (deal === undefined || rounds.length === 0) return { transactions: [], rewards: [], seized: [] }
  const settling = [...new Set(ranges.map(({ transactionHash }) => transactionHash))]
  const opening = rounds.map(({ transactionHash }) => transactionHash)
  const receipts = await Promise.all(settling.map((hash) => ruche.chain.getTransactionReceipt({ hash })))
  const scheduler = deal.workerpool.owner.toLowerCase()
  const rewards = receipts.flatMap(({ logs }) =>
    parseEventLogs({ abi: hubAbi, logs, eventName: 'Transfer' })
      .filter(({ args: { from } }) => from.toLowerCase() === hub.hub.toLowerCase())
      .map(({ args: { to, value } }) => ({ account: to.toLowerCase() as Hex, amountNrlc: value })),
  )
  // The scheduler's own stake comes back with what it earns, in one sum.
  const stake = schedulerStakeOf(deal.workerpool.price) * ranges.reduce((sum, { tasks }) => sum + tasks, 0n)
  rewards.push({ account: scheduler as Hex, amountNrlc: -stake })
  return {
    transactions: [...new Set([...opening, ...settling])],
    rewards,
    seized: ranges.flatMap((range) => seizedByTask(dealId, range)),
  }
}

function seizedByTask(dealId: Hex, { first, count, seized }: SettledRange): RoundBook['seized'] {
  return seized.flatMap(({ worker, amount }) =>
    Array.from({ length: Number(count) }, (_, offset) => ({
      taskId: taskIdOf(dealId, first + BigInt(offset)),
      worker,
      amountNrlc: amount / count,
    })),
  )
}
