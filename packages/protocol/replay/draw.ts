import { type Hex, hexToBigInt } from 'viem'
import { encodeAbiParameters, keccak256 } from 'viem/utils'

/** Gives the nth chance number of a task: uniform over 256 bits. */
export type Draw = (n: number) => bigint

const WORDS = [{ type: 'uint256' }, { type: 'uint256' }, { type: 'uint256' }] as const

/**
 * The chance of one task: `uint256(keccak256(abi.encode(seed, task, n)))`, one line in Solidity as well.
 *
 * @param task - Counted over all worlds.
 */
export function drawOf(seed: bigint, task: number): Draw {
  return (n) => hexToBigInt(digestOfDraw(seed, task, n))
}

/** The same, as 32 bytes. */
export function digestOfDraw(seed: bigint, task: number, n: number): Hex {
  return keccak256(encodeAbiParameters(WORDS, [seed, BigInt(task), BigInt(n)]))
}
