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

/** Thrown when no container engine answers at a socket. */
export class EngineUnreachableError extends Failure<'ENGINE_UNREACHABLE'> {
  override readonly name = 'EngineUnreachableError'

  constructor(socketPath: string, cause: Error) {
    super(`No container engine answers at ${socketPath}: ${cause.message}.`, {
      code: 'ENGINE_UNREACHABLE',
      retryable: true,
      hint: 'Start Docker, or Podman by `podman system service`.',
      cause,
    })
  }
}

/** Thrown when a container engine refuses what it was asked. */
export class EngineFailedError extends Failure<'ENGINE_FAILED'> {
  override readonly name = 'EngineFailedError'
  /** Of HTTP. */
  readonly status: number

  constructor({
    method,
    path,
    status,
    message,
  }: { method: string; path: string; status: number; message: string }) {
    super(`The container engine answered ${status} to ${method} ${path.split('?')[0]}: ${message}.`, {
      code: 'ENGINE_FAILED',
      retryable: status >= 500,
      hint: 'Look at the log of the engine.',
    })
    this.status = status
  }
}

/** Thrown when a container engine cannot bound what programs do. */
export class EngineUnfitError extends Failure<'ENGINE_UNFIT'> {
  override readonly name = 'EngineUnfitError'

  constructor({ socketPath, missing }: { socketPath: string; missing: readonly string[] }) {
    super(`The container engine at ${socketPath} lacks ${missing.join(', ')}.`, {
      code: 'ENGINE_UNFIT',
      hint: 'Use an engine, and control groups, that bound memory, processes and processor time, with seccomp.',
    })
  }
}

/** Thrown when an image cannot be fetched. */
export class ImageUnavailableError extends Failure<'IMAGE_UNAVAILABLE'> {
  override readonly name = 'ImageUnavailableError'

  constructor(reference: string, why: string) {
    super(`The image ${reference} cannot be fetched: ${why}.`, {
      code: 'IMAGE_UNAVAILABLE',
      retryable: true,
      hint: 'Check its name, the registry and the credentials for it.',
    })
  }
}

/** Thrown when an image is not the one that was registered. */
export class ImageMismatchError extends Failure<'IMAGE_MISMATCH'> {
  override readonly name = 'ImageMismatchError'

  constructor({ expected, found }: { expected: string; found: string }) {
    super(`The image should have the digest ${expected}, and has ${found}.`, {
      code: 'IMAGE_MISMATCH',
      hint: 'The developer must register the app again with the digest of its manifest.',
    })
  }
}

/** Thrown when bytes are no image, or an image for other machines. */
export class ImageMalformedError extends Failure<'IMAGE_MALFORMED'> {
  override readonly name = 'ImageMalformedError'

  constructor(why: string) {
    super(`The image cannot be used: ${why}.`, {
      code: 'IMAGE_MALFORMED',
      hint: 'Save the image as an OCI archive, for example by `podman save --format oci-archive`.',
    })
  }
}

/** Thrown when a cage could not be made, or broke. */
export class SandboxBrokenError extends Failure<'SANDBOX_BROKEN'> {
  override readonly name = 'SandboxBrokenError'

  constructor(words: string) {
    super(`The cage of the program broke: ${words}.`, {
      code: 'SANDBOX_BROKEN',
      retryable: true,
      hint: 'Look at what bubblewrap says, and at the rights of the worker.',
    })
  }
}

/** Thrown when a run was stopped, at its caller's wish, and its state kept. */
export class RunStoppedError extends Failure<'RUN_STOPPED'> {
  override readonly name = 'RunStoppedError'

  constructor(taskId: string) {
    super(`The run of task ${taskId} was stopped; its state is kept.`, {
      code: 'RUN_STOPPED',
      retryable: true,
      hint: 'Run the task again with the same checkpoint folder, here or elsewhere.',
    })
  }
}
