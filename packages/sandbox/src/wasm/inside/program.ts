import type { Exit } from '../../exit.ts'
import { Gauges, LENGTH_COSTS, Pauses, type RunState, type StopPlan } from '../rewriter/index.ts'
import { ERRNO, SystemError } from './errno.ts'
import { fileCalls } from './file-calls.ts'
import { GuestMemory } from './guest-memory.ts'
import type { Host, SystemCall } from './host.ts'
import { pathCalls } from './path-calls.ts'
import { processCalls } from './process-calls.ts'
import { SIGNATURES } from './signatures.ts'
import { failed, Stop, unsupported } from './stop.ts'

/** How a program ended, the fuel that it used, and the linear memory that it had in the end. */
export type Run = { exit: Exit; fuel: bigint; memoryBytes: number; stopped?: StoppedProgram }

/** A program that was stopped: its instance but for the memory, which lies in `memory`. */
export type StoppedProgram = { state: RunState; memory: Uint8Array; phase: Phase }

/** What of the program was running: its start function, or `_start`. */
type Phase = 'start' | 'main'

/** How a run can be stopped, and what it goes on from. */
export type Stopping = { due: StopPlan['due']; from?: StoppedProgram | undefined }

/**
 * Runs an admitted program to its end.
 *
 * @param program - Its bytes, or what `compile` made of them.
 * @param fuelLimit - Undefined for no limit.
 * @param stopping - For a program that was admitted as one that can be stopped.
 */
export function runProgram(
  program: Uint8Array<ArrayBuffer> | WebAssembly.Module,
  host: Omit<Host, 'memory'>,
  fuelLimit: bigint | undefined,
  stopping?: Stopping,
): Run {
  let memory: GuestMemory | undefined
  let gauges: Gauges | undefined
  const guard = new Guard()
  const getMemory = (): GuestMemory => {
    if (memory === undefined)
      throw new Error('Broken invariant: calls that need a memory are admitted with one.')
    return memory
  }
  const end = (exit: Exit): Run => ({
    exit: gauges === undefined ? exit : withLimitsBlamed(exit, gauges),
    fuel: gauges?.fuelUsed ?? 0n,
    memoryBytes: memory?.sizeBytes ?? 0,
  })
  try {
    const module = program instanceof WebAssembly.Module ? program : compile(program)
    const instance = instantiate(module, guard.imports({ ...host, memory: getMemory }))
    const { exports } = instance
    const filled = new Gauges(instance, fuelLimit, stopping?.from?.state)
    gauges = filled
    host.clock.follow(() => filled.fuelUsed)
    if (exports.memory instanceof WebAssembly.Memory) memory = new GuestMemory(exports.memory)
    const stopped = runPhases(instance, { gauges, memory, guard, stopping })
    const run = end(guard.exit ?? { kind: 'completed' })
    return { ...run, ...(stopped === undefined ? {} : { stopped }) }
  } catch (error) {
    return end(guard.exit ?? exitOf(error))
  }
}

/** Runs the start function, then `_start`; of a run that is resumed, what was left of them. Answers how it was stopped, if it was. */
function runPhases(
  instance: WebAssembly.Instance,
  {
    gauges,
    memory,
    guard,
    stopping,
  }: { gauges: Gauges; memory: GuestMemory | undefined; guard: Guard; stopping: Stopping | undefined },
): StoppedProgram | undefined {
  const { from } = stopping ?? {}
  const outOfFuelStop = () => new Stop(outOfFuel())
  const pauses =
    stopping === undefined
      ? undefined
      : new Pauses(instance, gauges, { due: stopping.due, outOfFuel: outOfFuelStop })
  if (from !== undefined && pauses?.memory !== undefined)
    new Uint8Array(pauses.memory.buffer).set(from.memory)
  const stoppedIn = (phase: Phase): StoppedProgram | undefined =>
    pauses?.hasStopped
      ? { state: pauses.takeState(), memory: new Uint8Array(pauses.memory?.buffer ?? []), phase }
      : undefined
  if (from === undefined) gauges.start()
  else if (from.phase === 'start') pauses?.resume()
  const early = stoppedIn('start')
  if (early !== undefined) return early
  guard.open(gauges, memory)
  if (from?.phase === 'main') pauses?.resume()
  else (instance.exports._start as () => void)()
  return stoppedIn('main')
}

/**
 * Finds the limit that lies behind an end. A program that ran out of fuel, of calls or of what the machine owes it stops
 * by a trap of ours. One that may not have more memory is told so and decides itself what follows; most trap.
 */
export function withLimitsBlamed(
  exit: Exit,
  gauges: Pick<Gauges, 'isFuelUsedUp' | 'isStackUsedUp' | 'isGrowthLimited' | 'isGrowthBroken'>,
): Exit {
  // Whatever else a system call ended the run for came first.
  if (exit.kind === 'failed' && exit.code !== 'TRAP' && exit.code !== 'EXIT_CODE') return exit
  if (gauges.isGrowthBroken) {
    const message = 'The machine has no room for memory that the limits promise.'
    return { kind: 'failed', code: 'MACHINE_MEMORY', message }
  }
  if (gauges.isFuelUsedUp) return outOfFuel()
  if (exit.kind !== 'failed' || exit.code !== 'TRAP') return exit
  if (gauges.isStackUsedUp) {
    return { kind: 'failed', code: 'STACK_OVERFLOW', message: 'The calls of the program nest too deeply.' }
  }
  if (!gauges.isGrowthLimited) return exit
  const message = `${exit.message} It had been refused more memory than the limit.`
  return { ...exit, code: 'MEMORY_LIMIT', message }
}

function outOfFuel(): Exit & { kind: 'failed' } {
  return { kind: 'failed', code: 'FUEL_LIMIT', message: 'The program used up its fuel.' }
}

/**
 * Compiles an admitted program.
 *
 * @throws Stop `NOT_WASM`.
 */
export function compile(program: Uint8Array<ArrayBuffer>): WebAssembly.Module {
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
  #gauges: Gauges | undefined
  #memory: GuestMemory | undefined

  /** From here on the program may make system calls, and pays for them. */
  open(gauges: Gauges, memory: GuestMemory | undefined): void {
    this.#gauges = gauges
    this.#memory = memory
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
      const gauges = this.#gauges
      if (gauges === undefined)
        throw unsupported('system calls before `_start`', 'Make none in a start function.')
      const movedBefore = this.#memory?.movedBytes ?? 0
      try {
        gauges.charge(LENGTH_COSTS.hostCall)
        if (gauges.isFuelUsedUp) throw new Stop(outOfFuel())
        call(...parameters.map((value) => (typeof value === 'number' ? value >>> 0 : value)))
        return ERRNO.SUCCESS
      } catch (error) {
        if (error instanceof SystemError) return error.errno
        if (error instanceof Stop) this.#exit = error.exit
        throw error
      } finally {
        const moved = (this.#memory?.movedBytes ?? 0) - movedBefore
        gauges.charge(moved * LENGTH_COSTS.hostByte)
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
    const message = 'The stack of this machine is smaller than the one that programs are promised.'
    return { kind: 'failed', code: 'MACHINE_MEMORY', message }
  }
  throw error
}
