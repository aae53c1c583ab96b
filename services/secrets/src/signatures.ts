import type { Hex } from '@ruche/protocol'
import { recover, signRecoverable } from 'tiny-secp256k1'
import { bytesToHex, hashMessage, hexToBytes } from 'viem'
import { privateKeyToAddress, publicKeyToAddress } from 'viem/accounts'

/** r and s, 32 bytes each, and a v that Ethereum knows; other forms are left to contracts (ERC-1271). */
const PLAIN = /^0x([0-9a-f]{128})(00|01|1b|1c)$/i

/**
 * Tells whether an account's key signed a hash. By libsecp256k1, compiled to WebAssembly: a release checks two signatures and makes one,
 * which in JavaScript took most of its time.
 */
export function isSignedByKey({ account, hash, sign }: { account: Hex; hash: Hex; sign: Hex }): boolean {
  const [, rs, v] = PLAIN.exec(sign) ?? []
  if (rs === undefined) return false
  const recoveryId = v === '01' || v?.toLowerCase() === '1c' ? 1 : 0
  const publicKey = recoverKey(hexToBytes(hash), { signature: hexToBytes(`0x${rs}`), recoveryId })
  return publicKey !== undefined && publicKeyToAddress(bytesToHex(publicKey)).toLowerCase() === account
}

/** The uncompressed key; undefined for numbers that no key signs with. */
function recoverKey(
  hash: Uint8Array,
  { signature, recoveryId }: { signature: Uint8Array; recoveryId: 0 | 1 },
): Uint8Array | undefined {
  try {
    return recover(hash, signature, recoveryId, false) ?? undefined
  } catch {
    return undefined
  }
}

/** The key that names a secrets service, and authorizes the keys of enclaves. */
export type Broker = {
  readonly address: Hex
  /** Signs bytes as a message of Ethereum (EIP-191); the nonce follows from them (RFC 6979). */
  signMessage(bytes: Hex): Hex
}

export function openBroker(privateKey: Hex): Broker {
  const key = hexToBytes(privateKey)
  return {
    address: privateKeyToAddress(privateKey),
    signMessage(bytes) {
      const { signature, recoveryId } = signRecoverable(hexToBytes(hashMessage({ raw: bytes })), key)
      return `${bytesToHex(signature)}${recoveryId === 0 ? '1b' : '1c'}`
    },
  }
}
