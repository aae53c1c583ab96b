import type { Address, Hex } from 'viem'

export type { Address, Hex } from 'viem'

/** 20 zero bytes: "no restriction", "no dataset", "no callback", "no enclave". */
export const ZERO_ADDRESS: Address = '0x0000000000000000000000000000000000000000'

/** 32 zero bytes: the empty tag, and the dataset hash of a deal without dataset. */
export const ZERO_BYTES32: Hex = `0x${'00'.repeat(32)}`

/** Compares two addresses whatever the case of their letters. */
export function isSameAddress(left: Address, right: Address): boolean {
  return left.toLowerCase() === right.toLowerCase()
}

export function isZeroAddress(address: Address): boolean {
  return isSameAddress(address, ZERO_ADDRESS)
}

/** `0x`, an even number of hexadecimal digits; exactly `bytes` bytes when given. */
export function isHexBytes(value: unknown, bytes?: number): value is Hex {
  if (typeof value !== 'string' || !/^0x([0-9a-fA-F]{2})*$/.test(value)) return false
  return bytes === undefined || value.length === 2 + 2 * bytes
}
