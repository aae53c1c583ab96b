import type { Hex } from 'viem'
import type { QuoteReader } from './reader.ts'

export const TD_REPORT_10_BYTES = 584
export const TD_REPORT_15_BYTES = 648

/** What the TDX module says about a trust domain (Intel TDX DCAP quoting library, "TD Quote Body"). */
export type TdReport = {
  /** 16 bytes: [0] SVN of the TDX module, [1] its major version, [2] late microcode. */
  teeTcbSvn: Hex
  /** 48 bytes: the measurement of the TDX module. */
  mrSeam: Hex
  /** 48 bytes; zero when Intel signed the module. */
  mrSignerSeam: Hex
  /** 8 bytes. */
  seamAttributes: Hex
  /** 64 bits: 0-7 make a domain untrusted (0 is debug), 28 SEPT_VE_DISABLE, 30 PKS, 31 KL, 63 PERFMON. */
  tdAttributes: bigint
  /** 8 bytes. */
  xfam: Hex
  /** 48 bytes: the measurement of the initial contents. */
  mrTd: Hex
  /** 48 bytes. */
  mrConfigId: Hex
  /** 48 bytes. */
  mrOwner: Hex
  /** 48 bytes. */
  mrOwnerConfig: Hex
  /** Four registers of 48 bytes, extended while the domain runs. */
  rtMr: readonly [Hex, Hex, Hex, Hex]
  /** 64 bytes the domain chose. */
  reportData: Hex
  /** 16 bytes, TD 1.5 only: the module that runs now, after an update that kept the domain alive. */
  teeTcbSvn2: Hex | undefined
  /** 48 bytes, TD 1.5 only: measurement of the service domains bound to this one; zero when there are none. */
  mrServiceTd: Hex | undefined
}

export function readTdReport(reader: QuoteReader, version: '1.0' | '1.5'): TdReport {
  const report = {
    teeTcbSvn: reader.hex(16, 'TEE_TCB_SVN'),
    mrSeam: reader.hex(48, 'MRSEAM'),
    mrSignerSeam: reader.hex(48, 'MRSIGNERSEAM'),
    seamAttributes: reader.hex(8, 'SEAMATTRIBUTES'),
    tdAttributes: reader.u64('TDATTRIBUTES'),
    xfam: reader.hex(8, 'XFAM'),
    mrTd: reader.hex(48, 'MRTD'),
    mrConfigId: reader.hex(48, 'MRCONFIGID'),
    mrOwner: reader.hex(48, 'MROWNER'),
    mrOwnerConfig: reader.hex(48, 'MROWNERCONFIG'),
    rtMr: [
      reader.hex(48, 'RTMR0'),
      reader.hex(48, 'RTMR1'),
      reader.hex(48, 'RTMR2'),
      reader.hex(48, 'RTMR3'),
    ],
    reportData: reader.hex(64, 'REPORTDATA'),
  } as const
  if (version === '1.0') return { ...report, teeTcbSvn2: undefined, mrServiceTd: undefined }
  return {
    ...report,
    teeTcbSvn2: reader.hex(16, 'TEE_TCB_SVN2'),
    mrServiceTd: reader.hex(48, 'MRSERVICETD'),
  }
}

/** The lowest byte of the attributes: any bit of it lets others look inside. */
export function isDebugDomain(report: TdReport): boolean {
  return (report.tdAttributes & 0xffn) !== 0n
}
