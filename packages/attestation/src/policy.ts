import { type Hex, keccak256, stringToBytes } from 'viem'
import { policyMalformed } from './errors.ts'
import { PolicyFields } from './policy-fields.ts'
import { parseReference, type ReferenceValue } from './reference-value.ts'
import type { SnpTcb } from './snp-report.ts'
import { TCB_STATUSES, type TcbStatus } from './tcb-status.ts'

export const POLICY_FORMAT = 'ruche/attestation-policy/1'

/** Statuses a policy may accept: a revoked platform is never acceptable. */
export type AcceptableStatus = Exclude<TcbStatus, 'Revoked'>

/** What a relying party accepts (RFC 9334: appraisal policy for attestation results). Lists are sets: their order means nothing. */
export type AppraisalPolicy = {
  format: typeof POLICY_FORMAT
  /** The code that is trusted; one match is enough. At least one. */
  references: readonly ReferenceValue[]
  /** Machines by PPID (16 bytes) or chip id (64 bytes). */
  platforms: 'any' | readonly Hex[]
  /** Intel: which statuses are accepted. */
  tcbStatuses: readonly AcceptableStatus[]
  /** Intel: advisories that may stand against a platform that is not up to date. */
  advisories: readonly string[]
  /** Intel: for how many days after the date of its level a platform that is out of date is borne with, if its status is accepted. */
  outOfDateGraceDays: number
  /** Intel: the lowest number of TCB info and QE identity, against old collateral. */
  evaluationDataNumberMin: number
  /** Intel: how old TCB info and QE identity may be. */
  tcbInfoAgeDaysMax: number
  /** AMD: the lowest version of each part of the firmware. */
  snpTcbMin: SnpTcb
  /** AMD: must a revocation list have been checked? */
  isSnpRevocationListRequired: boolean
  /** AMD: must memory aliasing have been ruled out at boot (AMD-SB-3015)? */
  isSnpAliasCheckRequired: boolean
  /** May two threads share a core? */
  isSmtAllowed: boolean
}

const STRICTEST = {
  format: POLICY_FORMAT,
  platforms: 'any',
  tcbStatuses: ['UpToDate'],
  advisories: [],
  outOfDateGraceDays: 0,
  evaluationDataNumberMin: 0,
  tcbInfoAgeDaysMax: 31,
  snpTcbMin: { bootLoader: 0, tee: 0, snp: 0, microcode: 0 },
  isSnpRevocationListRequired: true,
  isSnpAliasCheckRequired: true,
  isSmtAllowed: true,
} as const

/** A policy that accepts the code named on any platform that is up to date, and what `change` says otherwise. */
export function createPolicy(
  references: readonly ReferenceValue[],
  change: Partial<Omit<AppraisalPolicy, 'references' | 'format'>> = {},
): AppraisalPolicy {
  return parsePolicy({ ...STRICTEST, ...change, references })
}

/** Reads a policy; refuses fields it does not know, since ignoring one would accept more than its author meant. */
export function parsePolicy(value: unknown): AppraisalPolicy {
  const fields = new PolicyFields(value, '')
  if (fields.text('format') !== POLICY_FORMAT) throw policyMalformed('format', `"${POLICY_FORMAT}"`)
  const references = fields.list('references').map((item, at) => parseReference(item, `references[${at}]`))
  if (references.length === 0) throw policyMalformed('references', 'a list with at least one entry')
  const tcb = fields.object('snpTcbMin')
  const policy: AppraisalPolicy = {
    format: POLICY_FORMAT,
    references: toSet(references),
    platforms: fields.isText('platforms', 'any') ? 'any' : toSet(fields.hexes('platforms', [16, 64])),
    tcbStatuses: toSet(fields.choices('tcbStatuses', ACCEPTABLE)),
    advisories: toSet(fields.texts('advisories', /^[A-Z0-9-]{1,64}$/)),
    outOfDateGraceDays: fields.integer('outOfDateGraceDays', 3650),
    evaluationDataNumberMin: fields.integer('evaluationDataNumberMin', 2 ** 31),
    tcbInfoAgeDaysMax: fields.integer('tcbInfoAgeDaysMax', 3650),
    snpTcbMin: {
      bootLoader: tcb.integer('bootLoader', 255),
      tee: tcb.integer('tee', 255),
      snp: tcb.integer('snp', 255),
      microcode: tcb.integer('microcode', 255),
    },
    isSnpRevocationListRequired: fields.flag('isSnpRevocationListRequired'),
    isSnpAliasCheckRequired: fields.flag('isSnpAliasCheckRequired'),
    isSmtAllowed: fields.flag('isSmtAllowed'),
  }
  tcb.finish()
  fields.finish()
  return policy
}

/**
 * The one text of a policy: JSON without white space, keys sorted, sets sorted and without repetition, hexadecimal in lower case.
 *
 * @see docs/spec/attestation.md#canonical-form
 */
export function encodePolicy(policy: AppraisalPolicy): string {
  return formatCanonical(parsePolicy(policy))
}

/** keccak256 of the canonical text in UTF-8: what the owner puts on chain. */
export function policyHash(policy: AppraisalPolicy): Hex {
  return keccak256(stringToBytes(encodePolicy(policy)))
}

const ACCEPTABLE = TCB_STATUSES.filter((status): status is AcceptableStatus => status !== 'Revoked')

/** Sorted by canonical text, each once. */
function toSet<T>(items: readonly T[]): T[] {
  const byText = new Map(items.map((item) => [formatCanonical(item), item]))
  return [...byText.keys()].sort().map((text) => byText.get(text)!)
}

/** The values of a policy are texts, integers, flags, lists and objects; an undefined field is absent. */
function formatCanonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatCanonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([, each]) => each !== undefined)
  return `{${fields
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, each]) => `${JSON.stringify(name)}:${formatCanonical(each)}`)
    .join(',')}}`
}
