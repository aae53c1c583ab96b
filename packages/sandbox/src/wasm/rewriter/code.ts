import type { FloatShape } from './instruction.ts'
import { F32, F64, I32, I64, V128 } from './value-types.ts'
import type { Writer } from './writer.ts'

/** Opcodes of which our own code consists. */
export const OP = {
  UNREACHABLE: 0x00,
  BLOCK: 0x02,
  LOOP: 0x03,
  IF: 0x04,
  END: 0x0b,
  BRANCH: 0x0c,
  BRANCH_TABLE: 0x0e,
  RETURN: 0x0f,
  CALL: 0x10,
  CALL_INDIRECT: 0x11,
  DROP: 0x1a,
  SELECT: 0x1b,
  LOCAL_GET: 0x20,
  LOCAL_SET: 0x21,
  LOCAL_TEE: 0x22,
  GLOBAL_GET: 0x23,
  GLOBAL_SET: 0x24,
  MEMORY_SIZE: 0x3f,
  MEMORY_GROW: 0x40,
  I32_CONST: 0x41,
  I64_CONST: 0x42,
  F32_CONST: 0x43,
  F64_CONST: 0x44,
  I32_EQ: 0x46,
  I32_LT_S: 0x48,
  I64_LT_S: 0x53,
  I64_GT_U: 0x56,
  F32_EQ: 0x5b,
  F64_EQ: 0x61,
  I32_ADD: 0x6a,
  I32_SUB: 0x6b,
  I64_ADD: 0x7c,
  I64_SUB: 0x7d,
  I64_MUL: 0x7e,
  I64_EXTEND_I32_U: 0xad,
  I32_REINTERPRET_F32: 0xbc,
  I64_REINTERPRET_F64: 0xbd,
  REF_NULL: 0xd0,
  REF_FUNC: 0xd2,
} as const

export const NO_RESULT = 0x40

/** Where code finds the fuel: in the module's global, or in a local that holds it while the function runs. */
export type FuelPlace = { kind: 'global'; index: number } | { kind: 'local'; index: number; global: number }

export function getFuel(to: Writer, { kind, index }: FuelPlace): void {
  to.byte(kind === 'local' ? OP.LOCAL_GET : OP.GLOBAL_GET).u32(index)
}

export function setFuel(to: Writer, { kind, index }: FuelPlace): void {
  to.byte(kind === 'local' ? OP.LOCAL_SET : OP.GLOBAL_SET).u32(index)
}

/** Takes a fixed amount of fuel. */
export function chargeFuel(to: Writer, fuel: FuelPlace, amount: number | bigint): void {
  getFuel(to, fuel)
  to.byte(OP.I64_CONST).signed64(BigInt(amount)).byte(OP.I64_SUB)
  setFuel(to, fuel)
}

/** Writes what is done when the fuel is below zero. */
export type WhenEmpty = (to: Writer, fuel: FuelPlace) => void

/** Traps, with the fuel to be seen in the global. */
export const trapWhenEmpty: WhenEmpty = (to, fuel) => {
  publishFuel(to, fuel)
  to.byte(OP.UNREACHABLE)
}

/**
 * Looks whether any fuel is left.
 *
 * @param type - Of the block that does what is to be done otherwise.
 */
export function checkFuel(to: Writer, fuel: FuelPlace, whenEmpty: WhenEmpty, type = NO_RESULT - 0x80): void {
  getFuel(to, fuel)
  to.byte(OP.I64_CONST, 0, OP.I64_LT_S, OP.IF).signed(type)
  whenEmpty(to, fuel)
  to.byte(OP.END)
}

/** Brings the fuel where others look for it. */
export function publishFuel(to: Writer, fuel: FuelPlace): void {
  if (fuel.kind === 'global') return
  to.byte(OP.LOCAL_GET).u32(fuel.index).byte(OP.GLOBAL_SET).u32(fuel.global)
}

/** Takes the fuel that others left. */
export function refreshFuel(to: Writer, fuel: FuelPlace): void {
  if (fuel.kind === 'global') return
  to.byte(OP.GLOBAL_GET).u32(fuel.global).byte(OP.LOCAL_SET).u32(fuel.index)
}

/** Takes fuel for a count (i32, unsigned) that a local holds. */
export function chargeCount(
  to: Writer,
  fuel: FuelPlace,
  { local, factor, whenEmpty }: { local: number; factor: number; whenEmpty: WhenEmpty },
): void {
  getFuel(to, fuel)
  to.byte(OP.LOCAL_GET).u32(local).byte(OP.I64_EXTEND_I32_U)
  to.byte(OP.I64_CONST).signed(factor).byte(OP.I64_MUL, OP.I64_SUB)
  setFuel(to, fuel)
  checkFuel(to, fuel, whenEmpty)
}

/** The canonical NaNs, little-endian: sign 0, quiet bit set, other bits of the payload 0. */
const NAN_32 = [0x00, 0x00, 0xc0, 0x7f]
const NAN_64 = [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xf8, 0x7f]
const SIMD_PREFIX = 0xfd
const V128_CONST = 0x0c
const V128_BITSELECT = 0x52
const F32X4_EQ = 0x41
const F64X2_EQ = 0x47

/** Replaces the uppermost operand, where it is a NaN, by the canonical one; a scratch local of its type helps. */
export function canonicalise(to: Writer, shape: FloatShape, local: number): void {
  to.byte(OP.LOCAL_TEE).u32(local)
  if (shape === 'f32') to.byte(OP.F32_CONST, ...NAN_32)
  else if (shape === 'f64') to.byte(OP.F64_CONST, ...NAN_64)
  else {
    const lanes = shape === 'f32x4' ? [NAN_32, NAN_32, NAN_32, NAN_32] : [NAN_64, NAN_64]
    to.byte(SIMD_PREFIX, V128_CONST, ...lanes.flat())
  }
  to.byte(OP.LOCAL_GET).u32(local).byte(OP.LOCAL_GET).u32(local)
  if (shape === 'f32') to.byte(OP.F32_EQ, OP.SELECT)
  else if (shape === 'f64') to.byte(OP.F64_EQ, OP.SELECT)
  else to.byte(SIMD_PREFIX, shape === 'f32x4' ? F32X4_EQ : F64X2_EQ, SIMD_PREFIX, V128_BITSELECT)
}

/** Scratch locals that our code may need in a function, in the order in which it gets them. */
export const SCRATCH_TYPES: readonly number[] = [I64, I32, F32, F64, V128]
