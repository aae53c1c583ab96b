import { encodePacked, keccak256 } from 'viem/utils'
import type { Hex } from './address.ts'

/**
 * The id of the deal that the next match of a request order makes.
 *
 * @param consumedBefore - Tasks of the request order already sold before this match; the deal's `botFirst`.
 * @see iExec PoCo 6.2: keccak256(orderHash (32) ‖ consumedBefore (32)).
 */
export function dealIdOf(requestOrderHash: Hex, consumedBefore: bigint): Hex {
  return keccak256(encodePacked(['bytes32', 'uint256'], [requestOrderHash, consumedBefore]))
}

/**
 * The id of a deal's task.
 *
 * @param index - From `botFirst` up to but not including `botFirst + botSize`.
 * @see iExec PoCo 6.2: keccak256(dealId (32) ‖ index (32)).
 */
export function taskIdOf(dealId: Hex, index: bigint): Hex {
  return keccak256(encodePacked(['bytes32', 'uint256'], [dealId, index]))
}

/** The ids of a deal's whole bag, in order of index. */
export function taskIdsOf({
  dealId,
  botFirst,
  botSize,
}: {
  dealId: Hex
  botFirst: bigint
  botSize: bigint
}): Hex[] {
  return Array.from({ length: Number(botSize) }, (_, offset) => taskIdOf(dealId, botFirst + BigInt(offset)))
}
