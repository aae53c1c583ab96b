import { QuoteVerifier } from '@phala/dcap-qvl'
import { describe, expect, test } from 'vitest'
import {
  BLANK_TD_REPORT,
  writeDevelopmentCollateral,
  writeDevelopmentQuote,
  writeDevelopmentRoot,
} from '../src/development/index.ts'
import {
  formatIntelCollateral,
  type IntelCollateral,
  parseQuote,
  TCB_STATUSES,
  type TrustedRoots,
  verifyQuote,
} from '../src/index.ts'
import { DAY_SECONDS, INTEL, NOW_SECONDS, PERIOD, ROOTS, SGX_V3, TDX_V4, TDX_V5 } from './development.ts'
import { INTEL_CASES, readIntelCase } from './vectors.ts'

/** Another implementation of the same verification, by other people. It refuses debug where we mark it. */
const OTHER = QuoteVerifier.newWithRootCa(Buffer.from(writeDevelopmentRoot(INTEL)))
const OTHER_PRODUCTION = QuoteVerifier.newProd()

const UP_TO_DATE = { status: 'UpToDate', advisories: [] }
const OUT_OF_DATE = { status: 'OutOfDate', advisories: ['INTEL-SA-00615'] }

type Case = { bytes: Uint8Array; collateral: IntelCollateral; nowSeconds: number; roots?: TrustedRoots }

describe('beside another verifier, @phala/dcap-qvl (ATT-I1)', () => {
  test.each(INTEL_CASES)('the real quote %s has the same outcome', async (name) => {
    const evidence = readIntelCase(name)
    expect(await judge(evidence)).toEqual(judgeElsewhere(evidence, OTHER_PRODUCTION))
  })

  const evidence = [
    ['SGX, version 3', SGX_V3],
    ['TDX 1.0, version 4', TDX_V4],
    ['TDX 1.5, version 5', TDX_V5],
  ] as const

  test.each(evidence)(
    '%s has the same outcome for every status of platform and quoting enclave',
    async (_, quote) => {
      const bytes = writeDevelopmentQuote(INTEL, quote)
      for (const status of TCB_STATUSES.filter((each) => !each.startsWith('TDRelaunch'))) {
        for (const qeStatus of ['UpToDate', 'OutOfDate', 'Revoked'] as const) {
          const collateral = writeDevelopmentCollateral(INTEL, {
            kind: quote.kind,
            period: PERIOD,
            tcbInfo: { levels: [toLevel(status)] },
            qeIdentity: {
              levels: [{ isvSvn: 8, status: qeStatus, dateSeconds: NOW_SECONDS, advisoryIds: [] }],
            },
          })
          const same = { bytes, collateral, nowSeconds: NOW_SECONDS, roots: ROOTS }
          const [ours, theirs] = [await judge(same), judgeElsewhere(same)]
          // Intel's library keeps that configuration is needed; the other one takes the worse of the two words.
          const isLost = status.startsWith('Configuration') && qeStatus === 'OutOfDate'
          const expected = isLost ? { ...OUT_OF_DATE, status: 'OutOfDateConfigurationNeeded' } : theirs
          expect(ours, `${status}, ${qeStatus}`).toEqual(expected)
          if (isLost) expect(theirs).toEqual(OUT_OF_DATE)
        }
      }
    },
  )

  test('both accept what the refusals below change', async () => {
    const collateral = writeDevelopmentCollateral(INTEL, { kind: 'tdx', period: PERIOD })
    const bytes = writeDevelopmentQuote(INTEL, TDX_V4)
    const same = { bytes, collateral, nowSeconds: NOW_SECONDS, roots: ROOTS }
    expect([await judge(same), judgeElsewhere(same)]).toEqual([UP_TO_DATE, UP_TO_DATE])
  })

  test.each([
    ['a revoked platform', { revoked: ['pck'] }],
    ['a revoked authority', { revoked: ['authority'] }],
    ['another FMSPC', { tcbInfo: { fmspc: '0x00a067110000' } }],
    ['a platform below every level', { tcbInfo: { levels: [{ ...toLevel('UpToDate'), pceSvn: 12 }] } }],
    ['TCB info out of date', { tcbInfo: { nextUpdateSeconds: NOW_SECONDS - DAY_SECONDS } }],
  ] as const)('both refuse %s', async (_, options) => {
    const collateral = writeDevelopmentCollateral(INTEL, { kind: 'tdx', period: PERIOD, ...options })
    const bytes = writeDevelopmentQuote(INTEL, TDX_V4)
    const same = { bytes, collateral, nowSeconds: NOW_SECONDS, roots: ROOTS }
    expect([await judge(same), judgeElsewhere(same)]).toEqual(['refused', 'refused'])
  })

  test.each([
    ['of a generation without identity', { teeTcbSvn: `0x060203${'00'.repeat(13)}` }],
    ['that Intel did not sign', { mrSignerSeam: `0x${'01'.repeat(48)}` }],
  ] as const)('only we refuse a TDX module %s', async (_, change) => {
    const collateral = writeDevelopmentCollateral(INTEL, { kind: 'tdx', period: PERIOD })
    const bytes = writeDevelopmentQuote(INTEL, {
      ...TDX_V4,
      kind: 'tdx',
      report: { ...BLANK_TD_REPORT, ...change },
    })
    const same = { bytes, collateral, nowSeconds: NOW_SECONDS, roots: ROOTS }
    expect([await judge(same), judgeElsewhere(same)]).toEqual(['refused', UP_TO_DATE])
  })
})

async function judge({ bytes, collateral, nowSeconds, roots }: Case) {
  try {
    const result = await verifyQuote({ quote: parseQuote(bytes), collateral, nowSeconds, roots })
    if (result.kind === 'snp' || result.isDebug || result.tcbStatus === 'Revoked') return 'refused'
    return { status: result.tcbStatus, advisories: result.advisoryIds }
  } catch {
    return 'refused'
  }
}

function judgeElsewhere({ bytes, collateral, nowSeconds }: Case, verifier = OTHER) {
  try {
    const json = { ...JSON.parse(formatIntelCollateral(collateral)), pck_crl_issuer_chain: '' }
    const report = verifier.verify(Buffer.from(bytes), json, nowSeconds)
    if (report.status === 'Revoked') return 'refused'
    return { status: report.status, advisories: [...report.advisory_ids].sort() }
  } catch {
    return 'refused'
  }
}

function toLevel(status: (typeof TCB_STATUSES)[number]) {
  return {
    sgxSvns: new Array<number>(16).fill(0),
    tdxSvns: new Array<number>(16).fill(0),
    pceSvn: 11,
    status,
    dateSeconds: NOW_SECONDS,
    advisoryIds: ['INTEL-SA-00615'],
  }
}
