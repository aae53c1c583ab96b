import type { Exit, ExitCode } from '../../exit.ts'

/** Thrown through the program's own frames to end the run; carries how it ended. */
export class Stop extends Error {
  readonly exit: Exit

  constructor(exit: Exit) {
    super(exit.kind === 'failed' ? exit.message : exit.kind)
    this.exit = exit
  }
}

/** A `Stop` that says what went wrong. */
export function failed(code: ExitCode, message: string): Stop {
  return new Stop({ kind: 'failed', code, message })
}
