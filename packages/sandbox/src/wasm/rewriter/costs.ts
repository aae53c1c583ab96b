/**
 * Version of everything that decides about the fuel and the end of a run: this table, the limits of `module-limits.ts`,
 * where blocks begin, how frames are measured. Two runs with the same version of the same module on the same input use
 * the same fuel.
 */
export const REWRITER_VERSION = 1

/** Costs are counted in these units and told in whole units of fuel, so that a unit of fuel is about a nanosecond. */
export const COST_UNITS_PER_FUEL = 32

/** What one instruction of each class costs, in cost units. */
export const COSTS = {
  /** `block`, `end`, `else`, `nop`, `unreachable`: no work of their own. */
  free: 0,
  /** Constants, locals, `drop`: at most a move between registers. */
  move: 1,
  /** Whole-number arithmetic but what follows, comparisons, moves between types, `select`, `neg` and the like. */
  simple: 2,
  multiply: 4,
  divide: 64,
  global: 4,
  load: 4,
  store: 4,
  /** `br`, `br_if`, `if`, `return`. */
  branch: 4,
  branchTable: 32,
  loop: 2,
  call: 32,
  callIndirect: 80,
  /** Float add, subtract, multiply, minimum, maximum, rounding, changes between whole numbers and floats. */
  float: 8,
  /** Float division and square root. */
  floatDivide: 48,
  vector: 4,
  vectorFloat: 12,
  vectorFloatDivide: 64,
  table: 16,
  /** `memory.fill`, `table.grow` and their like, beside what their length costs. */
  bulk: 320,
} as const

export type CostClass = keyof typeof COSTS

/** What lengths cost, in cost units. */
export const LENGTH_COSTS = {
  /** A byte of memory filled or copied. */
  memoryByte: 4,
  /** An entry of a table filled, copied or added. */
  tableEntry: 64,
  /** A page of memory added. */
  memoryPage: 128_000,
  /** A byte moved between a program and the host. */
  hostByte: 8,
  /** A call to a function of the host, beside the bytes that it moves; taken by the host. */
  hostCall: 32_000,
} as const

/**
 * Depth of calls: each function that calls takes from a budget while it runs, by the size of its frame: a fixed part, and
 * a slot for each local, result and operand and two for each parameter (vectors take the double). In V8 the stack that is really used stays
 * below 1.4 times this in either tier, and browsers give 984 KiB.
 */
export const STACK = {
  budgetBytes: 640 * 1024,
  frameBytes: 96,
  slotBytes: 8,
  /** A function that calls nothing and whose frame is within this is not counted. */
  leafBytes: 1_024,
} as const

/** A function without calls and loops, whose code costs at most this in all, does not look whether fuel is left; cost units. */
const UNCHECKED_COST_MAX = 32_000

/** Does a function look on entry whether fuel is left? */
export function looksOnEntry({ hasCall, totalCost }: { hasCall: boolean; totalCost: number }): boolean {
  return hasCall || totalCost > UNCHECKED_COST_MAX
}
