import { createHash } from 'node:crypto'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { keccak256 } from 'viem'
import { environmentOf } from '../environment.ts'
import { RunStoppedError, TaskInvalidError } from '../errors.ts'
import type { Exit } from '../exit.ts'
import { usageOf } from '../native/usage.ts'
import type { Limits, RunOptions, RunResult, RunTask, Runtime } from '../runtime.ts'
import { inputNames, verifyTask } from '../task.ts'
import { type Request, STOP_FILE } from './inside/request.ts'
import { readInsideScript } from './inside-script.ts'
import { findLauncher } from './launcher.ts'
import { openPreparations, type Preparations, type PreparedProcess } from './prepared.ts'
import {
  boundsOf,
  type Launch,
  PAGE_BYTES,
  type ProcessEnd,
  runProcess,
  startProcess,
} from './run-process.ts'

/** What a program sees as its own name. */
const PROGRAM_NAME = 'app'
/** The start of a process would slow a run that is shorter. */
const SHORT_RUN_MS = 200
/** Below this share of the processor, a run that was out of time shows a busy machine rather than a long program. */
const PROCESSOR_SHARE_MIN = 0.5

/**
 * Runs WebAssembly modules that speak WASI preview 1, each in a process of its own.
 *
 * The program sees the arguments, the variables of `environmentOf` and the folders of `Tree`; its clock starts at the
 * deal's start and moves with the fuel it uses, its random source is seeded by the task: the same task gives the same
 * bytes and uses the same fuel on every machine. Standard
 * output becomes `/iexec_out/stdout.txt`; standard error is only a log. A program that leaves no `computed.json` gets
 * one, whose path is `/iexec_out/stdout.txt` if it left nothing else, else `/iexec_out`.
 *
 * @param ready - Keeps processes ready for runs with the limits of those before them.
 */
export function createWasmRuntime({ ready }: { ready?: ReadyProcesses } = {}): Runtime & {
  /**
   * Starts a process for a run with these limits, unless enough wait or none are kept; resolves when it waits for its run.
   *
   * @param program - Path of the program that the run will probably have; the process loads it.
   */
  prepare: (limits: Limits, program?: string) => Promise<void>
  /** Ends the processes that are ready. */
  close: () => Promise<void>
} {
  let fixed: Pick<Launch, 'script' | 'launcher'> | undefined
  const parts = (): Pick<Launch, 'script' | 'launcher'> => {
    fixed ??= { script: readInsideScript(), launcher: findLauncher() }
    return fixed
  }
  const preparations =
    ready === undefined
      ? undefined
      : openPreparations({
          ...ready,
          start: ({ readable, writable }, { bounds, program }) =>
            startProcess({
              ...parts(),
              folders: { readable: [readable], writable: [writable] },
              bounds,
              early: { program, memoryBytes: bounds.memoryPagesMax * PAGE_BYTES },
            }),
        })
  return {
    type: 'WASM',
    async run(task, options) {
      options.signal?.throwIfAborted()
      const { checkpoint } = options
      if (checkpoint !== undefined) await openCheckpoint(checkpoint.folder)
      const request = await requestOf(task, options)
      const launch = { request, inputFolder: task.inputFolder, ...parts() }
      const ended = await runReadily(launch, { options, preparations })
      if (ended.killed === 'abort') options.signal?.throwIfAborted()
      if (ended.end?.isStopped) throw new RunStoppedError(task.taskId)
      const result = resultOf(ended, options.limits)
      if (checkpoint !== undefined) await rm(checkpoint.folder, { recursive: true, force: true })
      return result
    },
    prepare: async (limits, program) => preparations?.prepare({ bounds: boundsOf(limits), program }),
    close: async () => preparations?.close(),
  }
}

async function requestOf(task: RunTask, { limits, checkpoint }: RunOptions): Promise<Request> {
  verifyTask(task)
  const { program } = task
  if (!isAbsolute(program)) throw new TaskInvalidError(`program ${program} is not an absolute path`)
  if (program.includes('*')) throw new TaskInvalidError(`program ${program} contains a *`)
  const { memoryBytes, outputBytes, fileCount, logBytes } = limits
  const request = {
    program: task.program,
    limits: { memoryBytes, outputBytes, fileCount, logBytes },
    ...(limits.fuel === undefined ? {} : { fuel: String(limits.fuel) }),
    args: [PROGRAM_NAME, ...task.args],
    environment: environmentOf(task),
    inputs: inputNames(task).map((name) => ({ name, path: join(task.inputFolder, name) })),
    outputFolder: task.outputFolder,
    startTimeSeconds: String(task.startTimeSeconds),
    seed: keccak256(task.taskId).slice(2),
  }
  if (checkpoint === undefined) return request
  const { folder, fuel } = checkpoint
  const key = await keyOf(request)
  return { ...request, checkpoint: { folder, key, ...(fuel === undefined ? {} : { fuel: String(fuel) }) } }
}

/** For processes that wait for their run. */
export type ReadyProcesses = {
  /** For the folders of these processes, and emptied first; on one disk with programs, inputs and outputs, or they are of no use. */
  scratchFolder: string
  countMax: number
}

/** Runs in a process that is ready, where there is one; meanwhile or afterwards another is made ready for the same program. */
async function runReadily(
  launch: Launch,
  { options, preparations }: { options: RunOptions; preparations: Preparations | undefined },
): Promise<ProcessEnd> {
  const expected = { bounds: boundsOf(options.limits), program: launch.request.program }
  const prepared = options.checkpoint === undefined ? preparations?.take(expected) : undefined
  // A long run gives the time for it.
  const timer = setTimeout(
    () => void preparations?.prepare(expected).catch(() => undefined),
    SHORT_RUN_MS,
  ).unref()
  try {
    const request = placed(launch.request, prepared)
    if (prepared === undefined || request === undefined) return await runProcess(launch, options)
    const ended = await runProcess({ ...launch, request, prepared: prepared.child }, options)
    prepared.collect(launch.request.outputFolder)
    return ended
  } finally {
    clearTimeout(timer)
    preparations?.prepareLater(expected)
    // The result need not wait for that.
    if (prepared !== undefined) setImmediate(() => prepared.discard())
  }
}

/** Undefined where files cannot be linked: those on another disk, or of another owner. */
function placed(request: Request, prepared: PreparedProcess | undefined): Request | undefined {
  try {
    return prepared?.place(request)
  } catch {
    return undefined
  }
}

/** Makes the folder, if it is not there, and takes back the wish that the run be stopped. */
async function openCheckpoint(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await rm(join(folder, STOP_FILE), { force: true })
}

/** Names a run by all that it depends on; the inputs by their names, as the task names their bytes. */
async function keyOf({ program, inputs, outputFolder: _, ...rest }: Request): Promise<string> {
  const names = inputs.map(({ name }) => name)
  const hash = createHash('sha256').update(JSON.stringify({ ...rest, names }))
  // A program that cannot be read is the run's to report.
  return hash.update(await readFile(program).catch(() => '')).digest('hex')
}

/** Reads the result off the way in which the process of a run ended. */
export function resultOf(ended: ProcessEnd, limits: Pick<Limits, 'wallMs'>): RunResult {
  const { end, killed, usedWhenKilled, wallMs } = ended
  // A process that had said its last word when we killed it was done.
  if (end !== undefined) {
    const { exit, logs, cpuMs, memoryBytesPeak, outputBytes } = end
    return { exit, logs, usage: { wallMs, cpuMs, memoryBytesPeak, outputBytes, fuel: BigInt(end.fuel) } }
  }
  const exit = killed === 'time' ? outOfTime(usedWhenKilled.cpuMs, limits) : crashed(ended.death)
  return { exit, logs: ended.logs, usage: { wallMs, ...usageOf(usedWhenKilled), outputBytes: 0 } }
}

function outOfTime(cpuMs: number, { wallMs }: Pick<Limits, 'wallMs'>): Exit {
  // Zero: a system that does not tell.
  if (cpuMs > 0 && cpuMs < wallMs * PROCESSOR_SHARE_MIN) {
    const message = `The program had the processor for ${cpuMs} of ${wallMs} ms: the machine is busy.`
    return { kind: 'failed', code: 'MACHINE_BUSY', message }
  }
  return { kind: 'failed', code: 'TIME_LIMIT', message: `The program did not end within ${wallMs} ms.` }
}

function crashed(death: string): Exit {
  return { kind: 'failed', code: 'SANDBOX_CRASHED', message: `The process of the run died: ${death}.` }
}
