import { featureRefused, malformed, type Refusal } from './refusal.ts'

/** Value types by their byte in the binary format; `UNKNOWN` stands for any type, below code that never runs. */
export const I32 = 0x7f
export const I64 = 0x7e
export const F32 = 0x7d
export const F64 = 0x7c
export const V128 = 0x7b
export const FUNCREF = 0x70
export const EXTERNREF = 0x6f
export const UNKNOWN = 0

export type FunctionType = { parameters: readonly number[]; results: readonly number[] }

const LETTERS: Readonly<Record<string, number>> = {
  i: I32,
  I: I64,
  f: F32,
  F: F64,
  v: V128,
  r: FUNCREF,
  e: EXTERNREF,
}

/** Types as one letter each: `i` i32, `I` i64, `f` f32, `F` f64, `v` v128, `r` funcref, `e` externref. */
export function typesOf(letters: string): number[] {
  return [...letters].map((letter) => LETTERS[letter]!)
}

export function lettersOf(types: readonly number[]): string {
  return types.map((type) => Object.keys(LETTERS).find((letter) => LETTERS[letter] === type)).join('')
}

export function isValueType(byte: number): boolean {
  return (byte >= V128 && byte <= I32) || isReferenceType(byte)
}

export function isReferenceType(byte: number): boolean {
  return byte === FUNCREF || byte === EXTERNREF
}

/** Slots of 8 bytes that a value takes in a frame. */
export function slotsOf(type: number): number {
  return type === V128 ? 2 : 1
}

/** Names what a byte that is no accepted value type would have been. */
export function valueTypeRefused(byte: number, at: number): Refusal {
  if (byte === 0x63 || byte === 0x64) {
    return featureRefused('TYPED_REFERENCES', 'typed references', 'Compile without the GC proposal.')
  }
  if (byte === 0x69 || byte === 0x74) {
    return featureRefused('EXCEPTIONS', 'exception references', 'Compile without exception handling.')
  }
  if (byte >= 0x65 && byte <= 0x78) {
    return featureRefused('GC', 'garbage-collected types', 'Compile without the GC proposal.')
  }
  return malformed(at)
}
