import {
  decodeModule,
  KIND,
  lettersOf,
  type Module,
  Refusal,
  type RewriteOptions,
  rewriteModule,
} from '../rewriter/index.ts'
import { SIGNATURES } from './signatures.ts'
import { failed, Stop, unsupported } from './stop.ts'

const PAGE_BYTES = 65_536
const SYSTEM = 'wasi_snapshot_preview1'
const WITHOUT_MEMORY = ['proc_exit', 'proc_raise', 'sched_yield']

/**
 * Decides whether a program may run here, before the engine sees it, so that the answer never depends on the engine.
 * Answers the bytes to compile: the program made deterministic and metered. Who it is remains the hash of what it was.
 *
 * @throws Stop `NOT_WASM`, `UNSUPPORTED_WASM`, or `MEMORY_LIMIT` when it starts with more memory than allowed.
 */
export function admit(
  program: Uint8Array,
  { memoryBytes }: { memoryBytes: number },
  options: Pick<RewriteOptions, 'canStop' | 'resumed'> = {},
): Uint8Array<ArrayBuffer> {
  try {
    const module = decodeModule(program)
    checkImports(module)
    checkExports(module)
    const needed = (module.memory?.min ?? 0) * PAGE_BYTES
    if (needed > memoryBytes) {
      const message = `The program starts with ${needed} bytes of memory; ${memoryBytes} are allowed.`
      throw failed('MEMORY_LIMIT', message)
    }
    return rewriteModule(module, { memoryPagesMax: Math.floor(memoryBytes / PAGE_BYTES), ...options })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const code = error.isInvalid ? 'NOT_WASM' : 'UNSUPPORTED_WASM'
    const message = `${error.message} ${error.hint}`
    throw new Stop({ kind: 'failed', code, message, reason: error.reason })
  }
}

function checkImports({ imports, types, memory }: Module): void {
  for (const { module, name, typeIndex } of imports) {
    const parameters = Object.hasOwn(SIGNATURES, name) ? SIGNATURES[name] : undefined
    if (module !== SYSTEM || parameters === undefined) {
      throw unsupported(`the function ${module}.${name}`, `Only WASI preview 1 (${SYSTEM}) is.`)
    }
    const type = types[typeIndex]!
    const results = name === 'proc_exit' ? '' : 'i'
    if (lettersOf(type.parameters) !== parameters || lettersOf(type.results) !== results) {
      throw unsupported(`a form of ${name} with other types`, 'Declare it as WASI preview 1 does.')
    }
    if (memory === undefined && !WITHOUT_MEMORY.includes(name)) {
      throw unsupported(`the function ${name} without a memory`, 'Define a memory and export it as "memory".')
    }
  }
}

function checkExports({ exports, functions, types, imports, memory }: Module): void {
  const start = exports.get('_start')
  const type = start?.kind === KIND.FUNCTION ? types[functions[start.index]!] : undefined
  if (type === undefined || type.parameters.length + type.results.length > 0) {
    throw unsupported(
      'an entry other than `_start`',
      'Compile a command: export a function `_start` without parameters and results.',
    )
  }
  if (imports.length > 0 && memory !== undefined && exports.get('memory')?.kind !== KIND.MEMORY) {
    throw unsupported('a memory of its own', 'Export the memory as "memory".')
  }
}
