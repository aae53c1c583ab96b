import type { Hex } from 'viem'
import { type Bytes, toHex } from './bytes.ts'
import type { IntelCollateral } from './collateral.ts'
import type { IntelEndorsements } from './intel-endorsements.ts'
import { sha256 } from './signature.ts'

/** Platforms remembered for one collateral. */
const PLATFORMS_MAX = 1_000

type Remembered = { endorsements: IntelEndorsements; verifiedAtSeconds: number }

/**
 * What was verified of platforms and collateral before, by content: seen again, only the dates are looked at. For a service that
 * judges many quotes of the same machines; nothing of the quotes themselves is remembered.
 */
export type EndorsementMemory = { readonly known: WeakMap<IntelCollateral, Map<string, Remembered>> }

export function createEndorsementMemory(): EndorsementMemory {
  return { known: new WeakMap() }
}

/** Gives what `verify` once gave for the same inputs, from that time until something it relied on ends. */
export async function recallEndorsements(
  { known }: EndorsementMemory,
  {
    kind,
    chainText,
    collateral,
    roots,
    nowSeconds,
  }: {
    kind: 'sgx' | 'tdx'
    /** The platform's certificates, as they were given. */
    chainText: Bytes
    collateral: IntelCollateral
    roots: readonly Hex[]
    nowSeconds: number
  },
  verify: () => Promise<IntelEndorsements>,
): Promise<IntelEndorsements> {
  const platforms = known.get(collateral) ?? new Map<string, Remembered>()
  known.set(collateral, platforms)
  const name = `${kind} ${roots.join(' ')} ${toHex(await sha256(chainText))}`
  const before = platforms.get(name)
  if (
    before !== undefined &&
    nowSeconds >= before.verifiedAtSeconds &&
    nowSeconds <= before.endorsements.expiresAtSeconds
  ) {
    return before.endorsements
  }
  const endorsements = await verify()
  if (platforms.size >= PLATFORMS_MAX) platforms.delete(platforms.keys().next().value as string)
  platforms.set(name, { endorsements, verifiedAtSeconds: nowSeconds })
  return endorsements
}
