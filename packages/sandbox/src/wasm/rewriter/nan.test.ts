import { describe, expect, test } from 'vitest'
import { compile, rewrite, start } from './test/program.ts'

const CANONICAL_64 = 0x7ff8_0000_0000_0000n
const CANONICAL_32 = 0x7fc0_0000

/** What `go` answers. */
function run(text: string, ...parameters: unknown[]): unknown {
  return start(compile(`(module (memory (export "memory") 1) ${text})`)).exports.go(...parameters)
}

/** Bits as unsigned numbers, however JavaScript shows them. */
const bits = (value: unknown): unknown =>
  typeof value === 'bigint' ? BigInt.asUintN(64, value) : (value as number) >>> 0

// On x86 each of these gives a NaN with its sign set, on ARM one without.
const NAN_64 = '(f64.div (f64.const 0) (f64.const 0))'
const NAN_32 = '(f32.sub (f32.const inf) (f32.const inf))'

describe('a NaN that arithmetic makes has canonical bits', () => {
  test.each([
    ['by reinterpretation', `(i64.reinterpret_f64 ${NAN_64})`],
    ['through a local', `(local f64) (local.set 0 ${NAN_64}) (i64.reinterpret_f64 (local.get 0))`],
    [
      'through a kept local',
      `(local f64) (drop (local.tee 0 ${NAN_64})) (i64.reinterpret_f64 (local.get 0))`,
    ],
    [
      'through a chain of locals',
      `(local f64 f64 f64) (local.set 0 ${NAN_64}) (local.set 1 (local.get 0)) (local.set 2 (local.get 1))
       (i64.reinterpret_f64 (local.get 2))`,
    ],
    [
      'through a local set after its use in a loop',
      `(local f64 i64 i32) (loop
        (local.set 1 (i64.reinterpret_f64 (local.get 0))) (local.set 0 ${NAN_64})
        (br_if 0 (i32.lt_u (local.tee 2 (i32.add (local.get 2) (i32.const 1))) (i32.const 3)))) (local.get 1)`,
    ],
    ['through memory', `(f64.store (i32.const 8) ${NAN_64}) (i64.load (i32.const 8))`],
    ['through a global', `(global.set $g ${NAN_64}) (i64.reinterpret_f64 (global.get $g))`],
    ['through a call', `(call $bits ${NAN_64})`],
    ['from a call', `(i64.reinterpret_f64 (call $make))`],
    ['through a block', `(i64.reinterpret_f64 (block (result f64) ${NAN_64}))`],
    ['through a branch', `(i64.reinterpret_f64 (block (result f64) (br 0 ${NAN_64})))`],
    [
      'through an if',
      `(i64.reinterpret_f64 (if (result f64) (i32.const 1) (then ${NAN_64}) (else (f64.const 1))))`,
    ],
    ['through select', `(i64.reinterpret_f64 (select ${NAN_64} (f64.const 1) (i32.const 1)))`],
    ['through abs of its opposite', `(i64.reinterpret_f64 (f64.neg (f64.neg ${NAN_64})))`],
    ['through arithmetic', `(i64.reinterpret_f64 (f64.add (f64.const 1) (f64.mul ${NAN_64} (f64.const 2))))`],
    ['from a width change', `(i64.reinterpret_f64 (f64.promote_f32 ${NAN_32}))`],
    ['from a NaN that came in', '(i64.reinterpret_f64 (f64.sqrt (f64.const -nan:0x8000000001234)))'],
    ['from a signalling NaN', '(i64.reinterpret_f64 (f64.min (f64.const nan:0x4) (f64.const 1)))'],
  ])('%s', (_how, body) => {
    const globals = '(global $g (mut f64) (f64.const 0))'
    const callees = `(func $bits (param f64) (result i64) (i64.reinterpret_f64 (local.get 0)))
      (func $make (result f64) (return ${NAN_64}))`
    const go = `(func (export "go") (result i64) ${body})`
    expect(bits(run(globals + callees + go))).toBe(CANONICAL_64)
  })

  test('and so has one of 32 bits', () => {
    expect(bits(run(`(func (export "go") (result i32) (i32.reinterpret_f32 ${NAN_32}))`))).toBe(CANONICAL_32)
    const demoted = '(i32.reinterpret_f32 (f32.demote_f64 (f64.const -nan:0xfffffffffffff)))'
    expect(bits(run(`(func (export "go") (result i32) ${demoted})`))).toBe(CANONICAL_32)
  })

  test('and its sign as copysign sees it is plus', () => {
    const go = `(func (export "go") (result f64) (f64.copysign (f64.const 5) ${NAN_64}))`
    expect(run(go)).toBe(5)
    const neg = `(func (export "go") (result f64) (f64.copysign (f64.const 5) (f64.neg ${NAN_64})))`
    expect(run(neg)).toBe(-5)
  })

  test.each([
    ['f32x4', 'div', 0x7fc0_0000_7fc0_0000n],
    ['f64x2', 'div', CANONICAL_64],
    ['f32x4', 'sqrt', 0x7fc0_0000_7fc0_0000n],
    ['f64x2', 'sqrt', CANONICAL_64],
  ])('in each lane of %s.%s', (shape, operation, expected) => {
    const minus = shape === 'f32x4' ? '(f32x4.splat (f32.const -1))' : '(f64x2.splat (f64.const -1))'
    const operands = operation === 'sqrt' ? minus : '(v128.const i64x2 0 0) (v128.const i64x2 0 0)'
    const go = `(func (export "go") (result i64) (i64x2.extract_lane 1 (${shape}.${operation} ${operands})))`
    expect(bits(run(go))).toBe(expected)
  })

  test('also where lanes of one width are read as lanes of another', () => {
    // The NaNs of f32x4 are an ordinary double: −0x1.8…p+… on x86, its opposite where the sign is clear.
    const quotient = '(f32x4.div (v128.const i64x2 0 0) (v128.const i64x2 0 0))'
    const go = `(func (export "go") (result f64) (f64x2.extract_lane 0 (f64x2.sqrt ${quotient})))`
    const word = new DataView(new ArrayBuffer(8))
    word.setBigUint64(0, 0x7fc0_0000_7fc0_0000n)
    expect(run(go)).toBe(Math.sqrt(word.getFloat64(0)))
  })

  test('and lanes that are numbers stay', () => {
    const mixed =
      '(f64x2.mul (f64x2.replace_lane 1 (f64x2.splat (f64.const inf)) (f64.const 3)) (f64x2.replace_lane 1 (f64x2.splat (f64.const 0)) (f64.const 2)))'
    const lane = (index: number): string =>
      `(func (export "go") (result f64) (f64x2.extract_lane ${index} ${mixed}))`
    expect([run(lane(0)), run(lane(1))]).toEqual([Number.NaN, 6])
  })
})

describe('the bits of a NaN that a program put there stay', () => {
  const BOXED = 0xfff8_1234_5678_9abcn

  test.each([
    ['a constant', '(i64.reinterpret_f64 (f64.const -nan:0x8123456789abc))'],
    ['memory', '(i64.store (i32.const 0) (local.get 0)) (i64.reinterpret_f64 (f64.load (i32.const 0)))'],
    [
      'a copy in memory',
      '(i64.store (i32.const 0) (local.get 0)) (f64.store (i32.const 8) (f64.load (i32.const 0))) (i64.load (i32.const 8))',
    ],
    [
      'a local',
      '(local f64) (local.set 1 (f64.reinterpret_i64 (local.get 0))) (i64.reinterpret_f64 (local.get 1))',
    ],
    [
      'a local that also holds sums',
      `(local f64) (local.set 1 (f64.add (local.get 1) (f64.const 1))) (local.set 1 (f64.reinterpret_i64 (local.get 0)))
       (i64.reinterpret_f64 (local.get 1))`,
    ],
    ['a call', '(i64.reinterpret_f64 (call $same (f64.reinterpret_i64 (local.get 0))))'],
    [
      'select',
      '(i64.reinterpret_f64 (select (f64.const 1) (f64.reinterpret_i64 (local.get 0)) (i32.const 0)))',
    ],
    ['a vector', '(i64x2.extract_lane 1 (f64x2.splat (f64.reinterpret_i64 (local.get 0))))'],
  ])('through %s', (_what, body) => {
    const callee = '(func $same (param f64) (result f64) (local.get 0))'
    expect(bits(run(`${callee} (func (export "go") (param i64) (result i64) ${body})`, BOXED))).toBe(BOXED)
  })

  test('and comparing, negating and taking the absolute value work on bits as ever', () => {
    const neg =
      '(func (export "go") (param i64) (result i64) (i64.reinterpret_f64 (f64.neg (f64.reinterpret_i64 (local.get 0)))))'
    expect(bits(run(neg, BOXED))).toBe(BOXED ^ (1n << 63n))
  })
})

test('a NaN is made canonical only where it can be seen', () => {
  const text = (sink: string): string =>
    `(module (func (param f64 f64) (result i32) (f64.lt (f64.add (f64.mul (local.get 0) (local.get 1)) (f64.const 1)) (f64.const 2)))
       (func (param f64 f64) (result f64) (local f64) (local.set 2 (f64.mul (local.get 0) (local.get 1))) ${sink}))`
  const canonicals = (sink: string, nans: 'shown' | 'all'): number => {
    const bytes = rewrite(compile(text(sink)), { memoryPagesMax: 1, nans })
    return bytes.filter((_, i) => bytes[i] === 0xf8 && bytes[i + 1] === 0x7f).length
  }
  const used = '(f64.add (local.get 2) (f64.const 1))'
  expect([canonicals(used, 'all'), canonicals(used, 'shown')]).toEqual([4, 1])
  const returned = '(local.get 2)'
  expect([canonicals(returned, 'all'), canonicals(returned, 'shown')]).toEqual([3, 1])
})
