import type { Additions } from './additions.ts'
import {
  canonicalise,
  chargeCount,
  chargeFuel,
  checkFuel,
  type FuelPlace,
  NO_RESULT,
  OP,
  publishFuel,
  refreshFuel,
  SCRATCH_TYPES,
} from './code.ts'
import { LENGTH_COSTS, STACK, UNCHECKED_COST_MAX } from './costs.ts'
import type { Edit, FunctionPlan } from './edit.ts'
import { type FloatShape, typeOfShape } from './instruction.ts'
import { I32, I64 } from './value-types.ts'
import type { Writer } from './writer.ts'

/** What the code of a function refers to outside itself. */
export type Surroundings = {
  bytes: Uint8Array
  additions: Additions
  nans: 'shown' | 'all'
  /** Index of the function of ours that grows the memory or a table. */
  growFunction: (what: 'memory' | number) => number
}

/** Writes the body of a function as planned: locals, prologue, code with its edits, epilogue. */
export function emitFunction(to: Writer, plan: FunctionPlan, surroundings: Surroundings): void {
  new FunctionEmitter(to, plan, surroundings).emit()
}

class FunctionEmitter {
  readonly #to: Writer
  readonly #plan: FunctionPlan
  readonly #surroundings: Surroundings
  readonly #fuel: FuelPlace
  /** Does it take from the stack budget while it runs? */
  readonly #isCounted: boolean
  /** Something must be done at its end, so that every way there is led through one place. */
  readonly #isWrapped: boolean

  constructor(to: Writer, plan: FunctionPlan, surroundings: Surroundings) {
    this.#to = to
    this.#plan = plan
    this.#surroundings = surroundings
    this.#isCounted = plan.hasCall || plan.frameBytes > STACK.leafBytes
    const global = surroundings.additions.fuelGlobal
    this.#fuel = keepsFuel(plan)
      ? { kind: 'local', index: scratchLocal(plan, I64), global }
      : { kind: 'global', index: global }
    this.#isWrapped = this.#isCounted || this.#fuel.kind === 'local'
  }

  emit(): void {
    const { bytes } = this.#surroundings
    const { codeAt, end, edits } = this.#plan
    this.#declareLocals()
    if (this.#isCounted) this.#enter()
    this.#begin()
    if (this.#isWrapped) this.#to.byte(OP.BLOCK).signed(this.#blockType())
    let copied = codeAt
    for (const edit of edits) {
      this.#to.copy(bytes, copied, edit.at)
      copied = edit.at
      if ('end' in edit && this.#applies(edit)) copied = edit.end
      this.#apply(edit)
    }
    this.#to.copy(bytes, copied, end)
    if (this.#isWrapped) this.#leave()
  }

  /** The original declarations, and a group of one for each scratch local. */
  #declareLocals(): void {
    const { localsAt, codeAt, localGroups } = this.#plan
    const { bytes } = this.#surroundings
    // The count of groups may be written longer than needed, so the groups are found behind its last byte.
    let groupsAt = localsAt
    while (bytes[groupsAt]! >= 0x80) groupsAt++
    this.#to.u32(localGroups + SCRATCH_TYPES.length).copy(bytes, groupsAt + 1, codeAt)
    for (const type of SCRATCH_TYPES) this.#to.byte(1, type)
  }

  /** Takes the frame from the stack budget. */
  #enter(): void {
    const { stackGlobal } = this.#surroundings.additions
    this.#to.byte(OP.GLOBAL_GET).u32(stackGlobal)
    this.#to.byte(OP.I32_CONST).signed(this.#plan.frameBytes).byte(OP.I32_SUB, OP.GLOBAL_SET).u32(stackGlobal)
    this.#to.byte(OP.GLOBAL_GET).u32(stackGlobal).byte(OP.I32_CONST, 0, OP.I32_LT_S)
    this.#to.byte(OP.IF, NO_RESULT, OP.UNREACHABLE, OP.END)
  }

  /** Takes the fuel of the first block, and looks whether any is left where much may follow. */
  #begin(): void {
    const { hasCall, entryCost, totalCost } = this.#plan
    refreshFuel(this.#to, this.#fuel)
    if (entryCost > 0) chargeFuel(this.#to, this.#fuel, entryCost)
    if (hasCall || totalCost > UNCHECKED_COST_MAX) checkFuel(this.#to, this.#fuel)
  }

  #leave(): void {
    publishFuel(this.#to, this.#fuel)
    if (this.#isCounted) {
      const { stackGlobal } = this.#surroundings.additions
      this.#to.byte(OP.GLOBAL_GET).u32(stackGlobal)
      this.#to
        .byte(OP.I32_CONST)
        .signed(this.#plan.frameBytes)
        .byte(OP.I32_ADD, OP.GLOBAL_SET)
        .u32(stackGlobal)
    }
    this.#to.byte(OP.END)
  }

  /** A block's type as it is written: −64 for none, a value type as a negative number, or the index of a type. */
  #blockType(): number {
    const { results } = this.#plan
    if (results.length === 0) return NO_RESULT - 0x80
    if (results.length === 1) return results[0]! - 0x80
    return this.#surroundings.additions.typeIndex({ parameters: [], results })
  }

  /** A `return` of a function without anything to do at its end stays as it is. */
  #applies(edit: Edit): boolean {
    return edit.kind !== 'return' || this.#isWrapped
  }

  #apply(edit: Edit): void {
    const to = this.#to
    const fuel = this.#fuel
    switch (edit.kind) {
      case 'charge':
        if (edit.cost > 0) chargeFuel(to, fuel, edit.cost)
        if (edit.isLoop) checkFuel(to, fuel)
        return
      case 'canonical':
        if (this.#surroundings.nans === 'all' || this.#plan.shown[edit.node]) {
          canonicalise(to, edit.shape, this.#scratchFor(edit.shape))
        }
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
        if (this.#isWrapped) to.byte(OP.BRANCH).u32(edit.depth)
        return
      case 'grow':
        publishFuel(to, fuel)
        to.byte(OP.CALL).u32(this.#surroundings.growFunction(edit.what))
        refreshFuel(to, fuel)
        return
    }
  }

  #chargeLength(unit: 'bytes' | 'entries'): void {
    const local = scratchLocal(this.#plan, I32)
    const factor = unit === 'bytes' ? LENGTH_COSTS.memoryByte : LENGTH_COSTS.tableEntry
    this.#to.byte(OP.LOCAL_SET).u32(local)
    chargeCount(this.#to, this.#fuel, { local, factor })
    this.#to.byte(OP.LOCAL_GET).u32(local)
  }

  #scratchFor(shape: FloatShape): number {
    return scratchLocal(this.#plan, typeOfShape(shape))
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
