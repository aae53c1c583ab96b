import { COSTS, type CostClass } from './costs.ts'
import type { Edit, StopSite } from './edit.ts'
import type { FloatShape, Instruction } from './instruction.ts'
import type { Module } from './module.ts'
import { NanFlow } from './nan-flow.ts'
import { Operands } from './operands.ts'
import type { Reader } from './reader.ts'
import { invalid, type Refusal } from './refusal.ts'
import type { StopNotes } from './stop-notes.ts'
import { F32, F64, type FunctionType, UNKNOWN, V128 } from './value-types.ts'

type Charge = { cost: number }

/** One pass over the code of a function: what was found so far. The steps (step.ts) drive it. */
export class FunctionWalk {
  readonly module: Module
  readonly code: Reader
  readonly locals: readonly number[]
  readonly results: readonly number[]
  /** Present where runs can be stopped. */
  readonly stops: StopNotes | undefined
  readonly operands = new Operands()
  readonly nans = new NanFlow()
  readonly edits: Edit[] = []
  readonly entry: Charge = { cost: 0 }
  hasLoop = false
  hasCall = false
  totalCost = 0
  /** Offset of the instruction that is being read. */
  at: number
  /** The block that pays for what is read; undefined where nothing runs. */
  #paying: Charge | undefined = this.entry
  /** Node of each float local, 0 for other locals. */
  readonly #localNodes: readonly number[]

  constructor({
    module,
    code,
    locals,
    results,
    stops,
  }: Pick<FunctionWalk, 'module' | 'code' | 'locals' | 'results' | 'stops'>) {
    this.module = module
    this.code = code
    this.locals = locals
    this.results = results
    this.stops = stops
    this.at = code.at
    this.#localNodes = locals.map((type) => this.#floatNode(type))
    this.operands.open('function', { startTypes: [], endTypes: results, body: code.at })
    // The first place is the beginning.
    this.#stop([])
  }

  invalid(rule: string): Refusal {
    return invalid(this.at, rule)
  }

  pay(cost: CostClass): void {
    if (this.#paying !== undefined) this.#paying.cost += COSTS[cost]
    this.totalCost += COSTS[cost]
  }

  /** What follows the instruction just read is a block of its own. */
  beginBlock({ isLoop = false } = {}): void {
    // Whoever goes on from here has paid for it.
    const stop = isLoop ? this.#stop(this.operands.levelTypes, { skipped: 1 }) : undefined
    const place = { kind: 'charge', at: this.code.at, isLoop } as const
    const charge = { ...place, cost: 0, ...(stop === undefined ? {} : { stop }) }
    this.edits.push(charge)
    this.#paying = charge
  }

  /** What follows runs only if something branches to it. */
  endBlock(): void {
    this.#paying = undefined
  }

  /** Takes an operand whose bits can be seen from now on. */
  take(type: number): void {
    this.nans.show(this.operands.pop(type, this.at))
  }

  /** Takes operands, the last of them first. */
  takeAll(types: readonly number[]): void {
    for (let i = types.length - 1; i >= 0; i--) this.take(types[i]!)
  }

  /** @param isHosts - The function is one of the host's, which nothing can leave halfway. */
  call({ parameters, results }: FunctionType, { isHosts }: { isHosts: boolean }): void {
    this.hasCall = true
    this.takeAll(parameters)
    this.operands.pushAll(results)
    this.edits.push({ kind: 'publish', at: this.at }, { kind: 'refresh', at: this.code.at })
    if (isHosts) return
    const level = this.operands.levelTypes
    const stop = this.#stop(level.slice(0, level.length - results.length))
    if (stop !== undefined) this.edits.push({ kind: 'unwind', at: this.code.at, stop, results })
  }

  /** Notes a branch to so many levels up each; called before what follows is abandoned. */
  branch(opcode: number, depths: readonly number[]): void {
    if (this.stops === undefined) return
    const level = this.operands.frames.length - 1
    const targets = depths.map((depth) => level - depth)
    this.edits.push({ kind: 'branch', at: this.at, end: this.code.at, opcode, level, targets })
  }

  /** Notes which operands a block that now opens buries; `taken` of the uppermost go into it. */
  bury(taken: number): void {
    if (this.stops === undefined || !this.operands.isLive) return
    const level = this.operands.levelTypes
    if (level.length === taken) return
    const { height } = this.operands.frame
    const shadows = level.map((type, i) => this.stops!.shadow(height + i, type))
    this.edits.push({ kind: 'spill', at: this.at, shadows })
  }

  /** Makes this a place at which a run can be stopped, if it can run at all. */
  #stop(operands: readonly number[], { skipped = 0 } = {}): StopSite | undefined {
    const { stops } = this
    if (stops === undefined || !this.operands.isLive) return undefined
    const level = this.operands.frames.length - 1
    const site = stops.next(() => ({
      frames: [...this.operands.frames],
      types: [...this.operands.types],
      saved: operands,
      at: this.code.at,
      edit: this.edits.length + skipped,
    }))
    return { site, level, operands }
  }

  getLocal(index: number): void {
    this.operands.push(this.#localType(index), this.#localNodes[index]!)
  }

  setLocal(index: number, { keeps }: { keeps: boolean }): void {
    const type = this.#localType(index)
    const node = this.operands.pop(type, this.at)
    const target = this.#localNodes[index]!
    if (target === 0) this.nans.show(node)
    else this.nans.pass(node, target)
    if (keeps) this.operands.push(type, node)
  }

  /** One of two operands becomes the result. */
  select(type: number): void {
    const [second, first] = [this.operands.pop(type, this.at), this.operands.pop(type, this.at)]
    const result = this.#floatNode(type)
    for (const node of [first, second]) {
      if (result === 0) this.nans.show(node)
      else this.nans.pass(node, result)
    }
    this.operands.push(type, result)
  }

  /** An instruction that its table says everything about. */
  apply(instruction: Instruction): void {
    const { pops, pushes, cost, nan, shape } = instruction
    this.pay(cost)
    const result = nan === 'makes' || nan === 'passes' ? this.nans.node(shape!) : 0
    for (let i = pops.length - 1; i >= 0; i--) {
      const type = pops[i]!
      this.#absorb(instruction, { type, node: this.operands.pop(type, this.at), position: i, result })
    }
    if (pushes.length > 0) this.operands.push(pushes[0]!, result)
    if (nan === 'makes') {
      this.edits.push({ kind: 'canonical', at: this.code.at, shape: shape!, node: result })
    }
  }

  /** Notes what an instruction does with the bits of one operand. */
  #absorb(
    { nan, reads }: Instruction,
    { type, node, position, result }: { type: number; node: number; position: number; result: number },
  ): void {
    if (node === 0) return
    const isOtherShape = type === V128 && this.nans.shapeOf(node) !== reads
    if (nan === 'none' || isOtherShape || (nan === 'passes' && position > 0)) this.nans.show(node)
    else if (nan === 'passes') this.nans.pass(node, result)
  }

  #localType(index: number): number {
    const type = this.locals[index]
    if (type === undefined) throw this.invalid(`there is no local ${index}`)
    return type
  }

  #floatNode(type: number): number {
    const shape: FloatShape | undefined = type === F32 ? 'f32' : type === F64 ? 'f64' : undefined
    return shape === undefined || type === UNKNOWN ? 0 : this.nans.node(shape)
  }
}
