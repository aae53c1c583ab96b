import { runInNewContext } from 'node:vm'
import {
  decodeModule,
  type FunctionType,
  Gauges,
  HOST_EXPORTS,
  KIND,
  lettersOf,
  type Module,
  Refusal,
  rewriteModule,
} from '../rewriter/index.ts'
import { callBits, laneCount } from '../test/bits.ts'
import type { EngineCase } from '../test/engine-cases.ts'

/** What came of the tests of one file of the specification. */
export type ScriptOutcome = {
  /** Statements that hold. */
  held: number
  /** Statements about modules that are refused. */
  skipped: number
  /** Why modules were refused, and how many. */
  refused: Record<string, number>
  /** Statements that do not hold. */
  failures: string[]
  /** What was called, in a form that other engines can repeat. */
  cases: EngineCase[]
}

type Calls = Extract<EngineCase, { kind: 'calls' }>

/** A number by its bits; vectors are two lanes of 64. */
type Value = { type: string; lanes: bigint[] }
type Pattern = { parts: unknown[]; partBits: number }

const PAGES = 2048
const LETTERS: Readonly<Record<string, string>> = { i32: 'i', i64: 'I', f32: 'f', f64: 'F', v128: 'v' }
const SKIPPED = Symbol('skipped')

/**
 * Runs the tests of a file of the WebAssembly specification, in the form in which SpiderMonkey's sources hold them: JavaScript that names a
 * step a line, modules in the text format.
 *
 * @param parse - Text of a module to bytes that need not be valid.
 * @param isRewritten - Whether modules are rewritten first, or run as they are.
 */
export function runSpecificationScript(
  source: string,
  { parse, isRewritten }: { parse: (text: string) => Uint8Array<ArrayBuffer>; isRewritten: boolean },
): ScriptOutcome {
  const world = new World(parse, isRewritten)
  runInNewContext(source, world.vocabulary())
  return world.outcome
}

class Instance {
  readonly module: Module
  readonly exports: WebAssembly.Exports
  readonly calls: Calls | undefined

  constructor(module: Module, exports: WebAssembly.Exports, calls: Calls | undefined) {
    this.module = module
    this.exports = exports
    this.calls = calls
  }

  typeOf(name: string): FunctionType {
    const { index } = this.module.exports.get(name)!
    return this.module.types[this.module.functions[index]!]!
  }
}

class World {
  readonly outcome: ScriptOutcome = { held: 0, skipped: 0, refused: {}, failures: [], cases: [] }
  readonly #parse: (text: string) => Uint8Array<ArrayBuffer>
  readonly #isRewritten: boolean
  #isChecking = false
  readonly #stacks: { stack: WebAssembly.Global<'i32'>; budget: number }[] = []
  readonly #linked: Record<string, WebAssembly.ModuleImports> = { spectest: spectest() }

  constructor(parse: (text: string) => Uint8Array<ArrayBuffer>, isRewritten: boolean) {
    this.#parse = parse
    this.#isRewritten = isRewritten
  }

  /** The words that the files use. */
  vocabulary(): object {
    const floats = (bits: number) => (values: number[]) =>
      vectorOf(
        values.map((x) => floatBits(x, bits)),
        bits,
      )
    const integers = (bits: number) => (values: (number | bigint)[]) =>
      vectorOf(
        values.map((x) => BigInt.asUintN(bits, BigInt(x))),
        bits,
      )
    return {
      value: asValue,
      bytes: bytesOf,
      i8x16: integers(8),
      i16x8: integers(16),
      i32x4: integers(32),
      i64x2: integers(64),
      f32x4: floats(32),
      f64x2: floats(64),
      F32x4Pattern: patternClass(32),
      F64x2Pattern: patternClass(64),
      ExternRefResult: class {
        readonly reference: number
        constructor(reference: number) {
          this.reference = reference
        }
      },
      externref: (reference: number) => ({ reference }),
      instantiate: (text: string) => this.#instantiate(text),
      register: (instance: unknown, name: string) => {
        if (instance instanceof Instance) this.#linked[name] = instance.exports as WebAssembly.ModuleImports
      },
      invoke: (instance: unknown, name: string, values: unknown[]) => invoke(instance, name, values),
      get: readGlobal,
      wasmMultiMemoryEnabled: () => false,
      assert_return: (act: () => unknown, expected: unknown) =>
        this.#check(act, (got) => isReturn(got, expected)),
      assert_trap: (act: () => unknown) => this.#check(act, isTrap),
      assert_exhaustion: (act: () => unknown) => this.#check(act, isTrap),
      assert_invalid: (act: () => unknown) => this.#check(act, isRefused),
      assert_malformed: (act: () => unknown) => this.#check(act, isRefused),
      assert_unlinkable: (act: () => unknown) => this.#check(act, isRefused),
    }
  }

  #instantiate(text: string): unknown {
    let bytes: Uint8Array<ArrayBuffer>
    try {
      bytes = this.#parse(text)
    } catch (error) {
      // A few names are beyond the parser.
      if (this.#isChecking) throw error
      return this.#refuse('UNREADABLE_TEXT')
    }
    let module: Module
    let compiled: Uint8Array<ArrayBuffer>
    try {
      module = decodeModule(bytes)
      compiled = rewriteModule(module, { memoryPagesMax: PAGES })
    } catch (error) {
      if (!(error instanceof Refusal) || error.isInvalid) throw error
      return this.#refuse(error.reason)
    }
    const code = new WebAssembly.Module(this.#isRewritten ? compiled : bytes)
    const instance = new WebAssembly.Instance(code, this.#linked)
    if (this.#isRewritten) {
      const stack = instance.exports[HOST_EXPORTS.stack] as WebAssembly.Global<'i32'> | undefined
      if (stack !== undefined) this.#stacks.push({ stack, budget: stack.value })
      new Gauges(instance).start()
    }
    const isAlone = module.imports.length === 0
    const calls: Calls | undefined = isAlone
      ? { kind: 'calls', bytes: Buffer.from(bytes).toString('base64'), memoryPagesMax: PAGES, calls: [] }
      : undefined
    if (calls !== undefined) this.outcome.cases.push(calls)
    return new Instance(module, instance.exports, calls)
  }

  #refuse(reason: string): typeof SKIPPED {
    this.outcome.refused[reason] = (this.outcome.refused[reason] ?? 0) + 1
    return SKIPPED
  }

  #check(act: () => unknown, holds: (got: { value: unknown } | { error: unknown }) => boolean): void {
    let got: { value: unknown } | { error: unknown }
    this.#isChecking = true
    try {
      got = { value: act() }
    } catch (error) {
      got = { error }
      // A run ends with its trap; here the instance is called again.
      for (const { stack, budget } of this.#stacks) stack.value = budget
    } finally {
      this.#isChecking = false
    }
    if ('value' in got && got.value === SKIPPED) this.outcome.skipped += 1
    else if (holds(got)) this.outcome.held += 1
    else this.outcome.failures.push(`${act} gave ${describe(got)}`)
  }
}

function invoke(instance: unknown, name: string, values: unknown[]): unknown {
  if (!(instance instanceof Instance)) return SKIPPED
  const type = instance.typeOf(name)
  const letters = lettersOf(type.parameters)
  const lanes = values.flatMap((value, i) => lanesOf(value, letters[i]!))
  if (!/[re]/.test(letters + lettersOf(type.results)))
    instance.calls?.calls.push([name, lanes.map((lane) => String(lane))])
  const callee = instance.exports[name] as (...parameters: unknown[]) => unknown
  const results = callBits(callee, type, lanes)
  return [...lettersOf(type.results)].map((letter) => takeValue(letter, results))
}

function readGlobal(instance: unknown, name: string): unknown {
  if (!(instance instanceof Instance)) return SKIPPED
  const { kind, index } = instance.module.exports.get(name)!
  if (kind !== KIND.GLOBAL) throw new Error(`${name} is no global.`)
  const letter = lettersOf([instance.module.globals[index]!.type])
  const { value } = instance.exports[name] as WebAssembly.Global
  return [letter === 'r' || letter === 'e' ? value : { type: letter, lanes: lanesOf(value, letter) }]
}

function takeValue(letter: string, results: unknown[]): unknown {
  if (letter === 'r' || letter === 'e') return results.shift()
  return { type: letter, lanes: results.splice(0, laneCount(letter)) }
}

function lanesOf(value: unknown, letter: string): unknown[] {
  if (typeof value === 'object' && value !== null && 'lanes' in value) return (value as Value).lanes
  if (letter === 'r' || letter === 'e') return [value]
  if (letter === 'f') return [floatBits(value as number, 32)]
  if (letter === 'F') return [floatBits(value as number, 64)]
  return [BigInt.asUintN(letter === 'i' ? 32 : 64, BigInt(value as number | bigint))]
}

function asValue(type: string, value: unknown): unknown {
  const letter = LETTERS[type]
  return letter === undefined ? value : { type: letter, lanes: lanesOf(value, letter) }
}

function bytesOf(type: string, bytes: number[]): Value {
  return {
    type: LETTERS[type]!,
    lanes: vectorOf(bytes.map(BigInt), 8).lanes.slice(0, type === 'v128' ? 2 : 1),
  }
}

function floatBits(value: number, bits: number): bigint {
  const view = new DataView(new ArrayBuffer(8))
  if (bits === 64) view.setFloat64(0, value)
  else view.setFloat32(4, value)
  return view.getBigUint64(0)
}

/** Parts of a vector, the lowest first. */
function vectorOf(parts: readonly bigint[], partBits: number): Value {
  const whole = parts.reduce((sum, part, i) => sum | (part << BigInt(i * partBits)), 0n)
  return { type: 'v', lanes: [BigInt.asUintN(64, whole), whole >> 64n] }
}

function patternClass(partBits: number): new (...parts: unknown[]) => Pattern {
  return class {
    readonly parts: unknown[]
    readonly partBits = partBits
    constructor(...parts: unknown[]) {
      this.parts = parts
    }
  }
}

function isReturn(got: { value: unknown } | { error: unknown }, expected: unknown): boolean {
  if (!('value' in got)) return false
  const results = Array.isArray(got.value) ? got.value : []
  // An array of the file's own realm.
  const wanted = Array.from(expected as unknown[])
  return results.length === wanted.length && results.every((result, i) => isSame(result, wanted[i]))
}

function isSame(result: unknown, wanted: unknown, bits = bitsOf(result)): boolean {
  if (result === null || wanted === null || typeof result === 'function') return result === wanted
  const { lanes, reference } = result as Partial<Value> & { reference?: number }
  if (lanes === undefined) return reference === (wanted as { reference?: number }).reference
  if (typeof wanted === 'string') return isNan(lanes[0]!, { kind: wanted, bits })
  if (typeof wanted === 'object' && 'parts' in wanted) {
    const { parts, partBits } = wanted as Pattern
    const whole = lanes[0]! | (lanes[1]! << 64n)
    return parts.every((part, i) =>
      isSame({ lanes: [BigInt.asUintN(partBits, whole >> BigInt(i * partBits))] }, part, partBits),
    )
  }
  return String(lanes) === String((wanted as Value).lanes)
}

function bitsOf(result: unknown): number {
  return (result as Partial<Value> | null)?.type === 'f' ? 32 : 64
}

/** A canonical NaN has no bit but the quiet one; of an arithmetic one that bit is set (WebAssembly 2.0, 4.3.3). */
function isNan(number: bigint, { kind, bits }: { kind: string; bits: number }): boolean {
  const [sign, least] = bits === 32 ? [1n << 31n, 0x7fc00000n] : [1n << 63n, 0x7ff8000000000000n]
  const magnitude = number & ~sign
  return kind.endsWith('canonical_nan') ? magnitude === least : (magnitude & least) === least
}

function isTrap(got: { value: unknown } | { error: unknown }): boolean {
  if (!('error' in got)) return false
  return got.error instanceof WebAssembly.RuntimeError || got.error instanceof RangeError
}

/** Text that cannot be read, bytes that are not valid, or imports that do not fit. */
function isRefused(got: { value: unknown } | { error: unknown }): boolean {
  return 'error' in got && !isTrap(got)
}

function describe(got: { value: unknown } | { error: unknown }): string {
  if ('error' in got) return String(got.error)
  return JSON.stringify(got.value, (_, value) =>
    typeof value === 'bigint' ? `0x${value.toString(16)}` : value,
  )
}

function spectest(): WebAssembly.ModuleImports {
  const names = [
    'print',
    'print_i32',
    'print_i32_f32',
    'print_f64_f64',
    'print_f32',
    'print_f64',
    'print_i64',
  ]
  return {
    ...Object.fromEntries(names.map((name) => [name, () => undefined])),
    global_i32: 666,
    global_i64: new WebAssembly.Global({ value: 'i64' }, 666n),
    global_f32: 666,
    global_f64: 666,
    table: new WebAssembly.Table({ initial: 10, maximum: 20, element: 'anyfunc' }),
    memory: new WebAssembly.Memory({ initial: 1, maximum: 2 }),
  }
}
