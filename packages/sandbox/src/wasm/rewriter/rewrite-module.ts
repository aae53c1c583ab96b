import { Additions, STOP_CALLS } from './additions.ts'
import { emitFunction, type Surroundings } from './emit-function.ts'
import { type Ceiling, memoryGrowFunction, tableGrowFunction } from './grow-functions.ts'
import { HOST_EXPORTS } from './host-exports.ts'
import { KIND, type Module, SECTION } from './module.ts'
import { MEMORY_PAGES_MAX, MODULE_LIMITS } from './module-limits.ts'
import { ownGlobals, readGlobals, resumedGlobals, saveGlobalsFunction } from './own-globals.ts'
import { planFunction } from './plan-function.ts'
import { Reader } from './reader.ts'
import { readFrames, resumedTables, resumeFunction } from './resume.ts'
import type { RunState } from './run-state.ts'
import { StopNotes } from './stop-notes.ts'
import { FUNCREF, type FunctionType } from './value-types.ts'
import { Writer } from './writer.ts'

const HEADER = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]
const FUNCTION_FORM = 0x60

export type RewriteOptions = {
  /** Largest memory, in pages of 64 KiB. */
  memoryPagesMax: number
  /** Where NaNs become canonical: where their bits can show (default), or after every instruction that makes one. */
  nans?: 'shown' | 'all'
  /** The run can be stopped wherever it looks for fuel, and resumed elsewhere; costs a look after each call. */
  canStop?: boolean
  /** Begins where another run was stopped; with `canStop`. */
  resumed?: RunState
}

/**
 * Rewrites a module so that it does the same on every engine and says what it used: the fuel is counted, NaNs have
 * canonical bits where they show, calls nest as deep everywhere, memory and tables grow to the same sizes.
 *
 * @throws Refusal when the code of a function breaks a rule, uses what is not accepted or passes a limit.
 */
export function rewriteModule(
  module: Module,
  { memoryPagesMax, nans = 'shown', canStop = false, resumed }: RewriteOptions,
): Uint8Array<ArrayBuffer> {
  const additions = new Additions(module, { canStop })
  const ceilings = ceilingsOf(module, Math.min(memoryPagesMax, MEMORY_PAGES_MAX))
  const surroundings: Surroundings = {
    bytes: module.bytes,
    additions,
    nans,
    growFunction: (what) =>
      what === 'memory'
        ? memoryGrowFunction(additions, ceilings.memory)
        : tableGrowFunction(additions, {
            table: what,
            type: module.tables[what]!.type,
            ceiling: ceilings.tables[what]!,
          }),
  }
  const code = emitCode(module, surroundings, resumed)
  const globals = resumed === undefined ? undefined : readGlobals(module, resumed)
  const whole = new Writer(module.bytes.length * 2)
  whole.byte(...HEADER)
  const sections = new SectionWriter(whole, module)
  sections.extended(SECTION.TYPE, module.types.length, additions.types.map(encodeType))
  sections.extended(SECTION.IMPORT, module.imports.length, [])
  const own = additions.functions.map(({ typeIndex }) => new Writer().u32(typeIndex))
  sections.extended(SECTION.FUNCTION, module.bodies.length, own)
  writeTables(whole, { module, additions, ceilings: ceilings.tables, resumed })
  writeMemory(whole, { module, ceiling: ceilings.memory, resumed })
  if (globals === undefined) sections.extended(SECTION.GLOBAL, module.globals.length, ownGlobals(additions))
  else whole.section(SECTION.GLOBAL, resumedGlobals(module, { additions, globals, growth: resumed!.growth }))
  sections.extended(SECTION.EXPORT, module.exports.size, ownExports(module, additions, resumed))
  sections.extended(SECTION.ELEMENT, module.elements.length, resumedTables(module, resumed))
  if (module.dataCount !== undefined) whole.section(SECTION.DATA_COUNT, new Writer().u32(module.dataCount))
  if (code.length > 0) whole.section(SECTION.CODE, code)
  sections.extended(SECTION.DATA, module.data, [])
  return whole.written.slice()
}

/** Plans and writes one function after the other, then those of ours that they need. */
function emitCode(module: Module, surroundings: Surroundings, resumed: RunState | undefined): Writer {
  const { additions } = surroundings
  const bodies = new Writer(module.bytes.length * 2)
  const body = new Writer(1024)
  const starts = module.bodies.map(({ at }) => at)
  for (const [i, reader] of module.bodies.entries()) {
    body.clear()
    const stops = additions.canStop ? new StopNotes() : undefined
    emitFunction(body, planFunction(module, module.imports.length + i, reader, stops), surroundings)
    bodies.u32(body.length).copy(body.written)
  }
  if (additions.canStop) saveGlobalsFunction(module, additions)
  if (resumed !== undefined) {
    const plan = (index: number, site: number) => {
      const i = index - module.imports.length
      const { bytes, end } = module.bodies[i]!
      return planFunction(module, index, new Reader(bytes, starts[i]!, end), new StopNotes(site))
    }
    resumeFunction(readFrames(resumed.stack, plan), { resumed, surroundings })
  }
  const { functions } = additions
  for (const own of functions) bodies.u32(own.body.length).copy(own.body)
  const count = module.bodies.length + functions.length
  const code = new Writer(bodies.length + 8)
  return count === 0 ? code : code.u32(count).copy(bodies.written)
}

/** Sizes up to which memory and tables may grow; what tables may gain together is shared evenly. */
function ceilingsOf(module: Module, memoryPagesMax: number): { memory: Ceiling; tables: Ceiling[] } {
  const ceiling = (limit: number, max = Number.POSITIVE_INFINITY): Ceiling => ({
    max: Math.min(limit, max),
    isHosts: limit < max,
  })
  const { memory, tables } = module
  const spare = MODULE_LIMITS.tableEntries - tables.reduce((sum, { min }) => sum + min, 0)
  return {
    memory: ceiling(Math.max(memoryPagesMax, memory?.min ?? 0), memory?.max),
    tables: tables.map(({ min, max }) => ceiling(min + Math.floor(spare / tables.length), max)),
  }
}

/** Writes sections that repeat the original's items and add some. */
class SectionWriter {
  readonly #whole: Writer
  readonly #module: Module

  constructor(whole: Writer, module: Module) {
    this.#whole = whole
    this.#module = module
  }

  extended(id: number, count: number, added: readonly Writer[]): void {
    if (count + added.length === 0) return
    const content = new Writer().u32(count + added.length)
    const span = this.#module.items.get(id)
    if (span !== undefined) content.copy(this.#module.bytes, span.start, span.end)
    for (const item of added) content.copy(item.written)
    this.#whole.section(id, content)
  }
}

function encodeType({ parameters, results }: FunctionType): Writer {
  const type = new Writer().byte(FUNCTION_FORM)
  return type
    .u32(parameters.length)
    .byte(...parameters)
    .u32(results.length)
    .byte(...results)
}

function writeTables(
  whole: Writer,
  {
    module: { tables },
    additions,
    ceilings,
    resumed,
  }: { module: Module; additions: Additions; ceilings: readonly Ceiling[]; resumed: RunState | undefined },
): void {
  const count = tables.length + (additions.canStop ? 1 : 0)
  if (count === 0) return
  const content = new Writer().u32(count)
  for (const [i, { type, min }] of tables.entries()) {
    const size = resumed?.tables[i]?.length ?? min
    content.byte(type, 1).u32(size).u32(ceilings[i]!.max)
  }
  const calls = Object.keys(STOP_CALLS).length
  if (additions.canStop) content.byte(FUNCREF, 1).u32(calls).u32(calls)
  whole.section(SECTION.TABLE, content)
}

function writeMemory(
  whole: Writer,
  {
    module: { memory },
    ceiling: { max },
    resumed,
  }: { module: Module; ceiling: Ceiling; resumed: RunState | undefined },
): void {
  if (memory === undefined) return
  const pages = resumed?.memoryPages ?? memory.min
  whole.section(SECTION.MEMORY, new Writer().byte(1, 1).u32(pages).u32(max))
}

function ownExports({ start, tables, memory }: Module, additions: Additions, resumed?: RunState): Writer[] {
  const entry = (name: string, kind: number, index: number): Writer =>
    new Writer().name(name).byte(kind).u32(index)
  const globals = [
    entry(HOST_EXPORTS.fuel, KIND.GLOBAL, additions.fuelGlobal),
    entry(HOST_EXPORTS.stack, KIND.GLOBAL, additions.stackGlobal),
    entry(HOST_EXPORTS.growth, KIND.GLOBAL, additions.growthGlobal),
  ]
  const own = start === undefined ? globals : [...globals, entry(HOST_EXPORTS.start, KIND.FUNCTION, start)]
  if (!additions.canStop) return own
  return [
    ...own,
    entry(HOST_EXPORTS.leaving, KIND.GLOBAL, additions.leavingGlobal),
    entry(HOST_EXPORTS.calls, KIND.TABLE, additions.callsTable),
    ...(memory === undefined ? [] : [entry(HOST_EXPORTS.memory, KIND.MEMORY, 0)]),
    ...tables.map((_, i) => entry(`${HOST_EXPORTS.table}${i}`, KIND.TABLE, i)),
    entry(HOST_EXPORTS.saveGlobals, KIND.FUNCTION, additions.ownFunction(HOST_EXPORTS.saveGlobals)),
    ...(resumed === undefined
      ? []
      : [entry(HOST_EXPORTS.resume, KIND.FUNCTION, additions.ownFunction(HOST_EXPORTS.resume))]),
  ]
}
