import { describe, expect, test } from 'vitest'
import {
  BLANK_ENCLAVE_REPORT,
  BLANK_PLATFORM,
  BLANK_TD_REPORT,
  toDevelopmentRootDigest,
  writeDevelopmentCollateral,
  writeDevelopmentPckChain,
} from '../src/development/index.ts'
import { PRODUCTION_ROOTS, type TcbStatus } from '../src/index.ts'
import {
  DAY_SECONDS,
  INTEL,
  NOW_SECONDS,
  PERIOD,
  SGX_V3,
  TD15_REPORT,
  TDX_V4,
  TDX_V5,
  verifyDevelopment,
} from './development.ts'

const [LEVEL_SVNS, PCE_SVN] = [BLANK_PLATFORM.componentSvns, BLANK_PLATFORM.pceSvn]
const SIGNER = {
  mrSigner: `0x${'00'.repeat(48)}`,
  attributes: `0x${'00'.repeat(8)}`,
  attributesMask: `0x${'ff'.repeat(8)}`,
} as const

describe('quotes of every version', () => {
  test.each([
    ['SGX, version 3', SGX_V3],
    ['SGX, version 4', { ...SGX_V3, version: 4 }],
    ['SGX, version 5', { ...SGX_V3, version: 5 }],
    ['TDX 1.0, version 4', TDX_V4],
    ['TDX 1.0, version 5', { ...TDX_V4, version: 5 }],
    ['TDX 1.5, version 5', TDX_V5],
  ] as const)('%s verifies under the development root', async (_, evidence) => {
    const result = await verifyDevelopment(evidence)
    expect(result.quote.report).toEqual(evidence.report)
    expect(result).toMatchObject({
      kind: evidence.kind,
      tcbStatus: 'UpToDate',
      isDebug: false,
      advisoryIds: [],
      platformId: `0x${'00'.repeat(16)}`,
      collateralExpiresAtSeconds: PERIOD.toSeconds,
    })
  })

  test('a quote without its chain verifies with the chain from the collateral', async () => {
    // Certification data type 5 becomes 2 (encrypted PPID), at offset 436 + 64 + 64 + 384 + 64 + 2 + 32.
    const change = (bytes: Uint8Array) => bytes.set([2], 1046)
    const pckChain = writeDevelopmentPckChain(INTEL)
    await expect(verifyDevelopment(SGX_V3, { change, collateral: { pckChain } })).resolves.toMatchObject({
      tcbStatus: 'UpToDate',
    })
    await expect(verifyDevelopment(SGX_V3, { change })).rejects.toMatchObject({
      code: 'ATT_COLLATERAL_MISMATCH',
    })
  })
})

describe('trust (ATT-I2)', () => {
  test('the makers’ roots refuse everything the development root vouches for', async () => {
    await expect(verifyDevelopment(TDX_V4, { roots: PRODUCTION_ROOTS })).rejects.toMatchObject({
      code: 'ATT_ROOT_UNKNOWN',
    })
  })

  test('another root of the same name is refused', async () => {
    const other = { ...INTEL, seed: new TextEncoder().encode('a root nobody pinned') }
    await expect(verifyDevelopment(TDX_V4, { intel: other })).rejects.toMatchObject({
      code: 'ATT_ROOT_UNKNOWN',
    })
  })

  test('TCB info signed under another root is refused', async () => {
    const other = { ...INTEL, seed: new TextEncoder().encode('a root nobody pinned') }
    const { tcbInfo, tcbInfoSignature, tcbInfoChain } = writeDevelopmentCollateral(other, {
      kind: 'tdx',
      period: PERIOD,
    })
    const foreign = { tcbInfo, tcbInfoSignature, tcbInfoChain }
    await expect(verifyDevelopment(TDX_V4, { collateral: foreign })).rejects.toMatchObject({
      code: 'ATT_ROOT_UNKNOWN',
    })
  })

  test('the certificate of a platform cannot sign TCB info', async () => {
    await expect(
      verifyDevelopment(TDX_V4, { collateral: { tcbInfoChain: writeDevelopmentPckChain(INTEL) } }),
    ).rejects.toMatchObject({ code: 'ATT_CHAIN_INVALID' })
  })

  test.each([
    ['authority', 'Intel SGX PCK Platform CA'],
    ['signing', 'Intel SGX TCB Signing'],
    ['pck', 'Intel SGX PCK Certificate'],
  ] as const)('a revoked %s certificate is refused', async (role, name) => {
    await expect(verifyDevelopment(TDX_V4, { revoked: [role] })).rejects.toMatchObject({
      code: 'ATT_CERTIFICATE_REVOKED',
      message: expect.stringContaining(name),
    })
  })

  test('a revocation list of another issuer does not pass for the right one', async () => {
    const { rootCaCrl, pckCrl } = writeDevelopmentCollateral(INTEL, { kind: 'tdx', period: PERIOD })
    const swapped = { rootCaCrl: pckCrl, pckCrl: rootCaCrl }
    await expect(verifyDevelopment(TDX_V4, { collateral: swapped })).rejects.toMatchObject({
      code: 'ATT_CHAIN_INVALID',
    })
  })
})

describe('dates (ATT-I3)', () => {
  test.each([
    ['on its first second', PERIOD.fromSeconds],
    ['on its last second', PERIOD.toSeconds],
  ])('collateral is accepted %s', async (_, nowSeconds) => {
    await expect(verifyDevelopment(SGX_V3, { nowSeconds })).resolves.toMatchObject({ tcbStatus: 'UpToDate' })
  })

  test.each([
    ['one second before its issue', PERIOD.fromSeconds - 1],
    ['one second after its next update', PERIOD.toSeconds + 1],
  ])('collateral is refused %s', async (_, nowSeconds) => {
    await expect(verifyDevelopment(SGX_V3, { nowSeconds })).rejects.toMatchObject({
      code: 'ATT_COLLATERAL_EXPIRED',
    })
  })

  test.each([
    ['TCB info', { tcbInfo: { nextUpdateSeconds: NOW_SECONDS - 1 } }],
    ['QE identity', { qeIdentity: { nextUpdateSeconds: NOW_SECONDS - 1 } }],
    ['TCB info', { tcbInfo: { issuedAtSeconds: NOW_SECONDS + 1 } }],
  ])('%s out of date is refused while the lists are in date', async (what, options) => {
    await expect(verifyDevelopment(SGX_V3, options)).rejects.toMatchObject({
      code: 'ATT_COLLATERAL_EXPIRED',
      message: expect.stringContaining(what),
    })
  })

  test('an expired certificate is refused', async () => {
    const certificates = { fromSeconds: NOW_SECONDS - 10 * DAY_SECONDS, toSeconds: NOW_SECONDS - 1 }
    const intel = { ...INTEL, certificates }
    const roots = { intel: [toDevelopmentRootDigest(intel)], amd: [] }
    await expect(verifyDevelopment(SGX_V3, { intel, roots })).rejects.toMatchObject({
      code: 'ATT_CERTIFICATE_EXPIRED',
    })
  })
})

describe('the collateral is about this quote (ATT-I4)', () => {
  test.each([
    ['FMSPC', { tcbInfo: { fmspc: '0x00a067110000' } }],
    ['PCEID', { tcbInfo: { pceId: '0x0001' } }],
  ] as const)('another %s is refused', async (what, options) => {
    await expect(verifyDevelopment(TDX_V4, options)).rejects.toMatchObject({
      code: 'ATT_COLLATERAL_MISMATCH',
      message: expect.stringContaining(what),
    })
  })

  test('TCB info for SGX does not judge a trust domain', async () => {
    const { tcbInfo, tcbInfoSignature } = writeDevelopmentCollateral(INTEL, { kind: 'sgx', period: PERIOD })
    await expect(
      verifyDevelopment(TDX_V4, { collateral: { tcbInfo, tcbInfoSignature } }),
    ).rejects.toMatchObject({ code: 'ATT_COLLATERAL_MISMATCH' })
  })

  test('TCB info written anew, with the same meaning, is refused', async () => {
    const { tcbInfo } = writeDevelopmentCollateral(INTEL, { kind: 'tdx', period: PERIOD })
    await expect(
      verifyDevelopment(TDX_V4, { collateral: { tcbInfo: JSON.stringify(JSON.parse(tcbInfo), null, 1) } }),
    ).rejects.toMatchObject({ code: 'ATT_SIGNATURE_INVALID' })
  })
})

describe('the quoting enclave (ATT-I5)', () => {
  test.each([
    ['MISCSELECT', { miscSelect: 1 }],
    ['ATTRIBUTES', { attributes: '0x1700000000000000e700000000000000' }],
    ['MRSIGNER', { mrSigner: `0x${'ab'.repeat(32)}` }],
    ['ISVPRODID', { isvProdId: 1 }],
  ] as const)('another %s is refused', async (field, qeReport) => {
    await expect(verifyDevelopment({ ...TDX_V4, qeReport })).rejects.toMatchObject({
      code: 'ATT_QE_MISMATCH',
      message: expect.stringContaining(field),
    })
  })

  test('bits outside the mask do not matter', async () => {
    const qeReport = { attributes: '0x1500000000000000ffffffffffffffff' } as const
    await expect(verifyDevelopment({ ...TDX_V4, qeReport })).resolves.toMatchObject({ tcbStatus: 'UpToDate' })
  })

  test('an attestation key that it does not name is refused', async () => {
    const qeReport = { reportData: `0x${'11'.repeat(32)}${'00'.repeat(32)}` } as const
    await expect(verifyDevelopment({ ...TDX_V4, qeReport })).rejects.toMatchObject({
      code: 'ATT_KEY_UNBOUND',
    })
  })

  test('a version below every level is refused', async () => {
    await expect(verifyDevelopment({ ...TDX_V4, qeReport: { isvSvn: 7 } })).rejects.toMatchObject({
      code: 'ATT_TCB_UNSUPPORTED',
    })
  })

  test.each([
    ['OutOfDate', 'UpToDate', 'OutOfDate'],
    ['OutOfDate', 'SWHardeningNeeded', 'OutOfDate'],
    ['OutOfDate', 'ConfigurationNeeded', 'OutOfDateConfigurationNeeded'],
    ['OutOfDate', 'ConfigurationAndSWHardeningNeeded', 'OutOfDateConfigurationNeeded'],
    ['OutOfDate', 'OutOfDate', 'OutOfDate'],
    ['OutOfDate', 'Revoked', 'Revoked'],
    ['Revoked', 'UpToDate', 'Revoked'],
    ['UpToDate', 'ConfigurationNeeded', 'ConfigurationNeeded'],
  ] as const)('%s on a platform that is %s gives %s', async (qe, platform, status) => {
    const level = { isvSvn: 8, status: qe, dateSeconds: 0, advisoryIds: ['INTEL-SA-00002'] }
    const result = await verifyDevelopment(SGX_V3, {
      tcbInfo: { levels: [toTcbLevel(platform, { advisoryIds: ['INTEL-SA-00001'] })] },
      qeIdentity: { levels: [level] },
    })
    expect(result.tcbStatus).toBe(status)
    expect(result.advisoryIds).toEqual(['INTEL-SA-00001', 'INTEL-SA-00002'])
  })
})

describe('the level of a platform (ATT-I6)', () => {
  const newer = LEVEL_SVNS.map((svn) => svn + 1)

  test('the newest level that it reaches in every number decides, whatever the order of the list', async () => {
    const levels = [
      toTcbLevel('OutOfDate', { sgxSvns: LEVEL_SVNS.map(() => 0), pceSvn: 0 }),
      toTcbLevel('SWHardeningNeeded'),
      toTcbLevel('UpToDate', { sgxSvns: newer }),
    ]
    await expect(verifyDevelopment(SGX_V3, { tcbInfo: { levels } })).resolves.toMatchObject({
      tcbStatus: 'SWHardeningNeeded',
    })
  })

  test.each([
    ['component', { sgxSvns: [...LEVEL_SVNS.slice(0, 15), 1] }],
    ['PCE', { pceSvn: PCE_SVN + 1 }],
    ['TDX component', { tdxSvns: [0, 0, 4, ...new Array<number>(13).fill(0)] }],
  ])('one %s number too low is enough to miss a level', async (_, low) => {
    await expect(
      verifyDevelopment(TDX_V4, { tcbInfo: { levels: [toTcbLevel('UpToDate', low)] } }),
    ).rejects.toMatchObject({ code: 'ATT_TCB_UNSUPPORTED' })
  })

  test('the first two TDX numbers count only under a module without an identity of its own', async () => {
    const tdxSvns = [7, 2, 3, ...new Array<number>(13).fill(0)]
    const tcbInfo = { levels: [toTcbLevel('UpToDate', { tdxSvns })] }
    await expect(verifyDevelopment(TDX_V4, { tcbInfo })).resolves.toMatchObject({ tcbStatus: 'UpToDate' })
    await expect(verifyDevelopment(toTdx('06000300'), { tcbInfo })).rejects.toMatchObject({
      code: 'ATT_TCB_UNSUPPORTED',
    })
  })
})

describe('the TDX module (ATT-I7)', () => {
  test('an old module makes the platform out of date', async () => {
    const result = await verifyDevelopment(toTdx('05010300'), { tcbInfo: withModuleLevels() })
    expect(result).toMatchObject({
      tcbStatus: 'OutOfDate',
      statuses: { platform: 'UpToDate', module: 'OutOfDate' },
      advisoryIds: ['INTEL-SA-01036'],
    })
  })

  test('a module of a generation without identity is refused', async () => {
    await expect(verifyDevelopment(toTdx('06020300'))).rejects.toMatchObject({ code: 'ATT_MODULE_MISMATCH' })
  })

  test('a module version below every level is refused', async () => {
    await expect(verifyDevelopment(toTdx('05010300'))).rejects.toMatchObject({ code: 'ATT_TCB_UNSUPPORTED' })
  })

  test.each(['06010300', '06000300'])('a module that Intel did not sign is refused (%s)', async (svns) => {
    const report = { ...toTdx(svns).report, mrSignerSeam: `0x${'01'.repeat(48)}` } as const
    await expect(verifyDevelopment({ ...TDX_V4, kind: 'tdx', report })).rejects.toMatchObject({
      code: 'ATT_MODULE_MISMATCH',
    })
  })

  test('a module with attributes is refused', async () => {
    const report = { ...BLANK_TD_REPORT, seamAttributes: '0x0100000000000000' } as const
    await expect(verifyDevelopment({ ...TDX_V4, kind: 'tdx', report })).rejects.toMatchObject({
      code: 'ATT_MODULE_MISMATCH',
    })
  })

  test('a revoked module revokes all', async () => {
    const levels = [{ isvSvn: 6, status: 'Revoked', dateSeconds: 0, advisoryIds: [] }] as const
    const tcbInfo = { moduleIdentities: [{ id: 'TDX_01', ...SIGNER, levels }] }
    await expect(verifyDevelopment(TDX_V4, { tcbInfo })).resolves.toMatchObject({ tcbStatus: 'Revoked' })
  })
})

describe('relaunch of a trust domain 1.5 (ATT-I8)', () => {
  const launchedOld = (svn2: string) => ({
    ...TDX_V5,
    kind: 'tdx' as const,
    report: { ...TD15_REPORT, teeTcbSvn: pad('05010300'), teeTcbSvn2: pad(svn2) },
  })

  test.each([
    ['UpToDate', '06010300', 'TDRelaunchAdvised'],
    ['SWHardeningNeeded', '06010300', 'TDRelaunchAdvised'],
    ['ConfigurationNeeded', '06010300', 'TDRelaunchAdvisedConfigurationNeeded'],
    // The module below is still old, or its microcode is.
    ['UpToDate', '05010300', 'OutOfDate'],
    ['UpToDate', '06010200', 'OutOfDate'],
    // The platform itself is out of date: a relaunch would not mend it.
    ['OutOfDate', '06010300', 'OutOfDate'],
  ] as const)('on a platform %s with %s now gives %s', async (platform, svn2, status) => {
    const tcbInfo = { ...withModuleLevels(), levels: [toTcbLevel(platform)] }
    await expect(verifyDevelopment(launchedOld(svn2), { tcbInfo })).resolves.toMatchObject({
      tcbStatus: status,
    })
  })

  test('is not advised while the quoting enclave is old', async () => {
    const qeIdentity = {
      levels: [{ isvSvn: 8, status: 'OutOfDate', dateSeconds: 0, advisoryIds: [] }],
    } as const
    await expect(
      verifyDevelopment(launchedOld('06010300'), { tcbInfo: withModuleLevels(), qeIdentity }),
    ).resolves.toMatchObject({ tcbStatus: 'OutOfDate' })
  })

  test('a running module of a generation without identity is refused', async () => {
    await expect(
      verifyDevelopment(launchedOld('06020300'), { tcbInfo: withModuleLevels() }),
    ).rejects.toMatchObject({ code: 'ATT_MODULE_MISMATCH' })
  })
})

describe('debug (ATT-I9)', () => {
  test.each([
    ['an enclave', { ...SGX_V3, report: { ...BLANK_ENCLAVE_REPORT, attributes: `0x07${'00'.repeat(15)}` } }],
    ['a trust domain', { ...TDX_V4, report: { ...BLANK_TD_REPORT, tdAttributes: (1n << 28n) | 1n } }],
  ])('%s that can be looked into verifies and is marked', async (_, evidence) => {
    await expect(verifyDevelopment(evidence as never)).resolves.toMatchObject({ isDebug: true })
  })
})

function toTcbLevel(
  status: TcbStatus,
  change: { sgxSvns?: number[]; tdxSvns?: number[]; pceSvn?: number; advisoryIds?: string[] } = {},
) {
  return {
    sgxSvns: LEVEL_SVNS,
    tdxSvns: [5, 0, 3, ...new Array<number>(13).fill(0)],
    pceSvn: PCE_SVN,
    status,
    dateSeconds: NOW_SECONDS,
    advisoryIds: [],
    ...change,
  }
}

/** TDX_01 is up to date from 6 on, and out of date from 4 on. */
function withModuleLevels() {
  const levels = [
    { isvSvn: 6, status: 'UpToDate', dateSeconds: NOW_SECONDS, advisoryIds: [] },
    { isvSvn: 4, status: 'OutOfDate', dateSeconds: 0, advisoryIds: ['INTEL-SA-01036'] },
  ] as const
  return { moduleIdentities: [{ id: 'TDX_01', ...SIGNER, levels }] }
}

function toTdx(svns: string) {
  return { ...TDX_V4, kind: 'tdx' as const, report: { ...BLANK_TD_REPORT, teeTcbSvn: pad(svns) } }
}

function pad(digits: string): `0x${string}` {
  return `0x${digits.padEnd(32, '0')}`
}
