import { appendFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseResultKey } from '@ruche/encryption'
import { type DealParams, hasTag, isFailure, parseParams, splitArgs } from '@ruche/protocol'
import {
  type Conclusion,
  concludeFailure,
  concludeRun,
  digestOutput,
  type Limits,
  type OutputDigest,
  type RunResult,
  type Runtime,
} from '@ruche/sandbox'
import type { Hex } from 'viem'
import type { HeldTask } from './assignment.ts'
import type { ContentCache } from './cache/content-cache.ts'
import { runtimeMissing, wishUnsupported } from './errors.ts'
import { type Input, nameInputs } from './inputs.ts'
import { type Leaving, runLeaving } from './leaving.ts'
import type { Ledger, RunTerms } from './ledger.ts'
import type { LiveLogs } from './live-logs.ts'
import { findResultKey, writePrivateResult } from './private-result.ts'
import { fetchProgram } from './program.ts'
import type { Computed } from './replica.ts'

export type ComputeParts = {
  ledger: Pick<Ledger, 'readTerms'>
  /** Programs and inputs, by content. */
  cache: ContentCache
  runtimes: readonly Runtime[]
  /** `wallMs` is a maximum: the deal's category and the requester may allow less. */
  limits: Limits
  /** What a saboteur adds to its output; undefined for an honest answer. */
  lie: (taskId: Hex) => Hex | undefined
  /** Told how the program ended. */
  onRun?: (taskId: Hex, result: RunResult) => void
  /** Told what the program says. */
  logs?: Pick<LiveLogs, 'hear' | 'end'>
} & Pick<Leaving, 'handover' | 'checkpoint'>

/**
 * Runs one task in `folder` and gives the digest of its output, found in `folder/output` afterwards; encrypted if the deal asks for it,
 * the digest being that of the plain output.
 */
export async function computeTask(
  parts: ComputeParts,
  { assignment, isInRound = false }: { assignment: RunnableTask; isInRound?: boolean },
  folder: string,
  signal: AbortSignal,
): Promise<Computed> {
  const terms = await parts.ledger.readTerms(assignment.dealId)
  const runtime = parts.runtimes.find(({ type }) => type === terms.appType)
  if (runtime === undefined) throw runtimeMissing(terms.appType)
  const outputFolder = join(folder, 'output')
  await rm(outputFolder, { recursive: true, force: true })
  await mkdir(outputFolder, { recursive: true })

  const output = { outputFolder, hasCallback: terms.hasCallback }
  const run = { ...parts, runtime, terms, assignment, isInRound, folder, output, signal }
  const computed = computedOf(await twist(parts, assignment.taskId, await conclude(run), outputFolder))
  const key = isInRound ? undefined : findResultKey(terms.params)
  if (key !== undefined) {
    await writePrivateResult(outputFolder, { into: outputFolder, key, taskId: assignment.taskId })
  }
  return computed
}

/** What a saboteur says instead of what it found. */
async function twist(
  { lie }: ComputeParts,
  taskId: Hex,
  found: Conclusion,
  outputFolder: string,
): Promise<OutputDigest> {
  const added = lie(taskId)
  const [covered] = found.covered
  if (added === undefined || covered === undefined) return found
  await appendFile(join(outputFolder, covered), added)
  return await digestOutput(outputFolder)
}

/** Runs one task of a round as `computeTask` does, and tells the fuel it took where the runtime meters. */
export async function computeMetered(
  parts: ComputeParts,
  task: RunnableTask,
  folder: string,
  signal: AbortSignal,
): Promise<Computed & { fuel?: bigint }> {
  let fuel: bigint | undefined
  const onRun: ComputeParts['onRun'] = (taskId, result) => {
    fuel = result.usage.fuel
    parts.onRun?.(taskId, result)
  }
  const computed = await computeTask(
    { ...parts, onRun },
    { assignment: task, isInRound: true },
    folder,
    signal,
  )
  return fuel === undefined ? computed : { ...computed, fuel }
}

/** What names a task: one of its own, or one of a seat's range. */
export type RunnableTask = Pick<HeldTask['assignment'], 'taskId' | 'dealId' | 'index'>

function computedOf(digest: OutputDigest): Computed {
  return digest.kind === 'callback'
    ? { digest: digest.digest, callbackData: digest.callbackData }
    : { digest: digest.digest }
}

/** Runs the program; what every honest worker would find wrong alike is a conclusion too. */
async function conclude({
  cache,
  limits,
  onRun,
  logs,
  handover,
  checkpoint,
  runtime,
  terms,
  assignment,
  isInRound,
  folder,
  output,
  signal,
}: ComputeParts & {
  runtime: Runtime
  terms: RunTerms
  assignment: RunnableTask
  isInRound: boolean
  folder: string
  output: { outputFolder: string; hasCallback: boolean }
  signal: AbortSignal
}): Promise<Conclusion> {
  let wishes: { params: DealParams; args: string[]; inputs: Input[] }
  try {
    const params = parseParams(terms.params)
    const unsupported = findUnsupported(terms, params, isInRound)
    if (unsupported !== undefined) throw wishUnsupported(unsupported)
    if (params.resultKey !== undefined) parseResultKey(params.resultKey)
    wishes = { params, args: splitArgs(params.args), inputs: nameInputs(params.inputFiles) }
  } catch (error) {
    if (isFailure(error)) return concludeFailure(error, output)
    throw error
  }
  const { params, args, inputs } = wishes
  const program = await fetchProgram({ cache, terms, signal })
  const inputFolder = join(folder, 'input')
  await rm(inputFolder, { recursive: true, force: true })
  await mkdir(inputFolder, { recursive: true })
  for (const { path, name } of inputs) await cache.copy(path, join(inputFolder, name), signal)

  const wallMs = wallTime({ limits, terms, params })
  const fuel = params.fuelLimit === undefined ? {} : { fuel: BigInt(params.fuelLimit) }
  const { taskId } = assignment
  const task = {
    taskId,
    dealId: assignment.dealId,
    taskIndex: Number(assignment.index),
    botFirst: Number(terms.botFirst),
    botSize: Number(terms.botSize),
    args,
    program,
    inputFolder,
    inputFiles: inputs.map(({ name }) => name),
    outputFolder: output.outputFolder,
    startTimeSeconds: terms.startTime,
    wantsNetwork: hasTag(terms.tag, 'network'),
    wantsGpu: hasTag(terms.tag, 'gpu'),
  }
  const leaving = { taskId, folder, wallMs, runtime: runtime.type, handover, checkpoint }
  const result = await runLeaving(leaving, signal, (leave) =>
    runtime.run(task, {
      limits: { ...limits, ...fuel, wallMs },
      onLog: (stream, text) => logs?.hear(taskId, stream, text),
      ...leave,
    }),
  ).catch((error) => {
    logs?.end(taskId)
    throw error
  })
  logs?.end(taskId, result.logs)
  onRun?.(taskId, result)
  return concludeRun(result.exit, output)
}

/** What the deal asks for and nobody here can do; such a task ends at once, agreed on, rather than without it. */
function findUnsupported(
  { hasDataset, appType }: RunTerms,
  params: DealParams,
  isInRound: boolean,
): string | undefined {
  if (hasDataset) return 'a dataset'
  if (params.resultEncryption && params.resultKey === undefined) {
    return 'a result encrypted to a key that only enclaves are told'
  }
  if (params.resultEncryption && isInRound) return 'an encrypted result of a task settled in a round'
  if (Object.keys(params.secrets).length > 0) return 'secrets'
  if (params.bulkCid !== undefined) return 'datasets in bulk'
  if (params.fuelLimit !== undefined && appType !== 'WASM') return 'a limit of fuel, which is not counted'
  if (params.resultStorageProvider === 'dropbox') return 'a result on Dropbox'
  return undefined
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
