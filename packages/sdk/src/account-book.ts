import { hubAbi } from '@ruche/contracts'
import { getAbiItem, type Hex, parseEventLogs } from 'viem'
import type { Reader } from './client.ts'
import { readRoundBook } from './round-book.ts'

/** What a deal moved, read from the hub's own events. */
export type AccountBook = {
  /** Of every transaction that touched the deal or its tasks. */
  gasUsed: bigint
  transactions: number
  /** Stake taken from workers whose answer was not the agreed one, by task. */
  seized: { taskId: Hex; worker: Hex; amountNrlc: bigint }[]
  /** Paid out, by who earned it. */
  rewards: { account: Hex; amountNrlc: bigint }[]
}

/** Reads what a deal cost and moved since `fromBlock`, the block it was matched in. */
export async function readAccountBook(
  ruche: Reader,
  {
    dealTransaction,
    fromBlock,
    dealId,
    taskIds,
    payer,
  }: { dealTransaction: Hex; fromBlock: bigint; dealId: Hex; taskIds: readonly Hex[]; payer: Hex },
): Promise<AccountBook> {
  const names = [
    'TaskInitialize',
    'TaskContribute',
    'TaskReveal',
    'TaskReopen',
    'TaskFinalize',
    'TaskClaimed',
    'Seize',
    'Reward',
  ]
  const raw = await ruche.chain.getLogs({
    address: ruche.network.hub,
    events: names.map((name) => getAbiItem({ abi: hubAbi, name: name as 'Seize' })),
    fromBlock,
  })
  const logs = parseEventLogs({ abi: hubAbi, logs: raw }) as unknown as {
    eventName: string
    args: { taskId?: Hex; ref?: Hex; owner?: Hex; amount?: bigint }
    transactionHash: Hex
  }[]
  const ours = new Set(taskIds)
  const about = logs.filter(({ args }) => ours.has((args.taskId ?? args.ref) as Hex))
  const inRounds = await readRoundBook(ruche, dealId)
  const hashes = [
    ...new Set([
      dealTransaction,
      ...about.map(({ transactionHash }) => transactionHash),
      ...inRounds.transactions,
    ]),
  ]
  const receipts = await Promise.all(hashes.map((hash) => ruche.chain.getTransactionReceipt({ hash })))

  const movements = (eventName: string) =>
    about
      .filter((log) => log.eventName === eventName && (log.args.amount ?? 0n) > 0n)
      .map(({ args }) => ({
        taskId: args.ref as Hex,
        account: (args.owner as Hex).toLowerCase() as Hex,
        amountNrlc: args.amount as bigint,
      }))
  const rewards = new Map<Hex, bigint>()
  for (const { account, amountNrlc } of [...movements('Reward'), ...inRounds.rewards]) {
    rewards.set(account, (rewards.get(account) ?? 0n) + amountNrlc)
  }
  return {
    gasUsed: receipts.reduce((sum, { gasUsed }) => sum + gasUsed, 0n),
    transactions: receipts.length,
    // The payer's own seizure is the price of the task.
    seized: [
      ...movements('Seize')
        .filter(({ account }) => account !== payer.toLowerCase())
        .map(({ taskId, account, amountNrlc }) => ({ taskId, worker: account, amountNrlc })),
      ...inRounds.seized,
    ],
    rewards: [...rewards].map(([account, amountNrlc]) => ({ account, amountNrlc })),
  }
}
