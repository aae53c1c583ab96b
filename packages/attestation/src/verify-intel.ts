import type { Hex } from 'viem'
import type { Certification } from './authentication.ts'
import { type Bytes, concatBytes, equalBytes, findHexBytes, isZero } from './bytes.ts'
import type { IntelCollateral } from './collateral.ts'
import { isDebugEnclave } from './enclave-report.ts'
import { createEndorsementMemory, type EndorsementMemory, recallEndorsements } from './endorsement-memory.ts'
import { collateralMismatch, keyUnbound, signatureInvalid } from './errors.ts'
import { type IntelEndorsements, verifyIntelEndorsements } from './intel-endorsements.ts'
import { readPemBytes } from './pem.ts'
import { matchQeIdentity } from './qe-identity.ts'
import type { SgxQuote, TdxQuote } from './quote.ts'
import { adviseRelaunch } from './relaunch.ts'
import type { IntelResult } from './result.ts'
import { isSigned, type PublicKey, p256Key, sha256 } from './signature.ts'
import type { ComponentLevel } from './tcb-info.ts'
import { matchTcbLevels } from './tcb-level.ts'
import { convergeStatus } from './tcb-status.ts'
import { isDebugDomain } from './td-report.ts'
import { matchModule } from './tdx-module.ts'

/**
 * Verifies a quote of SGX or TDX down to the pinned root, and computes its TCB status as Intel's library does.
 *
 * @see Intel SGX DCAP Quote Verification Library, QuoteVerifier 4.1.2.4
 */
export async function verifyIntelQuote(options: {
  quote: SgxQuote | TdxQuote
  collateral: IntelCollateral
  nowSeconds: number
  roots: readonly Hex[]
  memory?: EndorsementMemory | undefined
}): Promise<IntelResult> {
  const { quote, collateral, nowSeconds, roots, memory = createEndorsementMemory() } = options
  const chainText = findPckChain(quote.authentication.certification, collateral)
  const endorsing = { kind: quote.kind, collateral, nowSeconds, roots }
  const endorsements = await recallEndorsements(memory, { ...endorsing, chainText }, () =>
    verifyIntelEndorsements({ ...endorsing, pckChain: readPemBytes(chainText) }),
  )
  // The module is judged before the signatures cost anything.
  const moduleLevel = quote.kind === 'tdx' ? matchModule(quote.report, endorsements.tcbInfo) : undefined
  await verifySignatures(quote, endorsements.pckKey)
  const qeLevel = matchQeIdentity(quote.authentication.qeReport, endorsements.qeIdentity)

  return {
    ...(quote.kind === 'sgx' ? { kind: 'sgx', quote } : { kind: 'tdx', quote }),
    isDebug: quote.kind === 'sgx' ? isDebugEnclave(quote.report) : isDebugDomain(quote.report),
    reportData: quote.report.reportData,
    ...judgeTcb(quote, endorsements, qeLevel, moduleLevel),
    evaluationDataNumber: Math.min(
      endorsements.tcbInfo.evaluationDataNumber,
      endorsements.qeIdentity.evaluationDataNumber,
    ),
    tcbInfoIssuedAtSeconds: Math.min(
      endorsements.tcbInfo.issuedAtSeconds,
      endorsements.qeIdentity.issuedAtSeconds,
    ),
    platform: endorsements.platform,
    platformId: endorsements.platform.ppid,
    collateralExpiresAtSeconds: endorsements.expiresAtSeconds,
    verifiedAtSeconds: nowSeconds,
  }
}

/** The chain of the platform as PEM: the quote's own, else the collateral's. */
function findPckChain(certification: Certification, collateral: IntelCollateral): Bytes {
  if (certification.type === 'chain') return certification.pem
  if (collateral.pckChain === undefined) {
    throw collateralMismatch('certificate chain of the platform', 'one, as it carries none', 'absent')
  }
  return new TextEncoder().encode(collateral.pckChain)
}

/** The platform's key signs the quoting enclave's report, which names the attestation key, which signs the quote. */
async function verifySignatures(quote: SgxQuote | TdxQuote, pckKey: PublicKey): Promise<void> {
  const { qeReport, qeReportBytes, qeReportSignature, qeAuthData, attestationKey, signature } =
    quote.authentication
  const algorithm = 'ecdsa-sha256'
  if (!(await isSigned({ key: pckKey, algorithm, message: qeReportBytes, signature: qeReportSignature }))) {
    throw signatureInvalid('report of the quoting enclave')
  }
  const reportData = findHexBytes(qeReport.reportData)!
  if (!equalBytes(reportData.subarray(0, 32), await sha256(concatBytes(attestationKey, qeAuthData)))) {
    throw keyUnbound('its report data is no digest of this key')
  }
  if (!isZero(reportData.subarray(32))) throw keyUnbound('its report data holds more than a digest')
  const key = p256Key(attestationKey)
  if (!(await isSigned({ key, algorithm, message: quote.signedBytes, signature })))
    throw signatureInvalid('quote')
}

function judgeTcb(
  quote: SgxQuote | TdxQuote,
  endorsements: IntelEndorsements,
  qeLevel: ComponentLevel,
  moduleLevel: ComponentLevel | undefined,
): Pick<IntelResult, 'tcbStatus' | 'statuses' | 'advisoryIds' | 'tcbDateSeconds'> {
  const { tcbInfo, platform } = endorsements
  const teeTcbSvn = quote.kind === 'tdx' ? toSvns(quote.report.teeTcbSvn) : undefined
  const levels = matchTcbLevels(tcbInfo, platform, teeTcbSvn)
  const moduleStatus = moduleLevel?.status ?? 'UpToDate'
  const status = convergeStatus(levels.own.status, moduleStatus)
  const isUpdatable = quote.kind === 'tdx' && quote.report.teeTcbSvn2 !== undefined
  const advised = isUpdatable
    ? adviseRelaunch({
        status,
        sgxStatus: levels.sgx.status,
        moduleStatus,
        qeStatus: qeLevel.status,
        teeTcbSvn2: toSvns(quote.report.teeTcbSvn2!),
        tcbInfo,
      })
    : status
  const advisoryIds = [levels.own, qeLevel, ...(moduleLevel === undefined ? [] : [moduleLevel])].flatMap(
    (level) => level.advisoryIds,
  )
  return {
    tcbStatus: convergeStatus(advised, qeLevel.status),
    statuses: { platform: levels.own.status, qe: qeLevel.status, module: moduleLevel?.status },
    advisoryIds: [...new Set(advisoryIds)].sort(),
    tcbDateSeconds: levels.own.dateSeconds,
  }
}

function toSvns(hex: Hex): number[] {
  return [...findHexBytes(hex)!]
}
