import { hubAbi } from '@ruche/contracts'
import { covers, type OpenedRound, type Range, type TaskStatus, taskStatusOf } from '@ruche/protocol'
import { type Address, getAbiItem, type Hex } from 'viem'
import type { Hub } from './hub.ts'

/** A round, and the transaction that opened it. */
export type RoundOnChain = OpenedRound & { transactionHash: Hex }

/** What one seat of a settled range came to. */
export type SettledSeat = { worker: Address; agreed: boolean }

/** A range of a deal's tasks that the hub settled in one go. */
export type SettledRange = Range & {
  root: Hex
  /** Those that spoke of the range, in the order of their rounds. */
  seats: SettledSeat[]
  /** nRLC that seats lost of their bonds for this range. */
  seized: { worker: Address; amount: bigint }[]
  /** Tasks that were paid: those of the range that were not started on their own. */
  tasks: bigint
  blockNumber: bigint
  transactionHash: Hex
}

/** A task's status, whichever way it is worked on; `unset` before anybody did anything. */
export async function readTaskStatus(
  { client, hub }: Hub,
  { dealId, index }: { dealId: Hex; index: bigint },
): Promise<TaskStatus> {
  const args = [dealId, index] as const
  return taskStatusOf(
    await client.readContract({ address: hub, abi: hubAbi, functionName: 'viewStatus', args }),
  )
}

/** The Merkle root of a range that was settled as one; undefined where none was. */
export async function readSettledRoot(
  { client, hub }: Hub,
  { dealId, first, count }: Range & { dealId: Hex },
): Promise<Hex | undefined> {
  const args = [dealId, first, count] as const
  const root = await client.readContract({ address: hub, abi: hubAbi, functionName: 'viewSettledRoot', args })
  return BigInt(root) === 0n ? undefined : root
}

/** A deal's rounds, the first first. The deal is an indexed topic, so that the whole chain can be asked. */
export async function readRounds({ client, hub }: Hub, dealId: Hex): Promise<RoundOnChain[]> {
  const event = getAbiItem({ abi: hubAbi, name: 'RoundOpened' })
  const logs = await client.getLogs({ address: hub, event, args: { dealId }, fromBlock: 0n, strict: true })
  return logs.map(({ args: { first, count, openedAt, seats }, blockNumber, transactionHash }) => ({
    transactionHash,
    first,
    count,
    openedAt,
    openedIn: blockNumber,
    seats: seats.map((seat) => ({ ...seat, worker: seat.worker.toLowerCase() as Hex })),
  }))
}

/** A deal's settled ranges, the first first, with who was right and who lost what. */
export async function readSettledRanges(at: Hub, dealId: Hex): Promise<SettledRange[]> {
  const { client, hub } = at
  const ask = { address: hub, args: { dealId }, fromBlock: 0n, strict: true } as const
  // First: whatever belongs to a settlement that is seen is there by then.
  const settled = await client.getLogs({
    ...ask,
    event: getAbiItem({ abi: hubAbi, name: 'RoundSettled' }),
  })
  if (settled.length === 0) return []
  const [rounds, losses] = await Promise.all([
    readRounds(at, dealId),
    client.getLogs({ ...ask, event: getAbiItem({ abi: hubAbi, name: 'SeatSeized' }) }),
  ])
  return settled.map(({ args: { first, count, root, tasks, agreed }, logIndex, ...log }, at) => {
    const before = settled[at - 1]
    // The seizures of a settlement come before it in its transaction, and after the one before.
    const mine = losses.filter(
      (loss) =>
        loss.transactionHash === log.transactionHash &&
        loss.logIndex < logIndex &&
        !(before?.transactionHash === log.transactionHash && loss.logIndex < before.logIndex),
    )
    const seized = mine.map(({ args: { worker, amount } }) => ({
      worker: worker.toLowerCase() as Hex,
      amount,
    }))
    const { blockNumber, transactionHash } = log
    return {
      first,
      count,
      root,
      tasks,
      seats: seatsOf(rounds, { first, count }, agreed),
      seized,
      blockNumber,
      transactionHash,
    }
  })
}

/** @param agreed - A bit for each seat of the slice's rounds, in their order. */
function seatsOf(rounds: readonly OpenedRound[], range: Range, agreed: bigint): SettledSeat[] {
  const slice = rounds.find((round) => covers(round, range))
  if (slice === undefined) return []
  const chain = rounds.filter((round) => covers(slice, round))
  return chain
    .flatMap((round) => round.seats.map(({ worker }) => ({ round, worker })))
    .map(({ round, worker }, number) => ({ round, worker, agreed: ((agreed >> BigInt(number)) & 1n) === 1n }))
    .filter(({ round }) => covers(round, range))
    .map(({ worker, agreed: isAgreed }) => ({ worker, agreed: isAgreed }))
}
