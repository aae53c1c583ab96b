import { assert } from '@ruche/protocol'

/** What hardware, or something that stands for it, says about the code that asks (RFC 9334: evidence). */
export type Evidence = {
  /** A quote (SGX, TDX) or report (SNP), as `parseQuote` reads it. */
  quote: Uint8Array
  /** SNP: the table of certificates that the host passes on (`readCertificateTable`). They count only if they lead to a pinned root. */
  certificates?: Uint8Array
}

/** Where code gets evidence about itself. */
export interface EvidenceProvider {
  readonly kind: 'sgx' | 'tdx' | 'snp'
  /** `software` proves nothing about the machine; who shows a provider says which one it is. */
  readonly source: 'gramine' | 'configfs-tsm' | 'software'
  /**
   * @param reportData - 64 bytes that the evidence will contain.
   * @throws EVIDENCE_UNAVAILABLE, EVIDENCE_CONTESTED
   */
  getEvidence(reportData: Uint8Array, signal?: AbortSignal): Promise<Evidence>
}

export const REPORT_DATA_BYTES = 64

export function checkReportDataLength(reportData: Uint8Array): void {
  assert(reportData.length === REPORT_DATA_BYTES, 'report data have 64 bytes')
}
