import { KIND_FUNCTION, KIND_MEMORY, type ModuleShape, readModuleShape, unsupported } from './module-shape.ts'
import { SIGNATURES } from './signatures.ts'
import { failed } from './stop.ts'

const PAGE_BYTES = 65_536
const PROGRAM_BYTES_MAX = 128 * 1024 * 1024
const TABLES_MAX = 16
const TABLE_ENTRIES_MAX = 1_000_000
const SYSTEM = 'wasi_snapshot_preview1'
const WITHOUT_MEMORY = ['proc_exit', 'proc_raise', 'sched_yield']

/**
 * Decides whether a program may run here, before the engine sees it, so that the answer never depends on the engine.
 * Answers the bytes to compile: today those of the program; this is where a pass that rewrites it belongs.
 *
 * @throws Stop `NOT_WASM`, `UNSUPPORTED_WASM`, or `MEMORY_LIMIT` when it starts with more memory than allowed.
 */
export function admit(
  program: Uint8Array<ArrayBuffer>,
  { memoryBytes }: { memoryBytes: number },
): Uint8Array<ArrayBuffer> {
  if (program.length > PROGRAM_BYTES_MAX) {
    throw unsupported(`a module of ${program.length} bytes`, `Keep it within ${PROGRAM_BYTES_MAX} bytes.`)
  }
  const shape = readModuleShape(program)
  checkImports(shape)
  checkExports(shape)
  checkTables(shape)
  if ((shape.memoryPages ?? 0) * PAGE_BYTES > memoryBytes) {
    const needed = (shape.memoryPages ?? 0) * PAGE_BYTES
    throw failed(
      'MEMORY_LIMIT',
      `The program starts with ${needed} bytes of memory; ${memoryBytes} are allowed.`,
    )
  }
  return program
}

function checkImports({ imports, memoryPages }: ModuleShape): void {
  for (const { module, name, type } of imports) {
    const parameters = Object.hasOwn(SIGNATURES, name) ? SIGNATURES[name] : undefined
    if (module !== SYSTEM || parameters === undefined) {
      throw unsupported(`the function ${module}.${name}`, `Only WASI preview 1 (${SYSTEM}) is.`)
    }
    const results = name === 'proc_exit' ? '' : 'i'
    if (type?.parameters !== parameters || type.results !== results) {
      throw unsupported(`a form of ${name} with other types`, 'Declare it as WASI preview 1 does.')
    }
    if (memoryPages === undefined && !WITHOUT_MEMORY.includes(name)) {
      throw unsupported(`the function ${name} without a memory`, 'Define a memory and export it as "memory".')
    }
  }
}

function checkTables({ tableEntries }: ModuleShape): void {
  if (tableEntries.length > TABLES_MAX) throw unsupported('so many tables', `Use at most ${TABLES_MAX}.`)
  const entries = Math.max(0, ...tableEntries)
  if (entries > TABLE_ENTRIES_MAX) {
    throw unsupported(`a table of ${entries} entries`, `Keep each within ${TABLE_ENTRIES_MAX}.`)
  }
}

function checkExports({ exports, imports, memoryPages }: ModuleShape): void {
  const start = exports.get('_start')
  if (start?.kind !== KIND_FUNCTION || start.type?.parameters !== '' || start.type.results !== '') {
    throw unsupported(
      'an entry other than `_start`',
      'Compile a command: export a function `_start` without parameters and results.',
    )
  }
  if (imports.length > 0 && memoryPages !== undefined && exports.get('memory')?.kind !== KIND_MEMORY) {
    throw unsupported('a memory of its own', 'Export the memory as "memory".')
  }
}
