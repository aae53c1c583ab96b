import { STOP_CALLS } from './additions.ts'
import type { Gauges } from './gauges.ts'
import { HOST_EXPORTS } from './host-exports.ts'
import { KIND, SECTION } from './module.ts'
import type { RunState } from './run-state.ts'
import { NULL_REFERENCE } from './stop-values.ts'
import { FUNCREF, I32, I64 } from './value-types.ts'
import { Writer } from './writer.ts'

/** Decides when a run is stopped. */
export type StopPlan = {
  /** How many cost units may be used before it is asked again; none: the run stops at the next place where it can. */
  due: (unitsUsed: bigint) => bigint
  /** What is thrown through a run without fuel. */
  outOfFuel: () => Error
}

type AnyFunction = (first: never, second: never) => unknown

/** The host's side of an instance that can be stopped: lends it fuel, and takes its state when it has stopped. */
export class Pauses {
  readonly #exports: WebAssembly.Exports
  readonly #gauges: Gauges
  readonly #plan: StopPlan
  readonly #leaving: WebAssembly.Global<'i32'>
  #saved: bigint[] = []
  #used = { unitsUsed: 0n, unitsUntold: 0n }

  constructor({ exports }: WebAssembly.Instance, gauges: Gauges, plan: StopPlan) {
    this.#exports = exports
    this.#gauges = gauges
    this.#plan = plan
    this.#leaving = exports[HOST_EXPORTS.leaving] as WebAssembly.Global<'i32'>
    const calls: Record<keyof typeof STOP_CALLS, AnyFunction> = {
      pause: (canLeave: number, left: bigint) => this.#pause(left, { canLeave: canLeave === 1 }),
      save: (value: bigint) => void this.#saved.push(value),
      saveReference: (value: { name: string } | null) => void this.#saved.push(referenceOf(value)),
    }
    const table = exports[HOST_EXPORTS.calls] as WebAssembly.Table
    for (const [name, entry] of Object.entries(asExports(calls)))
      table.set(STOP_CALLS[name as keyof typeof STOP_CALLS], entry)
  }

  /** Has the run stopped? What the call that was made into it returned is then no result. */
  get hasStopped(): boolean {
    return this.#leaving.value === 1
  }

  /** Goes on where the run that this instance resumes was stopped. */
  resume(): void {
    ;(this.#exports[HOST_EXPORTS.resume] as () => void)()
  }

  /** The state of a run that has stopped. */
  takeState(): RunState {
    const stack = this.#saved
    this.#saved = []
    ;(this.#exports[HOST_EXPORTS.saveGlobals] as () => void)()
    return {
      stack,
      globals: this.#saved,
      ...this.#used,
      growth: this.#gauges.growth,
      memoryPages: (this.memory?.buffer.byteLength ?? 0) / 65_536,
      tables: this.#tables().map((table) =>
        Array.from({ length: table.length }, (_, i) => Number(referenceOf(table.get(i)))),
      ),
    }
  }

  get memory(): WebAssembly.Memory | undefined {
    return this.#exports[HOST_EXPORTS.memory] as WebAssembly.Memory | undefined
  }

  #tables(): WebAssembly.Table[] {
    const tables: WebAssembly.Table[] = []
    for (let i = 0; `${HOST_EXPORTS.table}${i}` in this.#exports; i++)
      tables.push(this.#exports[`${HOST_EXPORTS.table}${i}`] as WebAssembly.Table)
    return tables
  }

  #pause(left: bigint, { canLeave }: { canLeave: boolean }): bigint {
    const { isFuelUsedUp, unitsUsed, unitsUntold } = this.#gauges.ask(left)
    if (isFuelUsedUp) {
      this.#gauges.useUp(left)
      throw this.#plan.outOfFuel()
    }
    const due = this.#plan.due(unitsUsed)
    if (due > 0n || !canLeave) return this.#gauges.lend(left, due > 0n ? due : 0n)
    this.#leaving.value = 1
    this.#used = { unitsUsed, unitsUntold }
    return 0n
  }
}

/** The name of a function that comes from an instance is its index (WebAssembly JavaScript Interface, "Exported Functions"). */
function referenceOf(value: { name: string } | null): bigint {
  return value === null ? NULL_REFERENCE : BigInt(value.name)
}

const TYPES = { pause: [[I32, I64], [I64]], save: [[I64], []], saveReference: [[FUNCREF], []] } as const

/** Tables hold no functions of JavaScript, but those that an instance exports: here, the ones that it imports. */
function asExports(calls: Record<keyof typeof STOP_CALLS, AnyFunction>): Record<string, () => void> {
  const names = Object.keys(STOP_CALLS) as (keyof typeof STOP_CALLS)[]
  const types = new Writer().u32(names.length)
  const imports = new Writer().u32(names.length)
  const exports = new Writer().u32(names.length)
  for (const [i, name] of names.entries()) {
    const [parameters, results] = TYPES[name]
    types.byte(0x60, parameters.length, ...parameters, results.length, ...results)
    imports.name('').name(name).byte(KIND.FUNCTION, i)
    exports.name(name).byte(KIND.FUNCTION, i)
  }
  const module = new Writer().byte(0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0)
  module.section(SECTION.TYPE, types).section(SECTION.IMPORT, imports).section(SECTION.EXPORT, exports)
  const instance = new WebAssembly.Instance(new WebAssembly.Module(module.written.slice()), { '': calls })
  return instance.exports as Record<string, () => void>
}
