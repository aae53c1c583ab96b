export { appraise, checkReportData, type Finding } from './appraise.ts'
export type { Authentication, Certification } from './authentication.ts'
export { readCertificateTable } from './certificate-table.ts'
export {
  type AmdCollateral,
  type Collateral,
  cutSignedText,
  formatAmdCollateral,
  formatIntelCollateral,
  type IntelCollateral,
  parseCollateral,
  parseIntelCollateral,
} from './collateral.ts'
export type { EnclaveReport } from './enclave-report.ts'
export { createEndorsementMemory, type EndorsementMemory } from './endorsement-memory.ts'
export { type AttestationCode, AttestationError } from './errors.ts'
export type { PckExtension } from './pck-extension.ts'
export {
  type AcceptableStatus,
  type AppraisalPolicy,
  createPolicy,
  encodePolicy,
  POLICY_FORMAT,
  parsePolicy,
  policyHash,
} from './policy.ts'
export {
  parseQuote,
  QUOTE_BYTES_MAX,
  type Quote,
  type QuoteHeader,
  type SgxQuote,
  type SnpQuote,
  type TdxQuote,
} from './quote.ts'
export type { ReferenceValue, SgxReference, SnpReference, TdxReference } from './reference-value.ts'
export type { AttestationResult, IntelResult, SnpResult } from './result.ts'
export { PRODUCTION_ROOTS, type TrustedRoots } from './roots.ts'
export type { SnpReport, SnpTcb } from './snp-report.ts'
export { type ComponentStatus, TCB_STATUSES, type TcbStatus } from './tcb-status.ts'
export type { TdReport } from './td-report.ts'
export { verifyQuote } from './verify.ts'
