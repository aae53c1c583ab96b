import { type FuelPlace, getFuel, OP, setFuel, trapWhenEmpty, type WhenEmpty } from './code.ts'
import type { Segment } from './edit.ts'
import type { Module } from './module.ts'
import { FUNCREF, type FunctionType, I32, I64, lettersOf } from './value-types.ts'
import { Writer } from './writer.ts'

/** A function of ours: its type and its whole body. */
type OwnFunction = { typeIndex: number; body: Uint8Array }

/** Functions of the host that a module calls that can be stopped, by their place in the table `ruche:calls`. */
export const STOP_CALLS = {
  /**
   * `(i32, i64) → i64`: the fuel lent is used up; told what is left (below zero), answers what it lends, which the global has already.
   * Told 1 first, it may set `ruche:leaving`: leave.
   */
  pause: 0,
  /** `(i64)`: keeps a value. */
  save: 1,
  /** `(funcref)`: the same. */
  saveReference: 2,
} as const

const STOP_TYPES: Record<keyof typeof STOP_CALLS, FunctionType> = {
  pause: { parameters: [I32, I64], results: [I64] },
  save: { parameters: [I64], results: [] },
  saveReference: { parameters: [FUNCREF], results: [] },
}

/** What the rewritten module has beyond the original: always at the end of each list, so that no index changes. */
export class Additions {
  readonly types: FunctionType[] = []
  readonly functions: OwnFunction[] = []
  /** Can runs be stopped and resumed? */
  readonly canStop: boolean
  /** Global of ours that holds the fuel left (i64). */
  readonly fuelGlobal: number
  /** What is left of the stack budget (i32). */
  readonly stackGlobal: number
  /** How growing ended, see `GROWTH` (i32). */
  readonly growthGlobal: number
  /** 1 while functions leave because of a stop (i32); only where runs can be stopped, as all that follows. */
  readonly leavingGlobal: number
  /** Table of the host's functions, see `STOP_CALLS`. */
  readonly callsTable: number
  /** Segments that the code drops; for each a global (i32) that is 1 once it is done. */
  readonly segments: Segment[] = []
  readonly #typeIndexes = new Map<string, number>()
  readonly #functionIndexes = new Map<string, number>()
  readonly #module: Module

  constructor(module: Module, { canStop }: { canStop: boolean }) {
    this.#module = module
    this.canStop = canStop
    const first = module.globals.length
    this.fuelGlobal = first
    this.stackGlobal = first + 1
    this.growthGlobal = first + 2
    this.leavingGlobal = first + 3
    this.callsTable = module.tables.length
  }

  typeIndex(type: FunctionType): number {
    const key = `${lettersOf(type.parameters)}:${lettersOf(type.results)}`
    const known = this.#typeIndexes.get(key)
    if (known !== undefined) return known
    const index = this.#module.types.length + this.types.push(type) - 1
    this.#typeIndexes.set(key, index)
    return index
  }

  /** A block's type as it is written: −64 for none, a value type as a negative number, or the index of a type. */
  blockType(type: FunctionType): number {
    const { parameters, results } = type
    if (parameters.length > 0 || results.length > 1) return this.typeIndex(type)
    return results.length === 0 ? -0x40 : results[0]! - 0x80
  }

  /** Index of a function of ours, made when it is first asked for. */
  functionIndex(name: string, make: () => OwnFunction): number {
    const known = this.#functionIndexes.get(name)
    if (known !== undefined) return known
    const index = this.#module.functions.length + this.functions.push(make()) - 1
    this.#functionIndexes.set(name, index)
    return index
  }

  /** Index of a function of ours that was made. */
  ownFunction(name: string): number {
    return this.#functionIndexes.get(name)!
  }

  /** Index of a function of ours that calls the host. */
  stopFunction(name: keyof typeof STOP_CALLS): number {
    return this.functionIndex(`stop ${name}`, () => {
      const typeIndex = this.typeIndex(STOP_TYPES[name])
      const body = new Writer().byte(0)
      for (const i of STOP_TYPES[name].parameters.keys()) body.byte(OP.LOCAL_GET, i)
      body.byte(OP.I32_CONST, STOP_CALLS[name], OP.CALL_INDIRECT)
      return { typeIndex, body: body.u32(typeIndex).u32(this.callsTable).byte(OP.END).written }
    })
  }

  /** Global of a segment that the code drops. */
  segmentGlobal({ kind, index }: Segment): number {
    const known = this.segments.findIndex((segment) => segment.kind === kind && segment.index === index)
    const place = known === -1 ? this.segments.push({ kind, index }) - 1 : known
    return this.leavingGlobal + 1 + place
  }

  /** What is done without fuel where a run cannot be stopped: at most, more is lent. */
  readonly whenEmpty: WhenEmpty = (to, fuel) => {
    if (!this.canStop) {
      trapWhenEmpty(to, fuel)
      return
    }
    this.pause(to, fuel, { canLeave: false })
  }

  /** Asks the host for fuel. It is not published: a trap must count the same whether the host was asked or not. */
  pause(to: Writer, fuel: FuelPlace, { canLeave }: { canLeave: boolean }): void {
    to.byte(OP.I32_CONST, canLeave ? 1 : 0)
    getFuel(to, fuel)
    to.byte(OP.CALL).u32(this.stopFunction('pause'))
    if (fuel.kind === 'global') {
      to.byte(OP.DROP)
      return
    }
    getFuel(to, fuel)
    to.byte(OP.I64_ADD)
    setFuel(to, fuel)
  }
}

/** Values of the growth global. */
export const GROWTH = {
  /** The program asked for more than the host's limit and was refused. */
  LIMITED: 1,
  /** The machine refused what the limits promise; the program was stopped before it could see that. */
  BROKEN: 2,
} as const
