import { Additions } from './additions.ts'
import { OP } from './code.ts'
import { STACK } from './costs.ts'
import { RESERVED_PREFIX } from './decode-declarations.ts'
import { emitFunction, type Surroundings } from './emit-function.ts'
import { type Ceiling, memoryGrowFunction, tableGrowFunction } from './grow-functions.ts'
import { KIND, type Module, SECTION } from './module.ts'
import { MEMORY_PAGES_MAX, MODULE_LIMITS } from './module-limits.ts'
import { planFunction } from './plan-function.ts'
import { type FunctionType, I32, I64 } from './value-types.ts'
import { Writer } from './writer.ts'

const HEADER = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]
const FUNCTION_FORM = 0x60

/** Exports of the rewritten module that only the host looks at. */
export const HOST_EXPORTS = {
  fuel: `${RESERVED_PREFIX}fuel`,
  stack: `${RESERVED_PREFIX}stack`,
  growth: `${RESERVED_PREFIX}growth`,
  /** The start function, where there is one: the host calls it first, once fuel is there. */
  start: `${RESERVED_PREFIX}start`,
} as const

export type RewriteOptions = {
  /** Largest memory, in pages of 64 KiB. */
  memoryPagesMax: number
  /** Where NaNs become canonical: where their bits can show (default), or after every instruction that makes one. */
  nans?: 'shown' | 'all'
}

/**
 * Rewrites a module so that it does the same on every engine and says what it used: the fuel is counted, NaNs have
 * canonical bits where they show, calls nest as deep everywhere, memory and tables grow to the same sizes.
 *
 * @throws Refusal when the code of a function breaks a rule, uses what is not accepted or passes a limit.
 */
export function rewriteModule(
  module: Module,
  { memoryPagesMax, nans = 'shown' }: RewriteOptions,
): Uint8Array<ArrayBuffer> {
  const additions = new Additions(module)
  const ceilings = ceilingsOf(module, Math.min(memoryPagesMax, MEMORY_PAGES_MAX))
  const code = emitCode(module, {
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
  })
  const whole = new Writer(module.bytes.length * 2)
  whole.byte(...HEADER)
  const sections = new SectionWriter(whole, module)
  sections.extended(SECTION.TYPE, module.types.length, additions.types.map(encodeType))
  sections.extended(SECTION.IMPORT, module.imports.length, [])
  const own = additions.functions.map(({ typeIndex }) => new Writer().u32(typeIndex))
  sections.extended(SECTION.FUNCTION, module.bodies.length, own)
  writeTables(whole, module, ceilings.tables)
  writeMemory(whole, module, ceilings.memory)
  sections.extended(SECTION.GLOBAL, module.globals.length, ownGlobals())
  sections.extended(SECTION.EXPORT, module.exports.size, ownExports(module, additions))
  sections.extended(SECTION.ELEMENT, module.elements.length, [])
  if (module.dataCount !== undefined) whole.section(SECTION.DATA_COUNT, new Writer().u32(module.dataCount))
  if (code.length > 0) whole.section(SECTION.CODE, code)
  sections.extended(SECTION.DATA, module.data, [])
  return whole.written.slice()
}

/** Plans and writes one function after the other, then those of ours that they need. */
function emitCode(module: Module, surroundings: Surroundings): Writer {
  const bodies = new Writer(module.bytes.length * 2)
  const body = new Writer(1024)
  for (const [i, reader] of module.bodies.entries()) {
    body.clear()
    emitFunction(body, planFunction(module, module.imports.length + i, reader), surroundings)
    bodies.u32(body.length).copy(body.written)
  }
  const { functions } = surroundings.additions
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

function writeTables(whole: Writer, { tables }: Module, ceilings: readonly Ceiling[]): void {
  if (tables.length === 0) return
  const content = new Writer().u32(tables.length)
  for (const [i, { type, min }] of tables.entries()) content.byte(type, 1).u32(min).u32(ceilings[i]!.max)
  whole.section(SECTION.TABLE, content)
}

function writeMemory(whole: Writer, { memory }: Module, { max }: Ceiling): void {
  if (memory === undefined) return
  whole.section(SECTION.MEMORY, new Writer().byte(1, 1).u32(memory.min).u32(max))
}

/** Fuel, stack, growth, in the order of `Additions`; the host sets the fuel before it starts the program. */
function ownGlobals(): Writer[] {
  return [
    new Writer().byte(I64, 1, OP.I64_CONST).signed(0).byte(OP.END),
    new Writer().byte(I32, 1, OP.I32_CONST).signed(STACK.budgetBytes).byte(OP.END),
    new Writer().byte(I32, 1, OP.I32_CONST).signed(0).byte(OP.END),
  ]
}

function ownExports({ start }: Module, additions: Additions): Writer[] {
  const entry = (name: string, kind: number, index: number): Writer =>
    new Writer().name(name).byte(kind).u32(index)
  const globals = [
    entry(HOST_EXPORTS.fuel, KIND.GLOBAL, additions.fuelGlobal),
    entry(HOST_EXPORTS.stack, KIND.GLOBAL, additions.stackGlobal),
    entry(HOST_EXPORTS.growth, KIND.GLOBAL, additions.growthGlobal),
  ]
  return start === undefined ? globals : [...globals, entry(HOST_EXPORTS.start, KIND.FUNCTION, start)]
}
