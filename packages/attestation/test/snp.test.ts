import { describe, expect, test } from 'vitest'
import {
  BLANK_SNP_REPORT,
  toDevelopmentArkDigest,
  writeDevelopmentSnpCollateral,
  writeDevelopmentSnpQuote,
} from '../src/development/index.ts'
import {
  type AmdCollateral,
  parseQuote,
  type SnpReport,
  type TrustedRoots,
  verifyQuote,
} from '../src/index.ts'
import { INTEL, NOW_SECONDS, PERIOD } from './development.ts'
import { readIntelCase, readMilanCase, toEvidence } from './vectors.ts'

const AMD = { seed: INTEL.seed, certificates: INTEL.certificates }
const ROOTS: TrustedRoots = { intel: [], amd: [toDevelopmentArkDigest(AMD)] }

describe('reports of SEV-SNP (ATT-I10)', () => {
  test.each([2, 3, 4, 5] as const)('version %i verifies under the development root', async (version) => {
    const result = await verifySnp(BLANK_SNP_REPORT, { version })
    expect(result.quote).toMatchObject({ kind: 'snp', version, report: BLANK_SNP_REPORT })
    expect(result).toMatchObject({ isDebug: false, isRevocationChecked: true, product: 'Development' })
  })

  test('the makers’ root refuses it', async () => {
    await expect(verifySnp(BLANK_SNP_REPORT, { roots: undefined })).rejects.toMatchObject({
      code: 'ATT_ROOT_UNKNOWN',
    })
  })

  test.each([
    ['chip', { chipId: `0x${'01'.repeat(64)}` }],
    ['firmware version', { reportedTcb: { ...BLANK_SNP_REPORT.reportedTcb, snp: 21 } }],
  ] as const)('a certificate of another %s is refused', async (_, change) => {
    await expect(verifySnp({ ...BLANK_SNP_REPORT, ...change }, {})).rejects.toMatchObject({
      code: 'ATT_PLATFORM_MISMATCH',
    })
  })

  test('a certificate of a chip does not vouch for a provider’s key', async () => {
    await expect(verifySnp({ ...BLANK_SNP_REPORT, signingKey: 'vlek' }, {})).rejects.toMatchObject({
      code: 'ATT_CHAIN_INVALID',
    })
  })

  test('a report that no key signed is refused', async () => {
    await expect(verifySnp({ ...BLANK_SNP_REPORT, signingKey: 'none' }, {})).rejects.toMatchObject({
      code: 'ATT_QUOTE_UNSUPPORTED',
    })
  })

  test('a revoked signing certificate is refused', async () => {
    await expect(verifySnp(BLANK_SNP_REPORT, { isAskRevoked: true })).rejects.toMatchObject({
      code: 'ATT_CERTIFICATE_REVOKED',
    })
  })

  test('an old revocation list is refused, a missing one is told', async () => {
    await expect(verifySnp(BLANK_SNP_REPORT, { nowSeconds: PERIOD.toSeconds + 1 })).rejects.toMatchObject({
      code: 'ATT_COLLATERAL_EXPIRED',
    })
    await expect(verifySnp(BLANK_SNP_REPORT, { collateral: { crl: undefined } })).resolves.toMatchObject({
      isRevocationChecked: false,
    })
  })

  test('the revocation list of another root is refused', async () => {
    const other = { ...AMD, seed: new TextEncoder().encode('another root') }
    const { crl } = writeDevelopmentSnpCollateral(other, { report: BLANK_SNP_REPORT, period: PERIOD })
    await expect(verifySnp(BLANK_SNP_REPORT, { collateral: { crl } })).rejects.toMatchObject({
      code: 'ATT_SIGNATURE_INVALID',
    })
  })
})

describe('makers do not mix (ATT-I4)', () => {
  test('collateral of Intel does not judge a report of AMD, nor the other way round', async () => {
    const [amd, intel] = [toEvidence(readMilanCase()), toEvidence(readIntelCase('phala-tdx-v4'))]
    for (const [quote, collateral] of [
      [amd.quote, intel.collateral],
      [intel.quote, amd.collateral],
    ] as const) {
      const { nowSeconds } = amd
      await expect(verifyQuote({ quote, collateral, nowSeconds })).rejects.toMatchObject({
        code: 'ATT_COLLATERAL_MISMATCH',
      })
    }
  })
})

async function verifySnp(
  report: SnpReport,
  options: {
    version?: 2 | 3 | 4 | 5
    roots?: TrustedRoots | undefined
    nowSeconds?: number
    isAskRevoked?: boolean
    collateral?: Partial<AmdCollateral>
  },
) {
  const { version = 3, nowSeconds = NOW_SECONDS, isAskRevoked = false } = options
  return verifyQuote({
    quote: parseQuote(writeDevelopmentSnpQuote(AMD, report, version)),
    collateral: {
      ...writeDevelopmentSnpCollateral(AMD, { report: BLANK_SNP_REPORT, period: PERIOD, isAskRevoked }),
      ...options.collateral,
    },
    nowSeconds,
    roots: 'roots' in options ? options.roots : ROOTS,
  })
}
