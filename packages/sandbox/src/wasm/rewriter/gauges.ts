import { GROWTH } from './additions.ts'
import { COST_UNITS_PER_FUEL } from './costs.ts'
import { HOST_EXPORTS } from './rewrite-module.ts'

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

  /**
   * Fills the instance with fuel; before this it cannot run.
   *
   * @param fuelLimit - At most `FUEL_MAX` is given.
   */
  constructor({ exports }: WebAssembly.Instance, fuelLimit: bigint = FUEL_MAX) {
    this.#left = exports[HOST_EXPORTS.fuel] as WebAssembly.Global<'i64'>
    this.#stack = exports[HOST_EXPORTS.stack] as WebAssembly.Global<'i32'>
    this.#growth = exports[HOST_EXPORTS.growth] as WebAssembly.Global<'i32'>
    this.#start = exports[HOST_EXPORTS.start] as (() => void) | undefined
    this.#limit = fuelLimit < FUEL_MAX ? fuelLimit : FUEL_MAX
    this.#left.value = this.#limit * UNITS
  }

  /** Runs the module's start function, if it has one. */
  start(): void {
    this.#start?.()
  }

  /** Fuel used until now, rounded up; the whole limit once it is used up. */
  get fuelUsed(): bigint {
    return this.isFuelUsedUp ? this.#limit : this.#limit - this.#left.value / UNITS
  }

  get isFuelUsedUp(): boolean {
    return this.#left.value < 0n
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

  /** Did the machine refuse what the limits promise? */
  get isGrowthBroken(): boolean {
    return this.#growth.value === GROWTH.BROKEN
  }
}
