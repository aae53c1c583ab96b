import type { Additions } from './additions.ts'
import {
  canonicalise,
  chargeCount,
  chargeFuel,
  checkFuel,
  type FuelPlace,
  OP,
  publishFuel,
  refreshFuel,
  SCRATCH_TYPES,
} from './code.ts'
import { LENGTH_COSTS, looksOnEntry, STACK } from './costs.ts'
import type { Edit, FunctionPlan } from './edit.ts'
import { typeOfShape } from './instruction.ts'
import { StopEmitter } from './stop-emitter.ts'
import { I32, I64, V128 } from './value-types.ts'
import type { Writer } from './writer.ts'

/** What the code of a function refers to outside itself. */
export type Surroundings = {
  bytes: Uint8Array
  additions: Additions
  nans: 'shown' | 'all'
  /** Index of the function of ours that grows the memory or a table. */
  growFunction: (what: 'memory' | number) => number
}

/** A stretch of a function's code, between offsets of the module. */
export type Stretch = {
  from: number
  to: number
  /** First edit that may apply to it. */
  edit: number
  /**
   * In a continuation: blocks of ours around it, by the level of the blocks that they follow: a branch from level `level` up to
   * level n crosses `extra[level] - extra[n]` of them. Empty where there are none.
   */
  level: number
  extra: readonly number[]
}

/** Writes the body of a function as planned: locals, prologue, code with its edits, epilogue. */
export function emitFunction(to: Writer, plan: FunctionPlan, surroundings: Surroundings): void {
  const emitter = new FunctionEmitter(to, plan, surroundings)
  emitter.declareLocals()
  emitter.open()
  emitter.begin()
  emitter.copy({ from: plan.codeAt, to: plan.end - 1, edit: 0, level: 0, extra: [] })
  emitter.close()
}

/** Writes the parts of which a function or its continuation is put together. */
export class FunctionEmitter {
  readonly fuel: FuelPlace
  readonly #to: Writer
  readonly #plan: FunctionPlan
  readonly #surroundings: Surroundings
  readonly #stop: StopEmitter
  /** Does it take from the stack budget while it runs? */
  readonly #isCounted: boolean
  /** Something must be done at its end, so that every way there is led through one place. */
  readonly #isWrapped: boolean

  constructor(to: Writer, plan: FunctionPlan, surroundings: Surroundings) {
    this.#to = to
    this.#plan = plan
    this.#surroundings = surroundings
    const { additions } = surroundings
    this.#isCounted = plan.hasCall || plan.frameBytes > STACK.leafBytes
    const global = additions.fuelGlobal
    this.fuel = keepsFuel(plan)
      ? { kind: 'local', index: scratchLocal(plan, I64), global }
      : { kind: 'global', index: global }
    const place = { site: scratchLocal(plan, I32), vector: scratchLocal(plan, V128) }
    this.#stop = new StopEmitter(to, plan, { additions, fuel: this.fuel, ...place })
    this.#isWrapped = this.#isCounted || this.fuel.kind === 'local' || this.#stop.canStop
  }

  /** The original declarations, and a group of one for each scratch local and shadow. */
  declareLocals(): void {
    const { localsAt, codeAt, localGroups } = this.#plan
    const { bytes } = this.#surroundings
    const own = [...SCRATCH_TYPES, ...this.#stop.shadowTypes]
    // The count of groups may be written longer than needed, so the groups are found behind its last byte.
    let groupsAt = localsAt
    while (bytes[groupsAt]! >= 0x80) groupsAt++
    this.#to.u32(localGroups + own.length).copy(bytes, groupsAt + 1, codeAt)
    for (const type of own) this.#to.byte(1, type)
  }

  /** Takes the frame from the stack budget, and opens the blocks at whose ends the function is left. */
  open(): void {
    if (this.#isCounted) this.#enter()
    if (this.#stop.canStop) this.#stop.open()
    if (!this.#isWrapped) return
    const { results } = this.#plan
    const type = this.#surroundings.additions.blockType({ parameters: [], results })
    this.#to.byte(OP.BLOCK).signed(type)
  }

  #enter(): void {
    const { stackGlobal } = this.#surroundings.additions
    this.#to.byte(OP.GLOBAL_GET).u32(stackGlobal)
    this.#to.byte(OP.I32_CONST).signed(this.#plan.frameBytes).byte(OP.I32_SUB, OP.GLOBAL_SET).u32(stackGlobal)
    this.#to.byte(OP.GLOBAL_GET).u32(stackGlobal).byte(OP.I32_CONST, 0, OP.I32_LT_S)
    this.#to.byte(OP.IF, 0x40, OP.UNREACHABLE, OP.END)
  }

  /** Takes the fuel of the first block, and looks whether any is left where much may follow. */
  begin(): void {
    const { hasCall, entryCost, totalCost } = this.#plan
    refreshFuel(this.#to, this.fuel)
    if (entryCost > 0) chargeFuel(this.#to, this.fuel, entryCost)
    if (!looksOnEntry({ hasCall, totalCost })) return
    if (this.#stop.canStop) this.#stop.check({ site: 0, level: 0, operands: [] }, 0)
    else checkFuel(this.#to, this.fuel, this.#surroundings.additions.whenEmpty)
  }

  /** What lies between two offsets, with the edits there. */
  copy({ from, to, edit: first, level, extra }: Stretch): void {
    const { bytes } = this.#surroundings
    const { edits } = this.#plan
    let copied = from
    for (let i = first; i < edits.length && edits[i]!.at <= to; i++) {
      const edit = edits[i]!
      if (edit.at < from) continue
      this.#to.copy(bytes, copied, edit.at)
      copied = edit.at
      if ('end' in edit && this.#replaces(edit, extra)) copied = edit.end
      this.#apply(edit, { level, extra })
    }
    this.#to.copy(bytes, copied, to)
  }

  /** Everything behind the last instruction. */
  close(): void {
    this.#to.byte(OP.END)
    if (!this.#isWrapped) return
    publishFuel(this.#to, this.fuel)
    if (this.#isCounted) {
      const { stackGlobal } = this.#surroundings.additions
      this.#to.byte(OP.GLOBAL_GET).u32(stackGlobal)
      this.#to
        .byte(OP.I32_CONST)
        .signed(this.#plan.frameBytes)
        .byte(OP.I32_ADD, OP.GLOBAL_SET)
        .u32(stackGlobal)
    }
    if (this.#stop.canStop) this.#stop.close()
    this.#to.byte(OP.END)
  }

  /** A `return` of a function without anything to do at its end stays as it is, as does a branch that crosses nothing of ours. */
  #replaces(edit: Edit, extra: readonly number[]): boolean {
    if (edit.kind === 'branch') return extra.length > 0
    return edit.kind !== 'return' || this.#isWrapped
  }

  #apply(edit: Edit, { level, extra }: Pick<Stretch, 'level' | 'extra'>): void {
    const to = this.#to
    const { fuel } = this
    const { additions } = this.#surroundings
    const across = (target: number): number =>
      target < level ? (extra[level] ?? 0) - (extra[target] ?? 0) : 0
    switch (edit.kind) {
      case 'charge':
        if (edit.cost > 0) chargeFuel(to, fuel, edit.cost)
        if (edit.stop !== undefined) this.#stop.check(edit.stop, across(-1))
        else if (edit.isLoop) checkFuel(to, fuel, additions.whenEmpty)
        return
      case 'canonical':
        if (this.#surroundings.nans === 'all' || this.#plan.shown[edit.node])
          canonicalise(to, edit.shape, scratchLocal(this.#plan, typeOfShape(edit.shape)))
        return
      case 'publish':
        publishFuel(to, fuel)
        return
      case 'refresh':
        refreshFuel(to, fuel)
        return
      case 'length':
        this.#chargeLength(edit.unit)
        return
      case 'return':
        if (this.#isWrapped) to.byte(OP.BRANCH).u32(edit.depth + across(-1))
        return
      case 'grow':
        publishFuel(to, fuel)
        to.byte(OP.CALL).u32(this.#surroundings.growFunction(edit.what))
        refreshFuel(to, fuel)
        return
      case 'spill':
        this.#stop.spill(edit.shadows)
        return
      case 'unwind':
        this.#stop.unwind(edit.stop, edit.results, across(-1))
        return
      case 'branch':
        if (extra.length > 0)
          this.#branch(
            edit,
            edit.targets.map((target) => edit.level - target + across(target)),
          )
        return
      case 'drop':
        if (additions.canStop)
          to.byte(OP.I32_CONST, 1, OP.GLOBAL_SET).u32(additions.segmentGlobal(edit.segment))
        return
    }
  }

  #branch({ opcode }: Edit & { kind: 'branch' }, depths: readonly number[]): void {
    this.#to.byte(opcode)
    if (opcode === OP.BRANCH_TABLE) this.#to.u32(depths.length - 1)
    for (const depth of depths) this.#to.u32(depth)
  }

  #chargeLength(unit: 'bytes' | 'entries'): void {
    const local = scratchLocal(this.#plan, I32)
    const factor = unit === 'bytes' ? LENGTH_COSTS.memoryByte : LENGTH_COSTS.tableEntry
    const { whenEmpty } = this.#surroundings.additions
    this.#to.byte(OP.LOCAL_SET).u32(local)
    chargeCount(this.#to, this.fuel, { local, factor, whenEmpty })
    this.#to.byte(OP.LOCAL_GET).u32(local)
  }
}

/** Keeping the fuel in a local pays where it changes more often than others must see it. */
function keepsFuel({ hasLoop, edits }: FunctionPlan): boolean {
  if (hasLoop) return true
  const count = (kind: Edit['kind']): number => edits.filter((edit) => edit.kind === kind).length
  return count('charge') > count('publish') + 1
}

function scratchLocal({ locals }: FunctionPlan, type: number): number {
  return locals + SCRATCH_TYPES.indexOf(type)
}
