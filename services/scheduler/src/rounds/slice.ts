import type { SeatLeaf } from '@ruche/api'
import type { Hex, OpenedRound, Problem, Range, Word } from '@ruche/protocol'
import type { Address } from '../task.ts'
import { treeOver } from './known-trees.ts'

/** How far a worker's seat is, as the scheduler keeps it. Whether it is in a round is said by the chain. */
export type SeatStatus = 'assigned' | 'computing' | 'committed' | 'revealed' | 'failed' | 'lost' | 'released'

/** One worker's place over a slice, or over a part of it. */
export type Seat = Range & {
  worker: Address
  status: SeatStatus
  /** Hash of the slice's rounds when the seat was given. */
  previous: Hex
  /** Unix ms until which a seat without commitment is kept. */
  leaseUntilMs: number
  /** How often this worker was given this seat. */
  attempts: number
  /** Unix ms of the last change of status. */
  changedAtMs: number
  /** The worker's hidden word and its signature of it. */
  commitment?: Hex
  sign?: Hex
  /** What is behind the commitment; checked when it came. */
  reveal?: { root: Hex; salt: Hex; leaves: readonly SeatLeaf[] }
  problem?: Problem
}

/** What every task of a deal is subject to. Times in Unix seconds of the chain's clock, stakes in nRLC. */
type SliceTerms = {
  /** At least 1; error odds accepted are 1/trust. */
  trust: bigint
  /** Longest run time of one task, seconds. */
  maxRuntimeSeconds: bigint
  contributionDeadline: bigint
  finalDeadline: bigint
  /** A worker risks this for each task of its seat. */
  workerStake: bigint
  hasCallback: boolean
  /** Tasks of the whole deal. */
  botSize: bigint
  /** Its input files, by `contentKeyOf`; none when left out. */
  contents?: readonly string[]
}

/** A range of a deal's tasks that is settled as one where all goes well. */
export type Slice = Range & {
  dealId: Hex
  terms: SliceTerms
  /** `planned`: not on chain; `open`: it has rounds; the rest: all its tasks have ended. */
  status: 'planned' | 'open' | 'settled' | 'refunded'
  /** Every slice before it is on chain: the hub takes them in order. */
  isNext: boolean
  /** As they were opened, the first first. */
  rounds: readonly OpenedRound[]
  /** Parts already settled. */
  settled: readonly Range[]
  seats: readonly Seat[]
}

/** A round's seat as the hub has it, with what the scheduler knows of it. */
export type RoundSeat = {
  round: OpenedRound
  worker: Address
  weight: bigint
  commitment: Hex
  reveal?: Seat['reveal'] | undefined
}

/** All seats on chain, in the order of their rounds. */
export function listRoundSeats({ rounds, seats }: Pick<Slice, 'rounds' | 'seats'>): RoundSeat[] {
  const reveals = new Map(seats.map(({ commitment, reveal }) => [commitment, reveal]))
  return rounds.flatMap((round) =>
    round.seats.map((seat) => ({ round, ...seat, reveal: reveals.get(seat.commitment) })),
  )
}

/** What a seat on chain says, for the tally. */
export function wordOf({ round: { first, count }, worker, weight, reveal }: RoundSeat): Word {
  const range = { first, count }
  return { worker, weight, range, tree: reveal && treeOver(range, reveal.leaves, reveal.root) }
}
