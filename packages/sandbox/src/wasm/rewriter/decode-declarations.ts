import { readConstant } from './constant-expression.ts'
import { type Bounds, KIND, type Module, SECTION } from './module.ts'
import { MEMORY_PAGES_MAX, MODULE_LIMITS } from './module-limits.ts'
import type { Reader } from './reader.ts'
import { featureRefused, invalid, limitPassed, malformed, Refusal } from './refusal.ts'
import { type FunctionType, isReferenceType, isValueType, valueTypeRefused } from './value-types.ts'

const FUNCTION_FORM = 0x60
/** Names of exports that begin so are ours. */
export const RESERVED_PREFIX = 'ruche:'

/** Reads the count of a list, which must stay within a limit. */
export function readCount(section: Reader, what: string, max: number): number {
  const count = section.u32()
  if (count > max) throw limitPassed('TOO_MANY_ITEMS', { what, count, max })
  return count
}

export function decodeTypes(section: Reader, module: Module): void {
  const count = readCount(section, 'types', MODULE_LIMITS.types)
  module.items.set(SECTION.TYPE, { start: section.at, end: section.end })
  for (let i = 0; i < count; i++) module.types.push(readFunctionType(section))
}

function readFunctionType(section: Reader): FunctionType {
  const at = section.at
  const form = section.byte()
  if (form >= 0x4d && form <= 0x5f) {
    throw featureRefused('GC', 'garbage-collected types', 'Compile without the GC proposal.')
  }
  if (form !== FUNCTION_FORM) throw malformed(at)
  const parameters = readTypes(section, 'parameters', MODULE_LIMITS.parameters)
  return { parameters, results: readTypes(section, 'results', MODULE_LIMITS.results) }
}

function readTypes(section: Reader, what: string, max: number): number[] {
  return Array.from({ length: readCount(section, `${what} of one function`, max) }, () =>
    readValueType(section),
  )
}

export function readValueType(section: Reader): number {
  const type = section.byte()
  if (!isValueType(type)) throw valueTypeRefused(type, section.at - 1)
  return type
}

export function readReferenceType(section: Reader): number {
  const type = section.byte()
  if (!isReferenceType(type)) throw valueTypeRefused(type, section.at - 1)
  return type
}

export function decodeImports(section: Reader, module: Module): void {
  const count = readCount(section, 'imports', MODULE_LIMITS.imports)
  module.items.set(SECTION.IMPORT, { start: section.at, end: section.end })
  for (let i = 0; i < count; i++) {
    const [from, name] = [section.name(), section.name()]
    const kind = section.byte()
    if (kind > 4) throw malformed(section.at - 1)
    if (kind !== KIND.FUNCTION) {
      const what = ['', 'table', 'memory', 'global', 'tag'][kind]
      throw featureRefused(
        'IMPORT_KIND',
        `the imported ${what} ${from}.${name}`,
        'Let the module define its own.',
      )
    }
    const typeIndex = readTypeIndex(section, module)
    module.imports.push({ module: from, name, typeIndex })
    module.functions.push(typeIndex)
  }
}

function readTypeIndex(section: Reader, { types }: Module): number {
  const index = section.u32()
  if (index >= types.length) throw invalid(section.at, `there is no type ${index}`)
  return index
}

export function decodeFunctions(section: Reader, module: Module): void {
  const count = readCount(section, 'functions', MODULE_LIMITS.functions)
  module.items.set(SECTION.FUNCTION, { start: section.at, end: section.end })
  for (let i = 0; i < count; i++) module.functions.push(readTypeIndex(section, module))
}

export function decodeTables(section: Reader, module: Module): void {
  const count = readCount(section, 'tables', MODULE_LIMITS.tables)
  for (let i = 0; i < count; i++) {
    const type = section.byte()
    if (type === 0x40) {
      const hint = 'Compile without the GC proposal.'
      throw featureRefused('TYPED_REFERENCES', 'a table with a first value', hint)
    }
    if (!isReferenceType(type)) throw valueTypeRefused(type, section.at - 1)
    module.tables.push({ type, ...readBounds(section, 'table') })
  }
  const entries = module.tables.reduce((sum, { min }) => sum + min, 0)
  if (entries > MODULE_LIMITS.tableEntries) {
    const numbers = { what: 'entries in its tables', count: entries, max: MODULE_LIMITS.tableEntries }
    throw limitPassed('TABLE_TOO_LARGE', numbers)
  }
}

export function decodeMemories(section: Reader, module: Module): void {
  const count = section.u32()
  if (count > 1) {
    throw featureRefused('MULTI_MEMORY', 'more than one memory', 'Compile for a single memory.')
  }
  if (count === 0) return
  const bounds = readBounds(section, 'memory')
  if (Math.max(bounds.min, bounds.max ?? 0) > MEMORY_PAGES_MAX) {
    throw invalid(section.at, `a memory has more than ${MEMORY_PAGES_MAX} pages`)
  }
  module.memory = bounds
}

/** Flags (1: has a maximum, 2: shared, 4: 64-bit, 8: page size) ‖ minimum ‖ maximum if any. */
function readBounds(section: Reader, what: 'memory' | 'table'): Bounds {
  const flags = section.byte()
  if (flags > 15) throw malformed(section.at - 1)
  if (flags & 2) throw featureRefused('THREADS', `a shared ${what}`, 'Compile without threads.')
  if (flags & 4) throw featureRefused('MEMORY64', `a 64-bit ${what}`, 'Compile for wasm32.')
  if (flags & 8) throw featureRefused('CUSTOM_PAGE_SIZES', 'custom page sizes', 'Compile without them.')
  const min = section.u32()
  const max = flags & 1 ? section.u32() : undefined
  if (max !== undefined && max < min) throw invalid(section.at, 'a maximum is below its minimum')
  return { min, max }
}

export function decodeGlobals(section: Reader, module: Module): void {
  const count = readCount(section, 'globals', MODULE_LIMITS.globals)
  module.items.set(SECTION.GLOBAL, { start: section.at, end: section.end })
  for (let i = 0; i < count; i++) {
    const type = readValueType(section)
    const mutability = section.byte()
    if (mutability === 2 || mutability === 3) {
      throw featureRefused('THREADS', 'a shared global', 'Compile without threads.')
    }
    if (mutability > 1) throw malformed(section.at - 1)
    readConstant(section, module, type)
    module.globals.push({ type, isMutable: mutability === 1 })
  }
}

export function decodeExports(section: Reader, module: Module): void {
  const count = readCount(section, 'exports', MODULE_LIMITS.exports)
  module.items.set(SECTION.EXPORT, { start: section.at, end: section.end })
  const counts: readonly number[] = [
    module.functions.length,
    module.tables.length,
    module.memory === undefined ? 0 : 1,
    module.globals.length,
  ]
  for (let i = 0; i < count; i++) {
    const name = section.name()
    const [kind, index] = [section.byte(), section.u32()]
    if (kind > 4) throw malformed(section.at)
    if (index >= (counts[kind] ?? 0))
      throw invalid(section.at, `the export ${JSON.stringify(name)} names nothing`)
    if (module.exports.has(name)) {
      throw invalid(section.at, `the name ${JSON.stringify(name)} is exported twice`)
    }
    if (name.startsWith(RESERVED_PREFIX)) {
      const summary = `The module exports ${JSON.stringify(name)}, a name that is kept for the host.`
      throw new Refusal('RESERVED_EXPORT', summary, `Begin no name with ${RESERVED_PREFIX}`)
    }
    if (kind === KIND.FUNCTION) module.declared.add(index)
    module.exports.set(name, { kind, index })
  }
}

export function decodeStart(section: Reader, module: Module): void {
  const index = section.u32()
  const type = module.types[module.functions[index] ?? -1]
  if (type === undefined) throw invalid(section.at, `there is no function ${index}`)
  if (type.parameters.length + type.results.length > 0) {
    throw invalid(section.at, 'the start function has parameters or results')
  }
  module.start = index
}
