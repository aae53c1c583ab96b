import type { Hex } from 'viem'
import type { HeldSeat } from './held-seat.ts'
import type { SeatLedger } from './seat-ledger.ts'
import type { SeatParts } from './seat-work.ts'

/** What a worker does on its own for a seat that it has committed to. */
export type Protection = 'nothing' | 'reveal-to-scheduler' | 'reveal-on-chain'

/** Part of the reveal window after which a worker no longer waits for its scheduler: two thirds. */
const PATIENCE = { numerator: 2n, denominator: 3n }

/**
 * Decides what protects the worker's stake. A scheduler that asks for nothing, or keeps what it was told to itself, cannot
 * make a worker lose: what was shown on chain in time counts.
 *
 * @param openedAt, revealDeadline - Of the round, Unix seconds by the chain's clock.
 */
export function protectionOf({
  isRevealed,
  isShown,
  openedAt,
  revealDeadline,
  chainSeconds,
}: {
  isRevealed: boolean
  isShown: boolean
  openedAt: bigint
  revealDeadline: bigint
  chainSeconds: bigint
}): Protection {
  if (isShown || chainSeconds >= revealDeadline) return isRevealed ? 'nothing' : 'reveal-to-scheduler'
  const waited = (chainSeconds - openedAt) * PATIENCE.denominator
  const isLate = waited >= (revealDeadline - openedAt) * PATIENCE.numerator
  if (isLate) return 'reveal-on-chain'
  return isRevealed ? 'nothing' : 'reveal-to-scheduler'
}

/** Looks after one committed seat: shows root and salt on chain where the scheduler has not settled in time. */
export async function guardSeat(
  { ledger, journal }: Pick<SeatParts, 'journal'> & { ledger: SeatLedger },
  seat: HeldSeat,
): Promise<{ seat: HeldSeat; protection: Protection }> {
  const { grant, commitment, root, salt } = seat
  if (commitment === undefined || root === undefined || salt === undefined)
    return { seat, protection: 'nothing' }
  const sitting = await ledger.findSitting({ ...grant, commitment })
  if (sitting === undefined || (await ledger.isOver(grant))) return { seat, protection: 'nothing' }
  const protection = protectionOf({
    isRevealed: seat.status === 'revealed',
    isShown: seat.isShown === true,
    openedAt: sitting.rounds[sitting.round]?.openedAt ?? 0n,
    revealDeadline: sitting.revealDeadline,
    chainSeconds: await ledger.seconds(),
  })
  if (protection !== 'reveal-on-chain') return { seat, protection }
  await ledger.revealSeat(grant.dealId as Hex, sitting, { root, salt })
  const shown = { ...seat, isShown: true }
  await journal.save(shown)
  return { seat: shown, protection }
}
