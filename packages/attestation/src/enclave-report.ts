import type { Hex } from 'viem'
import type { QuoteReader } from './reader.ts'

/** Length of the report of an SGX enclave, also of the quoting enclave's. */
export const ENCLAVE_REPORT_BYTES = 384

/** What the processor says about an SGX enclave (Intel SDM volume 3D, "REPORT"; `sgx_report_body_t`). */
export type EnclaveReport = {
  /** 16 bytes. */
  cpuSvn: Hex
  miscSelect: number
  /** 12 bytes. */
  reserved1: Hex
  /** 16 bytes, KSS. */
  isvExtProdId: Hex
  /** 16 bytes: flags (8), XFRM (8). */
  attributes: Hex
  /** 32 bytes: the measurement of code and data. */
  mrEnclave: Hex
  /** 32 bytes. */
  reserved2: Hex
  /** 32 bytes: sha-256 of the signing key's modulus. */
  mrSigner: Hex
  /** 32 bytes. */
  reserved3: Hex
  /** 64 bytes, KSS. */
  configId: Hex
  isvProdId: number
  isvSvn: number
  /** KSS. */
  configSvn: number
  /** 42 bytes. */
  reserved4: Hex
  /** 16 bytes, KSS. */
  isvFamilyId: Hex
  /** 64 bytes the enclave chose. */
  reportData: Hex
}

export function readEnclaveReport(reader: QuoteReader): EnclaveReport {
  return {
    cpuSvn: reader.hex(16, 'CPUSVN'),
    miscSelect: reader.u32('MISCSELECT'),
    reserved1: reader.hex(12, 'reserved field'),
    isvExtProdId: reader.hex(16, 'ISVEXTPRODID'),
    attributes: reader.hex(16, 'ATTRIBUTES'),
    mrEnclave: reader.hex(32, 'MRENCLAVE'),
    reserved2: reader.hex(32, 'reserved field'),
    mrSigner: reader.hex(32, 'MRSIGNER'),
    reserved3: reader.hex(32, 'reserved field'),
    configId: reader.hex(64, 'CONFIGID'),
    isvProdId: reader.u16('ISVPRODID'),
    isvSvn: reader.u16('ISVSVN'),
    configSvn: reader.u16('CONFIGSVN'),
    reserved4: reader.hex(42, 'reserved field'),
    isvFamilyId: reader.hex(16, 'ISVFAMILYID'),
    reportData: reader.hex(64, 'REPORTDATA'),
  }
}

/** Bit 1 of the flags: a debugger can read the enclave's memory. */
export function isDebugEnclave(report: EnclaveReport): boolean {
  return (Number.parseInt(report.attributes.slice(2, 4), 16) & 0x02) !== 0
}
