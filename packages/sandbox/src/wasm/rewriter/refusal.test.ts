import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MODULE_LIMITS } from './module-limits.ts'
import { Refusal } from './refusal.ts'
import { compile, rewrite } from './test/program.ts'
import { Writer } from './writer.ts'

/** The reason with which bytes are refused, or `accepted`. */
function verdict(bytes: Uint8Array): string {
  try {
    expect(WebAssembly.validate(rewrite(bytes))).toBe(true)
    return 'accepted'
  } catch (error) {
    if (error instanceof Refusal) return error.reason
    throw error
  }
}

const HEADER = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]

/** A module with a memory of one page and one function without parameters, whose code is given as bytes. */
function moduleWith(code: readonly number[], locals: readonly number[] = [0]): Uint8Array {
  const body = new Writer()
    .byte(...locals)
    .copy(Uint8Array.from(code))
    .byte(0x0b)
  const module = new Writer().byte(...HEADER).section(1, new Writer().byte(1, 0x60, 0, 0))
  module.section(3, new Writer().byte(1, 0)).section(5, new Writer().byte(1, 0, 1))
  return module.section(10, new Writer().byte(1).u32(body.length).copy(body.written)).written
}

/** A module that is one section. */
function section(id: number, ...content: number[]): Uint8Array {
  return new Writer().byte(...HEADER).section(id, new Writer().byte(...content)).written
}

describe('what is refused', () => {
  test.each([
    ['THREADS', '(memory 1 2 shared)'],
    ['THREADS', '(memory 1) (func (drop (i32.atomic.load (i32.const 0))))'],
    ['MEMORY64', '(memory i64 1)'],
    ['MULTI_MEMORY', '(memory 1) (memory 1)'],
    ['EXCEPTIONS', '(tag)'],
    ['EXTENDED_CONST', '(global i32 (i32.add (i32.const 1) (i32.const 2)))'],
    ['EXTENDED_CONST', '(global $a i32 (i32.const 1)) (global i32 (global.get $a))'],
    ['TAIL_CALLS', '(func $f (return_call $f))'],
    [
      'RELAXED_SIMD',
      '(func (param v128) (drop (f32x4.relaxed_madd (local.get 0) (local.get 0) (local.get 0))))',
    ],
    ['IMPORT_KIND', '(import "env" "memory" (memory 1))'],
    ['IMPORT_KIND', '(import "env" "table" (table 1 funcref))'],
    ['IMPORT_KIND', '(import "env" "global" (global i32))'],
    ['RESERVED_EXPORT', '(func (export "ruche:fuel"))'],
    ['TABLE_TOO_LARGE', '(table 600000 funcref) (table 600000 funcref)'],
    ['TOO_MANY_ITEMS', '(table 1 funcref)'.repeat(17)],
    ['FRAME_TOO_LARGE', `(func (local ${'i32 '.repeat(MODULE_LIMITS.frameSlots + 1)}))`],
    ['FRAME_TOO_LARGE', `(func (local ${'v128 '.repeat(MODULE_LIMITS.frameSlots / 2 + 1)}))`],
    ['FRAME_TOO_LARGE', `(func ${'(i32.const 0)'.repeat(8193)} ${'drop '.repeat(8193)})`],
  ])('%s: %s', (reason, text) => {
    expect(verdict(compile(`(module ${text})`))).toBe(reason)
  })

  test.each([
    ['THREADS', 'a shared global', section(6, 1, 0x7f, 3, 0x41, 0, 0x0b)],
    ['GC', 'a struct type', section(1, 1, 0x5f, 0)],
    ['GC', 'a type for any object', section(1, 1, 0x60, 1, 0x6e, 0)],
    ['GC', 'i31', moduleWith([0x41, 0, 0xfb, 0x1c, 0x1a])],
    ['GC', 'ref.eq', moduleWith([0xd3])],
    ['TYPED_REFERENCES', 'a reference type', section(1, 1, 0x60, 1, 0x64, 0, 0)],
    ['TYPED_REFERENCES', 'a table with a first value', section(4, 1, 0x40, 0, 0x70, 0, 1, 0xd0, 0x70, 0x0b)],
    ['TYPED_REFERENCES', 'call_ref', moduleWith([0x14, 0])],
    ['TYPED_REFERENCES', 'a block of a reference type', moduleWith([0x02, 0x63, 0, 0x0b])],
    ['EXCEPTIONS', 'try', moduleWith([0x06, 0x40, 0x0b])],
    ['EXCEPTIONS', 'throw_ref', moduleWith([0x0a])],
    ['EXCEPTIONS', 'try_table', moduleWith([0x1f, 0x40, 0, 0x0b])],
    ['EXCEPTIONS', 'exnref', section(1, 1, 0x60, 1, 0x69, 0)],
    ['STACK_SWITCHING', 'resume', moduleWith([0xe3, 0, 0])],
    ['WIDE_ARITHMETIC', 'i64.add128', moduleWith([0xfc, 19])],
    ['MULTI_MEMORY', 'a load that names its memory', moduleWith([0x41, 0, 0x28, 0x42, 1, 0, 0x1a])],
    ['MULTI_MEMORY', 'memory.size of a second memory', moduleWith([0x3f, 1, 0x1a])],
    ['CUSTOM_PAGE_SIZES', 'a page of one byte', section(5, 1, 8, 1, 0)],
    ['MEMORY64', 'a 64-bit table', section(4, 1, 0x70, 4, 1)],
    ['COMPONENT', 'a component', new Uint8Array([0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0])],
    ['MALFORMED', 'an opcode that nobody uses', moduleWith([0xff])],
    ['MALFORMED', 'another version', new Uint8Array([0, 0x61, 0x73, 0x6d, 2, 0, 0, 0])],
    ['MALFORMED', 'an unknown section', section(0x7f, 0)],
    ['INVALID', 'sections out of order', new Uint8Array([...section(3, 0), 1, 1, 0])],
    ['INVALID', 'a drop of nothing', moduleWith([0x1a])],
    // Beyond the module's own, these would be ours in the rewritten module.
    ['INVALID', 'a global that there is not', moduleWith([0x23, 0, 0x1a])],
    ['INVALID', 'a local that there is not', moduleWith([0x20, 0, 0x1a])],
    ['INVALID', 'a function that there is not', moduleWith([0x41, 0, 0x10, 1, 0x1a])],
    ['INVALID', 'a branch beyond the function', moduleWith([0x0c, 1])],
    ['TOO_MANY_ITEMS', 'a branch to many places', moduleWith([0x41, 0, 0x0e, 0xff, 0xff, 0x7f])],
    ['FUNCTION_TOO_LARGE', 'a long function', moduleWith(Array<number>(MODULE_LIMITS.functionBytes).fill(1))],
    [
      'FUNCTION_TOO_LARGE',
      'deep blocks',
      moduleWith([...Array(10_001).fill([2, 0x40]).flat(), ...Array(10_001).fill(0x0b)]),
    ],
  ] as [string, string, Uint8Array][])('%s: %s', (reason, _what, bytes) => {
    expect(verdict(bytes)).toBe(reason)
  })

  test('module size, before anything is read', () => {
    const bytes = { length: MODULE_LIMITS.moduleBytes + 1 } as Uint8Array
    expect(() => rewrite(bytes)).toThrow(expect.objectContaining({ reason: 'MODULE_TOO_LARGE' }))
  })
})

describe('any bytes', () => {
  const WHOLE =
    compile(`(module (memory 1) (table 2 funcref) (global (mut i64) (i64.const 1)) (elem (i32.const 0) $f)
    (data "abc") (func $f (export "f") (param f64 i32) (result i32) (local i64)
      (block (loop (br_if 1 (local.get 1)) (br_table 0 1 (local.get 1))))
      (memory.init 0 (i32.const 0) (i32.const 0) (i32.const 1))
      (if (result i32) (f64.lt (local.get 0) (f64.const 1)) (then (i32.const 1)) (else (unreachable)))
      (call_indirect (param i32) (result i32) (i32.const 0)) (memory.grow) (return)))`)

  test('cut off anywhere are refused, or valid for the engine too', () => {
    for (let length = 0; length < WHOLE.length; length++) {
      const part = WHOLE.slice(0, length)
      expect(verdict(part) === 'accepted').toBe(WebAssembly.validate(part))
    }
  })

  test('changed anywhere are accepted only when the engine finds them valid', () => {
    const change = fc.tuple(fc.nat(WHOLE.length - 1), fc.integer({ min: 0, max: 255 }))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const bytes = WHOLE.slice()
        for (const [at, value] of changes) bytes[at] = value
        const reason = verdict(bytes)
        if (reason === 'accepted') expect(WebAssembly.validate(bytes)).toBe(true)
        if (reason === 'INVALID') expect(WebAssembly.validate(bytes)).toBe(false)
      }),
      { numRuns: 4_000 },
    )
  })
})
