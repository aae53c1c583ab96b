import type { Hex, Range } from '@ruche/protocol'
import type { Address } from '../task.ts'
import type { Seat, Slice } from './slice.ts'

/** What the scheduler reads of rounds from the chain and does there. Every call but the reads ends when its block is there. */
export interface RoundLedger {
  /** nRLC that carry seats. */
  readBond(worker: Address): Promise<bigint>
  /** Hash of a slice's rounds; zero before the first. */
  readChain(dealId: Hex, slice: Range): Promise<Hex>
  /** The pool owner's word that a worker was given this seat. */
  grant(seat: Range & { worker: Address; dealId: Hex; previous: Hex }): Promise<Hex>
  /** Whether the worker signed this commitment for this seat, with the stake it risks. */
  isSeatSigned(
    seat: Range & { worker: Address; dealId: Hex; previous: Hex; commitment: Hex; stake: bigint; sign: Hex },
  ): Promise<boolean>
  /** Opens a slice's first round, or a further one over `range`. */
  openRound(slice: Slice, round: { range: Range; seats: readonly Seat[] }): Promise<void>
  /** Settles a part; `isEarly` while the newest block is that of its round, where it can only be sent untried. */
  settlePart(slice: Slice, settled: { part: Range; node: Hex; isEarly?: true }): Promise<void>
  claimSlice(slice: Range & { dealId: Hex }): Promise<void>
}
