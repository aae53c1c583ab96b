import type { Hex } from 'viem'
import { type Authentication, readAuthenticationV3, readAuthenticationV4 } from './authentication.ts'
import type { Bytes } from './bytes.ts'
import { ENCLAVE_REPORT_BYTES, type EnclaveReport, readEnclaveReport } from './enclave-report.ts'
import { quoteMalformed, quoteUnsupported } from './errors.ts'
import { QuoteReader } from './reader.ts'
import { readSnpReport, SNP_REPORT_BYTES, SNP_SIGNED_BYTES, type SnpReport } from './snp-report.ts'
import { readTdReport, TD_REPORT_10_BYTES, TD_REPORT_15_BYTES, type TdReport } from './td-report.ts'

/** More than any quote with an ECDSA key needs; Linux gives at most as much (configfs-tsm). */
export const QUOTE_BYTES_MAX = 32 * 1024

const INTEL_VENDOR_ID = '0x939a7233f79c4ca9940a0db3957f0607'

/** The 48 bytes every quote of Intel begins with. */
export type QuoteHeader = {
  version: 3 | 4 | 5
  /** 2: ECDSA-256 with curve P-256; no other is accepted. */
  attestationKeyType: 2
  /** Version 3 only; zero after. */
  qeSvn: number
  /** Version 3 only; zero after. */
  pceSvn: number
  /** 16 bytes. */
  qeVendorId: Hex
  /** 20 bytes; the first 16 name the quoting enclave's installation. */
  userData: Hex
}

type IntelQuote = {
  header: QuoteHeader
  /** Exactly the bytes under the signature of the attestation key. */
  signedBytes: Bytes
  authentication: Authentication
  /** Bytes after the quote that nothing protects. */
  paddingBytes: number
}

export type SgxQuote = IntelQuote & { kind: 'sgx'; report: EnclaveReport }
export type TdxQuote = IntelQuote & { kind: 'tdx'; report: TdReport }
export type SnpQuote = {
  kind: 'snp'
  version: 2 | 3 | 4 | 5
  report: SnpReport
  signedBytes: Bytes
  /** r and s, 48 bytes each, big endian. */
  signature: Bytes
}

/**
 * Evidence of a TEE, read and not yet believed. Never use a hash of the bytes as an identity: fields that nothing signs can be
 * changed by anybody; use measurement and report data.
 */
export type Quote = SgxQuote | TdxQuote | SnpQuote

/** Reads an SGX quote (version 3, 4 or 5), a TDX quote (version 4 or 5) or a SEV-SNP report. */
export function parseQuote(input: Uint8Array): Quote {
  if (input.length > QUOTE_BYTES_MAX) {
    throw quoteMalformed(`it has ${input.length} bytes, more than ${QUOTE_BYTES_MAX}`)
  }
  const bytes = new Uint8Array(input)
  const reader = new QuoteReader(bytes)
  const version = reader.u16('version')
  const keyType = reader.u16('attestation key type')
  // A SEV-SNP report begins with its version in 32 bits, so the upper half is zero, which no quote of Intel has here.
  if (keyType === 0) return parseSnp(bytes, version)

  const header = readHeader(reader, version, keyType)
  const { kind, bodyBytes } = readBodyType(reader, header.version, header.teeType)
  const body = reader.part(bodyBytes, 'report')
  const signedBytes = bytes.slice(0, reader.offset)
  const { teeType: _, ...publicHeader } = header
  const read = header.version === 3 ? readAuthenticationV3 : readAuthenticationV4
  const size = reader.u32('length of the signature data')
  const authentication = read(reader.part(size, 'signature data'))
  const common = { header: publicHeader, signedBytes, authentication, paddingBytes: reader.remaining }

  if (kind === 'sgx') return { kind, report: readEnclaveReport(body), ...common }
  const report = readTdReport(body, bodyBytes === TD_REPORT_15_BYTES ? '1.5' : '1.0')
  return { kind, report, ...common }
}

function readHeader(
  reader: QuoteReader,
  version: number,
  keyType: number,
): QuoteHeader & { teeType: 0 | 0x81 } {
  if (version !== 3 && version !== 4 && version !== 5) {
    throw quoteUnsupported('version', `${version}`, '3, 4 or 5')
  }
  if (keyType !== 2) throw quoteUnsupported('attestation key type', `${keyType}`, '2 (ECDSA with P-256)')
  const teeType = reader.u32('TEE type')
  if (teeType !== 0 && teeType !== 0x81) {
    throw quoteUnsupported('TEE type', `0x${teeType.toString(16)}`, '0x0 (SGX) or 0x81 (TDX)')
  }
  const qeSvn = reader.u16('QE SVN')
  const pceSvn = reader.u16('PCE SVN')
  const qeVendorId = reader.hex(16, 'QE vendor id')
  if (qeVendorId !== INTEL_VENDOR_ID) throw quoteUnsupported('QE vendor id', qeVendorId, INTEL_VENDOR_ID)
  const userData = reader.hex(20, 'user data')
  return { version, attestationKeyType: 2, teeType, qeSvn, pceSvn, qeVendorId, userData }
}

/** Version 5 names its body by type and length; before, the TEE type alone decides. */
function readBodyType(reader: QuoteReader, version: 3 | 4 | 5, teeType: 0 | 0x81) {
  const kind = teeType === 0 ? ('sgx' as const) : ('tdx' as const)
  if (version === 3 && kind === 'tdx') throw quoteUnsupported('version', '3 for TDX', '4 or 5')
  if (version !== 5) {
    return { kind, bodyBytes: kind === 'sgx' ? ENCLAVE_REPORT_BYTES : TD_REPORT_10_BYTES }
  }
  const type = reader.u16('body type')
  const size = reader.u32('body length')
  const bodyBytes = BODY_BYTES[type]
  if (bodyBytes === undefined || (type === 1) !== (kind === 'sgx')) {
    throw quoteUnsupported('body type', `${type} for ${kind}`, '1 for sgx, 2 or 3 for tdx')
  }
  if (size !== bodyBytes) throw quoteMalformed(`body type ${type} has ${bodyBytes} bytes, not ${size}`)
  return { kind, bodyBytes }
}

const BODY_BYTES: Readonly<Record<number, number>> = {
  1: ENCLAVE_REPORT_BYTES,
  2: TD_REPORT_10_BYTES,
  3: TD_REPORT_15_BYTES,
}

function parseSnp(bytes: Bytes, version: number): SnpQuote {
  if (version !== 2 && version !== 3 && version !== 4 && version !== 5) {
    throw quoteUnsupported('SEV-SNP report version', `${version}`, '2 to 5')
  }
  if (bytes.length !== SNP_REPORT_BYTES) {
    throw quoteMalformed(`a SEV-SNP report has ${SNP_REPORT_BYTES} bytes, not ${bytes.length}`)
  }
  const reader = new QuoteReader(bytes, 4)
  const report = readSnpReport(reader)
  if (report.signatureAlgorithm !== 1) {
    throw quoteUnsupported('signature algorithm', `${report.signatureAlgorithm}`, '1 (ECDSA with P-384)')
  }
  const signature = new Uint8Array([
    ...reversedNumber(bytes.subarray(SNP_SIGNED_BYTES, SNP_SIGNED_BYTES + 72)),
    ...reversedNumber(bytes.subarray(SNP_SIGNED_BYTES + 72, SNP_SIGNED_BYTES + 144)),
  ])
  if (bytes.subarray(SNP_SIGNED_BYTES + 144).some((byte) => byte !== 0)) {
    throw quoteMalformed('the bytes after the signature are not zero')
  }
  return { kind: 'snp', version, report, signedBytes: bytes.slice(0, SNP_SIGNED_BYTES), signature }
}

/** A little-endian number of 72 bytes, of which P-384 uses 48, as 48 bytes big endian. */
function reversedNumber(bytes: Uint8Array): Uint8Array {
  if (bytes.subarray(48).some((byte) => byte !== 0)) throw quoteMalformed('the signature exceeds 384 bits')
  return bytes.slice(0, 48).reverse()
}
