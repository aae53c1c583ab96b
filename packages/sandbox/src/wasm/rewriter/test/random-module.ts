const TYPES = ['i32', 'i64', 'f32', 'f64', 'v128'] as const
type Type = (typeof TYPES)[number]

const DEPTH_MAX = 5
const COUNTERS = 12
const CONSTANTS: Record<Type, readonly string[]> = {
  i32: ['0', '1', '-1', '7', '0x7fffffff', '0x80000000'],
  i64: ['0', '1', '-1', '13', '0x7fffffffffffffff', '0x7ff4000000000000'],
  f32: ['0', '-0', '1.5', 'inf', '-inf', 'nan', '-nan:0x1234', '1e30'],
  f64: ['0', '-0', '1.5', 'inf', '-inf', 'nan', '-nan:0x1234', '1e300'],
  v128: ['i64x2 0 0', 'i64x2 -1 1', 'f32x4 1 inf -nan:0x1234 0', 'f64x2 -nan 2'],
}
/** Instructions by result: name and types of operands. */
const INSTRUCTIONS: Record<Type, readonly (readonly [string, ...Type[]])[]> = {
  i32: [
    ...both('i32', [
      'add',
      'sub',
      'mul',
      'div_s',
      'rem_u',
      'and',
      'xor',
      'shl',
      'rotl',
      'lt_s',
      'ge_u',
      'eq',
    ]),
    ...both('f64', ['eq', 'lt', 'ge'], 'f64'),
    ['i32.trunc_sat_f32_s', 'f32'],
    ['i32.trunc_f64_u', 'f64'],
    ['i32.reinterpret_f32', 'f32'],
    ['i32x4.extract_lane 2', 'v128'],
    ['i32.wrap_i64', 'i64'],
  ],
  i64: [
    ...both('i64', ['add', 'mul', 'div_u', 'rem_s', 'or', 'shr_s']),
    ['i64.reinterpret_f64', 'f64'],
    ['i64.reinterpret_f64', 'f64'],
    ['i64.extend_i32_s', 'i32'],
    ['i64x2.extract_lane 1', 'v128'],
  ],
  f32: [
    ...float('f32'),
    ['f32.demote_f64', 'f64'],
    ['f32.reinterpret_i32', 'i32'],
    ['f32x4.extract_lane 3', 'v128'],
  ],
  f64: [
    ...float('f64'),
    ['f64.promote_f32', 'f32'],
    ['f64.reinterpret_i64', 'i64'],
    ['f64x2.extract_lane 0', 'v128'],
  ],
  v128: [
    ...both('f32x4', ['add', 'mul', 'div', 'min', 'pmax'], 'v128'),
    ...both('f64x2', ['sub', 'mul', 'div', 'max', 'pmin'], 'v128'),
    ['f32x4.sqrt', 'v128'],
    ['f64x2.neg', 'v128'],
    ['f32x4.abs', 'v128'],
    ['f64x2.promote_low_f32x4', 'v128'],
    ['f32x4.demote_f64x2_zero', 'v128'],
    ['v128.andnot', 'v128', 'v128'],
    ['f32x4.splat', 'f32'],
    ['f64x2.splat', 'f64'],
  ],
}

function both(prefix: string, names: readonly string[], type = prefix as Type): [string, Type, Type][] {
  return names.map((name) => [`${prefix}.${name}`, type, type])
}

function float(type: 'f32' | 'f64'): [string, ...Type[]][] {
  const unary = ['sqrt', 'neg', 'abs', 'ceil', 'nearest'].map((name): [string, Type] => [
    `${type}.${name}`,
    type,
  ])
  return [
    ...both(type, ['add', 'sub', 'mul', 'div', 'min', 'copysign']),
    ...unary,
    [`${type}.convert_i32_s`, 'i32'],
  ]
}

/**
 * The text of a valid module made from a tape of numbers: three functions, of which later ones call earlier ones, with
 * arithmetic of every type, locals, globals, memory, branches and loops of a few turns. Each takes and gives a value of
 * every type but that its one result is of one type: `go` takes nothing and gives an i64.
 *
 * @param nans - `canonical`: the program itself replaces every NaN that arithmetic makes by the canonical one.
 */
export function randomModule(tape: readonly number[], nans: 'as made' | 'canonical' = 'as made'): string {
  return new Generator(tape, nans).module()
}

/** Makes the NaNs of a shape canonical, as a program could do by itself. */
const CANONICAL_FUNCTIONS = `
  (func $canonical_f32 (param f32) (result f32)
    (select (local.get 0) (f32.const nan) (f32.eq (local.get 0) (local.get 0))))
  (func $canonical_f64 (param f64) (result f64)
    (select (local.get 0) (f64.const nan) (f64.eq (local.get 0) (local.get 0))))
  (func $canonical_f32x4 (param v128) (result v128)
    (v128.bitselect (local.get 0) (v128.const f32x4 nan nan nan nan) (f32x4.eq (local.get 0) (local.get 0))))
  (func $canonical_f64x2 (param v128) (result v128)
    (v128.bitselect (local.get 0) (v128.const f64x2 nan nan) (f64x2.eq (local.get 0) (local.get 0))))`

const MAKES_NANS =
  /^(f32|f64|f32x4|f64x2)\.(add|sub|mul|div|min|max|sqrt|ceil|nearest|promote_f32|promote_low_f32x4|demote_f64|demote_f64x2_zero)$/

class Generator {
  readonly #tape: readonly number[]
  readonly #nans: 'as made' | 'canonical'
  #at = 0
  #depth = 0
  #callees: Type[] = []
  #counters = 0

  constructor(tape: readonly number[], nans: 'as made' | 'canonical') {
    this.#tape = tape
    this.#nans = nans
  }

  module(): string {
    const globals = TYPES.map(
      (type) => `(global $${type} (mut ${type}) (${type}.const ${CONSTANTS[type][0]}))`,
    )
    const functions = (['f64', 'v128', 'i64'] as const).map((result, i) => this.#function(result, i))
    return `(module (memory (export "memory") 1 3) (table funcref (elem $f0)) ${globals.join(' ')} ${functions.join('\n')}
      ${this.#nans === 'as made' ? '' : CANONICAL_FUNCTIONS}
      (export "go" (func $f2)))`
  }

  #function(result: Type, index: number): string {
    this.#counters = 0
    const isEntry = index === 2
    const parameters = isEntry ? '(local i32 i64 f32 f64 v128)' : `(param ${TYPES.join(' ')})`
    const body = `${this.#statements()} ${this.#statements()} ${this.#expression(result)}`
    this.#callees.push(result)
    const locals = `(local ${'i32 '.repeat(COUNTERS)})`
    return `(func $f${index} ${isEntry ? `(result ${result}) ${parameters}` : `${parameters} (result ${result})`} ${locals} ${body})`
  }

  /** A number below `count`; 0 once the tape has ended. */
  #pick(count: number): number {
    return (this.#tape[this.#at++] ?? 0) % count
  }

  #one<T>(list: readonly T[]): T {
    return list[this.#pick(list.length)]!
  }

  #deeper<T>(build: () => T): T {
    this.#depth++
    const built = build()
    this.#depth--
    return built
  }

  #expression(type: Type): string {
    return this.#deeper(() => {
      const choice = this.#depth > DEPTH_MAX ? this.#pick(3) : this.#pick(16)
      const e = (of: Type): string => this.#expression(of)
      const local = TYPES.indexOf(type)
      if (choice === 0) return `(${type}.const ${this.#one(CONSTANTS[type])})`
      if (choice === 1) return `(local.get ${local})`
      if (choice === 2) return `(global.get $${type})`
      if (choice === 3) return `(local.tee ${local} ${e(type)})`
      if (choice === 4) return `(select ${e(type)} ${e(type)} ${e('i32')})`
      if (choice === 5) return `(if (result ${type}) ${e('i32')} (then ${e(type)}) (else ${e(type)}))`
      if (choice === 6) return `(block (result ${type}) (drop (br_if 0 ${e(type)} ${e('i32')})) ${e(type)})`
      if (choice === 7) return `(${type}.load (i32.and ${e('i32')} (i32.const 0xfff)))`
      if (choice === 8) return this.#call(type)
      return this.#instruction(type)
    })
  }

  #instruction(type: Type): string {
    const [name, ...operands] = this.#one(INSTRUCTIONS[type])
    const text = `(${name} ${operands.map((of) => this.#expression(of)).join(' ')})`
    const shape = MAKES_NANS.exec(name)?.[1]
    return this.#nans === 'as made' || shape === undefined ? text : `(call $canonical_${shape} ${text})`
  }

  #call(type: Type): string {
    const index = this.#callees.indexOf(type)
    if (index === -1) return this.#instruction(type)
    const values = TYPES.map((of) => this.#expression(of)).join(' ')
    if (type !== 'f64' || this.#pick(2) === 0) return `(call $f${index} ${values})`
    return `(call_indirect (param ${TYPES.join(' ')}) (result f64) ${values} (i32.const 0))`
  }

  #statements(): string {
    const count = this.#pick(5)
    return Array.from({ length: count }, () => this.#deeper(() => this.#statement())).join('\n')
  }

  #statement(): string {
    const type = this.#one(TYPES)
    const e = (of: Type): string => this.#expression(of)
    const choice = this.#depth > DEPTH_MAX ? this.#pick(3) : this.#pick(10)
    if (choice <= 1) return `(local.set ${TYPES.indexOf(type)} ${e(type)})`
    if (choice === 2) return `(global.set $${type} ${e(type)})`
    if (choice <= 4) return `(${type}.store (i32.and ${e('i32')} (i32.const 0xfff)) ${e(type)})`
    if (choice === 5) return `(block (br_if 0 ${e('i32')}) ${this.#statements()})`
    if (choice === 6) return `(if ${e('i32')} (then ${this.#statements()}) (else ${this.#statements()}))`
    if (choice === 7) return `(block (block (br_table 0 1 ${e('i32')})) ${this.#statements()})`
    if (choice === 8) return this.#bulk()
    return this.#loop()
  }

  #bulk(): string {
    if (this.#pick(3) === 0) return '(drop (memory.grow (i32.const 1)))'
    const length = `(i32.and ${this.#expression('i32')} (i32.const 0xff))`
    return this.#pick(2) === 0
      ? `(memory.fill (i32.const 64) ${this.#expression('i32')} ${length})`
      : `(memory.copy (i32.const 300) (i32.const 200) ${length})`
  }

  #loop(): string {
    if (this.#counters === COUNTERS) return '(nop)'
    const counter = TYPES.length + this.#counters++
    const turns = 1 + this.#pick(5)
    return `(local.set ${counter} (i32.const ${turns})) (loop ${this.#statements()}
      (br_if 0 (local.tee ${counter} (i32.sub (local.get ${counter}) (i32.const 1)))))`
  }
}
