import type { Hex } from 'viem'
import { policyMalformed } from './errors.ts'
import { PolicyFields } from './policy-fields.ts'
import type { Quote } from './quote.ts'

/** Advisories that this code is built with mitigations for, so that they need not be accepted for other code. */
type Mitigations = { mitigates?: readonly string[] | undefined }

/** One build, or every build of a signer from a version on: without the version, its old and faulty builds would be trusted too. */
export type SgxReference = { kind: 'sgx'; configId?: Hex | undefined } & (
  | { mrEnclave: Hex; isvSvnMin?: number | undefined }
  | { mrSigner: Hex; isvProdId: number; isvSvnMin: number }
) &
  Mitigations

/** A trust domain: initial contents, and any of the registers that say what was loaded after, and how it was configured. */
export type TdxReference = { kind: 'tdx'; mrTd: Hex } & Partial<Record<TdxRegister, Hex | undefined>> &
  Mitigations

type TdxRegister =
  | 'rtMr0'
  | 'rtMr1'
  | 'rtMr2'
  | 'rtMr3'
  | 'mrSeam'
  | 'mrConfigId'
  | 'mrOwner'
  | 'mrOwnerConfig'
  /** Zero when absent: no service domain may be bound. */
  | 'mrServiceTd'

export type SnpReference = {
  kind: 'snp'
  measurement: Hex
  hostData?: Hex | undefined
  idKeyDigest?: Hex | undefined
  authorKeyDigest?: Hex | undefined
  guestSvnMin?: number | undefined
  /** 0 when absent: the most privileged level of the guest. */
  vmpl?: number | undefined
}

/** RFC 9334 reference value: code that is trusted. */
export type ReferenceValue = SgxReference | TdxReference | SnpReference

const TDX_REGISTERS: readonly TdxRegister[] = [
  'rtMr0',
  'rtMr1',
  'rtMr2',
  'rtMr3',
  'mrSeam',
  'mrConfigId',
  'mrOwner',
  'mrOwnerConfig',
  'mrServiceTd',
]
const ZERO_48: Hex = `0x${'00'.repeat(48)}`

export function parseReference(value: unknown, path: string): ReferenceValue {
  const fields = new PolicyFields(value, path)
  const kind = fields.text('kind')
  const reference =
    kind === 'sgx'
      ? parseSgx(fields)
      : kind === 'tdx'
        ? parseTdx(fields)
        : kind === 'snp'
          ? parseSnp(fields)
          : undefined
  if (reference === undefined) throw policyMalformed(`${path}.kind`, 'sgx, tdx or snp')
  fields.finish()
  return reference
}

export function isMatch(quote: Quote, reference: ReferenceValue): boolean {
  if (quote.kind === 'sgx') return reference.kind === 'sgx' && isSgxMatch(quote.report, reference)
  if (quote.kind === 'tdx') return reference.kind === 'tdx' && isTdxMatch(quote.report, reference)
  return reference.kind === 'snp' && isSnpMatch(quote.report, reference)
}

function parseSgx(fields: PolicyFields): SgxReference {
  const common = { kind: 'sgx', ...findHex(fields, 'configId', 64), ...findMitigations(fields) } as const
  if (fields.has('mrEnclave')) {
    return { ...common, mrEnclave: fields.hex('mrEnclave', 32), ...findInteger(fields, 'isvSvnMin', 0xffff) }
  }
  return {
    ...common,
    mrSigner: fields.hex('mrSigner', 32),
    isvProdId: fields.integer('isvProdId', 0xffff),
    isvSvnMin: fields.integer('isvSvnMin', 0xffff),
  }
}

function parseTdx(fields: PolicyFields): TdxReference {
  const registers = TDX_REGISTERS.map((name) => findHex(fields, name, 48))
  return Object.assign(
    { kind: 'tdx' as const, mrTd: fields.hex('mrTd', 48) },
    ...registers,
    findMitigations(fields),
  )
}

function parseSnp(fields: PolicyFields): SnpReference {
  return {
    kind: 'snp',
    measurement: fields.hex('measurement', 48),
    ...findHex(fields, 'hostData', 32),
    ...findHex(fields, 'idKeyDigest', 48),
    ...findHex(fields, 'authorKeyDigest', 48),
    ...findInteger(fields, 'guestSvnMin', 2 ** 32 - 1),
    ...findInteger(fields, 'vmpl', 3),
  }
}

function isSgxMatch(report: Extract<Quote, { kind: 'sgx' }>['report'], reference: SgxReference): boolean {
  if (reference.configId !== undefined && reference.configId !== report.configId) return false
  if (report.isvSvn < (reference.isvSvnMin ?? 0)) return false
  if ('mrEnclave' in reference) return report.mrEnclave === reference.mrEnclave
  return report.mrSigner === reference.mrSigner && report.isvProdId === reference.isvProdId
}

function isTdxMatch(report: Extract<Quote, { kind: 'tdx' }>['report'], reference: TdxReference): boolean {
  const [rtMr0, rtMr1, rtMr2, rtMr3] = report.rtMr
  const found = { ...report, rtMr0, rtMr1, rtMr2, rtMr3, mrServiceTd: report.mrServiceTd ?? ZERO_48 }
  const wanted = { mrServiceTd: ZERO_48, ...reference }
  return (
    found.mrTd === wanted.mrTd &&
    TDX_REGISTERS.every((name) => wanted[name] === undefined || wanted[name] === found[name])
  )
}

function isSnpMatch(report: Extract<Quote, { kind: 'snp' }>['report'], reference: SnpReference): boolean {
  const digests = ['measurement', 'hostData', 'idKeyDigest', 'authorKeyDigest'] as const
  return (
    digests.every((name) => reference[name] === undefined || reference[name] === report[name]) &&
    report.guestSvn >= (reference.guestSvnMin ?? 0) &&
    report.vmpl === (reference.vmpl ?? 0)
  )
}

function findHex<const N extends string>(fields: PolicyFields, name: N, lengthBytes: number) {
  return (fields.has(name) ? { [name]: fields.hex(name, lengthBytes) } : {}) as { [K in N]?: Hex }
}

function findInteger<const N extends string>(fields: PolicyFields, name: N, max: number) {
  return (fields.has(name) ? { [name]: fields.integer(name, max) } : {}) as { [K in N]?: number }
}

/** A set: sorted, each once. */
function findMitigations(fields: PolicyFields): { mitigates?: readonly string[] } {
  if (!fields.has('mitigates')) return {}
  return { mitigates: [...new Set(fields.texts('mitigates', /^[A-Z0-9-]{1,64}$/))].sort() }
}
