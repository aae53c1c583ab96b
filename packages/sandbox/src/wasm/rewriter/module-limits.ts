/**
 * What a module may have at most, checked before any engine sees it, so that the answer never depends on the engine.
 * Each is below what the JavaScript interface of WebAssembly lets engines refuse (its "implementation-defined limits").
 * Part of the version (costs.ts): a change decides differently about the same module.
 */
export const MODULE_LIMITS = {
  moduleBytes: 128 * 1024 * 1024,
  types: 100_000,
  parameters: 1_000,
  results: 1_000,
  imports: 1_000,
  functions: 200_000,
  globals: 100_000,
  exports: 100_000,
  tables: 16,
  /** Entries of all tables together, growth included. */
  tableEntries: 1_000_000,
  elementSegments: 100_000,
  dataSegments: 100_000,
  /** Code of one function; rewriting about doubles it, engines stop at 7 654 321. */
  functionBytes: 2 * 1024 * 1024,
  branchTargets: 65_000,
  blockDepth: 10_000,
  /** Locals and operands of one function, in slots of 8 bytes (16-byte vectors take two). */
  frameSlots: 8_192,
} as const

/** Pages that an address of 32 bits reaches. */
export const MEMORY_PAGES_MAX = 65_536
