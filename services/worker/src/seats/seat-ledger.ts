import type { Hex, OpenedRound, Range } from '@ruche/protocol'

/** A round on chain in which this worker sits, and all rounds of its slice up to now. */
export type Sitting = {
  slice: Range
  rounds: readonly OpenedRound[]
  /** Number of this worker's round among them, and of its seat in it. */
  round: number
  seat: number
  /** Unix seconds after which nothing can be revealed. */
  revealDeadline: bigint
}

/** What a worker reads and does of rounds on chain, with its own key. */
export interface SeatLedger {
  /** nRLC risked on each task of a deal. */
  readStake(dealId: Hex): Promise<bigint>
  /** EIP-712 signature of `Seat` in the short form, r then vs. */
  signSeat(seat: Range & { dealId: Hex; previous: Hex; commitment: Hex; stake: bigint }): Promise<Hex>
  /** Where this worker's commitment is on chain; undefined while it is not. */
  findSitting(seat: Range & { dealId: Hex; commitment: Hex }): Promise<Sitting | undefined>
  /** Whether the tasks of the seat have been settled or refunded. */
  isOver(seat: Range & { dealId: Hex }): Promise<boolean>
  /** Unix seconds of the newest block. */
  seconds(): Promise<bigint>
  /** Shows root and salt on chain. */
  revealSeat(dealId: Hex, sitting: Sitting, behind: { root: Hex; salt: Hex }): Promise<void>
  /** Brings the bond up to `target` nRLC from free funds, as far as they go. */
  ensureBond(target: bigint): Promise<void>
}
