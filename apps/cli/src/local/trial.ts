import { copyFile, mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { concludeRun, type Exit, type Limits, type RunResult, type Runtime } from '@ruche/sandbox'
import type { Hex } from 'viem'
import { fileMissing, usage } from '../errors.ts'

const MIB = 1024 * 1024

/** What a worker grants unless its owner says otherwise. */
const WORKER_LIMITS: Limits = {
  wallMs: 36_000_000,
  memoryBytes: 512 * MIB,
  outputBytes: 256 * MIB,
  fileCount: 10_000,
  logBytes: MIB,
  processCount: 256,
  cpuCount: 1,
}

/** A program to be tried on this machine, as a worker would run it. */
export type Attempt = {
  /** A WASM module on disk. */
  program: string
  args: readonly string[]
  /** Files on disk; the program finds them by their base names. */
  inputs: readonly string[]
}

/** One run of it. */
export type Trial = {
  exit: Exit
  /** Of what it contributes, a failure included. */
  digest: Hex
  usage: RunResult['usage']
  logs: RunResult['logs']
}

/** Reads what to try from the words after a command. @throws USAGE, FILE_MISSING. */
export async function readAttempt(
  command: string,
  { positionals, inputs }: { positionals: readonly string[]; inputs: readonly string[] },
): Promise<Attempt> {
  const [program, ...args] = positionals
  if (program === undefined) throw usage('Which program?', `Write \`ruche ${command} app.wasm\`.`)
  const attempt = { program: resolve(program), args, inputs: inputs.map((path) => resolve(path)) }
  for (const path of [attempt.program, ...attempt.inputs]) {
    if (!(await stat(path).catch(() => undefined))?.isFile()) throw fileMissing(path)
  }
  return attempt
}

/**
 * Runs a program once, in folders of its own that go afterwards.
 *
 * @param task - Decides what the program finds as chance (its id) and as time (the deal's start).
 */
export async function tryProgram(
  { program, args, inputs }: Attempt,
  { runtime, task }: { runtime: Runtime; task: { taskId: Hex; startTimeSeconds: bigint } },
): Promise<Trial> {
  const folder = await mkdtemp(join(tmpdir(), 'ruche-trial-'))
  try {
    const [inputFolder, outputFolder] = [join(folder, 'in'), join(folder, 'out')]
    await mkdir(inputFolder)
    await mkdir(outputFolder)
    for (const path of inputs) await copyFile(path, join(inputFolder, basename(path)))
    const {
      exit,
      usage: used,
      logs,
    } = await runtime.run(
      {
        ...task,
        dealId: task.taskId,
        taskIndex: 0,
        botFirst: 0,
        botSize: 1,
        args,
        program,
        inputFolder,
        inputFiles: inputs.map((path) => basename(path)),
        outputFolder,
      },
      { limits: WORKER_LIMITS },
    )
    const { digest } = await concludeRun(exit, { outputFolder })
    return { exit, digest, usage: used, logs }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
