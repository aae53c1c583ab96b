import type { Hex } from 'viem'
import { JsonFields } from './json.ts'
import { COMPONENT_STATUSES, type ComponentStatus, LEVEL_STATUSES, type TcbStatus } from './tcb-status.ts'

/** What Intel thinks of one state of a family of platforms. */
export type TcbLevel = {
  /** 16 numbers. */
  sgxSvns: readonly number[]
  /** 16 numbers; undefined in TCB info for SGX. */
  tdxSvns: readonly number[] | undefined
  pceSvn: number
  status: TcbStatus
  dateSeconds: number
  advisoryIds: readonly string[]
}

/** What Intel thinks of one version of an enclave or module. */
export type ComponentLevel = {
  isvSvn: number
  status: ComponentStatus
  dateSeconds: number
  advisoryIds: readonly string[]
}

/** Who must have signed the TDX module, and which attributes it must have. */
export type ModuleSigner = {
  /** 48 bytes. */
  mrSigner: Hex
  /** 8 bytes. */
  attributes: Hex
  /** 8 bytes. */
  attributesMask: Hex
}

export type ModuleIdentity = ModuleSigner & {
  /** "TDX_" and the major version in two hexadecimal digits, upper case. */
  id: string
  /** Newest first. */
  levels: readonly ComponentLevel[]
}

/** Intel's signed list of states of a family of platforms (PCS API 4, "Get TCB Info", version 3). */
export type TcbInfo = {
  kind: 'sgx' | 'tdx'
  issuedAtSeconds: number
  nextUpdateSeconds: number
  fmspc: Hex
  pceId: Hex
  evaluationDataNumber: number
  /** Undefined for SGX. */
  module: ModuleSigner | undefined
  moduleIdentities: readonly ModuleIdentity[]
  /** Newest first. */
  levels: readonly TcbLevel[]
}

/** Reads the text that Intel signed. */
export function parseTcbInfo(text: string): TcbInfo {
  const fields = JsonFields.parse(text, 'TCB info')
  const kind = fields.oneOf('id', ['SGX', 'TDX']) === 'SGX' ? 'sgx' : 'tdx'
  fields.constant('tcbType', 0)
  fields.constant('version', 3)
  return {
    kind,
    issuedAtSeconds: fields.instant('issueDate'),
    nextUpdateSeconds: fields.instant('nextUpdate'),
    fmspc: fields.hex('fmspc', 6),
    pceId: fields.hex('pceId', 2),
    evaluationDataNumber: fields.integer('tcbEvaluationDataNumber', 2 ** 31),
    module: kind === 'tdx' ? readSigner(fields.object('tdxModule')) : undefined,
    moduleIdentities:
      kind === 'tdx' && fields.has('tdxModuleIdentities')
        ? fields.objects('tdxModuleIdentities').map(readModuleIdentity)
        : [],
    levels: fields
      .objects('tcbLevels')
      .map((level) => readLevel(level, kind))
      .sort(compareNewestFirst),
  }
}

/** Levels of an enclave or module, newest first (PCS API 4, "tcbLevels"). */
export function readComponentLevels(fields: JsonFields): ComponentLevel[] {
  return fields
    .objects('tcbLevels')
    .map((level) => ({
      isvSvn: level.object('tcb').integer('isvsvn', 0xffff),
      status: level.oneOf('tcbStatus', COMPONENT_STATUSES),
      dateSeconds: level.instant('tcbDate'),
      advisoryIds: level.strings('advisoryIDs'),
    }))
    .sort((left, right) => right.isvSvn - left.isvSvn || right.dateSeconds - left.dateSeconds)
}

function readModuleIdentity(fields: JsonFields): ModuleIdentity {
  return {
    id: fields.string('id').toUpperCase(),
    ...readSigner(fields),
    levels: readComponentLevels(fields),
  }
}

function readSigner(fields: JsonFields): ModuleSigner {
  return {
    mrSigner: fields.hex('mrsigner', 48),
    attributes: fields.hex('attributes', 8),
    attributesMask: fields.hex('attributesMask', 8),
  }
}

function readLevel(fields: JsonFields, kind: 'sgx' | 'tdx'): TcbLevel {
  const tcb = fields.object('tcb')
  return {
    sgxSvns: readSvns(tcb, 'sgxtcbcomponents'),
    tdxSvns: kind === 'tdx' ? readSvns(tcb, 'tdxtcbcomponents') : undefined,
    pceSvn: tcb.integer('pcesvn', 0xffff),
    status: fields.oneOf('tcbStatus', LEVEL_STATUSES),
    dateSeconds: fields.instant('tcbDate'),
    advisoryIds: fields.strings('advisoryIDs'),
  }
}

function readSvns(tcb: JsonFields, name: string): number[] {
  return tcb.objects(name, 16).map((component) => component.integer('svn', 255))
}

/** The order of Intel's library, whatever order the text has: SGX components, then PCE, then TDX components. */
function compareNewestFirst(left: TcbLevel, right: TcbLevel): number {
  return (
    compareNumbers(right.sgxSvns, left.sgxSvns) ||
    right.pceSvn - left.pceSvn ||
    compareNumbers(right.tdxSvns ?? [], left.tdxSvns ?? [])
  )
}

function compareNumbers(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((number, index) => number !== right[index])
  return at < 0 ? 0 : left[at]! - right[at]!
}
