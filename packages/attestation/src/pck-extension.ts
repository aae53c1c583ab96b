import type { Hex } from 'viem'
import { type Bytes, toHex } from './bytes.ts'
import type { Certificate } from './certificate.ts'
import {
  type DerValue,
  getChild,
  readChildren,
  readDer,
  TAG,
  toBoolean,
  toOctets,
  toOid,
  toSmallInteger,
} from './der.ts'
import { certificateMalformed } from './errors.ts'

const SGX = '1.2.840.113741.1.13.1'

/** What Intel certifies about a platform (Intel SGX PCK certificate and CRL profile specification 1.5, 1.3.5). */
export type PckExtension = {
  /** 16 bytes: the platform's provisioning id. */
  ppid: Hex
  /** 16 security version numbers, 0 to 255. */
  componentSvns: readonly number[]
  pceSvn: number
  /** 16 bytes. */
  cpuSvn: Hex
  /** 2 bytes. */
  pceId: Hex
  /** 6 bytes: family, model, stepping, platform type, custom SKU. */
  fmspc: Hex
  memory: 'standard' | 'scalable' | 'scalable-with-integrity'
  /** 16 bytes; only under the platform CA. */
  platformInstanceId: Hex | undefined
  isDynamicPlatform: boolean | undefined
  hasCachedKeys: boolean | undefined
  isSmtEnabled: boolean | undefined
}

const MEMORY = ['standard', 'scalable', 'scalable-with-integrity'] as const

export function readPckExtension(certificate: Certificate): PckExtension {
  const extension = certificate.extensions.get(SGX)
  if (extension === undefined) throw certificateMalformed('the SGX extension is missing')
  const fields = readPairs(readDer(extension))
  const tcb = readPairs(getPair(fields, '2'), '2.')
  const configuration = fields.get('7') && readPairs(fields.get('7')!, '7.')
  const memory = MEMORY[toSmallInteger(getPair(fields, '5'), TAG.enumerated)]
  if (memory === undefined) throw certificateMalformed('the SGX type is unknown')
  return {
    ppid: toSizedHex(getPair(fields, '1'), 16),
    componentSvns: Array.from({ length: 16 }, (_, at) => toSvn(getPair(tcb, `2.${at + 1}`))),
    pceSvn: toSmallInteger(getPair(tcb, '2.17')),
    cpuSvn: toSizedHex(getPair(tcb, '2.18'), 16),
    pceId: toSizedHex(getPair(fields, '3'), 2),
    fmspc: toSizedHex(getPair(fields, '4'), 6),
    memory,
    platformInstanceId: fields.has('6') ? toSizedHex(getPair(fields, '6'), 16) : undefined,
    isDynamicPlatform: findFlag(configuration, '7.1'),
    hasCachedKeys: findFlag(configuration, '7.2'),
    isSmtEnabled: findFlag(configuration, '7.3'),
  }
}

/** A sequence of pairs of identifier and value, by the last parts of the identifier. */
function readPairs(sequence: DerValue, prefix = ''): Map<string, DerValue> {
  const pairs = new Map<string, DerValue>()
  for (const item of readChildren(sequence)) {
    const pair = readChildren(item)
    const oid = toOid(getChild(pair, 0))
    if (!oid.startsWith(`${SGX}.${prefix}`))
      throw certificateMalformed(`${oid} is no field of the SGX extension`)
    pairs.set(oid.slice(SGX.length + 1), getChild(pair, 1))
  }
  return pairs
}

function getPair(pairs: ReadonlyMap<string, DerValue>, name: string): DerValue {
  const value = pairs.get(name)
  if (value === undefined) throw certificateMalformed(`the SGX extension has no field ${name}`)
  return value
}

function findFlag(pairs: ReadonlyMap<string, DerValue> | undefined, name: string): boolean | undefined {
  const value = pairs?.get(name)
  return value && toBoolean(value)
}

function toSvn(value: DerValue): number {
  const svn = toSmallInteger(value)
  if (svn > 255) throw certificateMalformed('a security version number exceeds 255')
  return svn
}

function toSizedHex(value: DerValue, lengthBytes: number): Hex {
  const bytes: Bytes = toOctets(value)
  if (bytes.length !== lengthBytes) {
    throw certificateMalformed(`a field of the SGX extension has ${bytes.length} bytes, not ${lengthBytes}`)
  }
  return toHex(bytes)
}
