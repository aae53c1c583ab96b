import { decodeCode, decodeData, decodeDataCount, decodeElements } from './decode-contents.ts'
import {
  decodeExports,
  decodeFunctions,
  decodeGlobals,
  decodeImports,
  decodeMemories,
  decodeStart,
  decodeTables,
  decodeTypes,
} from './decode-declarations.ts'
import { type Module, SECTION } from './module.ts'
import { MODULE_LIMITS } from './module-limits.ts'
import { Reader } from './reader.ts'
import { featureRefused, invalid, limitPassed, malformed } from './refusal.ts'

const HEADER = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]
const COMPONENT_VERSION = 0x0d

/** Sections in the order in which they must come. */
const ORDER: readonly number[] = [
  SECTION.TYPE,
  SECTION.IMPORT,
  SECTION.FUNCTION,
  SECTION.TABLE,
  SECTION.MEMORY,
  SECTION.GLOBAL,
  SECTION.EXPORT,
  SECTION.START,
  SECTION.ELEMENT,
  SECTION.DATA_COUNT,
  SECTION.CODE,
  SECTION.DATA,
]

const DECODERS: Readonly<Record<number, (section: Reader, module: Module) => void>> = {
  [SECTION.TYPE]: decodeTypes,
  [SECTION.IMPORT]: decodeImports,
  [SECTION.FUNCTION]: decodeFunctions,
  [SECTION.TABLE]: decodeTables,
  [SECTION.MEMORY]: decodeMemories,
  [SECTION.GLOBAL]: decodeGlobals,
  [SECTION.EXPORT]: decodeExports,
  [SECTION.START]: decodeStart,
  [SECTION.ELEMENT]: decodeElements,
  [SECTION.DATA_COUNT]: decodeDataCount,
  [SECTION.CODE]: decodeCode,
  [SECTION.DATA]: decodeData,
}

/**
 * Reads a module and checks everything but the code of its functions.
 *
 * @throws Refusal where the bytes break off or make no sense, at what is not accepted, and where a limit is passed.
 */
export function decodeModule(bytes: Uint8Array): Module {
  if (bytes.length > MODULE_LIMITS.moduleBytes) {
    const numbers = { what: 'bytes', count: bytes.length, max: MODULE_LIMITS.moduleBytes }
    throw limitPassed('MODULE_TOO_LARGE', numbers)
  }
  checkHeader(bytes)
  const module = emptyModule(bytes)
  const reader = new Reader(bytes, HEADER.length)
  let place = -1
  while (!reader.atEnd) {
    const at = reader.at
    const id = reader.byte()
    const section = reader.part(reader.u32())
    if (id === SECTION.CUSTOM) {
      section.name()
      continue
    }
    if (id === SECTION.TAG) {
      throw featureRefused('EXCEPTIONS', 'exceptions', 'Compile without exception handling.')
    }
    const next = ORDER.indexOf(id)
    if (next === -1) throw malformed(at)
    if (next <= place) throw invalid(at, 'a section is out of its order')
    place = next
    DECODERS[id]!(section, module)
    if (!section.atEnd) throw malformed(section.at)
  }
  checkWhole(module)
  return module
}

function checkHeader(bytes: Uint8Array): void {
  const wrongAt = HEADER.findIndex((byte, i) => bytes[i] !== byte)
  if (wrongAt === 4 && bytes[4] === COMPONENT_VERSION) {
    const hint = 'Compile to a core module for WASI preview 1 (wasm32-wasip1).'
    throw featureRefused('COMPONENT', 'the component model', hint)
  }
  if (wrongAt !== -1) throw malformed(wrongAt)
}

function emptyModule(bytes: Uint8Array): Module {
  return {
    bytes,
    types: [],
    imports: [],
    functions: [],
    tables: [],
    memory: undefined,
    globals: [],
    exports: new Map(),
    start: undefined,
    elements: [],
    dataCount: undefined,
    declared: new Set(),
    bodies: [],
    items: new Map(),
    data: 0,
  }
}

/** Sections that need each other must both be there. */
function checkWhole({ bytes, imports, functions, bodies, data, dataCount }: Module): void {
  const at = bytes.length
  if (bodies.length !== functions.length - imports.length) throw invalid(at, 'functions lack their code')
  if (dataCount !== undefined && dataCount !== data) throw invalid(at, 'the count of data segments is wrong')
}
