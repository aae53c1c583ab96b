const NANOSECONDS_PER_READ = 1_000n

/**
 * The program's time: starts at the deal's start and moves by a nanosecond for each unit of fuel used, and when it is
 * looked at or waited for, so that it is the same on every machine.
 */
export class Clock {
  readonly #start: bigint
  /** Without the fuel used. */
  #now: bigint
  #fuelUsed = (): bigint => 0n

  constructor(startTimeSeconds: bigint) {
    this.#start = startTimeSeconds * 1_000_000_000n
    this.#now = this.#start
  }

  /** From here on, fuel used is time passed. */
  follow(fuelUsed: () => bigint): void {
    this.#fuelUsed = fuelUsed
  }

  /** Nanoseconds since 1970 without the fuel used: what a run that is resumed goes on from. */
  get state(): bigint {
    return this.#now
  }

  resume(state: bigint): void {
    this.#now = state
  }

  /** Nanoseconds since 1970, without moving on: for the times that files carry. */
  get now(): bigint {
    return this.#now + this.#fuelUsed()
  }

  /** Nanoseconds since 1970 for the real-time clock (0), since the run's start for the others; a microsecond passes. */
  read(clockId: number): bigint {
    this.#now += NANOSECONDS_PER_READ
    return this.peek(clockId)
  }

  peek(clockId: number): bigint {
    return clockId === 0 ? this.now : this.now - this.#start
  }

  /** Lets time pass at once instead of waiting. */
  advance(nanoseconds: bigint): void {
    if (nanoseconds > 0n) this.#now += nanoseconds
  }
}

export const CLOCK_RESOLUTION_NANOSECONDS = NANOSECONDS_PER_READ
