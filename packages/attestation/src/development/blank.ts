import type { Hex } from 'viem'
import { toHex } from '../bytes.ts'
import type { EnclaveReport } from '../enclave-report.ts'
import type { PckExtension } from '../pck-extension.ts'
import type { SnpReport } from '../snp-report.ts'
import type { TdReport } from '../td-report.ts'

/** Sixteen security version numbers that stand for "as new as can be" in development. */
const SVNS = [3, 3, 2, 2, 4, 1, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0]

/** A platform no hardware has: its FMSPC and PPID are zero. */
export const BLANK_PLATFORM: PckExtension = {
  ppid: zero(16),
  componentSvns: SVNS,
  pceSvn: 11,
  cpuSvn: toHex(new Uint8Array(SVNS)),
  pceId: zero(2),
  fmspc: zero(6),
  memory: 'scalable',
  platformInstanceId: zero(16),
  isDynamicPlatform: false,
  hasCachedKeys: false,
  isSmtEnabled: false,
}

/** Initialised, 64 bits, no debug; measurements zero. */
export const BLANK_ENCLAVE_REPORT: EnclaveReport = {
  cpuSvn: zero(16),
  miscSelect: 0,
  reserved1: zero(12),
  isvExtProdId: zero(16),
  attributes: '0x0500000000000000e700000000000000',
  mrEnclave: zero(32),
  reserved2: zero(32),
  mrSigner: zero(32),
  reserved3: zero(32),
  configId: zero(64),
  isvProdId: 0,
  isvSvn: 0,
  configSvn: 0,
  reserved4: zero(42),
  isvFamilyId: zero(16),
  reportData: zero(64),
}

/** Under module version 1 with SVN 6, page faults not reflected, no debug; measurements zero. */
export const BLANK_TD_REPORT: TdReport = {
  teeTcbSvn: '0x06010300000000000000000000000000',
  mrSeam: zero(48),
  mrSignerSeam: zero(48),
  seamAttributes: zero(8),
  tdAttributes: 1n << 28n,
  xfam: '0xe702060000000000',
  mrTd: zero(48),
  mrConfigId: zero(48),
  mrOwner: zero(48),
  mrOwnerConfig: zero(48),
  rtMr: [zero(48), zero(48), zero(48), zero(48)],
  reportData: zero(64),
  teeTcbSvn2: undefined,
  mrServiceTd: undefined,
}

const SNP_TCB = { bootLoader: 4, tee: 0, snp: 22, microcode: 213 }

/** SMT allowed, no debug, no migration; measurements zero. */
export const BLANK_SNP_REPORT: SnpReport = {
  guestSvn: 0,
  policy: 0x30000n,
  familyId: zero(16),
  imageId: zero(16),
  vmpl: 0,
  signatureAlgorithm: 1,
  currentTcb: SNP_TCB,
  platformInfo: 0x25n,
  isAuthorKeyUsed: false,
  isChipKeyMasked: false,
  signingKey: 'vcek',
  reportData: zero(64),
  measurement: zero(48),
  hostData: zero(32),
  idKeyDigest: zero(48),
  authorKeyDigest: zero(48),
  reportId: zero(32),
  reportIdMigrationAgent: `0x${'ff'.repeat(32)}`,
  reportedTcb: SNP_TCB,
  cpuFamily: 0x19,
  cpuModel: 1,
  cpuStepping: 1,
  chipId: zero(64),
  committedTcb: SNP_TCB,
  current: { build: 29, minor: 55, major: 1 },
  committed: { build: 29, minor: 55, major: 1 },
  launchTcb: SNP_TCB,
  launchMitigations: 0n,
  currentMitigations: 0n,
}

function zero(lengthBytes: number): Hex {
  return `0x${'00'.repeat(lengthBytes)}`
}
