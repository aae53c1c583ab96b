import type { Hex } from 'viem'
import type { PckExtension } from './pck-extension.ts'
import type { SgxQuote, SnpQuote, TdxQuote } from './quote.ts'
import type { ComponentStatus, TcbStatus } from './tcb-status.ts'

type CommonResult = {
  isDebug: boolean
  /** 64 bytes the attester chose. */
  reportData: Hex
  /** Names the machine: Intel's PPID (16 bytes) or AMD's chip id (64 bytes). */
  platformId: Hex
  /** The earliest end of validity of anything that was relied on. */
  collateralExpiresAtSeconds: number
  verifiedAtSeconds: number
}

/** What was concluded from genuine evidence of Intel's hardware; whether it is good enough is for a policy to say. */
export type IntelResult = CommonResult & {
  tcbStatus: TcbStatus
  /** The parts the status was computed from; `module` is undefined where no module has an identity of its own. */
  statuses: { platform: TcbStatus; qe: ComponentStatus; module: ComponentStatus | undefined }
  /** What the platform is still exposed to, or hardened against by its software; sorted, without repetition. */
  advisoryIds: readonly string[]
  /** The date of the level the platform reaches, in Unix seconds: issues known before it are dealt with. */
  tcbDateSeconds: number
  /** The lower one of TCB info and QE identity; grows with every disclosure of Intel. */
  evaluationDataNumber: number
  /** When the older one of TCB info and QE identity was issued, in Unix seconds. */
  tcbInfoIssuedAtSeconds: number
  platform: PckExtension
} & ({ kind: 'sgx'; quote: SgxQuote } | { kind: 'tdx'; quote: TdxQuote })

/** What was concluded from a genuine report of AMD's hardware. */
export type SnpResult = CommonResult & {
  kind: 'snp'
  quote: SnpQuote
  /** As the certificate names it, for example "Milan-B0". */
  product: string
  /** Was the chain checked against a list of the root? */
  isRevocationChecked: boolean
}

/** The attestation result of RFC 9334. */
export type AttestationResult = IntelResult | SnpResult
