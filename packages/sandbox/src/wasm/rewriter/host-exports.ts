import { RESERVED_PREFIX } from './decode-declarations.ts'

/** Exports of the rewritten module that only the host looks at. */
export const HOST_EXPORTS = {
  fuel: `${RESERVED_PREFIX}fuel`,
  stack: `${RESERVED_PREFIX}stack`,
  growth: `${RESERVED_PREFIX}growth`,
  /** The start function, where there is one: the host calls it first, once fuel is there. */
  start: `${RESERVED_PREFIX}start`,
  /** Of modules that can be stopped: see `Additions`, `RunState`. */
  leaving: `${RESERVED_PREFIX}leaving`,
  calls: `${RESERVED_PREFIX}calls`,
  memory: `${RESERVED_PREFIX}memory`,
  /** With the index of a table behind it. */
  table: `${RESERVED_PREFIX}table`,
  /** Keeps every global of the program, then those of dropped segments, with the host. */
  saveGlobals: `${RESERVED_PREFIX}save-globals`,
  /** Of modules that were resumed: does what the calls that were left halfway had still to do. */
  resume: `${RESERVED_PREFIX}resume`,
} as const
