import { concat, encodeAbiParameters, keccak256 } from 'viem/utils'
import type { Address, Hex } from '../address.ts'
import type { Range } from './tree.ts'

const COMMITMENT = [
  { type: 'bytes32' },
  { type: 'uint256' },
  { type: 'uint256' },
  { type: 'address' },
  { type: 'bytes32' },
  { type: 'bytes32' },
] as const

/**
 * What a worker puts on chain before anybody may know its results. The salt hides results that could be guessed, and
 * whether two workers agree.
 *
 * @param range - Of the round.
 * @param salt - 32 random bytes, kept by the worker until its commitment is on chain.
 */
export function commitmentOf({
  dealId,
  range: { first, count },
  worker,
  root,
  salt,
}: {
  dealId: Hex
  range: Range
  worker: Address
  root: Hex
  salt: Hex
}): Hex {
  return keccak256(encodeAbiParameters(COMMITMENT, [dealId, first, count, worker, root, salt]))
}

/** Names the range of a deal that an enclave speaks of. */
export function sliceIdOf(dealId: Hex, { first, count }: Range): Hex {
  return keccak256(
    encodeAbiParameters(
      [{ type: 'bytes32' }, { type: 'uint256' }, { type: 'uint256' }],
      [dealId, first, count],
    ),
  )
}

/** What a worker signs when it takes a seat: its word, the place of it, and the most it can lose. */
export type SeatOffer = {
  dealId: Hex
  first: bigint
  count: bigint
  /** Hash of the slice's rounds so far, 27 bytes filled with zeros on the right; zero for the first. */
  previous: Hex
  commitment: Hex
  /** nRLC of the bond at risk: the deal's worker stake for each task. */
  stake: bigint
}

/** EIP-712 types of a seat. */
export const seatTypes = {
  Seat: [
    { name: 'dealId', type: 'bytes32' },
    { name: 'first', type: 'uint256' },
    { name: 'count', type: 'uint256' },
    { name: 'previous', type: 'bytes32' },
    { name: 'commitment', type: 'bytes32' },
    { name: 'stake', type: 'uint256' },
  ],
} as const

/** A seat as the chain knows it. The weight is what the worker's word had when the round was opened. */
export type OpenedSeat = { worker: Address; weight: bigint; commitment: Hex }

/** A round as it was opened: all that its place in the chain of rounds depends on. */
export type OpenedRound = Range & {
  /** Unix seconds of the block. */
  openedAt: bigint
  /** Number of the block. */
  openedIn: bigint
  seats: readonly OpenedSeat[]
}

/** Part of a run time that workers have to reveal, from the block of their round: a half. */
const REVEAL_DIVISOR = 2n

/** Unix seconds from which a round may be settled without its silent seats. */
export function roundRevealDeadlineOf(
  { openedAt }: Pick<OpenedRound, 'openedAt'>,
  { maxRuntimeSeconds }: { maxRuntimeSeconds: bigint },
): bigint {
  return openedAt + maxRuntimeSeconds / REVEAL_DIVISOR
}

/** The hash of no round. */
export const NO_ROUNDS: Hex = `0x${'00'.repeat(32)}`

/** What a seat, once its worker has shown it, says; undefined while it has not. */
export type Reveal = { root: Hex; salt: Hex }

/** Whether a reveal is what the commitment hides. */
export function isBehind(
  { root, salt }: Reveal,
  { dealId, range, seat }: { dealId: Hex; range: Range; seat: OpenedSeat },
): boolean {
  return commitmentOf({ dealId, range, worker: seat.worker, root, salt }) === seat.commitment.toLowerCase()
}

/** The message that an enclave's key signs for a seat, with the Ethereum prefix: keccak256(slice (32) ‖ root (32)). */
export function enclaveSeatMessageOf(sliceId: Hex, root: Hex): Hex {
  return keccak256(concat([sliceId, root]))
}
