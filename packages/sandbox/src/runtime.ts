import type { Exit } from './exit.ts'

type Hex = `0x${string}`

/**
 * What one run may use. Every one of them is always enforced.
 *
 * Workers that check each other must use the same limits (but `logBytes`), those of the deal's category: whether a
 * program passes one decides the digest.
 */
export type Limits = {
  /**
   * Work that the program may do, in units of fuel (about a nanosecond each, `docs/spec/wasm.md`); unlimited when
   * absent. Only runtimes that meter know it.
   */
  fuel?: bigint
  /**
   * Time from start to end of the run, in milliseconds; where others keep the processor busy, the clock may go on to four
   * times this until the program has had it.
   */
  wallMs: number
  /** Linear memory of the program, in bytes; rounded down to whole pages of 64 KiB. */
  memoryBytes: number
  /**
   * Bytes that the program's files (standard output included) may hold at any moment. The WASM runtime keeps them in
   * memory, beside `memoryBytes`.
   */
  outputBytes: number
  /** Files and folders that the program may hold at any moment. */
  fileCount: number
  /** Processes and threads at any moment; the WASM runtime has none but the program. */
  processCount: number
  /** Processors that the program may keep busy, fractions allowed; the WASM runtime uses one. */
  cpuCount: number
  /** Bytes of each log (standard output, standard error) that are kept and reported. */
  logBytes: number
}

/** One task as a runtime needs it. Paths are on the host and absolute. */
export type RunTask = {
  taskId: Hex
  dealId: Hex
  /** The task's index in the deal's bag. */
  taskIndex: number
  botFirst: number
  botSize: number
  /** What the program sees after its own name. */
  args: readonly string[]
  /** For WASM: the module on disk. For DOCKER: an image with its digest, see `parseImageSource`. */
  program: string
  /** Folder that holds every input; only read. */
  inputFolder: string
  /** Names in `inputFolder`, in the order in which the requester listed them. */
  inputFiles: readonly string[]
  /** Name in `inputFolder` of the decrypted dataset: iExec names it by the dataset's address. */
  datasetFile?: string
  /** Files of datasets used in bulk, in their order; in confidential runs only. */
  bulkFiles?: readonly string[]
  /** Further variables that the program sees: secrets of a confidential run. They go to it alone. */
  secrets?: readonly (readonly [name: string, value: string])[]
  /** An existing, empty folder: what the program leaves in `/iexec_out` is written here, if it completes. */
  outputFolder: string
  /** The deal's start in Unix seconds: the program's clock starts there. */
  startTimeSeconds: bigint
  /** The deal says that its app uses the network; where the worker allows it too, and the runtime has one, it does. */
  wantsNetwork?: boolean
  /** The deal says that its app needs a GPU. */
  wantsGpu?: boolean
}

export type LogStream = 'stdout' | 'stderr'

export type RunUsage = {
  /** From start to end of the run, in milliseconds. */
  wallMs: number
  /**
   * Processor time of the run's processes, in milliseconds. Of a container, what was last seen of it: all but the last 50 ms, or
   * less on a busy machine. Absent where nobody told, as Docker does not of containers that end at once.
   */
  cpuMs?: number
  /** Largest resident memory of the run's processes, in bytes; as `cpuMs`. */
  memoryBytesPeak?: number
  /** Bytes written to the output folder; 0 when the run failed. */
  outputBytes: number
  /** Fuel used, from runtimes that meter: the same on every machine. Absent for a run that had to be killed. */
  fuel?: bigint
}

export type RunResult = {
  exit: Exit
  usage: RunUsage
  /** The last `logBytes` of each; the first ones of a run that had to be killed. */
  logs: { stdout: string; stderr: string }
}

export type RunOptions = {
  limits: Limits
  /** Kills the run; `run` then rejects with the signal's reason. */
  signal?: AbortSignal
  /** Called with pieces of the logs while the program runs: the first `logBytes` of each stream. */
  onLog?: (stream: LogStream, text: string) => void
  /**
   * Lets the run be stopped without being lost, and go on another time or elsewhere, to the same bytes and fuel. When the signal aborts,
   * its state is kept in the folder, and `run` rejects with `Failure` `RUN_STOPPED`; a run that finds there what was kept of it goes
   * on from that. Only the WASM runtime can; others go on. Programs that can be stopped run 1.05 to 1.9 times as long.
   */
  checkpoint?: {
    folder: string
    signal?: AbortSignal
    /** It is stopped as soon as it may be after so much fuel, in any case. */
    fuel?: bigint
  }
}

/** Runs programs of strangers. One implementation per type of app. */
export interface Runtime {
  readonly type: 'WASM' | 'DOCKER' | 'WGSL'
  /**
   * Runs one task to its end. Whatever the program does is a value of `exit`; so is a machine that gives up.
   *
   * @throws the signal's reason when aborted; `Failure` `TASK_INVALID` when the task itself makes no sense, `IMAGE_…`
   *   when its image cannot be had.
   */
  run(task: RunTask, options: RunOptions): Promise<RunResult>
}
