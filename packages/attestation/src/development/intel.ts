import type { Hex } from 'viem'
import { sha256 } from 'viem'
import { type Bytes, concatBytes, findHexBytes } from '../bytes.ts'
import type { IntelCollateral } from '../collateral.ts'
import type { EnclaveReport } from '../enclave-report.ts'
import type { PckExtension } from '../pck-extension.ts'
import type { QeIdentity } from '../qe-identity.ts'
import type { ComponentLevel, TcbInfo } from '../tcb-info.ts'
import type { TdReport } from '../td-report.ts'
import { BLANK_ENCLAVE_REPORT, BLANK_PLATFORM } from './blank.ts'
import {
  type Issuer,
  type Period,
  type Subject,
  writeCertificate,
  writePem,
  writeRevocationList,
} from './certificate-writer.ts'
import { formatQeIdentity, formatTcbInfo, writePckExtension } from './endorsement-writer.ts'
import { writeEnclaveReport, writeNumber, writeTdReport } from './report-writer.ts'
import { createSigner } from './signer.ts'

/** A make-believe Intel and one platform of it. Same seed, same certificates; keep the seed secret where it protects anything. */
export type DevelopmentIntel = {
  /** At least 16 bytes; every key comes from it. */
  seed: Uint8Array
  /** When all certificates are valid. */
  certificates: Period
  platform?: PckExtension | undefined
}

const SERIAL = { root: 1, authority: 2, signing: 3, pck: 4 } as const
const VENDOR_ID = '0x939a7233f79c4ca9940a0db3957f0607'
const QE_MR_SIGNER: Hex = `0x${'de'.repeat(32)}`

/** DER of the development root. */
export function writeDevelopmentRoot(intel: DevelopmentIntel): Bytes {
  return writeCertificate(toSubject(intel, 'root'), toIssuer(intel, 'root'))
}

/** sha-256 of the development root, for `TrustedRoots.intel`. */
export function toDevelopmentRootDigest(intel: DevelopmentIntel): Hex {
  return sha256(writeDevelopmentRoot(intel))
}

/** Collateral that is valid in `period`; everything is up to date unless given otherwise. */
export function writeDevelopmentCollateral(
  intel: DevelopmentIntel,
  options: {
    kind: 'sgx' | 'tdx'
    period: Period
    tcbInfo?: Partial<TcbInfo>
    qeIdentity?: Partial<QeIdentity>
    revoked?: readonly ('authority' | 'signing' | 'pck')[]
  },
): IntelCollateral {
  const { kind, period, revoked = [] } = options
  const signing = createSigner(intel.seed, 'signing')
  const root = toIssuer(intel, 'root')
  const signingChain = writePem(
    writeCertificate(toSubject(intel, 'signing'), root),
    writeDevelopmentRoot(intel),
  )
  const tcbInfo = formatTcbInfo({ ...toTcbInfo(intel, kind, period), ...options.tcbInfo })
  const qeIdentity = formatQeIdentity({ ...toQeIdentity(kind, period), ...options.qeIdentity })
  const serials = (names: readonly ('authority' | 'signing' | 'pck')[]) =>
    names.filter((name) => revoked.includes(name)).map((name) => SERIAL[name])
  return {
    kind: 'intel',
    rootCaCrl: writeRevocationList(root, period, serials(['authority', 'signing'])),
    pckCrl: writeRevocationList(toIssuer(intel, 'authority'), period, serials(['pck'])),
    tcbInfo,
    tcbInfoSignature: signing.sign(new TextEncoder().encode(tcbInfo)),
    tcbInfoChain: signingChain,
    qeIdentity,
    qeIdentitySignature: signing.sign(new TextEncoder().encode(qeIdentity)),
    qeIdentityChain: signingChain,
  }
}

/** PEM of leaf, authority and root, as quotes carry it. */
export function writeDevelopmentPckChain(intel: DevelopmentIntel): string {
  return writePem(
    writeCertificate(toSubject(intel, 'pck'), toIssuer(intel, 'authority')),
    writeCertificate(toSubject(intel, 'authority'), toIssuer(intel, 'root')),
    writeDevelopmentRoot(intel),
  )
}

/** A quote of the development platform over the report given; a TD 1.5 report needs version 5. */
export function writeDevelopmentQuote(
  intel: DevelopmentIntel,
  evidence: {
    version: 3 | 4 | 5
    qeReport?: Partial<EnclaveReport>
    qeAuthData?: Uint8Array
    userData?: Hex
  } & ({ kind: 'sgx'; report: EnclaveReport } | { kind: 'tdx'; report: TdReport }),
): Bytes {
  const { version, kind } = evidence
  const body = kind === 'sgx' ? writeEnclaveReport(evidence.report) : writeTdReport(evidence.report)
  const signed = concatBytes(
    writeHeader(version, kind, evidence.userData ?? `0x${'00'.repeat(20)}`),
    ...(version === 5 ? [writeNumber(toBodyType(evidence), 2), writeNumber(body.length, 4)] : []),
    body,
  )
  const key = createSigner(intel.seed, 'attestation')
  const quotingEnclave = writeQuotingEnclave(intel, {
    attestationKey: key.publicKey,
    qeReport: { isvProdId: kind === 'sgx' ? 1 : 2, ...evidence.qeReport },
    qeAuthData: evidence.qeAuthData ?? Uint8Array.from({ length: 32 }, (_, at) => at),
  })
  const wrapped =
    version === 3
      ? quotingEnclave
      : concatBytes(writeNumber(6, 2), writeNumber(quotingEnclave.length, 4), quotingEnclave)
  const authentication = concatBytes(key.sign(signed), key.publicKey, wrapped)
  return concatBytes(signed, writeNumber(authentication.length, 4), authentication)
}

function writeHeader(version: 3 | 4 | 5, kind: 'sgx' | 'tdx', userData: Hex): Bytes {
  return concatBytes(
    writeNumber(version, 2),
    writeNumber(2, 2),
    writeNumber(kind === 'sgx' ? 0 : 0x81, 4),
    writeNumber(0, 4),
    findHexBytes(VENDOR_ID)!,
    findHexBytes(userData)!,
  )
}

function toBodyType(evidence: { kind: 'sgx' } | { kind: 'tdx'; report: TdReport }): 1 | 2 | 3 {
  if (evidence.kind === 'sgx') return 1
  return evidence.report.teeTcbSvn2 === undefined ? 2 : 3
}

function writeQuotingEnclave(
  intel: DevelopmentIntel,
  parts: { attestationKey: Bytes; qeReport: Partial<EnclaveReport>; qeAuthData: Uint8Array },
): Bytes {
  const digest = sha256(concatBytes(parts.attestationKey, parts.qeAuthData))
  const report = writeEnclaveReport({
    ...BLANK_ENCLAVE_REPORT,
    attributes: '0x1500000000000000e700000000000000',
    mrSigner: QE_MR_SIGNER,
    isvSvn: 8,
    reportData: `${digest}${'00'.repeat(32)}`,
    ...parts.qeReport,
  })
  const pem = new TextEncoder().encode(writeDevelopmentPckChain(intel))
  return concatBytes(
    report,
    createSigner(intel.seed, 'pck').sign(report),
    writeNumber(parts.qeAuthData.length, 2),
    parts.qeAuthData,
    writeNumber(5, 2),
    writeNumber(pem.length, 4),
    pem,
  )
}

const NAME = {
  root: 'Intel SGX Root CA',
  authority: 'Intel SGX PCK Platform CA',
  signing: 'Intel SGX TCB Signing',
  pck: 'Intel SGX PCK Certificate',
} as const

function toIssuer(intel: DevelopmentIntel, role: 'root' | 'authority'): Issuer {
  return { commonName: NAME[role], signer: createSigner(intel.seed, role) }
}

function toSubject(intel: DevelopmentIntel, role: keyof typeof NAME): Subject {
  const extension = writePckExtension(intel.platform ?? BLANK_PLATFORM)
  return {
    commonName: NAME[role],
    signer: createSigner(intel.seed, role),
    serial: SERIAL[role],
    period: intel.certificates,
    isAuthority: role === 'root' || role === 'authority',
    ...(role === 'pck' ? { extensions: new Map([['1.2.840.113741.1.13.1', extension]]) } : {}),
  }
}

function toTcbInfo(intel: DevelopmentIntel, kind: 'sgx' | 'tdx', period: Period): TcbInfo {
  const platform = intel.platform ?? BLANK_PLATFORM
  const signer = {
    mrSigner: `0x${'00'.repeat(48)}`,
    attributes: `0x${'00'.repeat(8)}`,
    attributesMask: `0x${'ff'.repeat(8)}`,
  } as const
  return {
    kind,
    issuedAtSeconds: period.fromSeconds,
    nextUpdateSeconds: period.toSeconds,
    fmspc: platform.fmspc,
    pceId: platform.pceId,
    evaluationDataNumber: 17,
    module: kind === 'tdx' ? signer : undefined,
    moduleIdentities: kind === 'tdx' ? [{ id: 'TDX_01', ...signer, levels: [toLevel(period, 6)] }] : [],
    levels: [
      {
        sgxSvns: platform.componentSvns,
        tdxSvns: kind === 'tdx' ? [5, 0, 3, ...new Array<number>(13).fill(0)] : undefined,
        pceSvn: platform.pceSvn,
        status: 'UpToDate',
        dateSeconds: period.fromSeconds,
        advisoryIds: [],
      },
    ],
  }
}

function toQeIdentity(kind: 'sgx' | 'tdx', period: Period): QeIdentity {
  return {
    kind,
    issuedAtSeconds: period.fromSeconds,
    nextUpdateSeconds: period.toSeconds,
    evaluationDataNumber: 17,
    miscSelect: '0x00000000',
    miscSelectMask: '0xffffffff',
    attributes: '0x11000000000000000000000000000000',
    attributesMask: '0xfbffffffffffffff0000000000000000',
    mrSigner: QE_MR_SIGNER,
    isvProdId: kind === 'sgx' ? 1 : 2,
    levels: [toLevel(period, 8)],
  }
}

function toLevel(period: Period, isvSvn: number): ComponentLevel {
  return { isvSvn, status: 'UpToDate', dateSeconds: period.fromSeconds, advisoryIds: [] }
}
