import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { appendFile, mkdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type DealParams, Failure, parseParams, splitArgs } from '@ruche/protocol'
import {
  type AgreedFailure,
  digestOutput,
  failureOutput,
  isDeterministicFailure,
  type Limits,
  type Runtime,
} from '@ruche/sandbox'
import { type Hex, zeroHash } from 'viem'
import type { HeldTask } from './assignment.ts'
import { programMismatch, runFailed, runtimeMissing } from './errors.ts'
import { contentPath, type Input, nameInputs } from './inputs.ts'
import type { Ledger, RunTerms } from './ledger.ts'

/** Where programs and inputs come from, by content. */
export type Storehouse = {
  /** Brings the file at `<cid>[/<path>]` to a path on disk; every byte of it has been checked against the CID. */
  fetchFile(source: string, target: string, signal: AbortSignal): Promise<void>
}

export type ComputeParts = {
  ledger: Pick<Ledger, 'readTerms'>
  storehouse: Storehouse
  runtimes: readonly Runtime[]
  /** Programs and inputs are kept here by content. */
  cacheFolder: string
  /** `wallMs` is a maximum: the deal's category and the requester may allow less. */
  limits: Limits
  /** What a saboteur adds to its output; undefined for an honest answer. */
  lie: (taskId: Hex) => Hex | undefined
}

/** Runs one task in `folder` and gives the digest of its output, found in `folder/output` afterwards. */
export async function computeTask(
  parts: ComputeParts,
  { assignment }: HeldTask,
  folder: string,
  signal: AbortSignal,
): Promise<Hex> {
  const terms = await parts.ledger.readTerms(assignment.dealId)
  const runtime = parts.runtimes.find(({ type }) => type === terms.appType)
  if (runtime === undefined) throw runtimeMissing(terms.appType)
  const outputFolder = join(folder, 'output')
  await rm(outputFolder, { recursive: true, force: true })
  await mkdir(outputFolder, { recursive: true })

  const failure = await run({ ...parts, runtime, terms, assignment, folder, outputFolder, signal })
  if (failure !== undefined) return (await writeFailure(outputFolder, failure)).digest
  const lie = parts.lie(assignment.taskId)
  const honest = await digestOrFailure(outputFolder)
  if (lie === undefined || honest.covered[0] === undefined) return honest.digest
  await appendFile(join(outputFolder, honest.covered[0]), lie)
  return (await digestOutput(outputFolder)).digest
}

/** @returns what every honest worker would find wrong alike, or undefined when the output is there. */
async function run({
  storehouse,
  cacheFolder,
  limits,
  runtime,
  terms,
  assignment,
  folder,
  outputFolder,
  signal,
}: ComputeParts & {
  runtime: Runtime
  terms: RunTerms
  assignment: HeldTask['assignment']
  folder: string
  outputFolder: string
  signal: AbortSignal
}): Promise<AgreedFailure | undefined> {
  let wishes: { params: DealParams; args: string[]; inputs: Input[] }
  try {
    const params = parseParams(terms.params)
    wishes = { params, args: splitArgs(params.args), inputs: nameInputs(params.inputFiles) }
  } catch (error) {
    if (error instanceof Failure) return { code: error.code }
    throw error
  }
  const { params, args, inputs } = wishes
  const program = await fetchProgram({ storehouse, cacheFolder, terms, signal })
  const inputFolder = join(folder, 'input')
  await rm(inputFolder, { recursive: true, force: true })
  await mkdir(inputFolder, { recursive: true })
  for (const { path, name } of inputs) await storehouse.fetchFile(path, join(inputFolder, name), signal)

  const { exit } = await runtime.run(
    {
      taskId: assignment.taskId,
      dealId: assignment.dealId,
      taskIndex: Number(assignment.index),
      botFirst: Number(terms.botFirst),
      botSize: Number(terms.botSize),
      args,
      program,
      inputFolder,
      inputFiles: inputs.map(({ name }) => name),
      outputFolder,
      startTimeSeconds: terms.startTime,
    },
    { limits: { ...limits, wallMs: wallTime({ limits, terms, params }) }, signal },
  )
  if (exit.kind === 'completed') return undefined
  if (!isDeterministicFailure(exit.code)) throw runFailed(exit.code, exit.message)
  return { code: exit.code, ...(exit.exitCode === undefined ? {} : { exitCode: exit.exitCode }) }
}

/** The least that the category, the requester and this machine allow, milliseconds. */
function wallTime({
  limits,
  terms,
  params,
}: {
  limits: Limits
  terms: RunTerms
  params: DealParams
}): number {
  const wanted = params.timeLimitSeconds ?? Number.POSITIVE_INFINITY
  return Math.min(limits.wallMs, Number(terms.maxRuntimeSeconds) * 1000, wanted * 1000)
}

async function fetchProgram({
  storehouse,
  cacheFolder,
  terms,
  signal,
}: {
  storehouse: Storehouse
  cacheFolder: string
  terms: RunTerms
  signal: AbortSignal
}): Promise<string> {
  const source = contentPath(terms.appLocation) ?? terms.appLocation
  const cached = join(cacheFolder, createHash('sha256').update(source).digest('hex'))
  if ((await stat(cached).catch(() => undefined)) === undefined) {
    await mkdir(cacheFolder, { recursive: true })
    const partial = `${cached}.${process.pid}.${Math.random().toString(36).slice(2)}`
    await storehouse.fetchFile(source, partial, signal)
    await rename(partial, cached)
  }
  if (terms.appChecksum !== zeroHash) {
    const found = await sha256File(cached)
    if (found !== terms.appChecksum) throw programMismatch({ expected: terms.appChecksum, found })
  }
  return cached
}

async function digestOrFailure(outputFolder: string): Promise<{ digest: Hex; covered: readonly string[] }> {
  try {
    return await digestOutput(outputFolder)
  } catch (error) {
    // What the program left cannot be a result: every honest worker sees the same.
    if (error instanceof Failure) return writeFailure(outputFolder, { code: error.code })
    throw error
  }
}

async function writeFailure(outputFolder: string, failure: AgreedFailure) {
  await rm(outputFolder, { recursive: true, force: true })
  await mkdir(outputFolder, { recursive: true })
  await failureOutput(outputFolder, failure)
  return digestOutput(outputFolder)
}

async function sha256File(path: string): Promise<Hex> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  return `0x${hash.digest('hex')}`
}
