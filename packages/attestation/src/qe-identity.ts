import type { Hex } from 'viem'
import type { EnclaveReport } from './enclave-report.ts'
import { qeMismatch, tcbUnsupported } from './errors.ts'
import { JsonFields } from './json.ts'
import { type ComponentLevel, readComponentLevels } from './tcb-info.ts'

/** Intel's signed description of a quoting enclave (PCS API 4, "Get Quoting Enclave Identity", version 2). */
export type QeIdentity = {
  kind: 'sgx' | 'tdx'
  issuedAtSeconds: number
  nextUpdateSeconds: number
  evaluationDataNumber: number
  /** 4 bytes, most significant first. */
  miscSelect: Hex
  miscSelectMask: Hex
  /** 16 bytes. */
  attributes: Hex
  attributesMask: Hex
  /** 32 bytes. */
  mrSigner: Hex
  isvProdId: number
  /** Newest first. */
  levels: readonly ComponentLevel[]
}

/** Reads the text that Intel signed. */
export function parseQeIdentity(text: string): QeIdentity {
  const fields = JsonFields.parse(text, 'QE identity')
  fields.constant('version', 2)
  return {
    kind: fields.oneOf('id', ['QE', 'TD_QE']) === 'QE' ? 'sgx' : 'tdx',
    issuedAtSeconds: fields.instant('issueDate'),
    nextUpdateSeconds: fields.instant('nextUpdate'),
    evaluationDataNumber: fields.integer('tcbEvaluationDataNumber', 2 ** 31),
    miscSelect: fields.hex('miscselect', 4),
    miscSelectMask: fields.hex('miscselectMask', 4),
    attributes: fields.hex('attributes', 16),
    attributesMask: fields.hex('attributesMask', 16),
    mrSigner: fields.hex('mrsigner', 32),
    isvProdId: fields.integer('isvprodid', 0xffff),
    levels: readComponentLevels(fields),
  }
}

/** Throws unless the report is of the enclave described; answers what Intel thinks of its version. */
export function matchQeIdentity(report: EnclaveReport, identity: QeIdentity): ComponentLevel {
  const miscSelect: Hex = `0x${report.miscSelect.toString(16).padStart(8, '0')}`
  const checks = [
    ['MISCSELECT', identity.miscSelect, maskHex(miscSelect, identity.miscSelectMask)],
    ['ATTRIBUTES', identity.attributes, maskHex(report.attributes, identity.attributesMask)],
    ['MRSIGNER', identity.mrSigner, report.mrSigner],
    ['ISVPRODID', `${identity.isvProdId}`, `${report.isvProdId}`],
  ] as const
  for (const [field, wanted, found] of checks) {
    if (wanted !== found) throw qeMismatch(field, wanted, found)
  }
  const level = identity.levels.find(({ isvSvn }) => report.isvSvn >= isvSvn)
  if (level === undefined) throw tcbUnsupported(`quoting enclave with ISVSVN ${report.isvSvn}`)
  return level
}

/** The bits of the value that the mask keeps; both of the same length. */
export function maskHex(value: Hex, mask: Hex): Hex {
  return `0x${(BigInt(value) & BigInt(mask)).toString(16).padStart(value.length - 2, '0')}`
}
