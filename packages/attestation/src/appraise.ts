import type { Hex } from 'viem'
import { type AppraisalPolicy, parsePolicy } from './policy.ts'
import { isMatch } from './reference-value.ts'
import type { AttestationResult, IntelResult, SnpResult } from './result.ts'
import type { SnpTcb } from './snp-report.ts'

/** One reason not to rely on a result. Reasons are stable, and no errors: an appraisal has as many as it has. */
export type Finding = {
  reason:
    | 'DEBUG_ENABLED'
    | 'MEASUREMENT_UNKNOWN'
    | 'PLATFORM_UNKNOWN'
    | 'TCB_STATUS_REFUSED'
    | 'TCB_GRACE_OVER'
    | 'ADVISORY_REFUSED'
    | 'EVALUATION_DATA_OLD'
    | 'TCB_INFO_OLD'
    | 'DOMAIN_ATTRIBUTES_REFUSED'
    | 'SNP_TCB_OLD'
    | 'SNP_MIGRATION_ALLOWED'
    | 'SNP_ALIAS_CHECK_MISSING'
    | 'SNP_REVOCATION_UNCHECKED'
    | 'SMT_REFUSED'
    | 'REPORT_DATA_DIFFERENT'
  /** A sentence with the values. */
  message: string
}

const DAY_SECONDS = 86_400
/** SEPT_VE_DISABLE: without it the host can make the domain see faults where memory should be. */
const SEPT_VE_DISABLE = 1n << 28n
/** Attributes that take nothing from the domain's protection: SEPT_VE_DISABLE, PKS, KL, PERFMON. */
const HARMLESS_ATTRIBUTES = SEPT_VE_DISABLE | (1n << 30n) | (1n << 31n) | (1n << 63n)

/** Everything about the result that the policy does not accept; none means accepted. Debug is never accepted. */
export function appraise(result: AttestationResult, policy: AppraisalPolicy): Finding[] {
  const strict = parsePolicy(policy)
  const findings: Finding[] = []
  if (result.isDebug) findings.push({ reason: 'DEBUG_ENABLED', message: 'A debugger can read its memory.' })
  if (!strict.references.some((reference) => isMatch(result.quote, reference))) {
    findings.push({
      reason: 'MEASUREMENT_UNKNOWN',
      message: `The policy does not name ${describeCode(result)}.`,
    })
  }
  if (strict.platforms !== 'any' && !strict.platforms.includes(result.platformId)) {
    const message = `The machine ${result.platformId} is not on the policy's list.`
    findings.push({ reason: 'PLATFORM_UNKNOWN', message })
  }
  return [
    ...findings,
    ...(result.kind === 'snp' ? appraiseSnp(result, strict) : appraiseIntel(result, strict)),
  ]
}

/** Compares the 64 bytes the attester chose with those it should have; undefined when they are the same. */
export function checkReportData(result: AttestationResult, wanted: Hex): Finding | undefined {
  if (result.reportData === wanted.toLowerCase()) return undefined
  const message = `The report data is ${result.reportData}, not ${wanted}.`
  return { reason: 'REPORT_DATA_DIFFERENT', message }
}

function appraiseIntel(result: IntelResult, policy: AppraisalPolicy): Finding[] {
  const findings = [...appraiseStatus(result, policy), ...appraiseAdvisories(result, policy)]
  if (result.evaluationDataNumber < policy.evaluationDataNumberMin) {
    const message = `The collateral has evaluation data number ${result.evaluationDataNumber}, below ${policy.evaluationDataNumberMin}.`
    findings.push({ reason: 'EVALUATION_DATA_OLD', message })
  }
  const ageDays = (result.verifiedAtSeconds - result.tcbInfoIssuedAtSeconds) / DAY_SECONDS
  if (ageDays > policy.tcbInfoAgeDaysMax) {
    const message = `The TCB info is ${Math.floor(ageDays)} days old, more than ${policy.tcbInfoAgeDaysMax}.`
    findings.push({ reason: 'TCB_INFO_OLD', message })
  }
  if (!policy.isSmtAllowed && result.platform.isSmtEnabled !== false) {
    findings.push({ reason: 'SMT_REFUSED', message: 'Threads of others may share its cores.' })
  }
  if (result.kind === 'tdx') findings.push(...appraiseAttributes(result.quote.report.tdAttributes))
  return findings
}

function appraiseStatus(result: IntelResult, policy: AppraisalPolicy): Finding[] {
  const { tcbStatus } = result
  if (tcbStatus === 'Revoked' || !policy.tcbStatuses.includes(tcbStatus)) {
    const message = `The platform is ${tcbStatus}; accepted: ${policy.tcbStatuses.join(', ') || 'nothing'}.`
    return [{ reason: 'TCB_STATUS_REFUSED', message }]
  }
  if (tcbStatus !== 'OutOfDate' && tcbStatus !== 'OutOfDateConfigurationNeeded') return []
  const graceEndsAtSeconds = result.tcbDateSeconds + policy.outOfDateGraceDays * DAY_SECONDS
  if (result.verifiedAtSeconds <= graceEndsAtSeconds) return []
  const message = `The platform is ${tcbStatus}, borne with until ${new Date(graceEndsAtSeconds * 1000).toISOString()}.`
  return [{ reason: 'TCB_GRACE_OVER', message }]
}

/** What is up to date has no advisory open, even where Intel lists some. */
function appraiseAdvisories(result: IntelResult, policy: AppraisalPolicy): Finding[] {
  if (result.tcbStatus === 'UpToDate') return []
  const mitigated = policy.references
    .filter((reference) => isMatch(result.quote, reference))
    .flatMap((reference) => ('mitigates' in reference ? (reference.mitigates ?? []) : []))
  const accepted = new Set([...policy.advisories, ...mitigated])
  const open = result.advisoryIds.filter((id) => !accepted.has(id))
  if (open.length === 0) return []
  return [{ reason: 'ADVISORY_REFUSED', message: `The platform is open to ${open.join(', ')}.` }]
}

function appraiseAttributes(attributes: bigint): Finding[] {
  // The lowest byte is debug, which has a finding of its own.
  const refused = attributes & ~HARMLESS_ATTRIBUTES & ~0xffn
  const reason = 'DOMAIN_ATTRIBUTES_REFUSED'
  const findings: Finding[] = []
  if (refused !== 0n)
    findings.push({ reason, message: `The attributes 0x${refused.toString(16)} are not accepted.` })
  if ((attributes & SEPT_VE_DISABLE) === 0n) findings.push({ reason, message: 'SEPT_VE_DISABLE is not set.' })
  return findings
}

function appraiseSnp(result: SnpResult, policy: AppraisalPolicy): Finding[] {
  const { report } = result.quote
  const findings: Finding[] = []
  for (const name of ['reportedTcb', 'committedTcb', 'launchTcb'] as const) {
    if (!isTcbAtLeast(report[name], policy.snpTcbMin)) {
      const message = `The ${name} is ${JSON.stringify(report[name])}, below ${JSON.stringify(policy.snpTcbMin)}.`
      findings.push({ reason: 'SNP_TCB_OLD', message })
    }
  }
  if ((report.policy & (1n << 18n)) !== 0n) {
    findings.push({
      reason: 'SNP_MIGRATION_ALLOWED',
      message: 'A migration agent may move it to another machine.',
    })
  }
  if (policy.isSnpAliasCheckRequired && (report.platformInfo & (1n << 5n)) === 0n) {
    findings.push({
      reason: 'SNP_ALIAS_CHECK_MISSING',
      message: 'Memory aliasing was not ruled out at boot.',
    })
  }
  if (policy.isSnpRevocationListRequired && !result.isRevocationChecked) {
    findings.push({ reason: 'SNP_REVOCATION_UNCHECKED', message: 'No revocation list was given.' })
  }
  if (!policy.isSmtAllowed && ((report.policy & (1n << 16n)) !== 0n || (report.platformInfo & 1n) !== 0n)) {
    findings.push({ reason: 'SMT_REFUSED', message: 'Threads of others may share its cores.' })
  }
  return findings
}

function isTcbAtLeast(found: SnpTcb, wanted: SnpTcb): boolean {
  return (['bootLoader', 'tee', 'snp', 'microcode'] as const).every((part) => found[part] >= wanted[part])
}

function describeCode(result: AttestationResult): string {
  const { quote } = result
  if (quote.kind === 'sgx') return `the enclave ${quote.report.mrEnclave} of signer ${quote.report.mrSigner}`
  if (quote.kind === 'tdx') return `the trust domain ${quote.report.mrTd} with its registers`
  return `the machine image ${quote.report.measurement} with its host data and keys`
}
