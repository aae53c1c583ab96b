import type { Additions } from './additions.ts'
import { OP } from './code.ts'
import { EXTERNREF, F32, F64, FUNCREF, I32, I64, V128 } from './value-types.ts'
import type { Writer } from './writer.ts'

const SIMD_PREFIX = 0xfd
const V128_CONST = 0x0c
const EXTRACT_I64 = 0x1d

/**
 * Takes the uppermost operand away and keeps it with the host. No float crosses to the host as such: it might change the bits of a
 * NaN. Nothing gives a program references of the host, so those are all null.
 *
 * @param scratch - Index of a local for a vector.
 */
export function saveValue(
  to: Writer,
  type: number,
  { additions, scratch }: { additions: Additions; scratch: number },
): void {
  if (type === EXTERNREF) {
    to.byte(OP.DROP)
    return
  }
  if (type === FUNCREF) {
    to.byte(OP.CALL).u32(additions.stopFunction('saveReference'))
    return
  }
  const save = additions.stopFunction('save')
  if (type === V128) {
    to.byte(OP.LOCAL_TEE).u32(scratch).byte(SIMD_PREFIX, EXTRACT_I64, 0, OP.CALL).u32(save)
    to.byte(OP.LOCAL_GET).u32(scratch).byte(SIMD_PREFIX, EXTRACT_I64, 1)
  }
  if (type === F32) to.byte(OP.I32_REINTERPRET_F32)
  if (type === F64) to.byte(OP.I64_REINTERPRET_F64)
  if (type === I32 || type === F32) to.byte(OP.I64_EXTEND_I32_U)
  to.byte(OP.CALL).u32(save)
}

/** A saved value: what the host was given of it, in order. */
export type SavedValue = readonly bigint[]

/** What stands for a null among saved references; others are the index of their function. */
export const NULL_REFERENCE = -1n

/** How many saved numbers a value is. */
export function savedCount(type: number): number {
  if (type === EXTERNREF) return 0
  return type === V128 ? 2 : 1
}

/** Writes a saved value as a constant. */
export function writeSaved(to: Writer, type: number, value: SavedValue): void {
  const [first = 0n, second = 0n] = value
  switch (type) {
    case I32:
      to.byte(OP.I32_CONST).signed64(BigInt.asIntN(32, first))
      return
    case I64:
      to.byte(OP.I64_CONST).signed64(BigInt.asIntN(64, first))
      return
    case F32:
      to.byte(OP.F32_CONST).little(first, 4)
      return
    case F64:
      to.byte(OP.F64_CONST).little(first, 8)
      return
    case V128:
      to.byte(SIMD_PREFIX, V128_CONST).little(first, 8).little(second, 8)
      return
    case FUNCREF:
      if (first === NULL_REFERENCE) to.byte(OP.REF_NULL, FUNCREF)
      else to.byte(OP.REF_FUNC).u32(Number(first))
      return
    default:
      to.byte(OP.REF_NULL, type)
  }
}

/** What a local holds before anything is put there. */
export function zeroOf(type: number): SavedValue {
  return type === FUNCREF ? [NULL_REFERENCE] : [0n, 0n]
}
