import { type Hex, sha256 } from 'viem'
import { describe, expect, test } from 'vitest'
import { readCertificate } from '../src/certificate.ts'
import { PRODUCTION_ROOTS, parseQuote, verifyQuote } from '../src/index.ts'
import { isSigned } from '../src/signature.ts'
import { INTEL_CASES, readIntelCase, readMilanCase, readRoots, toEvidence } from './vectors.ts'

/** ATT-I1 of docs/spec/attestation.md: agreement with the makers' own verifiers. */
describe('real quotes of Intel (ATT-I1)', () => {
  const genuine = INTEL_CASES.filter((name) => name !== 'phala-tdx-v4-outdated')

  test.each(genuine)('%s verifies with the status Intel’s library computes', async (name) => {
    const evidence = readIntelCase(name)
    const { reference } = evidence.expected
    const result = await verifyQuote(toEvidence(evidence))
    if (result.kind === 'snp') throw new Error('not a quote of Intel')
    expect({
      tee: result.kind.toUpperCase(),
      version: result.quote.header.version,
      status: result.tcbStatus,
      qeStatus: result.statuses.qe,
      moduleStatus: result.statuses.module,
      advisories: result.advisoryIds,
      debug: result.isDebug,
      fmspc: result.platform.fmspc.slice(2),
      evalNumber: result.evaluationDataNumber,
      tcbDate: new Date(result.tcbDateSeconds * 1000).toISOString(),
      collateralNextUpdate: new Date(result.collateralExpiresAtSeconds * 1000).toISOString(),
      pceSvn: result.platform.pceSvn,
      compSvn: result.platform.componentSvns,
    }).toEqual({
      tee: reference.tee,
      version: reference.version,
      status: reference.status,
      qeStatus: reference.qeStatus,
      moduleStatus: reference.moduleStatus,
      advisories: reference.advisories,
      debug: reference.debug,
      fmspc: reference.fmspc,
      evalNumber: reference.evalNumber,
      tcbDate: new Date(reference.tcbDate).toISOString(),
      collateralNextUpdate: reference.collateralNextUpdate,
      pceSvn: reference.pceSvn,
      compSvn: reference.compSvn,
    })
  })

  test.each(genuine)('every field of the report in %s is read', (name) => {
    const { bytes, expected } = readIntelCase(name)
    const quote = parseQuote(bytes)
    if (quote.kind === 'snp') throw new Error('not a quote of Intel')
    const { report } = quote
    const flat: Record<string, unknown> =
      'tdAttributes' in report
        ? { ...report, tdAttributes: toLittleEndian(report.tdAttributes) }
        : { ...report }
    for (const [field, value] of Object.entries(expected.reference.report)) {
      expect(JSON.stringify(flat[field]).replaceAll('0x', ''), field).toBe(JSON.stringify(value))
    }
  })

  test('a platform below every TCB level is refused', async () => {
    await expect(verifyQuote(toEvidence(readIntelCase('phala-tdx-v4-outdated')))).rejects.toMatchObject({
      code: 'ATT_TCB_UNSUPPORTED',
    })
  })

  test('padding after a quote is counted, not believed', () => {
    expect(parseQuote(readIntelCase('phala-tdx-v4').bytes)).toMatchObject({ paddingBytes: 70 })
  })
})

describe('a real report of AMD (ATT-I1)', () => {
  test('verifies, and its debug policy is seen', async () => {
    const evidence = readMilanCase()
    const result = await verifyQuote(toEvidence(evidence))
    if (result.kind !== 'snp') throw new Error('not a report of AMD')
    expect(result.quote.version).toBe(evidence.expected.version)
    expect(result.quote.report.reportedTcb).toEqual({ bootLoader: 2, tee: 0, snp: 5, microcode: 68 })
    expect(result.quote.report.measurement).toBe(`0x${evidence.expected.measurement}`)
    expect(result.reportData).toBe(`0x${evidence.expected.reportData}`)
    expect(result.quote.report.policy).toBe(0xb0000n)
    expect(result).toMatchObject({ isDebug: true, product: 'Milan-B0', isRevocationChecked: false })
  })
})

describe('pinned roots (ATT-I2)', () => {
  test('are the published certificates, each signed by itself', async () => {
    const { intel, milan, genoa } = readRoots()
    expect(PRODUCTION_ROOTS).toEqual({ intel: [sha256(intel)], amd: [sha256(milan), sha256(genoa)] })
    for (const der of [intel, milan, genoa]) {
      const { key, signed } = readCertificate(der)
      const { algorithm, bytes: message, signature } = signed
      expect(await isSigned({ key, algorithm, message, signature })).toBe(true)
    }
  })
})

function toLittleEndian(value: bigint): Hex {
  const bytes = value.toString(16).padStart(16, '0').match(/../g)!.reverse()
  return `0x${bytes.join('')}`
}
