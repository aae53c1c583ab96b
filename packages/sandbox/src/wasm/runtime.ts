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
import { readInsideSources } from './inside-source.ts'
import { findLauncher } from './launcher.ts'
import { type Launch, type ProcessEnd, runProcess } from './run-process.ts'

/** What a program sees as its own name. */
const PROGRAM_NAME = 'app'
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
 */
export function createWasmRuntime(): Runtime {
  let fixed: Pick<Launch, 'sources' | 'launcher'> | undefined
  return {
    type: 'WASM',
    async run(task, options) {
      options.signal?.throwIfAborted()
      const { checkpoint } = options
      if (checkpoint !== undefined) await openCheckpoint(checkpoint.folder)
      const request = await requestOf(task, options)
      fixed ??= { sources: readInsideSources(), launcher: findLauncher() }
      const ended = await runProcess({ request, inputFolder: task.inputFolder, ...fixed }, options)
      if (ended.killed === 'abort') options.signal?.throwIfAborted()
      if (ended.end?.isStopped) throw new RunStoppedError(task.taskId)
      const result = resultOf(ended, options.limits)
      if (checkpoint !== undefined) await rm(checkpoint.folder, { recursive: true, force: true })
      return result
    },
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
