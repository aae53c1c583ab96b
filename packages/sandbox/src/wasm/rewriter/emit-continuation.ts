import { chargeFuel, OP, refreshFuel, SCRATCH_TYPES } from './code.ts'
import type { FunctionPlan } from './edit.ts'
import { FunctionEmitter, type Surroundings } from './emit-function.ts'
import type { Frame } from './operands.ts'
import type { StopPlace } from './stop-notes.ts'
import { type SavedValue, writeSaved } from './stop-values.ts'
import type { Writer } from './writer.ts'

/** A function that was left halfway. */
export type LeftFrame = {
  plan: FunctionPlan
  place: StopPlace
  /** By local, then by shadow. */
  locals: readonly SavedValue[]
  /** As `place.saved`. */
  operands: readonly SavedValue[]
  /** The continuation of what it had called; undefined for the innermost. */
  callee: number | undefined
  /** See `RunState`. */
  unitsUntold: bigint
}

/**
 * Writes a function without parameters that does what is left to do of one that was left halfway: its locals begin as they were left,
 * and of each block that was open it does the rest, from the inside out. The rest of a loop is the rest of one turn and then the whole loop.
 */
export function emitContinuation(to: Writer, frame: LeftFrame, surroundings: Surroundings): void {
  new ContinuationEmitter(to, frame, surroundings).emit()
}

class ContinuationEmitter {
  readonly #to: Writer
  readonly #frame: LeftFrame
  readonly #surroundings: Surroundings
  readonly #emitter: FunctionEmitter
  /** By level: how many blocks of ours are open inside the function that the original does not have. */
  readonly #extra: number[] = [0]
  readonly #firstShadow: number

  constructor(to: Writer, frame: LeftFrame, surroundings: Surroundings) {
    this.#to = to
    this.#frame = frame
    this.#surroundings = surroundings
    this.#emitter = new FunctionEmitter(to, frame.plan, surroundings)
    this.#firstShadow = frame.plan.locals + SCRATCH_TYPES.length
  }

  emit(): void {
    this.#declareLocals()
    this.#emitter.open()
    this.#fillLocals()
    this.#rest(0)
    this.#emitter.close()
  }

  /** What were parameters are locals here, under the same indexes. */
  #declareLocals(): void {
    const { localTypes, stops } = this.#frame.plan
    const types = [...localTypes, ...SCRATCH_TYPES, ...(stops?.shadowTypes ?? [])]
    this.#to.u32(types.length)
    for (const type of types) this.#to.byte(1, type)
  }

  #fillLocals(): void {
    const { plan, locals } = this.#frame
    const types = [...plan.localTypes, ...(plan.stops?.shadowTypes ?? [])]
    for (const [i, type] of types.entries()) {
      writeSaved(this.#to, type, locals[i]!)
      this.#to.byte(OP.LOCAL_SET).u32(i < plan.locals ? i : i + SCRATCH_TYPES.length)
    }
    this.#fillFuel()
  }

  /** The innermost function knows of units that the others do not. */
  #fillFuel(): void {
    const { callee, unitsUntold } = this.#frame
    const { fuel } = this.#emitter
    refreshFuel(this.#to, fuel)
    if (callee === undefined && fuel.kind === 'local') chargeFuel(this.#to, fuel, unitsUntold)
  }

  /** What is left of a block, its `end` not included. */
  #rest(level: number): void {
    const { frames, at, edit } = this.#frame.place
    const { place } = frames[level]!
    const inner = frames[level + 1]
    if (inner === undefined) {
      this.#goOn()
      this.#copy(at, place.end, { edit, level })
      return
    }
    this.#uncover(frames[level]!, inner)
    if (inner.kind === 'loop') this.#loop(inner, level + 1)
    else {
      this.#extra[level + 1] = this.#extra[level]!
      this.#block(inner.endTypes)
      this.#rest(level + 1)
      this.#to.byte(OP.END)
    }
    this.#copy(inner.place.whole.after, place.end, { edit: 0, level })
  }

  /** The rest of one turn, then the loop: in a block which that turn leaves when it does not go to the loop's head. */
  #loop(inner: Frame, level: number): void {
    const { startTypes, endTypes, place } = inner
    this.#extra[level] = this.#extra[level - 1]! + 1
    this.#block(endTypes)
    this.#block(startTypes)
    this.#rest(level)
    this.#to.byte(OP.BRANCH, 1, OP.END)
    const type = this.#surroundings.additions.blockType({ parameters: startTypes, results: endTypes })
    this.#to.byte(OP.LOOP).signed(type)
    this.#copy(place.body, place.end, { edit: 0, level })
    this.#to.byte(OP.END, OP.END)
  }

  #block(results: readonly number[]): void {
    const type = this.#surroundings.additions.blockType({ parameters: [], results })
    this.#to.byte(OP.BLOCK).signed(type)
  }

  /** Puts back the operands of a block that the next inner one buried. */
  #uncover(outer: Frame, inner: Frame): void {
    const { plan, place } = this.#frame
    for (let height = outer.height; height < inner.height; height++) {
      const shadow = plan.stops!.shadow(height, place.types[height]!)
      this.#to.byte(OP.LOCAL_GET).u32(this.#firstShadow + shadow)
    }
  }

  /** At the very place: the operands, and what came of the call. */
  #goOn(): void {
    const { place, operands, callee } = this.#frame
    for (const [i, type] of place.saved.entries()) writeSaved(this.#to, type, operands[i]!)
    if (callee === undefined) return
    this.#to.byte(OP.CALL).u32(callee)
    refreshFuel(this.#to, this.#emitter.fuel)
  }

  #copy(from: number, to: number, { edit, level }: { edit: number; level: number }): void {
    // Where nothing of ours is open, branches stay as they are.
    const extra = this.#extra[level] === 0 ? [] : this.#extra
    this.#emitter.copy({ from, to, edit, level, extra })
  }
}
