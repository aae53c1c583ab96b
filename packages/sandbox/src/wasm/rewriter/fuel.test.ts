import { describe, expect, test } from 'vitest'
import { COST_UNITS_PER_FUEL, COSTS, LENGTH_COSTS } from './costs.ts'
import { compile, outcome, start } from './test/program.ts'

const PER_FUEL = BigInt(COST_UNITS_PER_FUEL)

/** Cost units that a call of `go` uses. */
function unitsOf(text: string, ...parameters: number[]): number {
  const { exports, gauges } = start(compile(`(module ${text})`))
  const before = exports['ruche:fuel'].value as bigint
  outcome(() => exports.go(...parameters))
  expect(gauges.fuelUsed).toBe((before - exports['ruche:fuel'].value + PER_FUEL - 1n) / PER_FUEL)
  return Number(before - exports['ruche:fuel'].value)
}

describe('fuel', () => {
  test('is the sum of what a block is made of', () => {
    expect(unitsOf('(func (export "go"))')).toBe(0)
    const { move, simple, divide } = COSTS
    const sum = '(i32.div_u (i32.add (local.get 0) (i32.const 1)) (i32.const 2))'
    expect(unitsOf(`(func (export "go") (param i32) (result i32) ${sum})`, 1)).toBe(
      3 * move + simple + divide,
    )
  })

  test('is taken for the arm that runs', () => {
    const go = `(func (export "go") (param i32) (result i64)
      (if (result i64) (local.get 0)
        (then (i64.mul (i64.const 2) (i64.const 3)))
        (else (i64.const 1))))`
    const { move, branch, multiply } = COSTS
    expect(unitsOf(go, 1)).toBe(move + branch + 2 * move + multiply)
    expect(unitsOf(go, 0)).toBe(move + branch + move)
  })

  test('is taken for every turn of a loop, and not for code that a branch passes over', () => {
    const go = `(func (export "go") (param i32)
      (block (loop
        (local.set 0 (i32.sub (local.get 0) (i32.const 1)))
        (br_if 1 (i32.eqz (local.get 0)))
        (br 0)))
      (drop (i32.const 0)))`
    const { move, simple, branch, loop } = COSTS
    const head = loop + 2 * move + simple + move + move + simple + branch
    expect(unitsOf(go, 1)).toBe(head + 2 * move)
    expect(unitsOf(go, 10)).toBe(10 * head + 9 * branch + 2 * move)
  })

  test('counts across calls, direct and through a table', () => {
    const callee = '(func $f (param i32) (result i32) (i32.mul (local.get 0) (i32.const 3)))'
    const cost = 2 * COSTS.move + COSTS.multiply
    const direct = '(func (export "go") (drop (call $f (i32.const 1))))'
    expect(unitsOf(callee + direct)).toBe(COSTS.move + COSTS.call + COSTS.move + cost)
    const table = '(table funcref (elem $f))'
    const indirect = `(func (export "go")
      (drop (call_indirect (param i32) (result i32) (i32.const 1) (i32.const 0))))`
    expect(unitsOf(callee + table + indirect)).toBe(2 * COSTS.move + COSTS.callIndirect + COSTS.move + cost)
  })

  test('is taken by length for bulk operations', () => {
    const memory = '(memory 1) (data "0123456789")'
    const fixed = 3 * COSTS.move + COSTS.bulk
    for (const operation of ['memory.fill', 'memory.copy', 'memory.init 0']) {
      const go = `(func (export "go") (param i32) (${operation} (i32.const 0) (i32.const 0) (local.get 0)))`
      expect(unitsOf(memory + go, 0)).toBe(fixed)
      expect(unitsOf(memory + go, 10)).toBe(fixed + 10 * LENGTH_COSTS.memoryByte)
    }
    const table = '(table 100 funcref)'
    const fill = '(func (export "go") (param i32) (table.fill 0 (i32.const 0) (ref.null func) (local.get 0)))'
    expect(unitsOf(table + fill, 100)).toBe(fixed + 100 * LENGTH_COSTS.tableEntry)
  })

  test('is taken by page when memory grows, and not for what is refused', () => {
    const go = '(memory 1) (func (export "go") (param i32) (drop (memory.grow (local.get 0))))'
    const fixed = 2 * COSTS.move + COSTS.bulk
    expect(unitsOf(go, 3)).toBe(fixed + 3 * LENGTH_COSTS.memoryPage)
    expect(unitsOf(go, 16)).toBe(fixed)
    expect(unitsOf(go, -1)).toBe(fixed)
  })

  test.each([
    ['a loop', '(func (export "go") (loop (br 0)))'],
    ['a loop with calls', '(func $f) (func (export "go") (loop (call $f) (br 0)))'],
    [
      'calls without a loop',
      '(func $f (param i32) (if (local.get 0) (then (call $f (i32.sub (local.get 0) (i32.const 1))) (call $f (i32.sub (local.get 0) (i32.const 1)))))) (func (export "go") (call $f (i32.const 200)))',
    ],
    [
      'a huge fill',
      '(memory 16) (func (export "go") (memory.fill (i32.const 0) (i32.const 1) (i32.const 1000000)))',
    ],
    ['growing', '(memory 1) (func (export "go") (drop (memory.grow (i32.const 10))))'],
  ])('ends %s when it is used up', (_what, text) => {
    const { exports, gauges } = start(compile(`(module ${text})`), { fuel: 10_000n })
    expect(outcome(exports.go)).toBe('trap: unreachable')
    expect(gauges.isFuelUsedUp).toBe(true)
    expect(gauges.isStackUsedUp).toBe(false)
    expect(gauges.fuelUsed).toBe(10_000n)
  })

  test('is enough or not at one exact amount', () => {
    const text = `(module (func (export "go") (local i32)
      (loop (br_if 0 (i32.lt_u (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (i32.const 1000))))))`
    const bytes = compile(text)
    const { exports, gauges } = start(bytes)
    exports.go()
    const needed = gauges.fuelUsed
    for (const [fuel, isUsedUp] of [
      [needed, false],
      [needed - 1n, true],
    ] as const) {
      const limited = start(bytes, { fuel })
      outcome(limited.exports.go)
      expect(limited.gauges.isFuelUsedUp).toBe(isUsedUp)
    }
  })

  test('used before a trap is told', () => {
    const go =
      '(func (export "go") (param i32) (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))) unreachable)'
    expect(unitsOf(go, 100)).toBeGreaterThan(100 * COSTS.branch)
  })

  test('is there for the start function, which the host calls', () => {
    const text =
      '(module (global $g (export "g") (mut i32) (i32.const 0)) (func $s (global.set $g (i32.const 7))) (start $s))'
    const { exports, gauges } = start(compile(text))
    expect(exports.g.value).toBe(0)
    gauges.start()
    expect(exports.g.value).toBe(7)
    expect(gauges.fuelUsed).toBe(1n)
  })
})
