import { Failure } from '@ruche/protocol'

export function usage(sentence: string, hint: string): Failure {
  return new Failure(sentence, { code: 'USAGE', hint })
}

export function fileMissing(path: string): Failure {
  return new Failure(`There is no file ${path}.`, {
    code: 'FILE_MISSING',
    hint: 'Check the path and run again.',
    charged: 'nothing',
  })
}

export function networkNotRunning(dataDir: string): Failure {
  return new Failure(`No network is running from ${dataDir}.`, {
    code: 'NETWORK_NOT_RUNNING',
    retryable: true,
    hint: 'Start one with `npx ruche up --detach`, or name its folder with --data.',
    charged: 'nothing',
  })
}

export function networkAlreadyRunning(dataDir: string, pid: number): Failure {
  return new Failure(`A network is already running from ${dataDir} (process ${pid}).`, {
    code: 'NETWORK_ALREADY_RUNNING',
    hint: 'Stop it with `npx ruche down`, or use another folder with --data and another port with --port.',
  })
}

/** What answers at an address is not what was asked for. */
export function addressUnanswered(url: string, what: string, cause?: unknown): Failure {
  return new Failure(`${url} does not answer as ${what}.`, {
    code: 'ADDRESS_UNANSWERED',
    retryable: true,
    hint: 'Check the address, and that what it names is running.',
    charged: 'nothing',
    cause,
  })
}

/** A worker could not log in at a pool that is not open to everybody. */
export function poolPrivate(workerpool: string, workers: readonly string[], cause: unknown): Failure {
  return new Failure(`The workerpool ${workerpool} is private and did not take ${workers.join(', ')}.`, {
    code: 'POOL_PRIVATE',
    hint: 'Ask its owner to add these addresses to RUCHE_POOL_ACCESS, then join again: the keys are kept.',
    charged: 'nothing',
    cause,
  })
}

/** A part of the network did not come up. */
export function partNotReady(name: string, logFile: string, cause?: unknown): Failure {
  return new Failure(`The ${name} did not start.`, {
    code: 'PART_NOT_READY',
    hint: `Read ${logFile}.`,
    cause,
  })
}

/** The program failed the same way on every honest worker. */
export function taskFailed({
  failed,
  count,
  code,
  exitCode,
}: {
  failed: number
  count: number
  code: string
  exitCode?: number | undefined
}): Failure {
  const what = exitCode === undefined ? code : `${code} ${exitCode}`
  return new Failure(`${failed} of ${count} tasks failed: the program ended with ${what}.`, {
    code: 'TASK_FAILED',
    hint: HINTS[code] ?? 'Run the program locally on the same input and correct it.',
    charged: 'the full price of the failed tasks: the workers computed and agreed on the failure',
  })
}

const HINTS: Readonly<Record<string, string>> = {
  NOT_WASM: 'Give a WebAssembly module: compile with a WASI target, such as clang --target=wasm32-wasi.',
  UNSUPPORTED_WASM: 'Compile for WASI preview 1 without threads; imports of other systems are not offered.',
  TIME_LIMIT: 'Cut the work into smaller tasks, or allow more time with --timeout or a larger --category.',
  MEMORY_LIMIT: 'Use less memory: workers grant 512 MiB by default.',
  OUTPUT_LIMIT: 'Write less: workers grant 256 MiB of files by default.',
  FILE_LIMIT: 'Write fewer files, or pack them in an archive.',
  TRAP: 'The program broke off; run it locally with the same input to see where.',
  EXIT_CODE: 'The program reported an error; run it locally with the same input to read its messages.',
}

export function taskRefunded({ refunded, count }: { refunded: number; count: number }): Failure {
  return new Failure(`${refunded} of ${count} tasks were not finished before their final deadline.`, {
    code: 'TASK_REFUNDED',
    retryable: true,
    hint: 'Run again; ask for less trust if the pool has too few workers.',
    charged: 'nothing for those tasks: their price was refunded',
  })
}

/** No open order of a registered app fits. */
export function appNotOffered(app: string, { needsEnclave }: { needsEnclave: boolean }): Failure {
  const why = needsEnclave ? 'only to tasks inside an enclave' : 'to nobody at what is paid'
  return new Failure(`The app ${app} is offered ${why}.`, {
    code: 'APP_NOT_OFFERED',
    hint: needsEnclave ? 'Add --tee.' : 'Ask its owner for an order, or see what it asks in the market.',
    charged: 'nothing',
  })
}

/** No open order lets the app use the dataset at what the requester pays. */
export function datasetNotGranted(dataset: string): Failure {
  return new Failure(`No order lets this app and requester use the dataset ${dataset}.`, {
    code: 'DATASET_NOT_GRANTED',
    hint: 'Ask its owner for a grant, or see what it asks in the market.',
  })
}

/** A task run again gave something else than its workers agreed on. */
export function replayDiffers({
  taskId,
  agreed,
  found,
}: {
  taskId: string
  agreed: string
  found: string
}): Failure {
  return new Failure(`Task ${taskId} gave ${found} here; its workers agreed on ${agreed}.`, {
    code: 'REPLAY_DIFFERS',
    hint: 'Run it with the limits of its pool; if it still differs, the program is not deterministic, or the workers lied.',
    charged: 'nothing',
  })
}

/** The console's files are not there. */
export function consoleMissing(): Failure {
  return new Failure('The console has not been built.', {
    code: 'CONSOLE_MISSING',
    hint: 'Run `npm run build -w @ruche/web`, then start the network again.',
  })
}

export function faucetRequestInvalid(): Failure {
  return new Failure('The faucet was not told whom to give to.', {
    code: 'FAUCET_REQUEST_INVALID',
    hint: 'Send {"account": "0x…"} with the address of an account.',
  })
}

/** The account has more than half of what the faucet gives. */
export function faucetNotNeeded(account: string): Failure {
  return new Failure(`${account} still has more than half of what the faucet gives.`, {
    code: 'FAUCET_NOT_NEEDED',
    hint: 'Use that first, then ask again.',
  })
}

/** Two runs of the same task on this machine differ. */
export function notDeterministic(digests: readonly string[]): Failure {
  return new Failure(`Two runs of the same task gave ${digests.join(' and ')}, or used other fuel.`, {
    code: 'NOT_DETERMINISTIC',
    hint: 'Report it with the program: in WebAssembly this should not be possible.',
    charged: 'nothing',
  })
}
