import { randomUUID } from 'node:crypto'
import { chmod, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Exit } from '../exit.ts'
import type { RunOptions, RunResult, RunTask } from '../runtime.ts'
import { inputNames } from '../task.ts'
import { keepOutputs } from './keep-outputs.ts'
import { type OutputSpace, openOutputSpace } from './output-space.ts'
import { openStandardOutput, type StandardOutput } from './standard-output.ts'
import { largestUsage, type ProcessUsage } from './usage.ts'
import { watchLimits } from './watch-limits.ts'

/** A program of the machine's own kind in its cage, not yet started. */
export type NativeProgram = {
  /**
   * Starts it, and passes on what it prints until it ends, with everything that it started.
   *
   * @param onStarted - Called once it runs.
   * @returns its exit code; or why it ended, where that is no exit code.
   */
  run(output: StandardOutput, onStarted: () => void): Promise<{ code: number } | (Exit & { kind: 'failed' })>
  /** Ends it and everything that it started; does no harm afterwards. */
  kill(): Promise<void>
  /** What it has used until now, also after its end where that can still be read. */
  measure(): Promise<ProcessUsage>
  /** A limit that it has passed and nobody else sees. */
  findPassed?(): Promise<(Exit & { kind: 'failed' }) | undefined>
  /** Takes its cage away. */
  remove(): Promise<void>
}

/**
 * Of a process that was killed (128 + SIGKILL). When we did not, memory ran out: nothing in a cage can kill its first process.
 * Where machines tell that in other ways, they do not all tell it alike, and workers must agree.
 */
const KILLED = 137

/** Runs a program under its limits, and keeps its results. */
export async function runNative(
  {
    task,
    scratchFolder,
    prepare,
    isCageFault,
  }: {
    task: RunTask
    scratchFolder: string
    prepare: (outputFolder: string) => Promise<NativeProgram>
    /** Tells whether the cage broke, rather than that we did something wrong. */
    isCageFault: (error: unknown) => error is Error
  },
  options: RunOptions,
): Promise<RunResult> {
  const { limits, onLog } = options
  await openInputs(task)
  const space = await openOutputSpace(scratchFolder, limits)
  const file = join(scratchFolder, `stdout-${randomUUID()}`)
  const output = await openStandardOutput({ file, logBytes: limits.logBytes, onLog })
  try {
    const ran = await runBounded(
      { prepare: () => prepare(space.folder), isCageFault, space, output },
      options,
    )
    return await resultOf({ ...ran, task, space, output }, options)
  } finally {
    await output.close()
    await rm(file, { force: true })
    await space.close()
  }
}

type Ran = { exit: Exit; wallMs: number; usage: ProcessUsage }

async function runBounded(
  parts: {
    prepare: () => Promise<NativeProgram>
    isCageFault: (error: unknown) => error is Error
    space: OutputSpace
    output: StandardOutput
  },
  { limits, signal }: RunOptions,
): Promise<Ran> {
  let program: NativeProgram | undefined
  let passed: Exit | undefined
  let usage: ProcessUsage = {}
  let watch: { stop: () => void } | undefined
  const kill = (): void => void program?.kill().catch(() => undefined)
  let startedMs = performance.now()
  const ran = (exit: Exit): Ran => ({ exit: passed ?? exit, wallMs: performance.now() - startedMs, usage })
  const look = async () => {
    const seen = await program?.measure()
    if (seen !== undefined) usage = largestUsage(usage, seen)
    return program?.findPassed?.()
  }
  const onPassed = (exit: Exit): void => {
    passed = exit
    kill()
  }
  try {
    program = await parts.prepare()
    signal?.throwIfAborted()
    signal?.addEventListener('abort', kill)
    const end = await program.run(parts.output, () => {
      startedMs = performance.now()
      // What came while it started found nothing to kill.
      if (signal?.aborted) kill()
      watch = watchLimits({
        limits,
        space: parts.space,
        printedBytes: () => parts.output.bytes,
        look,
        onPassed,
      })
    })
    signal?.throwIfAborted()
    // A short program has ended before anybody looked.
    await look().catch(() => undefined)
    return ran(exitOf(end))
  } catch (error) {
    signal?.throwIfAborted()
    if (!parts.isCageFault(error)) throw error
    return ran({ kind: 'failed', code: 'SANDBOX_CRASHED', message: error.message })
  } finally {
    watch?.stop()
    signal?.removeEventListener('abort', kill)
    // What cannot be removed now is removed when the worker starts again.
    await program?.remove().catch(() => undefined)
  }
}

function exitOf(end: { code: number } | (Exit & { kind: 'failed' })): Exit {
  if ('kind' in end) return end
  if (end.code === 0) return { kind: 'completed' }
  if (end.code === KILLED) {
    return { kind: 'failed', code: 'MEMORY_LIMIT', message: 'The program used more memory than it may.' }
  }
  return {
    kind: 'failed',
    code: 'EXIT_CODE',
    message: `The program ended with code ${end.code}.`,
    exitCode: end.code,
  }
}

async function resultOf(
  {
    exit,
    wallMs,
    usage,
    task,
    space,
    output,
  }: Ran & { task: RunTask; space: OutputSpace; output: StandardOutput },
  { limits }: RunOptions,
): Promise<RunResult> {
  const end = (exit: Exit, outputBytes = 0): RunResult => ({
    exit,
    usage: { wallMs, ...usage, outputBytes },
    logs: output.logs(),
  })
  if (exit.kind === 'failed') return end(exit)
  const { outputFolder } = task
  const kept = await keepOutputs({ from: space.folder, outputFolder, heldBytes: output.bytes, limits })
  if ('exit' in kept) return end(kept.exit)
  return end(exit, kept.outputBytes + (await output.keep(outputFolder)))
}

/** Whoever the program runs as may read its inputs; nothing lets it write them. */
async function openInputs(task: RunTask): Promise<void> {
  await chmod(task.inputFolder, 0o755)
  for (const name of inputNames(task)) await chmod(join(task.inputFolder, name), 0o644)
}
