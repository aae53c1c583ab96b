import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Gauges } from './gauges.ts'
import { Pauses } from './pauses.ts'
import type { RunState } from './run-state.ts'
import { compile, type Exports, outcome, rewrite, start } from './test/program.ts'
import { randomModule } from './test/random-module.ts'

type Stopped = { state: RunState; memory: Uint8Array }
/** How a call of `go` ended, and what it left behind. */
type Ended = { trap: unknown; result: unknown; memory: string; fuel: bigint }

/** Stops of one run, after which it goes on to its end. */
const STOPS_MAX = 40

function hash(memory: Uint8Array): string {
  return createHash('sha256').update(memory).digest('hex')
}

function endedOf(exports: Exports, gauges: Gauges, trap: unknown): Ended {
  const memory = exports.memory === undefined ? '' : hash(new Uint8Array(exports.memory.buffer))
  return { trap, result: exports.result?.value, memory, fuel: gauges.fuelUsed }
}

/** Runs a module that cannot be stopped. */
function runWhole(bytes: Uint8Array, fuel?: bigint): Ended {
  const { exports, gauges } = start(bytes, fuel === undefined ? {} : { fuel })
  return endedOf(exports, gauges, outcome(exports.go))
}

/** Runs a module that can, from its beginning or from where it was stopped, for so many cost units more. */
function runOn(
  bytes: Uint8Array,
  { from, stride, fuel }: { from?: Stopped | undefined; stride: bigint; fuel?: bigint | undefined },
): { ended: Ended; stopped: Stopped | undefined } {
  const resumed = from === undefined ? {} : { resumed: from.state }
  const rewritten = rewrite(bytes, { memoryPagesMax: 16, canStop: true, ...resumed })
  const instance = new WebAssembly.Instance(new WebAssembly.Module(rewritten))
  const gauges = new Gauges(instance, fuel, from?.state)
  const until = (from?.state.unitsUsed ?? 0n) + stride
  const pauses = new Pauses(instance, gauges, {
    due: (unitsUsed) => until - unitsUsed,
    outOfFuel: () => new WebAssembly.RuntimeError('unreachable'),
  })
  if (from !== undefined && pauses.memory !== undefined) new Uint8Array(pauses.memory.buffer).set(from.memory)
  const { exports } = instance as { exports: Exports }
  const trap = outcome(from === undefined ? exports.go : () => pauses.resume())
  if (!pauses.hasStopped) return { ended: endedOf(exports, gauges, trap), stopped: undefined }
  const memory = new Uint8Array(pauses.memory?.buffer ?? new ArrayBuffer(0)).slice()
  return { ended: endedOf(exports, gauges, trap), stopped: { state: pauses.takeState(), memory } }
}

/** Runs a module to its end, stopping it and resuming it in a new instance as soon as so many units more are used. */
function runInPieces(bytes: Uint8Array, stride: bigint, fuel?: bigint): { ended: Ended; stops: number } {
  let { ended, stopped } = runOn(bytes, { stride, fuel })
  let stops = 0
  for (; stopped !== undefined; stops++) {
    const far = stops < STOPS_MAX ? stride : 2n ** 62n
    ;({ ended, stopped } = runOn(bytes, { from: stopped, stride: far, fuel }))
  }
  return { ended, stops }
}

/** What `go` gives lies in a global, since a run that is resumed gives nothing. */
function keepingResult(text: string): string {
  return text
    .replace('(export "go" (func $f2))', '')
    .replace(
      /\)\s*$/,
      '(global $result (export "result") (mut i64) (i64.const 0)) (func (export "go") (global.set $result (call $f2))))',
    )
}

/** Every kind of block with operands below it, entered by calls that stop inside; all types of values; all that instances hold. */
const EVERYTHING = `(module
  (memory (export "memory") 1 4) (data $d "ruche")
  (table $t 4 8 funcref) (elem (i32.const 0) $add $twice) (elem $e func $fib)
  (type $unary (func (param i64) (result i64)))
  (global $result (export "result") (mut i64) (i64.const 0))
  (global $kept (mut funcref) (ref.null func))
  (global $lanes (mut v128) (v128.const i64x2 0 0))
  (func $add (param i64) (result i64) (i64.add (local.get 0) (i64.const 3)))
  (func $twice (param i64) (result i64) (i64.add (call $add (local.get 0)) (call $add (local.get 0))))
  (func $fib (param i64) (result i64)
    (if (result i64) (i32.or (i64.lt_s (local.get 0) (i64.const 2)) (i64.gt_s (local.get 0) (i64.const 12))) (then (local.get 0))
      (else (i64.add (call $fib (i64.sub (local.get 0) (i64.const 1))) (call $fib (i64.sub (local.get 0) (i64.const 2)))))))
  (func $pair (param i64) (result i64 i64) (call $fib (i64.const 4)) (local.get 0))
  (func (export "go") (local i32 f32 f64 v128 funcref i64)
    (local.set 1 (f32.const -nan:0x1234)) (local.set 2 (f64.const 0.5)) (local.set 4 (ref.func $twice))
    (local.set 3 (v128.const i32x4 1 2 3 4))
    (memory.init $d (i32.const 8) (i32.const 0) (i32.const 5)) (data.drop $d)
    (table.init $e (i32.const 2) (i32.const 0) (i32.const 1)) (elem.drop $e)
    (table.set (i32.const 3) (local.get 4)) (global.set $kept (ref.func $add))
    (drop (table.grow $t (ref.null func) (i32.const 2))) (drop (memory.grow (i32.const 1)))
    (i64.const 1000) (f32.const 1.5) (v128.const i64x2 5 6)
    (block $out (param v128) (result v128)
      (local.set 0 (i32.const 6))
      (i64.const 7)
      (loop $again (param v128 i64) (result v128 i64)
        (local.set 5)
        (global.set $lanes (i64x2.add (global.get $lanes) (local.get 3)))
        (i64.add (local.get 5) (call_indirect $t (type $unary) (local.get 5) (i32.and (local.get 0) (i32.const 3))))
        (if (param i64) (result i64) (i32.and (local.get 0) (i32.const 1))
          (then (i64.add (call $fib (i64.const 3))) (br_if 2 (local.get 3) (i32.eq (local.get 0) (i32.const 99))) (drop))
          (else (call $pair (i64.const 9)) (i64.add) (i64.add)))
        (block (block (block (br_table 0 1 2 (i32.rem_u (local.get 0) (i32.const 3))))
          (i64.store (i32.const 64) (call $fib (i64.const 5)))) (i32.store (i32.const 80) (i32.reinterpret_f32 (local.get 1))))
        (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
      (global.set $result) (br $out))
    (local.set 3) (local.set 1) (v128.store (i32.const 128) (local.get 3)) (f32.store (i32.const 160) (local.get 1))
    (v128.store (i32.const 144) (global.get $lanes)) (f64.store (i32.const 176) (local.get 2))
    (i32.store (i32.const 184) (ref.is_null (global.get $kept)))
    (i32.store (i32.const 188) (i32.add (memory.size) (table.size $t)))
    (global.set $result (i64.add (global.get $result)))
    (call $early (i32.const 4)))
  (func $early (param i32)
    (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))) (call $leave (local.get 0)))
    (memory.init $d (i32.const 0) (i32.const 0) (i32.const 1)))
  (func $leave (param i32) (block (br_if 0 (local.get 0)) (global.set $result (call $fib (global.get $result))) return) unreachable))`

describe('a module that is stopped and resumed in another instance', () => {
  test('ends the same, stopped at every place, whatever it holds', () => {
    const bytes = compile(
      EVERYTHING.replace(
        '(call $fib (global.get $result))',
        '(i64.add (call $fib (i64.const 3)) (global.get $result))',
      ),
    )
    const whole = runWhole(bytes)
    // The segment that was dropped stays so.
    expect(whole.trap).toBe('trap: memory access out of bounds')
    const { ended, stops } = runInPieces(bytes, 0n)
    expect(ended).toEqual(whole)
    expect(stops).toBeGreaterThan(STOPS_MAX)
    for (const stride of [300n, 1_000n, 2_500n, 10_000n]) {
      const pieces = runInPieces(bytes, stride)
      expect(pieces.ended).toEqual(whole)
      expect(pieces.stops).toBeGreaterThan(0)
    }
  })

  test('uses up its fuel at the same place', () => {
    const bytes = compile(EVERYTHING)
    for (const fuel of [10n, 60n, 150n]) {
      const whole = runWhole(bytes, fuel)
      expect(whole).toMatchObject({ trap: 'trap: unreachable', fuel })
      expect(runInPieces(bytes, 700n, fuel).ended).toEqual(whole)
    }
  })

  test('ends the same, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.noBias(fc.array(fc.nat(10_000), { minLength: 300, maxLength: 600, size: 'max' })),
        fc.bigInt({ min: 0n, max: 300n }),
        (tape, stride) => {
          const bytes = compile(keepingResult(randomModule(tape)))
          expect(runInPieces(bytes, stride).ended).toEqual(runWhole(bytes))
        },
      ),
      { numRuns: 100 },
    )
  }, 60_000)
})
