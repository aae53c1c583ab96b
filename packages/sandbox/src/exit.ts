/**
 * The ways a run fails through the program's own doing: every honest machine sees the same, so workers can agree on
 * the failure and the deal is settled like any other.
 *
 * - `NOT_WASM`: the program is not a valid WebAssembly module.
 * - `UNSUPPORTED_WASM`: a valid module that asks for something the runtime does not offer.
 * - `TRAP`: the program stopped itself or broke a rule of the machine (out of bounds, division by zero…).
 * - `STACK_OVERFLOW`: its calls nest too deeply.
 * - `EXIT_CODE`: it ended with a code other than 0.
 * - `FUEL_LIMIT`: it used up the fuel that it was given; the same amount everywhere.
 * - `NOT_STARTABLE`: the image names an entrypoint that it does not hold.
 * - `OUTPUT_UNKEEPABLE`: it left what no result can hold: a link, a device, a name that is not UTF-8.
 * - `TIME_LIMIT`, `MEMORY_LIMIT`, `OUTPUT_LIMIT`, `FILE_LIMIT`: it used up what the deal's category grants.
 */
export const PROGRAM_FAILURES = [
  'NOT_WASM',
  'UNSUPPORTED_WASM',
  'TRAP',
  'STACK_OVERFLOW',
  'EXIT_CODE',
  'FUEL_LIMIT',
  'NOT_STARTABLE',
  'OUTPUT_UNKEEPABLE',
  'TIME_LIMIT',
  'MEMORY_LIMIT',
  'OUTPUT_LIMIT',
  'FILE_LIMIT',
] as const

/**
 * The ways a run fails through the machine: another attempt, here or elsewhere, may succeed, and nothing may be
 * concluded about the program.
 *
 * - `SANDBOX_CRASHED`: the process of the run died or was killed by someone else.
 * - `MACHINE_BUSY`: the time ran out, but the program had the processor for less than half of it.
 * - `MACHINE_MEMORY`: the machine could not give the memory or the stack that the limits promise.
 * - `INPUT_UNREADABLE`: the program or an input file could not be read from the disk.
 * - `OUTPUT_UNWRITABLE`: the output could not be written to the disk.
 */
export const MACHINE_FAILURES = [
  'SANDBOX_CRASHED',
  'MACHINE_BUSY',
  'MACHINE_MEMORY',
  'INPUT_UNREADABLE',
  'OUTPUT_UNWRITABLE',
] as const

export type ProgramFailureCode = (typeof PROGRAM_FAILURES)[number]
export type MachineFailureCode = (typeof MACHINE_FAILURES)[number]
export type ExitCode = ProgramFailureCode | MachineFailureCode

/** How a run ended. `message` is for people and may differ between machines; `code` and `exitCode` do not. */
export type Exit =
  | { kind: 'completed' }
  | {
      kind: 'failed'
      code: ExitCode
      message: string
      /** What the program passed to `exit`, 1 to 2³² − 1; present with `EXIT_CODE` only. */
      exitCode?: number
      /** Of `REFUSAL_REASONS`, where the WASM runtime refused to rewrite the program. */
      reason?: string
    }

/**
 * Tells whether every honest machine that runs the same task ends the same way, so that the failure itself can be
 * contributed as the result. False means that this machine should try again or abandon its replica.
 *
 * `TIME_LIMIT` counts as the program's: otherwise a program that loops for ever would never be paid for, and would cost
 * the workerpool its stake.
 */
export function isDeterministicFailure(code: ExitCode): code is ProgramFailureCode {
  return (PROGRAM_FAILURES as readonly string[]).includes(code)
}
