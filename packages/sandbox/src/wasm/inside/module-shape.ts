import { failed } from './stop.ts'

/** Parameter and result types as one letter each: `i` i32, `I` i64, `f` f32, `F` f64, `v` v128, `r` a reference. */
type FunctionType = { parameters: string; results: string }

/** What a module asks for and offers, read from its sections before anything is compiled. */
export type ModuleShape = {
  imports: { module: string; name: string; kind: number; type: FunctionType | undefined }[]
  /** First page count of the memory, undefined when there is none. */
  memoryPages: number | undefined
  /** First entry count of each table. */
  tableEntries: number[]
  exports: Map<string, { kind: number; type: FunctionType | undefined }>
}

export const KIND_FUNCTION = 0
export const KIND_MEMORY = 2

const VALUE_TYPES: Readonly<Record<number, string>> = {
  127: 'i',
  126: 'I',
  125: 'f',
  124: 'F',
  123: 'v',
  112: 'r',
  111: 'r',
}
const FUNCTION_FORM = 0x60
const SECTION = { TYPE: 1, IMPORT: 2, FUNCTION: 3, TABLE: 4, MEMORY: 5, EXPORT: 7, TAG: 13 } as const
const KIND_TABLE = 1
const KIND_GLOBAL = 3
const MODULE_HEADER = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]
/** What engines allow at most (WebAssembly JavaScript interface, implementation-defined limits). */
const LIST_ITEMS_MAX = 1_000_000
const COMPONENT_VERSION = 0x0d

/**
 * Reads a module's shape.
 *
 * @throws Stop `NOT_WASM` where the bytes break off or make no sense, `UNSUPPORTED_WASM` at what is not offered.
 */
export function readModuleShape(bytes: Uint8Array): ModuleShape {
  checkHeader(bytes)
  const types: FunctionType[] = []
  const functions: number[] = []
  const shape: ModuleShape = { imports: [], memoryPages: undefined, tableEntries: [], exports: new Map() }
  const reader = new Reader(bytes, MODULE_HEADER.length)
  while (!reader.atEnd) {
    const id = reader.byte()
    const section = reader.part(reader.u32())
    if (id === SECTION.TYPE) types.push(...section.list(() => functionType(section)))
    if (id === SECTION.IMPORT)
      shape.imports.push(...section.list(() => readImport(section, types, functions)))
    if (id === SECTION.FUNCTION) for (const type of section.list(() => section.u32())) functions.push(type)
    if (id === SECTION.TABLE) shape.tableEntries.push(...section.list(() => tableEntries(section)))
    if (id === SECTION.MEMORY) shape.memoryPages = memoryPages(section)
    if (id === SECTION.EXPORT) {
      for (const [name, kind, index] of section.list(() => readExport(section))) {
        const type = kind === KIND_FUNCTION ? types[functions[index] ?? -1] : undefined
        shape.exports.set(name, { kind, type })
      }
    }
    if (id === SECTION.TAG) throw unsupported('exceptions', 'Compile without exception handling.')
  }
  return shape
}

export function unsupported(what: string, hint: string): ReturnType<typeof failed> {
  return failed('UNSUPPORTED_WASM', `The program needs ${what}, which is not offered here. ${hint}`)
}

function malformed(where: number): ReturnType<typeof failed> {
  return failed('NOT_WASM', `The program is not a WebAssembly module: it makes no sense at byte ${where}.`)
}

function checkHeader(bytes: Uint8Array): void {
  const wrongAt = MODULE_HEADER.findIndex((byte, i) => bytes[i] !== byte)
  if (wrongAt === 4 && bytes[4] === COMPONENT_VERSION) {
    throw unsupported('the component model', 'Compile to a core module for WASI preview 1 (wasm32-wasip1).')
  }
  if (wrongAt !== -1) throw malformed(wrongAt)
}

function functionType(section: Reader): FunctionType {
  const form = section.byte()
  if (form !== FUNCTION_FORM) throw unsupported('garbage-collected types', 'Compile without the GC proposal.')
  return { parameters: valueTypes(section), results: valueTypes(section) }
}

function valueTypes(section: Reader): string {
  return section
    .list(() => {
      const letter = VALUE_TYPES[section.byte()]
      if (letter === undefined) throw unsupported('typed references', 'Compile without the GC proposal.')
      return letter
    })
    .join('')
}

function readImport(
  section: Reader,
  types: readonly FunctionType[],
  functions: number[],
): ModuleShape['imports'][number] {
  const module = section.name()
  const name = section.name()
  const kind = section.byte()
  if (kind !== KIND_FUNCTION) {
    const what =
      kind === KIND_TABLE
        ? 'table'
        : kind === KIND_MEMORY
          ? 'memory'
          : kind === KIND_GLOBAL
            ? 'global'
            : 'tag'
    throw unsupported(`the imported ${what} ${module}.${name}`, 'Let the module define its own.')
  }
  const type = section.u32()
  functions.push(type)
  return { module, name, kind, type: types[type] }
}

function readExport(section: Reader): [name: string, kind: number, index: number] {
  return [section.name(), section.byte(), section.u32()]
}

/** Limits: flags (1: has a maximum, 2: shared, 4: 64-bit) ‖ minimum ‖ maximum if any. */
function memoryPages(section: Reader): number | undefined {
  const memories = section.list(() => {
    const flags = section.byte()
    if (flags & 2) throw unsupported('shared memory', 'Compile without threads.')
    if (flags & 4) throw unsupported('64-bit memory', 'Compile for wasm32.')
    if (flags > 1) throw unsupported('custom page sizes', 'Compile without them.')
    const pages = section.u32()
    if (flags & 1) section.u32()
    return pages
  })
  if (memories.length > 1) throw unsupported('more than one memory', 'Compile for a single memory.')
  return memories[0]
}

/** Element type ‖ flags (1: has a maximum, 4: 64-bit) ‖ minimum ‖ maximum if any. */
function tableEntries(section: Reader): number {
  if (VALUE_TYPES[section.byte()] !== 'r')
    throw unsupported('typed references', 'Compile without the GC proposal.')
  const flags = section.byte()
  if (flags > 1) throw unsupported('64-bit tables', 'Compile for wasm32.')
  const entries = section.u32()
  if (flags & 1) section.u32()
  return entries
}

/** Walks over the bytes of a module; running past the end means that the module is broken. */
class Reader {
  readonly #bytes: Uint8Array
  readonly #end: number
  #at: number

  constructor(bytes: Uint8Array, start: number, end = bytes.length) {
    this.#bytes = bytes
    this.#at = start
    this.#end = end
  }

  get atEnd(): boolean {
    return this.#at >= this.#end
  }

  byte(): number {
    if (this.atEnd) throw malformed(this.#at)
    return this.#bytes[this.#at++]!
  }

  /** LEB128, at most 5 bytes. */
  u32(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte()
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) {
        if (value > 0xffff_ffff) break
        return value
      }
    }
    throw malformed(this.#at)
  }

  name(): string {
    const length = this.u32()
    if (length > this.#end - this.#at) throw malformed(this.#at)
    const text = new TextDecoder().decode(this.#bytes.subarray(this.#at, this.#at + length))
    this.#at += length
    return text
  }

  list<T>(read: () => T): T[] {
    const count = this.u32()
    if (count > LIST_ITEMS_MAX) {
      throw unsupported(`a section of ${count} items`, `Keep each within ${LIST_ITEMS_MAX}.`)
    }
    const items: T[] = []
    for (let i = 0; i < count; i++) items.push(read())
    return items
  }

  /** The next bytes as a reader of their own, skipped here. */
  part(length: number): Reader {
    if (length > this.#end - this.#at) throw malformed(this.#at)
    const part = new Reader(this.#bytes, this.#at, this.#at + length)
    this.#at += length
    return part
  }
}
