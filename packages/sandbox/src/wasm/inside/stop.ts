import type { Exit, ExitCode } from '../../exit.ts'

/** Thrown through the program's own frames to end the run; carries how it ended. */
export class Stop extends Error {
  readonly exit: Exit

  constructor(exit: Exit) {
    super(exit.kind === 'failed' ? exit.message : exit.kind)
    this.exit = exit
  }
}

/** A `Stop` for a program that asks for what is not offered. */
export function unsupported(what: string, hint: string): Stop {
  return failed('UNSUPPORTED_WASM', `The program needs ${what}, which is not offered here. ${hint}`)
}

/** A `Stop` that says what went wrong. */
export function failed(code: ExitCode, message: string): Stop {
  return new Stop({ kind: 'failed', code, message })
}
