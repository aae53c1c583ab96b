import type { FromScheduler, SeatLeaf, SeatReport } from '@ruche/api'
import type { Hex } from 'viem'

/** A seat as the scheduler gave it, with its signature. */
export type SeatGrant = Omit<Extract<FromScheduler, { type: 'assign-seat' }>, 'type'>

/** What this worker knows of one of its seats; kept on disk, so that a restart loses nothing that is on chain. */
export type HeldSeat = {
  grant: SeatGrant
  status: SeatReport
  /** Of the tasks computed so far, in order of index. */
  leaves: readonly SeatLeaf[]
  /** Drawn when the last task is computed; nobody sees it before the commitment is on chain. */
  salt?: Hex | undefined
  root?: Hex | undefined
  commitment?: Hex | undefined
  /** Of the commitment, by this worker: r then vs. */
  sign?: Hex | undefined
  /** The results can be fetched by anybody. */
  isPublished?: boolean | undefined
  /** Shown on chain by this worker itself. */
  isShown?: boolean | undefined
}

/** Names a seat on this machine. */
export function seatKey({ dealId, first, count }: Pick<SeatGrant, 'dealId' | 'first' | 'count'>): string {
  return `${dealId}-${first}-${count}`
}
