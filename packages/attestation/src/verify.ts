import type { Collateral } from './collateral.ts'
import type { EndorsementMemory } from './endorsement-memory.ts'
import { collateralMismatch } from './errors.ts'
import type { Quote } from './quote.ts'
import type { AttestationResult } from './result.ts'
import { PRODUCTION_ROOTS, type TrustedRoots } from './roots.ts'
import { verifyIntelQuote } from './verify-intel.ts'
import { verifySnpReport } from './verify-snp.ts'

/**
 * Tells what a quote proves. Throws an `AttestationError` unless every signature leads to a trusted root and everything relied on is
 * in date and not revoked. A result says what runs where and how up to date it is, also for a debug enclave: `appraise` it before
 * trusting it.
 *
 * @param options.nowSeconds - Unix seconds; take them from a clock the attester does not control.
 * @param options.roots - Only for development; without it, the makers' roots.
 * @param options.memory - Spares a service that sees the same machines again the work of checking their certificates.
 */
export async function verifyQuote(options: {
  quote: Quote
  collateral: Collateral
  nowSeconds: number
  roots?: TrustedRoots | undefined
  memory?: EndorsementMemory | undefined
}): Promise<AttestationResult> {
  const { quote, collateral, nowSeconds, roots = PRODUCTION_ROOTS, memory } = options
  if (quote.kind === 'snp') {
    if (collateral.kind !== 'amd') throw collateralMismatch('maker', 'amd', collateral.kind)
    return verifySnpReport({ quote, collateral, nowSeconds, roots: roots.amd })
  }
  if (collateral.kind !== 'intel') throw collateralMismatch('maker', 'intel', collateral.kind)
  return verifyIntelQuote({ quote, collateral, nowSeconds, roots: roots.intel, memory })
}
