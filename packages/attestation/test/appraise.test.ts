import { describe, expect, test } from 'vitest'
import { BLANK_SNP_REPORT, BLANK_TD_REPORT } from '../src/development/index.ts'
import {
  type AttestationResult,
  appraise,
  checkReportData,
  createPolicy,
  type IntelResult,
  parseQuote,
  type ReferenceValue,
  type SnpReport,
  type SnpResult,
  verifyQuote,
} from '../src/index.ts'
import {
  DAY_SECONDS,
  NOW_SECONDS,
  SGX_V3,
  TD15_REPORT,
  TDX_V4,
  TDX_V5,
  verifyDevelopment,
} from './development.ts'
import { readIntelCase, readMilanCase, toEvidence } from './vectors.ts'

const ENCLAVE: ReferenceValue = { kind: 'sgx', mrEnclave: `0x${'00'.repeat(32)}` }
const DOMAIN: ReferenceValue = { kind: 'tdx', mrTd: `0x${'00'.repeat(48)}` }
const MACHINE: ReferenceValue = { kind: 'snp', measurement: BLANK_SNP_REPORT.measurement }

describe('code', () => {
  test('a result that meets the policy has no findings', async () => {
    expect(appraise(await verifyDevelopment(SGX_V3), createPolicy([ENCLAVE]))).toEqual([])
    expect(appraise(await verifyDevelopment(TDX_V4), createPolicy([ENCLAVE, DOMAIN]))).toEqual([])
    expect(appraise(await verifyDevelopment(TDX_V5), createPolicy([DOMAIN]))).toEqual([])
    expect(appraise(toSnpResult(), createPolicy([MACHINE]))).toEqual([])
  })

  test.each([
    ['another enclave', { kind: 'sgx', mrEnclave: `0x${'01'.repeat(32)}` }],
    [
      'a signer’s newer version',
      { kind: 'sgx', mrSigner: `0x${'00'.repeat(32)}`, isvProdId: 0, isvSvnMin: 1 },
    ],
    [
      'a signer’s other product',
      { kind: 'sgx', mrSigner: `0x${'00'.repeat(32)}`, isvProdId: 1, isvSvnMin: 0 },
    ],
    ['another configuration', { ...ENCLAVE, configId: `0x${'01'.repeat(64)}` }],
    ['a trust domain', DOMAIN],
    ['a machine', MACHINE],
  ] as [string, ReferenceValue][])('an enclave is not taken for %s', async (_, reference) => {
    expect(reasonsOf(await verifyDevelopment(SGX_V3), createPolicy([reference]))).toEqual([
      'MEASUREMENT_UNKNOWN',
    ])
  })

  test.each([
    'rtMr0',
    'rtMr1',
    'rtMr2',
    'rtMr3',
    'mrSeam',
    'mrConfigId',
    'mrOwner',
    'mrOwnerConfig',
    'mrServiceTd',
  ])('a trust domain must have the %s that is named', async (register) => {
    const [zero, one] = ['00', '01'].map((byte) => `0x${byte.repeat(48)}`)
    const result = await verifyDevelopment(TDX_V5)
    const withRegister = (value: unknown) =>
      createPolicy([{ ...DOMAIN, [register]: value } as ReferenceValue])
    expect(reasonsOf(result, withRegister(zero))).toEqual([])
    expect(reasonsOf(result, withRegister(one))).toEqual(['MEASUREMENT_UNKNOWN'])
  })

  test('a service domain must be named', async () => {
    const mrServiceTd = `0x${'07'.repeat(48)}` as const
    const evidence = { ...TDX_V5, kind: 'tdx' as const, report: { ...TD15_REPORT, mrServiceTd } }
    const result = await verifyDevelopment(evidence)
    expect(reasonsOf(result, createPolicy([DOMAIN]))).toEqual(['MEASUREMENT_UNKNOWN'])
    expect(reasonsOf(result, createPolicy([{ ...DOMAIN, mrServiceTd }]))).toEqual([])
  })

  test.each([
    ['host data', { hostData: `0x${'01'.repeat(32)}` }],
    ['identity key', { idKeyDigest: `0x${'01'.repeat(48)}` }],
    ['author key', { authorKeyDigest: `0x${'01'.repeat(48)}` }],
    ['guest version', { guestSvnMin: 1 }],
    ['privilege level', { vmpl: 1 }],
  ] as const)('a machine must have the %s that is named', (_, change) => {
    expect(reasonsOf(toSnpResult(), createPolicy([{ ...MACHINE, ...change } as ReferenceValue]))).toEqual([
      'MEASUREMENT_UNKNOWN',
    ])
  })

  test('a machine at a lower privilege level is refused when none is named', () => {
    expect(reasonsOf(toSnpResult({ vmpl: 1 }), createPolicy([MACHINE]))).toEqual(['MEASUREMENT_UNKNOWN'])
  })
})

describe('debug (ATT-I9)', () => {
  test('no policy accepts a real debug enclave', async () => {
    const evidence = readIntelCase('automata-sgx-v3-debug')
    const result = await verifyQuote(toEvidence(evidence))
    const policy = createPolicy(
      [{ kind: 'sgx', mrEnclave: `0x${evidence.expected.reference.report.mrEnclave}` }],
      {
        tcbStatuses: ['ConfigurationAndSWHardeningNeeded'],
        advisories: evidence.expected.reference.advisories,
      },
    )
    expect(reasonsOf(result, policy)).toEqual(['DEBUG_ENABLED'])
  })

  test('no policy accepts a real machine whose policy allows debug', async () => {
    const evidence = readMilanCase()
    const result = await verifyQuote(toEvidence(evidence))
    const policy = createPolicy([{ kind: 'snp', measurement: `0x${evidence.expected.measurement}` }], {
      isSnpAliasCheckRequired: false,
      isSnpRevocationListRequired: false,
    })
    expect(reasonsOf(result, policy)).toEqual(['DEBUG_ENABLED'])
  })
})

describe('the platform', () => {
  const verifySgx = async (change: Partial<IntelResult>) =>
    ({ ...(await verifyDevelopment(SGX_V3)), ...change }) as IntelResult

  test('must be on the list, if there is one', async () => {
    const result = await verifyDevelopment(SGX_V3)
    const [own, other] = [`0x${'00'.repeat(16)}`, `0x${'01'.repeat(16)}`] as const
    expect(reasonsOf(result, createPolicy([ENCLAVE], { platforms: [own, other] }))).toEqual([])
    expect(reasonsOf(result, createPolicy([ENCLAVE], { platforms: [other] }))).toEqual(['PLATFORM_UNKNOWN'])
    expect(reasonsOf(result, createPolicy([ENCLAVE], { platforms: [] }))).toEqual(['PLATFORM_UNKNOWN'])
  })

  test('with advisories is accepted when status and every advisory are', async () => {
    const result = await verifySgx({
      tcbStatus: 'SWHardeningNeeded',
      advisoryIds: ['INTEL-SA-00289', 'INTEL-SA-00615'],
    })
    const tcbStatuses = ['UpToDate', 'SWHardeningNeeded'] as const
    const advisories = ['INTEL-SA-00615']
    expect(reasonsOf(result, createPolicy([ENCLAVE]))).toEqual(['TCB_STATUS_REFUSED', 'ADVISORY_REFUSED'])
    expect(reasonsOf(result, createPolicy([ENCLAVE], { tcbStatuses, advisories }))).toEqual([
      'ADVISORY_REFUSED',
    ])
    expect(appraise(result, createPolicy([ENCLAVE], { tcbStatuses, advisories }))[0]?.message).toBe(
      'The platform is open to INTEL-SA-00289.',
    )
    const built = { ...ENCLAVE, mitigates: ['INTEL-SA-00289'] }
    expect(reasonsOf(result, createPolicy([built], { tcbStatuses, advisories }))).toEqual([])
    // Mitigations of other code do not help.
    const other = { kind: 'sgx', mrEnclave: `0x${'01'.repeat(32)}`, mitigates: ['INTEL-SA-00289'] } as const
    expect(reasonsOf(result, createPolicy([ENCLAVE, other], { tcbStatuses, advisories }))).toEqual([
      'ADVISORY_REFUSED',
    ])
  })

  test('that is revoked is refused by every policy', async () => {
    const result = await verifySgx({ tcbStatus: 'Revoked' })
    const everything = createPolicy([ENCLAVE], {
      tcbStatuses: ['UpToDate', 'OutOfDate', 'OutOfDateConfigurationNeeded', 'TDRelaunchAdvised'],
    })
    expect(reasonsOf(result, everything)).toEqual(['TCB_STATUS_REFUSED'])
  })

  test('that is out of date is borne with until the last second of the grace', async () => {
    const policy = createPolicy([ENCLAVE], { tcbStatuses: ['OutOfDate'], outOfDateGraceDays: 30 })
    const aged = (seconds: number) =>
      verifySgx({ tcbStatus: 'OutOfDate', tcbDateSeconds: NOW_SECONDS - seconds })
    expect(reasonsOf(await aged(30 * DAY_SECONDS), policy)).toEqual([])
    expect(reasonsOf(await aged(30 * DAY_SECONDS + 1), policy)).toEqual(['TCB_GRACE_OVER'])
  })

  test('needs collateral of a number and an age that are accepted', async () => {
    const result = await verifyDevelopment(SGX_V3)
    expect(
      reasonsOf(result, createPolicy([ENCLAVE], { evaluationDataNumberMin: 17, tcbInfoAgeDaysMax: 15 })),
    ).toEqual([])
    expect(
      reasonsOf(result, createPolicy([ENCLAVE], { evaluationDataNumberMin: 18, tcbInfoAgeDaysMax: 14 })),
    ).toEqual(['EVALUATION_DATA_OLD', 'TCB_INFO_OLD'])
  })

  test('with threads that share cores is refused where the policy says so', async () => {
    const result = await verifyDevelopment(SGX_V3)
    const policy = createPolicy([ENCLAVE], { isSmtAllowed: false })
    expect(reasonsOf(result, policy)).toEqual([])
    // Unknown counts as on.
    const platform = { ...result.platform, isSmtEnabled: undefined }
    expect(reasonsOf({ ...result, platform }, policy)).toEqual(['SMT_REFUSED'])
    expect(reasonsOf(toSnpResult(), createPolicy([MACHINE], { isSmtAllowed: false }))).toEqual([
      'SMT_REFUSED',
    ])
  })
})

describe('attributes of a trust domain', () => {
  test.each([
    ['without SEPT_VE_DISABLE', 0n, 1],
    ['with a reserved bit', (1n << 28n) | (1n << 40n), 1],
    ['with migration', (1n << 28n) | (1n << 29n), 1],
    ['with protection keys and performance counters', (1n << 28n) | (1n << 30n) | (1n << 63n), 0],
  ])('%s: %o gives %i findings', async (_, tdAttributes, count) => {
    const report = { ...BLANK_TD_REPORT, tdAttributes }
    const findings = appraise(
      await verifyDevelopment({ ...TDX_V4, kind: 'tdx', report }),
      createPolicy([DOMAIN]),
    )
    expect(findings.map(({ reason }) => reason)).toEqual(new Array(count).fill('DOMAIN_ATTRIBUTES_REFUSED'))
  })
})

describe('AMD’s firmware', () => {
  const policy = createPolicy([MACHINE], { snpTcbMin: { bootLoader: 4, tee: 0, snp: 22, microcode: 213 } })

  test.each(['reportedTcb', 'committedTcb', 'launchTcb'] as const)(
    'the %s must reach the minimum in every part',
    (name) => {
      expect(reasonsOf(toSnpResult(), policy)).toEqual([])
      for (const part of ['bootLoader', 'snp', 'microcode'] as const) {
        const old = { ...BLANK_SNP_REPORT[name], [part]: BLANK_SNP_REPORT[name][part] - 1 }
        expect(reasonsOf(toSnpResult({ [name]: old }), policy)).toEqual(['SNP_TCB_OLD'])
      }
    },
  )

  test('migration, missing alias check and missing revocation list are found', () => {
    const report = { policy: BLANK_SNP_REPORT.policy | (1n << 18n), platformInfo: 0n }
    expect(reasonsOf({ ...toSnpResult(report), isRevocationChecked: false }, policy)).toEqual([
      'SNP_MIGRATION_ALLOWED',
      'SNP_ALIAS_CHECK_MISSING',
      'SNP_REVOCATION_UNCHECKED',
    ])
  })
})

describe('report data', () => {
  test('is compared whole, in either case of digits', async () => {
    const reportData = `0x${'0a'.repeat(64)}` as const
    const result = await verifyDevelopment({
      ...TDX_V4,
      kind: 'tdx',
      report: { ...BLANK_TD_REPORT, reportData },
    })
    expect(checkReportData(result, `0x${'0A'.repeat(64)}`)).toBeUndefined()
    expect(checkReportData(result, `0x${'0a'.repeat(63)}0b`)).toMatchObject({
      reason: 'REPORT_DATA_DIFFERENT',
    })
    expect(checkReportData(result, `0x${'0a'.repeat(32)}`)).toMatchObject({ reason: 'REPORT_DATA_DIFFERENT' })
  })
})

function reasonsOf(result: AttestationResult, policy: Parameters<typeof appraise>[1]): string[] {
  return appraise(result, policy).map(({ reason }) => reason)
}

/** A result as `verifyQuote` gives it for a good machine; the signed evidence itself is tested in snp.test.ts. */
function toSnpResult(change: Partial<SnpReport> = {}): SnpResult {
  const quote = parseQuote(readMilanCase().bytes)
  if (quote.kind !== 'snp') throw new Error('not a report of AMD')
  const report = { ...BLANK_SNP_REPORT, ...change }
  return {
    kind: 'snp',
    quote: { ...quote, report },
    product: 'Development',
    isDebug: false,
    reportData: report.reportData,
    platformId: report.chipId,
    isRevocationChecked: true,
    collateralExpiresAtSeconds: NOW_SECONDS + DAY_SECONDS,
    verifiedAtSeconds: NOW_SECONDS,
  }
}
