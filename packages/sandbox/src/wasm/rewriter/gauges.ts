import { GROWTH } from './additions.ts'
import { COST_UNITS_PER_FUEL } from './costs.ts'
import { HOST_EXPORTS } from './host-exports.ts'
import type { RunState } from './run-state.ts'

const UNITS = BigInt(COST_UNITS_PER_FUEL)

/** Most fuel that a run can be given; where no limit is given, it gets so much, which none can use up. */
export const FUEL_MAX = 2n ** 62n / UNITS

/** What the host can read off an instance of a rewritten module, and what it alone can change. */
export class Gauges {
  /** Cost units left. */
  readonly #left: WebAssembly.Global<'i64'>
  readonly #stack: WebAssembly.Global<'i32'>
  readonly #growth: WebAssembly.Global<'i32'>
  readonly #start: (() => void) | undefined
  readonly #limit: bigint
  /** Cost units that the run has beyond those in the instance, which it must come and ask for. */
  #reserve = 0n

  /**
   * Fills the instance with fuel; before this it cannot run.
   *
   * @param fuelLimit - At most `FUEL_MAX` is given.
   * @param resumed - What the instance resumes.
   */
  constructor(
    { exports }: WebAssembly.Instance,
    fuelLimit: bigint = FUEL_MAX,
    resumed: Pick<RunState, 'unitsUsed' | 'unitsUntold'> = { unitsUsed: 0n, unitsUntold: 0n },
  ) {
    this.#left = exports[HOST_EXPORTS.fuel] as WebAssembly.Global<'i64'>
    this.#stack = exports[HOST_EXPORTS.stack] as WebAssembly.Global<'i32'>
    this.#growth = exports[HOST_EXPORTS.growth] as WebAssembly.Global<'i32'>
    this.#start = exports[HOST_EXPORTS.start] as (() => void) | undefined
    this.#limit = fuelLimit < FUEL_MAX ? fuelLimit : FUEL_MAX
    const units = this.#limit * UNITS - resumed.unitsUsed
    // A run that can be stopped is lent a little at a time.
    const isLent = HOST_EXPORTS.leaving in exports
    this.#reserve = isLent ? units : 0n
    this.#left.value = isLent ? resumed.unitsUntold : units
  }

  /** Runs the module's start function, if it has one. */
  start(): void {
    this.#start?.()
  }

  /** Fuel used until now, rounded up; the whole limit once it is used up. */
  get fuelUsed(): bigint {
    return this.isFuelUsedUp ? this.#limit : this.#limit - this.#unitsLeft / UNITS
  }

  /** Cost units used until now. */
  get unitsUsed(): bigint {
    return this.#limit * UNITS - this.#unitsLeft
  }

  get #unitsLeft(): bigint {
    return this.#left.value + this.#reserve
  }

  /** What a function knows that has so many of the units lent left; it may not have told. */
  ask(left: bigint): { isFuelUsedUp: boolean; unitsUsed: bigint; unitsUntold: bigint } {
    const all = left + this.#reserve
    const unitsUsed = this.#limit * UNITS - all
    return { isFuelUsedUp: all < 0n, unitsUsed, unitsUntold: this.#left.value - left }
  }

  /** Lets a function that has so many units left use as many as `units`, if there are; answers how many more these are. */
  lend(left: bigint, units: bigint): bigint {
    const all = left + this.#reserve
    const more = (units < all ? units : all) - left
    this.#left.value += more
    this.#reserve -= more
    return more
  }

  /** Notes that a function has used up all the fuel. */
  useUp(left: bigint): void {
    this.#left.value = left
  }

  get isFuelUsedUp(): boolean {
    return this.#unitsLeft < 0n
  }

  /** Takes cost units for what the host does on the program's behalf. */
  charge(units: number): void {
    this.#left.value -= BigInt(units)
  }

  /** Did calls nest more deeply than allowed? True from then on. */
  get isStackUsedUp(): boolean {
    return this.#stack.value < 0
  }

  /** Was the program ever refused to grow beyond the host's limit? */
  get isGrowthLimited(): boolean {
    return this.#growth.value === GROWTH.LIMITED
  }

  /** How growing ended, as `RunState` keeps it. */
  get growth(): number {
    return this.#growth.value
  }

  /** Did the machine refuse what the limits promise? */
  get isGrowthBroken(): boolean {
    return this.#growth.value === GROWTH.BROKEN
  }
}
