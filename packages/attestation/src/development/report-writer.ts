import type { Hex } from 'viem'
import { type Bytes, concatBytes, findHexBytes } from '../bytes.ts'
import type { EnclaveReport } from '../enclave-report.ts'
import type { SnpBuild, SnpReport, SnpTcb } from '../snp-report.ts'
import type { TdReport } from '../td-report.ts'

/** 384 bytes. */
export function writeEnclaveReport(report: EnclaveReport): Bytes {
  return concatBytes(
    fromHex(report.cpuSvn),
    writeNumber(report.miscSelect, 4),
    ...[report.reserved1, report.isvExtProdId, report.attributes, report.mrEnclave].map(fromHex),
    ...[report.reserved2, report.mrSigner, report.reserved3, report.configId].map(fromHex),
    ...[report.isvProdId, report.isvSvn, report.configSvn].map((value) => writeNumber(value, 2)),
    ...[report.reserved4, report.isvFamilyId, report.reportData].map(fromHex),
  )
}

/** 584 bytes, or 648 for TD 1.5. */
export function writeTdReport(report: TdReport): Bytes {
  return concatBytes(
    ...[report.teeTcbSvn, report.mrSeam, report.mrSignerSeam, report.seamAttributes].map(fromHex),
    writeNumber(report.tdAttributes, 8),
    ...[report.xfam, report.mrTd, report.mrConfigId, report.mrOwner, report.mrOwnerConfig].map(fromHex),
    ...[...report.rtMr, report.reportData].map(fromHex),
    ...(report.teeTcbSvn2 === undefined ? [] : [fromHex(report.teeTcbSvn2)]),
    ...(report.mrServiceTd === undefined ? [] : [fromHex(report.mrServiceTd)]),
  )
}

/** The 672 bytes under the signature. */
export function writeSnpReport(report: SnpReport, version: 2 | 3 | 4 | 5): Bytes {
  const key = { vcek: 0, vlek: 1, reserved: 2, none: 7 }[report.signingKey]
  const keyInfo = (key << 2) | (report.isChipKeyMasked ? 2 : 0) | (report.isAuthorKeyUsed ? 1 : 0)
  const signed = concatBytes(
    ...[version, report.guestSvn].map((value) => writeNumber(value, 4)),
    writeNumber(report.policy, 8),
    ...[report.familyId, report.imageId].map(fromHex),
    ...[report.vmpl, report.signatureAlgorithm].map((value) => writeNumber(value, 4)),
    writeTcb(report.currentTcb),
    writeNumber(report.platformInfo, 8),
    ...[keyInfo, 0].map((value) => writeNumber(value, 4)),
    ...[report.reportData, report.measurement, report.hostData, report.idKeyDigest].map(fromHex),
    ...[report.authorKeyDigest, report.reportId, report.reportIdMigrationAgent].map(fromHex),
    writeTcb(report.reportedTcb),
    new Uint8Array([report.cpuFamily, report.cpuModel, report.cpuStepping, ...new Uint8Array(21)]),
    fromHex(report.chipId),
    writeTcb(report.committedTcb),
    ...[report.current, report.committed].map(writeBuild),
    writeTcb(report.launchTcb),
    ...[report.launchMitigations, report.currentMitigations].map((value) => writeNumber(value, 8)),
  )
  return concatBytes(signed, new Uint8Array(0x2a0 - signed.length))
}

/** Little endian. */
export function writeNumber(value: number | bigint, lengthBytes: number): Bytes {
  const digits = value.toString(16).padStart(2 * lengthBytes, '0')
  return new Uint8Array(fromHex(`0x${digits}`).toReversed())
}

function writeTcb(tcb: SnpTcb): Bytes {
  return new Uint8Array([tcb.bootLoader, tcb.tee, 0, 0, 0, 0, tcb.snp, tcb.microcode])
}

function writeBuild(build: SnpBuild): Bytes {
  return new Uint8Array([build.build, build.minor, build.major, 0])
}

function fromHex(hex: Hex): Bytes {
  return findHexBytes(hex)!
}
