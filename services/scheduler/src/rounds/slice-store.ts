import type { AssuranceView } from '@ruche/api'
import type { Hex, OpenedRound, Problem, Range } from '@ruche/protocol'
import type { Address } from '../task.ts'
import type { Seat, SeatStatus, Slice } from './slice.ts'

/** What the hub said of rounds, in a batch of its news. */
export type RoundNews = {
  opened: readonly (OpenedRound & { dealId: Hex })[]
  /** Ranges that ended: settled with a root, or refunded without. */
  ended: readonly (Range & { dealId: Hex; root: Hex | undefined; blockNumber: bigint })[]
}

/** A settled range. */
export type SettledRange = Range & { dealId: Hex; root: Hex }

/** A seat that is being given. */
export type GivenSeat = Range & { dealId: Hex; worker: Address; previous: Hex; leaseUntilMs: number }

/** The questions the scheduler asks of its database about slices. */
export interface SliceStore {
  /** Deals settled in rounds that have not been cut into slices yet. */
  listUncutDeals(): Promise<{ dealId: Hex; botFirst: bigint; botSize: bigint; trust: bigint }[]>
  /** Writes a deal's slices down; those there already stay. */
  saveSlices(dealId: Hex, slices: readonly Range[]): Promise<void>
  /** Slices with a task that has not ended, oldest deal first. */
  listOpenSlices(): Promise<Slice[]>
  /** Slices that have ended and still have a seat to release. */
  listSlicesToRelease(): Promise<Slice[]>
  listSlicesOfDeal(dealId: Hex): Promise<Slice[]>
  /** The slice that a range lies in. */
  findSlice(dealId: Hex, range: Range): Promise<Slice | undefined>

  /** Gives seats: creates them, or starts their next attempt; all of them or none. */
  assignSeats(seats: readonly GivenSeat[], nowMs: number): Promise<void>
  /** Ends seats; all of them or none. */
  endSeats(
    seats: readonly (Range & { dealId: Hex; worker: Address })[],
    how: { status: 'lost' | 'released'; nowMs: number },
  ): Promise<void>
  setSeat(
    change: Range & {
      dealId: Hex
      worker: Address
      status: SeatStatus
      nowMs: number
      commitment?: Hex | undefined
      sign?: Hex | undefined
      reveal?: Seat['reveal'] | undefined
      problem?: Problem | undefined
    },
  ): Promise<void>
  /** A seat, and what its worker risks for each task of it, nRLC. */
  findSeat(
    dealId: Hex,
    range: Range,
    worker: Address,
  ): Promise<{ seat: Seat; workerStake: bigint } | undefined>
  /** Seats of this worker that are not released. */
  listSeatsOf(worker: Address): Promise<(Seat & { dealId: Hex })[]>

  /** Ranges of a deal that were settled, in order. */
  listSettled(dealId: Hex): Promise<SettledRange[]>
  listUnjudged(limit: number): Promise<SettledRange[]>
  /** Ends the judgement of a range: its tasks are as sure as this, and these workers were caught. Once. */
  closeJudgement(
    settled: SettledRange,
    judged: {
      assurance: AssuranceView
      caught: readonly Address[]
      untilMs: (caught: number) => number
    },
  ): Promise<void>
}
