import { describe, expect, test } from 'vitest'
import { compile, type Exports, outcome, rewrite, start } from './test/program.ts'

const repeat = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ')

describe('calls nest as deep on every engine', () => {
  test.each([
    ['nothing', '(func $f (export "go") (call $f))'],
    ['a sum', '(func $f (export "go") (result i32) (i32.add (call $f) (i32.const 1)))'],
    [
      'sixty parameters',
      `(func $f (param ${'i64 '.repeat(60)}) (result i64)
         (call $f ${repeat(60, (i) => `(i64.add (local.get ${i}) (i64.const 1))`)})
         ${repeat(60, (i) => `(i64.xor (local.get ${i}))`)})
       (func (export "go") (drop (call $f ${'(i64.const 3)'.repeat(60)})))`,
    ],
    ['thirty results', `(func $f (export "go") (result ${'i64 '.repeat(30)}) (call $f))`],
    [
      'vectors',
      `(func $f (param v128) (result v128)
         ${repeat(20, (i) => `(i32x4.add (local.get 0) (v128.const i32x4 1 2 3 ${i}))`)} (call $f (local.get 0))
         ${'v128.xor '.repeat(20)}) (func (export "go") (drop (call $f (v128.const i32x4 1 2 3 4))))`,
    ],
    [
      'a large frame without calls',
      `(func $leaf (local ${'i64 '.repeat(4000)})) (func $f (export "go") (call $leaf) (call $f))`,
    ],
    ['a table', '(table funcref (elem $f)) (func $f (export "go") (call_indirect (i32.const 0)))'],
  ])('with %s in each frame, our limit comes before the engine’s', (_what, text) => {
    const { exports, gauges } = start(compile(`(module ${text})`))
    expect(outcome(exports.go)).toBe('trap: unreachable')
    expect(gauges.isStackUsedUp).toBe(true)
    expect(gauges.isFuelUsedUp).toBe(false)
  })

  test('the depth is what the frames add up to', () => {
    const { exports, gauges } = start(
      compile(`(module (func $f (export "go") (param i32) (result i32)
        (if (result i32) (local.get 0)
          (then (i32.add (i32.const 1) (call $f (i32.sub (local.get 0) (i32.const 1)))))
          (else (i32.const 1)))))`),
    )
    // 96 + 16 for the parameter + 8 for the result + 3 × 8 for operands.
    const deepest = Math.floor((640 * 1024) / 144)
    expect(exports.go(deepest - 1)).toBe(deepest)
    expect(gauges.isStackUsedUp).toBe(false)
    // What was taken has come back.
    expect(exports['ruche:stack'].value).toBe(640 * 1024)
    expect(outcome(() => exports.go(deepest))).toBe('trap: unreachable')
    expect(gauges.isStackUsedUp).toBe(true)
  })

  test.each([
    ['by its end', '(i32.const 7)'],
    ['by return', '(return (i32.const 7))'],
    ['by a branch', '(br 0 (i32.const 7))'],
    ['by a conditional branch', '(drop (br_if 0 (i32.const 7) (i32.const 1))) (i32.const 8)'],
    [
      'by a table of branches',
      '(block (result i32) (br_table 0 1 (i32.const 7) (i32.const 1))) drop (i32.const 8)',
    ],
    ['from a loop', '(loop (result i32) (br 1 (i32.const 7)))'],
  ])('a function left %s gives its frame back', (_how, body) => {
    const { exports } = start(
      compile(`(module (func $g) (func (export "go") (result i32) (call $g) ${body}))`),
    )
    expect(exports.go()).toBe(7)
    expect(exports['ruche:stack'].value).toBe(640 * 1024)
  })

  test('a function with several results returns them all', () => {
    const { exports } = start(
      compile(`(module (func $two (export "go") (param i32) (result i32 f64 i64)
        (loop (if (local.get 0) (then (return (i32.const 1) (f64.const 2.5) (i64.const 3)))))
        (i32.const 4) (f64.const 5) (i64.const 6)))`),
    )
    expect(exports.go(1)).toEqual([1, 2.5, 3n])
    expect(exports.go(0)).toEqual([4, 5, 6n])
  })
})

describe('growing', () => {
  const grow = '(func (export "go") (param i32) (result i32) (memory.grow (local.get 0)))'

  test('a memory succeeds up to the limit, exactly, and is noted where it was refused', () => {
    const { exports, gauges } = start(compile(`(module (memory 1) ${grow})`), { memoryPagesMax: 10 })
    expect(exports.go(9)).toBe(1)
    expect(gauges.isGrowthLimited).toBe(false)
    expect(exports.go(0)).toBe(10)
    expect(exports.go(1)).toBe(-1)
    expect(gauges.isGrowthLimited).toBe(true)
    expect(exports.go(-1)).toBe(-1)
    expect(gauges.isGrowthBroken).toBe(false)
  })

  test('a memory beyond its own maximum is the program’s own affair', () => {
    const { exports, gauges } = start(compile(`(module (memory 1 3) ${grow})`), { memoryPagesMax: 10 })
    expect(exports.go(3)).toBe(-1)
    expect(gauges.isGrowthLimited).toBe(false)
  })

  test('tables share a million entries', () => {
    const { exports } = start(
      compile(`(module (table $a 0 funcref) (table $b 200000 externref)
        (func (export "a") (param i32) (result i32) (table.grow $a (ref.null func) (local.get 0)))
        (func (export "b") (param i32) (result i32) (table.grow $b (ref.null extern) (local.get 0))))`),
    )
    expect(exports.a(400_001)).toBe(-1)
    expect(exports.a(400_000)).toBe(0)
    expect(exports.b(400_000)).toBe(200_000)
    expect(exports.b(1)).toBe(-1)
  })

  test('that the machine refuses stops the program rather than letting it see that', () => {
    const rewritten = rewrite(compile(`(module (memory 1) ${grow})`), { memoryPagesMax: 10 })
    // As on a machine that has no more: the memory section (flags 1, minimum 1, maximum 10) made smaller by hand.
    const at = rewritten.findIndex((_, i) =>
      [5, 4, 1, 1, 1, 10].every((byte, k) => rewritten[i + k] === byte),
    )
    rewritten[at + 5] = 2
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(rewritten)) as unknown as {
      exports: Exports
    }
    exports['ruche:fuel'].value = 10n ** 12n
    expect(outcome(() => exports.go(5))).toBe('trap: unreachable')
    expect(exports['ruche:growth'].value).toBe(2)
  })
})

test('names and other custom sections are dropped, so that they change nothing', () => {
  const [named, nameless] = ['(module (func $name (nop)))', '(module (func (nop)))'].map(compile)
  expect(named).not.toEqual(nameless)
  expect(rewrite(named!)).toEqual(rewrite(nameless!))
  expect(WebAssembly.Module.customSections(new WebAssembly.Module(rewrite(named!)), 'name')).toEqual([])
})
