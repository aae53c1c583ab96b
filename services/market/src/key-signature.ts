import type { Address, Hex } from '@ruche/protocol'
import { recover } from 'tiny-secp256k1'
import { keccak256 } from 'viem/utils'

/** r, s, and a v that Ethereum's `ecrecover` knows: 65 bytes. */
const plain = /^0x[0-9a-f]{128}1[bc]$/i
/** Half the order of secp256k1; the hub takes no signature with a larger s (EIP-2). */
const lowerHalf = '7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0'

/**
 * The account whose key signed a hash; undefined for whatever the hub would not take for the signature of a key, which may be
 * something else: short (EIP-2098), of a contract, or nothing at all. The curve is that of Bitcoin's own library, compiled to WASM:
 * it takes a fifth of the time of JavaScript.
 *
 * @param hash - 32 bytes.
 */
export function recoverSigner(hash: Hex, sign: Hex): Address | undefined {
  if (!plain.test(sign) || sign.slice(66, 130).toLowerCase() > lowerHalf) return undefined
  const bytes = Buffer.from(sign.slice(2), 'hex')
  const recoveryId = bytes[64] === 28 ? 1 : 0
  try {
    const key = recover(Buffer.from(hash.slice(2), 'hex'), bytes.subarray(0, 64), recoveryId, false)
    return key === null ? undefined : `0x${keccak256(key.subarray(1)).slice(26)}`
  } catch {
    // An r or s that is zero or past the order of the curve.
    return undefined
  }
}
