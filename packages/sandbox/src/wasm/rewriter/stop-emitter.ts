import type { Additions } from './additions.ts'
import { checkFuel, type FuelPlace, NO_RESULT, OP, SCRATCH_TYPES } from './code.ts'
import { looksOnEntry } from './costs.ts'
import type { FunctionPlan, StopSite } from './edit.ts'
import { saveValue, writeSaved, zeroOf } from './stop-values.ts'
import type { Writer } from './writer.ts'

/**
 * Writes what lets a function be left halfway: where the fuel lent is used up and after each call it may go to its end, on the way keeping
 * its operands, locals and place with the host. Until then this costs a look after each call.
 */
export class StopEmitter {
  readonly canStop: boolean
  readonly shadowTypes: readonly number[]
  readonly #to: Writer
  readonly #plan: FunctionPlan
  readonly #additions: Additions
  readonly #fuel: FuelPlace
  /** Locals of ours: for the number of the place, and for a vector. */
  readonly #site: number
  readonly #vector: number

  constructor(
    to: Writer,
    plan: FunctionPlan,
    {
      additions,
      fuel,
      site,
      vector,
    }: { additions: Additions; fuel: FuelPlace; site: number; vector: number },
  ) {
    this.#to = to
    this.#plan = plan
    this.#additions = additions
    this.#fuel = fuel
    this.#site = site
    this.#vector = vector
    const count = plan.stops?.count ?? 0
    this.canStop = count > 1 || (count === 1 && looksOnEntry(plan))
    this.shadowTypes = plan.stops?.shadowTypes ?? []
  }

  open(): void {
    this.#to.byte(OP.BLOCK, NO_RESULT)
  }

  /** After what is done at a proper end: what is done when the function is left halfway. */
  close(): void {
    const to = this.#to
    const { localTypes, locals, index, results } = this.#plan
    to.byte(OP.RETURN, OP.END)
    const firstShadow = locals + SCRATCH_TYPES.length
    for (const [i, type] of localTypes.entries()) this.#saveLocal(i, type)
    for (const [i, type] of this.shadowTypes.entries()) this.#saveLocal(firstShadow + i, type)
    const save = this.#additions.stopFunction('save')
    to.byte(OP.LOCAL_GET).u32(this.#site).byte(OP.I64_EXTEND_I32_U, OP.CALL).u32(save)
    to.byte(OP.I64_CONST).signed(index).byte(OP.CALL).u32(save)
    for (const type of results) writeSaved(to, type, zeroOf(type))
  }

  #saveLocal(local: number, type: number): void {
    this.#to.byte(OP.LOCAL_GET).u32(local)
    this.#save(type)
  }

  #save(type: number): void {
    saveValue(this.#to, type, { additions: this.#additions, scratch: this.#vector })
  }

  /** Copies the operands of the innermost block to shadows. */
  spill(shadows: readonly number[]): void {
    const first = this.#plan.locals + SCRATCH_TYPES.length
    for (const shadow of shadows.toReversed()) this.#to.byte(OP.LOCAL_SET).u32(first + shadow)
    for (const shadow of shadows) this.#to.byte(OP.LOCAL_GET).u32(first + shadow)
  }

  /** At the head of a loop: where no fuel is left, asks the host, which lends more or wants the function left. */
  check(stop: StopSite, extra: number): void {
    const { operands } = stop
    const type = this.#additions.blockType({ parameters: operands, results: operands })
    const whenEmpty = (): void => {
      this.#additions.pause(this.#to, this.#fuel, { canLeave: true })
      this.#to.byte(OP.GLOBAL_GET).u32(this.#additions.leavingGlobal).byte(OP.IF).signed(type)
      this.#leave(stop, extra + 2)
      this.#to.byte(OP.END)
    }
    checkFuel(this.#to, this.#fuel, whenEmpty, type)
  }

  /** After a call: goes on leaving, if that is why it came back. */
  unwind(stop: StopSite, results: readonly number[], extra: number): void {
    const whole = [...stop.operands, ...results]
    const type = this.#additions.blockType({ parameters: whole, results: whole })
    this.#to.byte(OP.GLOBAL_GET).u32(this.#additions.leavingGlobal).byte(OP.IF).signed(type)
    for (const _ of results) this.#to.byte(OP.DROP)
    this.#leave(stop, extra + 1)
    this.#to.byte(OP.END)
  }

  /** @param extra - Blocks of ours between here and the block that the place knows as its innermost. */
  #leave({ site, level, operands }: StopSite, extra: number): void {
    for (const type of operands.toReversed()) this.#save(type)
    this.#to.byte(OP.I32_CONST).signed(site).byte(OP.LOCAL_SET).u32(this.#site)
    // One further than a return goes, which leads to the proper end.
    this.#to.byte(OP.BRANCH).u32(level + extra + 1)
  }
}
