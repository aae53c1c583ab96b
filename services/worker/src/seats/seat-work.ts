import type { SeatLeaf, SeatMessage } from '@ruche/api'
import { callbackHashOf, commitmentOf, Failure, rootOf, taskIdOf, toProblem, treeOf } from '@ruche/protocol'
import type { Hex } from 'viem'
import { seatNotOnChain } from '../errors.ts'
import { type HeldSeat, seatKey } from './held-seat.ts'
import type { SeatJournal } from './seat-journal.ts'
import type { SeatLedger } from './seat-ledger.ts'

/** What a seat needs of its worker. */
export type SeatParts = {
  worker: Hex
  ledger: SeatLedger
  journal: SeatJournal
  /** Runs one task in a folder; gives the digest of the content it leaves to be published there. */
  compute: (
    task: { dealId: Hex; taskId: Hex; index: bigint },
    folder: string,
    signal: AbortSignal,
  ) => Promise<SeatLeaf>
  /** Makes what the folder was left with public. */
  publish: (folder: string, signal: AbortSignal) => Promise<void>
  report: (message: SeatMessage) => void
  /** 32 random bytes. */
  drawSalt: () => Hex
}

/**
 * Takes a seat from its grant to a signed commitment. Each task is written down before the next begins, so that a restart
 * goes on where it was.
 */
export async function commitSeat(parts: SeatParts, seat: HeldSeat, signal: AbortSignal): Promise<HeldSeat> {
  try {
    const computed = await computeRange(parts, seat, signal)
    return await commit(parts, computed)
  } catch (error) {
    if (signal.aborted) throw error
    const problem = error instanceof Failure ? toProblem(error) : { ...toProblem(error), retryable: true }
    parts.report({ ...placeOf(seat), status: 'failed', problem })
    throw error
  }
}

async function computeRange(parts: SeatParts, seat: HeldSeat, signal: AbortSignal): Promise<HeldSeat> {
  const { journal, compute, report } = parts
  const { dealId, first, count } = seat.grant
  if (BigInt(seat.leaves.length) < count) report({ ...placeOf(seat), status: 'computing' })
  let held = seat
  for (let at = BigInt(seat.leaves.length); at < count; at += 1n) {
    signal.throwIfAborted()
    const index = first + at
    const leaf = await compute(
      { dealId, taskId: taskIdOf(dealId, index), index },
      folderOf(parts, held, at),
      signal,
    )
    held = { ...held, leaves: [...held.leaves, leaf] }
    // The last one is written down with the commitment.
    if (at + 1n < count) await journal.save(held)
  }
  return held
}

async function commit(
  { worker, ledger, journal, report, drawSalt }: SeatParts,
  seat: HeldSeat,
): Promise<HeldSeat> {
  let held = seat
  if (held.commitment === undefined) {
    const { dealId, first, count, previous } = held.grant
    const root = rootOf(treeOf(treeLeaves(held)))
    const salt = drawSalt()
    const range = { first, count }
    const commitment = commitmentOf({ dealId, range, worker, root, salt })
    const stake = (await ledger.readStake(dealId)) * count
    const sign = await ledger.signSeat({ dealId, ...range, previous, commitment, stake })
    held = { ...held, status: 'committed', root, salt, commitment, sign }
    await journal.save(held)
  }
  report(seatReportOf(held))
  return held
}

/**
 * Once the commitment is on chain: publishes the results and shows what is behind it. The scheduler's word that it is there
 * is not enough: a scheduler that learned the results first could sell them to a worker without any.
 */
export async function revealToScheduler(
  parts: SeatParts,
  seat: HeldSeat,
  signal: AbortSignal,
): Promise<HeldSeat> {
  const { ledger, journal, publish, report } = parts
  const { grant, commitment } = seat
  if (commitment === undefined) return seat
  if (seat.status !== 'revealed') {
    const sitting = await ledger.findSitting({ ...grant, commitment })
    if (sitting === undefined) throw seatNotOnChain(grant.dealId, grant.first)
  }
  let held = seat
  if (held.isPublished !== true) {
    for (let at = 0n; at < grant.count; at += 1n) await publish(folderOf(parts, held, at), signal)
    held = { ...held, status: 'revealed', isPublished: true }
    await journal.save(held)
  }
  report(seatReportOf(held))
  return held
}

/** How far a seat is, as its worker says it. */
export function seatReportOf(seat: HeldSeat): SeatMessage {
  const { status, commitment, sign, root, salt, leaves } = seat
  const place = placeOf(seat)
  if (status === 'revealed' && root !== undefined && salt !== undefined) {
    return { ...place, status, reveal: { root, salt, leaves: [...leaves] } }
  }
  return status === 'committed' ? { ...place, status, commitment, sign } : { ...place, status }
}

function placeOf({ grant: { dealId, first, count } }: HeldSeat) {
  return { type: 'seat', dealId, first, count } as const
}

function treeLeaves({ grant: { first }, leaves }: HeldSeat) {
  return leaves.map(({ resultDigest, callbackData }, offset) => ({
    index: first + BigInt(offset),
    resultDigest,
    callbackHash: callbackHashOf(callbackData),
  }))
}

function folderOf({ journal }: SeatParts, { grant }: HeldSeat, at: bigint): string {
  return `${journal.folderOf(seatKey(grant))}/${at}`
}
