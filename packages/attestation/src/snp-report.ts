import type { Hex } from 'viem'
import type { QuoteReader } from './reader.ts'

export const SNP_REPORT_BYTES = 1184
/** What the signature covers. */
export const SNP_SIGNED_BYTES = 0x2a0

/** Security versions of the firmware parts, packed in 8 bytes of which four are used before Turin. */
export type SnpTcb = { bootLoader: number; tee: number; snp: number; microcode: number }

/** Three numbers the firmware calls itself by. */
export type SnpBuild = { build: number; minor: number; major: number }

/** What AMD's secure processor says about a machine (SEV-SNP firmware ABI 56860, "ATTESTATION_REPORT"). */
export type SnpReport = {
  guestSvn: number
  /** 64 bits: 16 SMT, 17 always 1, 18 migration agent, 19 debug, 20 single socket. */
  policy: bigint
  /** 16 bytes. */
  familyId: Hex
  /** 16 bytes. */
  imageId: Hex
  /** 0 is the most privileged level. */
  vmpl: number
  /** 1 is ECDSA P-384 with SHA-384. */
  signatureAlgorithm: number
  currentTcb: SnpTcb
  /** 64 bits: 0 SMT, 1 TSME, 2 ECC, 3 RAPL off, 4 ciphertext hiding, 5 alias check complete. */
  platformInfo: bigint
  isAuthorKeyUsed: boolean
  isChipKeyMasked: boolean
  signingKey: 'vcek' | 'vlek' | 'none' | 'reserved'
  /** 64 bytes the guest chose. */
  reportData: Hex
  /** 48 bytes: the measurement of the initial contents. */
  measurement: Hex
  /** 32 bytes the host chose at launch. */
  hostData: Hex
  /** 48 bytes. */
  idKeyDigest: Hex
  /** 48 bytes. */
  authorKeyDigest: Hex
  /** 32 bytes. */
  reportId: Hex
  /** 32 bytes: the migration agent; all ones when there is none. */
  reportIdMigrationAgent: Hex
  reportedTcb: SnpTcb
  /** Set by report versions 3 and later, zero before. */
  cpuFamily: number
  cpuModel: number
  cpuStepping: number
  /** 64 bytes. */
  chipId: Hex
  committedTcb: SnpTcb
  current: SnpBuild
  committed: SnpBuild
  launchTcb: SnpTcb
  /** Set by report version 5, zero before. */
  launchMitigations: bigint
  currentMitigations: bigint
}

/** Reads the signed part. */
export function readSnpReport(reader: QuoteReader): SnpReport {
  const head = readIdentity(reader)
  const key = readKeyInfo(reader)
  return { ...head, ...key, ...readMeasurements(reader), ...readPlatform(reader) }
}

export function isDebugSnp(report: SnpReport): boolean {
  return (report.policy & (1n << 19n)) !== 0n
}

function readIdentity(reader: QuoteReader) {
  return {
    guestSvn: reader.u32('GUEST_SVN'),
    policy: reader.u64('POLICY'),
    familyId: reader.hex(16, 'FAMILY_ID'),
    imageId: reader.hex(16, 'IMAGE_ID'),
    vmpl: reader.u32('VMPL'),
    signatureAlgorithm: reader.u32('SIGNATURE_ALGO'),
    currentTcb: readTcb(reader),
    platformInfo: reader.u64('PLATFORM_INFO'),
  }
}

function readKeyInfo(reader: QuoteReader) {
  const bits = reader.u32('signer info')
  reader.u32('reserved field')
  const key = (bits >> 2) & 7
  return {
    isAuthorKeyUsed: (bits & 1) !== 0,
    isChipKeyMasked: (bits & 2) !== 0,
    signingKey: key === 0 ? 'vcek' : key === 1 ? 'vlek' : key === 7 ? 'none' : 'reserved',
  } as const
}

function readMeasurements(reader: QuoteReader) {
  return {
    reportData: reader.hex(64, 'REPORT_DATA'),
    measurement: reader.hex(48, 'MEASUREMENT'),
    hostData: reader.hex(32, 'HOST_DATA'),
    idKeyDigest: reader.hex(48, 'ID_KEY_DIGEST'),
    authorKeyDigest: reader.hex(48, 'AUTHOR_KEY_DIGEST'),
    reportId: reader.hex(32, 'REPORT_ID'),
    reportIdMigrationAgent: reader.hex(32, 'REPORT_ID_MA'),
  }
}

function readPlatform(reader: QuoteReader) {
  const reportedTcb = readTcb(reader)
  const [cpuFamily, cpuModel, cpuStepping] = [reader.u8('family'), reader.u8('model'), reader.u8('stepping')]
  reader.take(21, 'reserved field')
  return {
    reportedTcb,
    cpuFamily,
    cpuModel,
    cpuStepping,
    chipId: reader.hex(64, 'CHIP_ID'),
    committedTcb: readTcb(reader),
    current: readBuild(reader),
    committed: readBuild(reader),
    launchTcb: readTcb(reader),
    launchMitigations: reader.u64('LAUNCH_MIT_VECTOR'),
    currentMitigations: reader.u64('CURRENT_MIT_VECTOR'),
  }
}

function readTcb(reader: QuoteReader): SnpTcb {
  const bytes = reader.take(8, 'TCB version')
  return { bootLoader: bytes[0]!, tee: bytes[1]!, snp: bytes[6]!, microcode: bytes[7]! }
}

function readBuild(reader: QuoteReader): SnpBuild {
  const [build, minor, major] = [reader.u8('build'), reader.u8('minor'), reader.u8('major')]
  reader.u8('reserved field')
  return { build, minor, major }
}
