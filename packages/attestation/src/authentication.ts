import type { Bytes } from './bytes.ts'
import { ENCLAVE_REPORT_BYTES, type EnclaveReport, readEnclaveReport } from './enclave-report.ts'
import { quoteUnsupported } from './errors.ts'
import { QuoteReader } from './reader.ts'

/** How the quote names the certificate of the platform's key (Intel SGX ECDSA quote library, appendix A.4). */
export type Certification =
  | { type: 'chain'; pem: Bytes }
  /** PPID in the clear or encrypted, or the leaf alone: the chain must come with the collateral. */
  | { type: 'ppid' | 'ppidRsa2048' | 'ppidRsa3072' | 'leaf'; data: Bytes }

/** The chain of signatures from the report up to the platform's certificate. */
export type Authentication = {
  /** r and s over the signed bytes, 32 bytes each, big endian. */
  signature: Bytes
  /** x and y on P-256, 32 bytes each, big endian. */
  attestationKey: Bytes
  qeReport: EnclaveReport
  /** The 384 bytes that `qeReport` was read from. */
  qeReportBytes: Bytes
  /** By the platform's PCK over `qeReportBytes`. */
  qeReportSignature: Bytes
  qeAuthData: Bytes
  certification: Certification
}

const CERTIFICATION_TYPES = {
  1: 'ppid',
  2: 'ppidRsa2048',
  3: 'ppidRsa3072',
  4: 'leaf',
} as const

/** Signature data of version 3; uses the reader up. */
export function readAuthenticationV3(reader: QuoteReader): Authentication {
  const signature = reader.take(64, 'signature')
  const attestationKey = reader.take(64, 'attestation key')
  const rest = readQuotingEnclave(reader)
  reader.finish('certification data')
  return { signature, attestationKey, ...rest }
}

/** Signature data of versions 4 and 5, where the quoting enclave's part is wrapped as certification data of type 6. */
export function readAuthenticationV4(reader: QuoteReader): Authentication {
  const signature = reader.take(64, 'signature')
  const attestationKey = reader.take(64, 'attestation key')
  const type = reader.u16('certification data type')
  if (type !== 6) throw quoteUnsupported('certification data type', `${type}`, '6')
  const inner = reader.part(reader.u32('certification data length'), 'certification data')
  reader.finish('certification data')
  const rest = readQuotingEnclave(inner)
  inner.finish('certification data of the quoting enclave')
  return { signature, attestationKey, ...rest }
}

function readQuotingEnclave(reader: QuoteReader): Omit<Authentication, 'signature' | 'attestationKey'> {
  const qeReportBytes = reader.take(ENCLAVE_REPORT_BYTES, 'report of the quoting enclave')
  const qeReportSignature = reader.take(64, 'signature of the quoting enclave')
  const qeAuthData = reader.take(reader.u16('length of the QE data'), 'QE data')
  const type = reader.u16('certification data type')
  const data = reader.take(reader.u32('certification data length'), 'certification data')
  return {
    qeReport: readEnclaveReport(new QuoteReader(qeReportBytes)),
    qeReportBytes,
    qeReportSignature,
    qeAuthData,
    certification: toCertification(type, data),
  }
}

function toCertification(type: number, data: Bytes): Certification {
  if (type === 5) return { type: 'chain', pem: data }
  const name = CERTIFICATION_TYPES[type as keyof typeof CERTIFICATION_TYPES]
  if (name === undefined) throw quoteUnsupported('certification data type', `${type}`, '1 to 5')
  return { type: name, data }
}
