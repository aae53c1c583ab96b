import type { Module } from './module.ts'
import { type FunctionType, lettersOf } from './value-types.ts'

/** A function of ours: its type and its whole body. */
type OwnFunction = { typeIndex: number; body: Uint8Array }

/** What the rewritten module has beyond the original: always at the end of each list, so that no index changes. */
export class Additions {
  readonly types: FunctionType[] = []
  readonly functions: OwnFunction[] = []
  /** Global of ours that holds the fuel left (i64). */
  readonly fuelGlobal: number
  /** What is left of the stack budget (i32). */
  readonly stackGlobal: number
  /** How growing ended, see `GROWTH` (i32). */
  readonly growthGlobal: number
  readonly #typeIndexes = new Map<string, number>()
  readonly #functionIndexes = new Map<string, number>()
  readonly #module: Module

  constructor(module: Module) {
    this.#module = module
    const first = module.globals.length
    this.fuelGlobal = first
    this.stackGlobal = first + 1
    this.growthGlobal = first + 2
  }

  typeIndex(type: FunctionType): number {
    const key = `${lettersOf(type.parameters)}:${lettersOf(type.results)}`
    const known = this.#typeIndexes.get(key)
    if (known !== undefined) return known
    const index = this.#module.types.length + this.types.push(type) - 1
    this.#typeIndexes.set(key, index)
    return index
  }

  /** Index of a function of ours, made when it is first asked for. */
  functionIndex(name: string, make: () => OwnFunction): number {
    const known = this.#functionIndexes.get(name)
    if (known !== undefined) return known
    const index = this.#module.functions.length + this.functions.push(make()) - 1
    this.#functionIndexes.set(name, index)
    return index
  }
}

/** Values of the growth global. */
export const GROWTH = {
  /** The program asked for more than the host's limit and was refused. */
  LIMITED: 1,
  /** The machine refused what the limits promise; the program was stopped before it could see that. */
  BROKEN: 2,
} as const
