import type { Frame } from './operands.ts'

/** Where the code of a function was stopped, and what must be known to go on from there. */
export type StopPlace = {
  /** Blocks that are open there, the function itself first. */
  frames: readonly Frame[]
  /** Types of all operands there, the results of the call that was waited for included. */
  types: readonly number[]
  /** Types of the operands that were saved there. */
  saved: readonly number[]
  /** Offset in the module from which on the code is still to run, and the first edit that still applies. */
  at: number
  edit: number
}

/** What one walk over a function notes so that it can be stopped: its places, and the locals that keep operands meanwhile. */
export class StopNotes {
  /** Types of the locals that keep operands which lie below an open block, where no code can reach them. */
  readonly shadowTypes: number[] = []
  readonly #shadows = new Map<string, number>()
  readonly #wanted: number | undefined
  place: StopPlace | undefined
  count = 0

  /** @param wanted - The place to be described. */
  constructor(wanted?: number) {
    this.#wanted = wanted
  }

  /** Numbers a place. */
  next(describe: () => StopPlace): number {
    const site = this.count++
    if (site === this.#wanted) this.place = describe()
    return site
  }

  /** The shadow that keeps the operand of a type at a height. */
  shadow(height: number, type: number): number {
    const key = `${height}:${type}`
    const known = this.#shadows.get(key)
    if (known !== undefined) return known
    const index = this.shadowTypes.push(type) - 1
    this.#shadows.set(key, index)
    return index
  }
}
