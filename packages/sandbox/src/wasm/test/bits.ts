import { type FunctionType, lettersOf } from '../rewriter/index.ts'

/** How the values of each type become whole numbers of 64 bits: the type's letter, then the code that reads and that writes one. */
const LANES: Readonly<Record<string, { from: number[][]; to: number[][] }>> = {
  i: { from: [[0xa7]], to: [[0xad]] },
  I: { from: [[]], to: [[]] },
  f: { from: [[0xa7, 0xbe]], to: [[0xbc, 0xad]] },
  F: { from: [[0xbf]], to: [[0xbd]] },
  v: {
    from: [
      [0xfd, 0x12],
      [0xfd, 0x1e, 1],
    ],
    to: [
      [0xfd, 0x1d, 0],
      [0xfd, 0x1d, 1],
    ],
  },
  r: { from: [[]], to: [[]] },
  e: { from: [[]], to: [[]] },
}
const I64 = 0x7e
const callers = new Map<string, WebAssembly.Module>()
const instances = new WeakMap<object, (...lanes: unknown[]) => unknown>()

/** Lanes that a value of a type takes: vectors two, others one. */
export function laneCount(letter: string): number {
  return LANES[letter]!.from.length
}

/**
 * Calls a function of WebAssembly, bit for bit: JavaScript has no vectors, and keeps no bits of a NaN. Numbers are lanes of 64 bits, the
 * lowest first, references are themselves.
 */
export function callBits(
  callee: (...parameters: unknown[]) => unknown,
  type: FunctionType,
  lanes: readonly unknown[],
): unknown[] {
  let caller = instances.get(callee)
  if (caller === undefined) {
    const key = `${lettersOf(type.parameters)}:${lettersOf(type.results)}`
    const module = callers.get(key) ?? new WebAssembly.Module(encodeCaller(type))
    callers.set(key, module)
    const { exports } = new WebAssembly.Instance(module, { m: { f: callee } })
    caller = exports.f as (...lanes: unknown[]) => unknown
    instances.set(callee, caller)
  }
  const result = caller(...lanes)
  const results = result === undefined ? [] : Array.isArray(result) ? result : [result]
  return results.map((lane) => (typeof lane === 'bigint' ? BigInt.asUintN(64, lane) : lane))
}

function encodeCaller(type: FunctionType): Uint8Array<ArrayBuffer> {
  const lanesOf = (types: readonly number[]): number[] =>
    types.flatMap((one) => {
      const letter = lettersOf([one])
      return letter === 'r' || letter === 'e' ? [one] : Array.from({ length: laneCount(letter) }, () => I64)
    })
  const [parameters, results] = [lanesOf(type.parameters), lanesOf(type.results)]
  const code: number[] = []
  let local = 0
  for (const letter of lettersOf(type.parameters))
    for (const piece of LANES[letter]!.from) code.push(0x20, local++, ...piece)
  code.push(0x10, 0)
  const kept = type.results.map((_, i) => parameters.length + i)
  for (const place of kept.toReversed()) code.push(0x21, place)
  for (const [i, letter] of [...lettersOf(type.results)].entries())
    for (const piece of LANES[letter]!.to) code.push(0x20, kept[i]!, ...piece)
  const locals = [type.results.length, ...type.results.flatMap((one) => [1, one])]
  const body = [...locals, ...code, 0x0b]
  const signature = (from: readonly number[], to: readonly number[]): number[] => [
    0x60,
    from.length,
    ...from,
    to.length,
    ...to,
  ]
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [2, ...signature(type.parameters, type.results), ...signature(parameters, results)]),
    ...section(2, [1, 1, 0x6d, 1, 0x66, 0, 0]),
    ...section(3, [1, 1]),
    ...section(7, [1, 1, 0x66, 0, 1]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ])
}

function section(id: number, content: number[]): number[] {
  return [id, ...unsigned(content.length), ...content]
}

function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}
