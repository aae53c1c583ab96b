import { findHexBytes } from './bytes.ts'
import { moduleMismatch, tcbUnsupported } from './errors.ts'
import { maskHex } from './qe-identity.ts'
import type { ComponentLevel, ModuleIdentity, TcbInfo } from './tcb-info.ts'
import type { TdReport } from './td-report.ts'

/**
 * Throws unless the trust domain was launched under a TDX module that Intel names; answers what Intel thinks of its version, or
 * undefined for the first generation (major version 0), which the platform's level covers.
 *
 * @see Intel SGX DCAP Quote Verification Library, QuoteVerifier 4.1.2.4.11 and TdxModuleCheck
 */
export function matchModule(report: TdReport, tcbInfo: TcbInfo): ComponentLevel | undefined {
  const [isvSvn, majorVersion] = readSvns(report)
  const identity = majorVersion === 0 ? undefined : getModuleIdentity(tcbInfo, majorVersion)
  const signer = identity ?? tcbInfo.module
  if (signer === undefined) throw moduleMismatch('major version', 'nothing about modules', `${majorVersion}`)

  if (report.mrSignerSeam !== signer.mrSigner) {
    throw moduleMismatch('MRSIGNERSEAM', signer.mrSigner, report.mrSignerSeam)
  }
  // Intel's library wants zero as well as equal: no attribute of a module is harmless yet.
  const isPlain = BigInt(report.seamAttributes) === 0n
  if (!isPlain || maskHex(report.seamAttributes, signer.attributesMask) !== signer.attributes) {
    throw moduleMismatch('SEAMATTRIBUTES', signer.attributes, report.seamAttributes)
  }
  if (identity === undefined) return undefined
  const level = identity.levels.find((each) => isvSvn >= each.isvSvn)
  if (level === undefined) throw tcbUnsupported(`TDX module ${identity.id} with ISVSVN ${isvSvn}`)
  return level
}

/** The identity of a module generation, which TCB info must have. */
export function getModuleIdentity(tcbInfo: TcbInfo, majorVersion: number): ModuleIdentity {
  const id = `TDX_${majorVersion.toString(16).toUpperCase().padStart(2, '0')}`
  const identity = tcbInfo.moduleIdentities.find((each) => each.id === id)
  if (identity === undefined) {
    const known = tcbInfo.moduleIdentities.map((each) => each.id).join(', ')
    throw moduleMismatch('identity', known === '' ? 'none' : known, id)
  }
  return identity
}

function readSvns(report: TdReport): [isvSvn: number, majorVersion: number] {
  const svns = findHexBytes(report.teeTcbSvn)!
  return [svns[0]!, svns[1]!]
}
