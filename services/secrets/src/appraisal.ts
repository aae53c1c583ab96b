import { createHash } from 'node:crypto'
import {
  type AppraisalPolicy,
  type AttestationResult,
  appraise,
  checkReportData,
  type EndorsementMemory,
  formatAmdCollateral,
  parsePolicy,
  parseQuote,
  type Quote,
  readCertificateTable,
  type TrustedRoots,
  verifyQuote,
} from '@ruche/attestation'
import { type Hex, isFailure } from '@ruche/protocol'
import type { CollateralSource } from './collateral.ts'
import { evidenceRefused } from './errors.ts'
import type { Store } from './store.ts'

/** What believes evidence. */
export type Appraiser = {
  roots: TrustedRoots
  collateral: CollateralSource
  store: Pick<Store, 'raiseCollateral'>
  /** What was verified of machines and collateral before. */
  memory: EndorsementMemory
}

/** Evidence that was believed, and with what. */
export type Appraised = {
  result: AttestationResult
  /** sha-256 of the signed part: the rest of a quote can be changed by anybody. */
  quoteDigest: Hex
  /** As it was read, for others to check again. */
  collateral: string
}

/**
 * Believes evidence if it is genuine, answers this challenge, and every policy accepts it.
 *
 * @throws EVIDENCE_REFUSED with each reason
 */
export async function appraiseEvidence(
  { roots, collateral, store, memory }: Appraiser,
  {
    bytes,
    certificates,
    reportData,
    policies,
    nowSeconds,
  }: {
    bytes: Uint8Array
    /** What an SNP machine was handed by its host. */
    certificates?: Uint8Array | undefined
    reportData: Hex
    policies: readonly AppraisalPolicy[]
    nowSeconds: number
  },
): Promise<Appraised> {
  const quote = parse(bytes)
  const candidates = withCertificates(await collateral(), certificates)
  const verified = await verifyWithAny({ quote, roots, memory, nowSeconds, candidates })
  const { result } = verified
  const different = checkReportData(result, reportData)
  if (different !== undefined) {
    throw evidenceRefused('it does not answer this challenge for this task, worker and keys.')
  }
  const findings = policies.flatMap((policy) => appraise(result, policy))
  if (findings.length > 0) {
    throw evidenceRefused(
      [...new Set(findings.map(({ reason, message }) => `${message} (${reason})`))].join(' '),
    )
  }
  await refuseOlderCollateral(result, store)
  const quoteDigest: Hex = `0x${createHash('sha256').update(quote.signedBytes).digest('hex')}`
  return { result, quoteDigest, collateral: verified.text }
}

/** Reads a policy that was stored, or one of the configuration. */
export function readPolicy(value: unknown): AppraisalPolicy {
  return parsePolicy(value)
}

function parse(bytes: Uint8Array): Quote {
  try {
    return parseQuote(bytes)
  } catch (error) {
    if (isFailure(error)) throw evidenceRefused(error.message, error)
    throw error
  }
}

type Candidates = Awaited<ReturnType<CollateralSource>>

/** Adds the certificates that come with a report, with each revocation list at hand: those are not the host's to choose. */
function withCertificates(known: Candidates, certificates: Uint8Array | undefined): Candidates {
  if (certificates === undefined) return known
  const lists = known.flatMap(({ collateral }) => (collateral.kind === 'amd' ? [collateral.crl] : []))
  try {
    const added = [...new Set([...lists, undefined])].map((crl) => {
      const collateral = readCertificateTable(Uint8Array.from(certificates), crl)
      return { collateral, text: formatAmdCollateral(collateral) }
    })
    return [...known, ...added]
  } catch (error) {
    // They are a hint: what is at hand may do without.
    if (isFailure(error)) return known
    throw error
  }
}

/** Tries what is at hand; if nothing fits, the reason of the newest is the one to tell. */
async function verifyWithAny({
  quote,
  roots,
  memory,
  nowSeconds,
  candidates,
}: {
  quote: Quote
  roots: TrustedRoots
  memory: EndorsementMemory
  nowSeconds: number
  candidates: Candidates
}): Promise<{ result: AttestationResult; text: string }> {
  let first: unknown
  const maker = quote.kind === 'snp' ? 'amd' : 'intel'
  const ofMaker = candidates.filter(({ collateral }) => collateral.kind === maker)
  for (const { collateral, text } of ofMaker) {
    try {
      return { result: await verifyQuote({ quote, collateral, nowSeconds, roots, memory }), text }
    } catch (error) {
      if (!isFailure(error)) throw error
      first ??= error
    }
  }
  if (first === undefined) throw evidenceRefused(`There is no collateral of its maker (${maker}) here.`)
  throw evidenceRefused((first as Error).message, first)
}

/** Whoever serves collateral could serve last month's, which is still in date, to hide what was found since. */
async function refuseOlderCollateral(result: AttestationResult, store: Appraiser['store']): Promise<void> {
  if (result.kind === 'snp') return
  const { fmspc } = result.platform
  const newest = await store.raiseCollateral(`${result.kind} ${fmspc}`, result.evaluationDataNumber)
  if (result.evaluationDataNumber < newest) {
    throw evidenceRefused(
      `The collateral is number ${result.evaluationDataNumber}; ${newest} was seen before.`,
    )
  }
}
