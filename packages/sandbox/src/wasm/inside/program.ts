import type { Exit } from '../../exit.ts'
import { ERRNO, SystemError } from './errno.ts'
import { fileCalls } from './file-calls.ts'
import { GuestMemory } from './guest-memory.ts'
import type { Host, SystemCall } from './host.ts'
import { unsupported } from './module-shape.ts'
import { pathCalls } from './path-calls.ts'
import { processCalls } from './process-calls.ts'
import { SIGNATURES } from './signatures.ts'
import { failed, Stop } from './stop.ts'

/** Share of the memory limit from which on a trap is put down to the lack of memory. */
const MEMORY_EXHAUSTED_SHARE = 0.5

/**
 * Runs an admitted program to its end.
 *
 * A program sees `memory.grow` fail at the limit and decides itself what follows; most stop by a trap. A trap with half
 * of the allowed memory in use, from where doubling fails, is therefore reported as `MEMORY_LIMIT`.
 */
export function runProgram(
  program: Uint8Array<ArrayBuffer>,
  host: Omit<Host, 'memory'>,
  { memoryBytes }: { memoryBytes: number },
): Exit {
  let memory: GuestMemory | undefined
  const guard = new Guard()
  const getMemory = (): GuestMemory => {
    if (memory === undefined)
      throw new Error('Broken invariant: calls that need a memory are admitted with one.')
    return memory
  }
  try {
    const module = compile(program)
    const { exports } = instantiate(module, guard.imports({ ...host, memory: getMemory }))
    if (exports.memory instanceof WebAssembly.Memory) memory = new GuestMemory(exports.memory)
    guard.open()
    const start = exports._start as () => void
    start()
    return guard.exit ?? { kind: 'completed' }
  } catch (error) {
    const exit = guard.exit ?? exitOf(error)
    return withMemoryBlamed(exit, { heldBytes: memory?.sizeBytes ?? 0, memoryBytes })
  }
}

function withMemoryBlamed(
  exit: Exit,
  { heldBytes, memoryBytes }: { heldBytes: number; memoryBytes: number },
): Exit {
  if (exit.kind !== 'failed' || exit.code !== 'TRAP') return exit
  if (heldBytes < memoryBytes * MEMORY_EXHAUSTED_SHARE) return exit
  const message = `${exit.message} It held ${heldBytes} of ${memoryBytes} bytes of memory.`
  return { ...exit, code: 'MEMORY_LIMIT', message }
}

function compile(program: Uint8Array<ArrayBuffer>): WebAssembly.Module {
  try {
    return new WebAssembly.Module(program)
  } catch (error) {
    if (!(error instanceof WebAssembly.CompileError)) throw error
    throw failed('NOT_WASM', `The program is not a valid WebAssembly module: ${error.message}.`)
  }
}

function instantiate(module: WebAssembly.Module, imports: WebAssembly.Imports): WebAssembly.Instance {
  try {
    return new WebAssembly.Instance(module, imports)
  } catch (error) {
    if (!(error instanceof RangeError) || /call stack/.test(error.message)) throw error
    throw failed('MACHINE_MEMORY', `The machine has no room for the program's memory: ${error.message}.`)
  }
}

/** Wraps the system calls so that what ends a run ends it for good, even if the program catches it. */
class Guard {
  #exit: Exit | undefined
  #isOpen = false

  /** From here on the program may make system calls: its memory is known. */
  open(): void {
    this.#isOpen = true
  }

  get exit(): Exit | undefined {
    return this.#exit
  }

  imports(host: Host): WebAssembly.Imports {
    const calls = { ...processCalls(host), ...fileCalls(host), ...pathCalls(host) }
    const names = Object.keys(SIGNATURES)
    return {
      wasi_snapshot_preview1: Object.fromEntries(names.map((name) => [name, this.#wrap(calls[name]!)])),
    }
  }

  /** WebAssembly hands i32 parameters over as signed numbers; the calls take them unsigned. */
  #wrap(call: SystemCall): (...parameters: (number | bigint)[]) => number {
    return (...parameters) => {
      if (this.#exit !== undefined) throw new Stop(this.#exit)
      if (!this.#isOpen) throw unsupported('system calls before `_start`', 'Make none in a start function.')
      try {
        call(...parameters.map((value) => (typeof value === 'number' ? value >>> 0 : value)))
        return ERRNO.SUCCESS
      } catch (error) {
        if (error instanceof SystemError) return error.errno
        if (error instanceof Stop) this.#exit = error.exit
        throw error
      }
    }
  }
}

const TRAPS: readonly [RegExp, string][] = [
  [/unreachable/, 'it reached a point that it declares unreachable (an abort or a failed assertion)'],
  [/memory access out of bounds/, 'it used memory that it does not have'],
  [/divi(de|sion) by zero|remainder by zero/, 'it divided an integer by zero'],
  [/divide result unrepresentable/, 'an integer division overflowed'],
  [/float unrepresentable/, 'a floating-point number did not fit an integer'],
  [
    /table index|out of bounds table|signature mismatch|null function/,
    'it called a function that does not exist',
  ],
]

/** Names how a program ended that threw; what is neither the program's nor ours is a bug and thrown on. */
function exitOf(error: unknown): Exit {
  if (error instanceof Stop) return error.exit
  if (error instanceof WebAssembly.RuntimeError) {
    const what =
      TRAPS.find(([pattern]) => pattern.test(error.message))?.[1] ?? 'it broke a rule of WebAssembly'
    return { kind: 'failed', code: 'TRAP', message: `The program trapped: ${what}.` }
  }
  if (error instanceof RangeError && /call stack/.test(error.message)) {
    return { kind: 'failed', code: 'STACK_OVERFLOW', message: 'The calls of the program nest too deeply.' }
  }
  throw error
}
