import {
  createEndorsementMemory,
  createPolicy,
  formatAmdCollateral,
  parseCollateral,
} from '@ruche/attestation'
import {
  BLANK_SNP_REPORT,
  toDevelopmentArkDigest,
  writeCertificateTable,
  writeDevelopmentSnpCollateral,
  writeDevelopmentSnpQuote,
} from '@ruche/attestation/development'
import { expect, test } from 'vitest'
import { appraiseEvidence } from './appraisal.ts'

const nowSeconds = Date.UTC(2026, 0, 1) / 1000
const period = { fromSeconds: nowSeconds - 86_400, toSeconds: nowSeconds + 86_400 }
const amd = { seed: new TextEncoder().encode('a make-believe AMD of this test'), certificates: period }
const ofChip = writeDevelopmentSnpCollateral(amd, { report: BLANK_SNP_REPORT, period })
const certificates = writeCertificateTable(ofChip)
/** Of another chip: what the service has at hand is its revocation list alone. */
const ofAnother = writeDevelopmentSnpCollateral(amd, {
  report: { ...BLANK_SNP_REPORT, chipId: `0x${'01'.repeat(64)}` },
  period,
})

const appraise = (given?: Uint8Array, atHand = ofAnother) =>
  appraiseEvidence(
    {
      roots: { intel: [], amd: [toDevelopmentArkDigest(amd)] },
      collateral: async () => [{ text: formatAmdCollateral(atHand), collateral: atHand }],
      store: { raiseCollateral: async (_, number) => number },
      memory: createEndorsementMemory(),
    },
    {
      bytes: writeDevelopmentSnpQuote(amd, BLANK_SNP_REPORT, 3),
      certificates: given,
      reportData: BLANK_SNP_REPORT.reportData,
      policies: [createPolicy([{ kind: 'snp', measurement: BLANK_SNP_REPORT.measurement }])],
      nowSeconds,
    },
  )

test('a report of a chip that nobody knows is believed with the certificates of its host', async () => {
  await expect(appraise()).rejects.toMatchObject({ code: 'EVIDENCE_REFUSED' })
  const { result, collateral } = await appraise(certificates)
  expect(result).toMatchObject({ kind: 'snp', isRevocationChecked: true })
  // What others check again is what was believed.
  expect(parseCollateral(collateral)).toEqual({ ...ofChip, crl: ofAnother.crl })
})

test('certificates that are none hurt nobody', async () => {
  expect((await appraise(new Uint8Array(4096), ofChip)).result.kind).toBe('snp')
  await expect(appraise(new Uint8Array(4096))).rejects.toMatchObject({ code: 'EVIDENCE_REFUSED' })
})

test('certificates whose authority was revoked are refused, whatever the host leaves out', async () => {
  const revoked = writeDevelopmentSnpCollateral(amd, { report: BLANK_SNP_REPORT, period, isAskRevoked: true })
  const atHand = { ...ofAnother, crl: revoked.crl }
  await expect(appraise(certificates, atHand)).rejects.toMatchObject({ code: 'EVIDENCE_REFUSED' })
})
