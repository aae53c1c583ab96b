import { invert, mod } from '@noble/curves/abstract/modular.js'
import { secp256k1 } from '@noble/curves/secp256k1.js'
import type { Hex } from '@ruche/protocol'
import { recoverPublicKey } from 'viem'
import { publicKeyToAddress } from 'viem/accounts'

/** Accounts whose public key is remembered; a key and its table of multiples take about 100 kB. */
const KEYS_MAX = 256
/** Bits of a window of the table: larger ones take longer to fill than they spare. */
const WINDOW_BITS = 4

const { Point } = secp256k1
const ORDER = Point.Fn.ORDER
type Key = InstanceType<typeof Point>

/** Tells whether an account's key signed a hash. */
export type SignatureCheck = (claim: { account: Hex; hash: Hex; sign: Hex }) => Promise<boolean>

/**
 * Checks signatures of accounts that are keys. The first one of an account costs the recovery of its public key; with that and a table
 * of its multiples, later ones take a fifth of the time. What a remembered key did not sign is recovered as if it were new.
 */
export function createSignatureCheck(): SignatureCheck {
  const keys = new Map<Hex, Key>()

  function remember(account: Hex, key: Key): void {
    keys.delete(account)
    if (keys.size >= KEYS_MAX) keys.delete(keys.keys().next().value as Hex)
    keys.set(account, key)
  }

  return async ({ account, hash, sign }) => {
    const known = keys.get(account)
    if (known !== undefined && isSignedWith(known, { hash, sign })) {
      remember(account, known)
      return true
    }
    const publicKey = await recoverPublicKey({ hash, signature: sign }).catch(() => undefined)
    if (publicKey === undefined || publicKeyToAddress(publicKey).toLowerCase() !== account) return false
    const key = Point.fromHex(publicKey.slice(2))
    key.precompute(WINDOW_BITS)
    remember(account, key)
    return true
  }
}

/** r, s, and a v that Ethereum knows, 65 bytes; other forms are left to the recovery. */
const PLAIN = /^0x([0-9a-f]{64})([0-9a-f]{64})1[bc]$/i

/** ECDSA (SEC 1, 4.1.4). Everything here is public, so that nothing needs to take the same time. */
function isSignedWith(key: Key, { hash, sign }: { hash: Hex; sign: Hex }): boolean {
  const [, left, right] = PLAIN.exec(sign) ?? []
  const [r, s] = [BigInt(`0x${left ?? '0'}`), BigInt(`0x${right ?? '0'}`)]
  if (r === 0n || r >= ORDER || s === 0n || s >= ORDER) return false
  const inverse = invert(s, ORDER)
  const ofBase = Point.BASE.multiplyUnsafe(mod(BigInt(hash) * inverse, ORDER))
  const sum = ofBase.add(key.multiplyUnsafe(mod(r * inverse, ORDER)))
  return !sum.equals(Point.ZERO) && mod(sum.toAffine().x, ORDER) === r
}
