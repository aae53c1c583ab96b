import {
  BLANK_ENCLAVE_REPORT,
  BLANK_TD_REPORT,
  type DevelopmentIntel,
  toDevelopmentRootDigest,
  writeDevelopmentCollateral,
  writeDevelopmentQuote,
} from '../src/development/index.ts'
import type { IntelCollateral, TrustedRoots } from '../src/index.ts'
import { parseQuote, verifyQuote } from '../src/index.ts'

type CollateralOptions = Omit<Parameters<typeof writeDevelopmentCollateral>[1], 'kind' | 'period'>
type Evidence = Parameters<typeof writeDevelopmentQuote>[1]

/** 2026-01-01, 00:00 UTC, and the month that collateral is valid around it. */
export const NOW_SECONDS = Date.UTC(2026, 0, 1) / 1000
export const DAY_SECONDS = 86_400
export const PERIOD = {
  fromSeconds: NOW_SECONDS - 15 * DAY_SECONDS,
  toSeconds: NOW_SECONDS + 15 * DAY_SECONDS,
}

export const INTEL: DevelopmentIntel = {
  seed: new TextEncoder().encode('the development root of the tests'),
  certificates: {
    fromSeconds: NOW_SECONDS - 1000 * DAY_SECONDS,
    toSeconds: NOW_SECONDS + 1000 * DAY_SECONDS,
  },
}
export const ROOTS: TrustedRoots = { intel: [toDevelopmentRootDigest(INTEL)], amd: [] }

export const SGX_V3: Evidence = { version: 3, kind: 'sgx', report: BLANK_ENCLAVE_REPORT }
export const TDX_V4: Evidence = { version: 4, kind: 'tdx', report: BLANK_TD_REPORT }
export const TD15_REPORT = {
  ...BLANK_TD_REPORT,
  teeTcbSvn2: BLANK_TD_REPORT.teeTcbSvn,
  mrServiceTd: `0x${'00'.repeat(48)}`,
} as const
export const TDX_V5: Evidence = { version: 5, kind: 'tdx', report: TD15_REPORT }

/** Makes a quote and its collateral, and verifies one with the other. */
export async function verifyDevelopment(
  evidence: Evidence,
  options: CollateralOptions & {
    intel?: DevelopmentIntel
    nowSeconds?: number
    roots?: TrustedRoots
    collateral?: Partial<IntelCollateral>
    change?: (bytes: Uint8Array) => void
  } = {},
) {
  const { intel = INTEL, nowSeconds = NOW_SECONDS, roots = ROOTS, collateral, change, ...rest } = options
  const bytes = writeDevelopmentQuote(intel, evidence)
  change?.(bytes)
  const result = await verifyQuote({
    quote: parseQuote(bytes),
    collateral: {
      ...writeDevelopmentCollateral(intel, { kind: evidence.kind, period: PERIOD, ...rest }),
      ...collateral,
    },
    nowSeconds,
    roots,
  })
  if (result.kind === 'snp') throw new Error('not a quote of Intel')
  return result
}
