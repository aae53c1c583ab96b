import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import wabt from 'wabt'
import { admit } from './admission.ts'
import { Stop } from './stop.ts'

const HELLO = `(module
  (import "wasi_snapshot_preview1" "fd_write" (func (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1 4)
  (table 3 funcref)
  (data (i32.const 32) "hello")
  (func (export "_start")))`

let compile: (text: string) => Uint8Array

beforeAll(async () => {
  const { parseWat } = await wabt()
  const features = { multi_memory: true, memory64: true, threads: true, exceptions: true }
  compile = (text) => parseWat('program.wat', text, features).toBinary({}).buffer
})

/** The code with which a program is refused, or `admitted`. */
function verdict(bytes: Uint8Array): string {
  try {
    expect(WebAssembly.validate(admit(bytes, { memoryBytes: 2 ** 20 }))).toBe(true)
    return 'admitted'
  } catch (error) {
    if (!(error instanceof Stop) || error.exit.kind !== 'failed') throw error
    return error.exit.code
  }
}

describe('admission', () => {
  test('admits a command', () => {
    expect(verdict(compile(HELLO))).toBe('admitted')
    expect(verdict(compile('(module (func (export "_start")))'))).toBe('admitted')
  })

  test.each([
    ['text', '#!/bin/sh\necho hello\n', 'NOT_WASM'],
    ['nothing', '', 'NOT_WASM'],
    ['a header that breaks off', '\0asm\x01', 'NOT_WASM'],
    ['another version', '\0asm\x02\0\0\0', 'NOT_WASM'],
    ['a section longer than the module', '\0asm\x01\0\0\0\x01\x7f\0', 'NOT_WASM'],
    ['an unknown section', '\0asm\x01\0\0\0\x7f\x01\0', 'NOT_WASM'],
    ['a component', '\0asm\x0d\0\x01\0', 'UNSUPPORTED_WASM'],
    ['an empty module', '\0asm\x01\0\0\0', 'UNSUPPORTED_WASM'],
  ])('refuses %s', (_what, bytes, code) => {
    expect(verdict(Buffer.from(bytes, 'latin1'))).toBe(code)
  })

  test('refuses a module cut off anywhere but before its data, which nothing else needs', () => {
    const whole = compile(HELLO)
    const verdicts = Array.from(whole, (_byte, length) => verdict(whole.subarray(0, length)))
    expect(verdicts.filter((code) => code === 'admitted').length).toBe(1)
  })

  test('tells why in a word', () => {
    const program = new Uint8Array(compile('(module (memory i64 1) (func (export "_start")))'))
    const exit = { kind: 'failed', code: 'UNSUPPORTED_WASM', reason: 'MEMORY64' }
    expect(() => admit(program, { memoryBytes: 0 })).toThrow(
      expect.objectContaining({ exit: expect.objectContaining(exit) }),
    )
  })

  test.each([
    ['an unknown function', '(import "env" "fetch" (func)) (func (export "_start"))'],
    [
      'an unknown system call',
      '(import "wasi_snapshot_preview1" "fd_fetch" (func)) (func (export "_start"))',
    ],
    ['an old system', '(import "wasi_unstable" "sched_yield" (func (result i32))) (func (export "_start"))'],
    [
      'other types',
      '(import "wasi_snapshot_preview1" "fd_close" (func (param i64) (result i32))) (memory (export "memory") 1) (func (export "_start"))',
    ],
    ['an imported memory', '(import "env" "memory" (memory 1)) (func (export "_start"))'],
    ['a shared memory', '(memory 1 2 shared) (func (export "_start"))'],
    ['a 64-bit memory', '(memory i64 1) (func (export "_start"))'],
    ['two memories', '(memory 1) (memory 1) (func (export "_start"))'],
    ['exceptions', '(tag) (func (export "_start"))'],
    ['an enormous table', '(table 1000001 funcref) (func (export "_start"))'],
    ['many tables', `${'(table 1 funcref)'.repeat(17)} (func (export "_start"))`],
    ['an inherited name', '(import "wasi_snapshot_preview1" "toString" (func)) (func (export "_start"))'],
    ['no entry', '(func (export "main"))'],
    ['an entry with parameters', '(func (export "_start") (param i32))'],
    [
      'a hidden memory',
      '(import "wasi_snapshot_preview1" "fd_close" (func (param i32) (result i32))) (memory 1) (func (export "_start"))',
    ],
  ])('refuses %s', (_what, text) => {
    expect(verdict(compile(`(module ${text})`))).toBe('UNSUPPORTED_WASM')
  })

  test('refuses a program that starts with more memory than allowed', () => {
    expect(verdict(compile('(module (memory 16) (func (export "_start")))'))).toBe('admitted')
    expect(verdict(compile('(module (memory 17) (func (export "_start")))'))).toBe('MEMORY_LIMIT')
  })

  test('meets any bytes with a reason', () => {
    const header = fc.constant([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])
    const section = fc
      .tuple(fc.integer({ min: 1, max: 13 }), fc.uint8Array({ maxLength: 30 }))
      .map(([id, bytes]) => [id, bytes.length, ...bytes])
    fc.assert(
      fc.property(header, fc.array(section, { maxLength: 6 }), (start, sections) => {
        const bytes = new Uint8Array([...start, ...sections.flat()])
        expect(verdict(bytes)).toMatch(/^(admitted|NOT_WASM|UNSUPPORTED_WASM|MEMORY_LIMIT)$/)
      }),
      { numRuns: 2_000 },
    )
  })
})
