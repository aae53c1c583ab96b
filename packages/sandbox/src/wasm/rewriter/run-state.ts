/**
 * The state of a module's instance that was stopped, but the bytes of its memory. Floats are kept as their bits; those of a NaN that the program cannot see may differ between machines.
 */
export type RunState = {
  /** What the functions kept as they were left: the innermost first. */
  stack: readonly bigint[]
  /** Of each global of the program, then of each segment that its code drops whether it is gone. */
  globals: readonly bigint[]
  /** Cost units used. */
  unitsUsed: bigint
  /** Those of them that the innermost function has not told yet, and never tells if it traps. */
  unitsUntold: bigint
  /** See `GROWTH`. */
  growth: number
  memoryPages: number
  /** Of each table, what it holds: the index of a function, −1 for none. */
  tables: readonly (readonly number[])[]
}
