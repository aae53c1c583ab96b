import type { Additions } from './additions.ts'
import { OP, SCRATCH_TYPES } from './code.ts'
import { STACK } from './costs.ts'
import { HOST_EXPORTS } from './host-exports.ts'
import type { Module } from './module.ts'
import type { RunState } from './run-state.ts'
import { type SavedValue, savedCount, saveValue, writeSaved } from './stop-values.ts'
import { I32, I64, V128 } from './value-types.ts'
import { Writer } from './writer.ts'

/** Fuel, stack, growth and what stopping needs, in the order of `Additions`; the host sets the fuel before it starts the program. */
export function ownGlobals(
  additions: Additions,
  { growth = 0, gone = [] as readonly bigint[] } = {},
): Writer[] {
  const number = (value: number): Writer => new Writer().byte(I32, 1, OP.I32_CONST).signed(value).byte(OP.END)
  return [
    new Writer().byte(I64, 1, OP.I64_CONST).signed(0).byte(OP.END),
    number(STACK.budgetBytes),
    number(growth),
    ...(additions.canStop ? [number(0)] : []),
    ...additions.segments.map((_, i) => number(Number(gone[i] ?? 0n))),
  ]
}

/** Makes the function that keeps every global with the host; what it does not need of an instance is its stack. */
export function saveGlobalsFunction(module: Module, additions: Additions): void {
  additions.functionIndex(HOST_EXPORTS.saveGlobals, () => {
    const vector = SCRATCH_TYPES.indexOf(V128)
    const body = new Writer().u32(SCRATCH_TYPES.length)
    for (const type of SCRATCH_TYPES) body.byte(1, type)
    const types = [...module.globals.map(({ type }) => type), ...additions.segments.map(() => I32)]
    for (const [i, type] of types.entries()) {
      const isOurs = i >= module.globals.length
      const index = isOurs ? additions.leavingGlobal + 1 + i - module.globals.length : i
      body.byte(OP.GLOBAL_GET).u32(index)
      saveValue(body, type, { additions, scratch: vector })
    }
    const typeIndex = additions.typeIndex({ parameters: [], results: [] })
    return { typeIndex, body: body.byte(OP.END).written }
  })
}

type ResumedGlobals = { values: SavedValue[]; gone: readonly bigint[] }

/** Takes apart what that function kept. */
export function readGlobals(module: Module, { globals }: RunState): ResumedGlobals {
  let at = 0
  const values = module.globals.map(({ type }) => {
    const count = savedCount(type)
    at += count
    return globals.slice(at - count, at)
  })
  return { values, gone: globals.slice(at) }
}

/** The section of globals of a module that begins where another run was stopped. */
export function resumedGlobals(
  module: Module,
  { additions, globals, growth }: { additions: Additions; globals: ResumedGlobals; growth: number },
): Writer {
  const own = ownGlobals(additions, { growth, gone: globals.gone })
  const content = new Writer().u32(module.globals.length + own.length)
  for (const [i, { type, isMutable }] of module.globals.entries()) {
    content.byte(type, isMutable ? 1 : 0)
    writeSaved(content, type, globals.values[i]!)
    content.byte(OP.END)
  }
  for (const global of own) content.copy(global.written)
  return content
}
