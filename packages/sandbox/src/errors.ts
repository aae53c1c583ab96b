import { Failure } from '@ruche/protocol'
import type { MachineFailureCode } from './exit.ts'

/** Thrown when a task names what cannot be: a bug of the caller, not of the program. */
export class TaskInvalidError extends Failure<'TASK_INVALID'> {
  override readonly name = 'TaskInvalidError'

  constructor(what: string) {
    super(`The task cannot be run: ${what}.`, {
      code: 'TASK_INVALID',
      hint: 'Correct what prepares the task for the runtime.',
    })
  }
}

/** Thrown when an output folder has no readable `computed.json`. */
export class ComputedInvalidError extends Failure<'COMPUTED_INVALID'> {
  override readonly name = 'ComputedInvalidError'

  constructor(why: string) {
    super(`The file computed.json ${why}.`, {
      code: 'COMPUTED_INVALID',
      hint: 'Write {"deterministic-output-path": "/iexec_out/…"} or {"callback-data": "0x…"} to /iexec_out/computed.json.',
    })
  }
}

/** Thrown when `computed.json` names what is not a file or folder inside the output folder. */
export class OutputInvalidError extends Failure<'OUTPUT_INVALID'> {
  override readonly name = 'OutputInvalidError'

  constructor({ path, why }: { path: string; why: string }) {
    super(`The output path ${JSON.stringify(path)} of computed.json ${why}.`, {
      code: 'OUTPUT_INVALID',
      hint: 'Name a file or a folder that the program leaves in /iexec_out.',
    })
  }
}

/** Thrown when the result is a folder with folders in it: the digest of a folder covers neither them nor any name. */
export class OutputNestedError extends Failure<'OUTPUT_NESTED'> {
  override readonly name = 'OutputNestedError'

  constructor({ path, inner }: { path: string; inner: string }) {
    super(
      `The output folder ${path} contains the folder ${JSON.stringify(inner)}, which no digest would cover.`,
      {
        code: 'OUTPUT_NESTED',
        hint: 'Name a single file in computed.json, for example an archive of the folder.',
      },
    )
  }
}

/** Thrown when a run ended through this machine's fault, so that it says nothing about the program. */
export class MachineFailedError extends Failure<'MACHINE_FAILED'> {
  override readonly name = 'MachineFailedError'

  constructor({ code, message }: { code: MachineFailureCode; message: string }) {
    super(`This machine could not run the task (${code}): ${message}`, {
      code: 'MACHINE_FAILED',
      retryable: true,
      hint: 'Try again, or leave the task to another worker.',
    })
  }
}
