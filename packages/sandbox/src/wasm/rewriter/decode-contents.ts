import { readConstant } from './constant-expression.ts'
import { readCount, readReferenceType } from './decode-declarations.ts'
import { type Module, SECTION } from './module.ts'
import { MODULE_LIMITS } from './module-limits.ts'
import type { Reader } from './reader.ts'
import { invalid, limitPassed, malformed } from './refusal.ts'
import { FUNCREF, I32 } from './value-types.ts'

/** Flags of an element segment: 1 not active, 2 names its table (or, not active, only declares), 4 expressions. */
const PASSIVE = 1
const EXPLICIT = 2
const EXPRESSIONS = 4

export function decodeElements(section: Reader, module: Module): void {
  const count = readCount(section, 'element segments', MODULE_LIMITS.elementSegments)
  module.items.set(SECTION.ELEMENT, { start: section.at, end: section.end })
  for (let i = 0; i < count; i++) module.elements.push(readElementSegment(section, module))
}

/** Steps over one segment; answers its type. */
function readElementSegment(section: Reader, module: Module): number {
  const flags = section.u32()
  if (flags > 7) throw malformed(section.at)
  let tableType: number | undefined
  if ((flags & PASSIVE) === 0) {
    const index = flags & EXPLICIT ? section.u32() : 0
    const table = module.tables[index]
    if (table === undefined) throw invalid(section.at, `there is no table ${index}`)
    tableType = table.type
    readConstant(section, module, I32)
  }
  const type = readElementType(section, flags)
  if (tableType !== undefined && tableType !== type) {
    throw invalid(section.at, 'a segment has another type than its table')
  }
  const entries = readCount(section, 'entries in one segment', MODULE_LIMITS.tableEntries)
  for (let i = 0; i < entries; i++) {
    if (flags & EXPRESSIONS) readConstant(section, module, type)
    else readFunctionIndex(section, module)
  }
  return type
}

function readElementType(section: Reader, flags: number): number {
  if ((flags & (PASSIVE | EXPLICIT)) === 0) return FUNCREF
  if (flags & EXPRESSIONS) return readReferenceType(section)
  if (section.byte() !== 0) throw malformed(section.at - 1)
  return FUNCREF
}

function readFunctionIndex(section: Reader, { functions, declared }: Module): void {
  const index = section.u32()
  if (index >= functions.length) throw invalid(section.at, `there is no function ${index}`)
  declared.add(index)
}

export function decodeDataCount(section: Reader, module: Module): void {
  module.dataCount = section.u32()
}

export function decodeCode(section: Reader, module: Module): void {
  const count = readCount(section, 'function bodies', MODULE_LIMITS.functions)
  for (let i = 0; i < count; i++) {
    const size = section.u32()
    if (size > MODULE_LIMITS.functionBytes) {
      const numbers = { what: 'bytes of code in one function', count: size, max: MODULE_LIMITS.functionBytes }
      throw limitPassed('FUNCTION_TOO_LARGE', numbers)
    }
    module.bodies.push(section.part(size))
  }
}

export function decodeData(section: Reader, module: Module): void {
  const count = readCount(section, 'data segments', MODULE_LIMITS.dataSegments)
  module.items.set(SECTION.DATA, { start: section.at, end: section.end })
  module.data = count
  for (let i = 0; i < count; i++) {
    const flags = section.u32()
    if (flags > 2) throw malformed(section.at)
    if (flags !== PASSIVE) {
      const memory = flags === EXPLICIT ? section.u32() : 0
      if (module.memory === undefined || memory !== 0)
        throw invalid(section.at, `there is no memory ${memory}`)
      readConstant(section, module, I32)
    }
    section.skip(section.u32())
  }
}
