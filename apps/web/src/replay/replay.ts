import type { taskDetailSchema } from '@ruche/api'
import { hasTag, parseParams, splitArgs } from '@ruche/protocol'
import { digestOfOutput, readTasks, readVerifiedFiles, type TaskState } from '@ruche/sdk'
import { nameInputs } from '@ruche/worker/inputs'
import { type Hex, sha256 } from 'viem'
import type { z } from 'zod'
import type { StoredApp } from '../data/catalogue.ts'
import { programMismatch } from '../errors.ts'
import type { Place } from '../network/network.tsx'
import type { ReplayReport, ReplayRequest } from './request.ts'

type TaskDetail = z.output<typeof taskDetailSchema>

/** A task that was run again here, beside what the workers agreed on. */
export type Replayed = {
  /** Digests of the output: agreed, and found here. Equal when both runs left the same bytes. */
  agreed: Hex
  found: Hex
  isSame: boolean
  report: ReplayReport
}

/** Fuel without end, where the deal sets none: its user can end the thread. */
const FUEL_MAX = 2n ** 60n
/** Bytes of a program or of one input that are fetched into memory. */
const FETCHED_BYTES_MAX = 256 * 1024 * 1024

/** Why a task cannot be run again in a browser: it takes an engine of containers, or secrets. */
export function replayObstacle(
  { deal }: Pick<TaskDetail, 'deal'>,
  { type }: Pick<StoredApp, 'type'>,
): 'container' | 'confidential' | undefined {
  if (type !== 'WASM') return 'container'
  const isConfidential = deal.dataset !== null || hasTag(deal.tag, 'tee')
  return isConfidential ? 'confidential' : undefined
}

/**
 * Runs a completed task again in this browser, from what the chain and the content addresses say, and compares.
 *
 * @throws PROGRAM_MISMATCH, what the storage throws, AbortError.
 */
export async function replayTask(
  place: Place,
  { task, app, signal }: { task: TaskDetail; app: StoredApp; signal: AbortSignal },
): Promise<Replayed> {
  const [state] = await readTasks(place, task.dealId, [task.index])
  const [agreed, request] = await Promise.all([
    readVerifiedFiles(place, state as TaskState, { signal }),
    composeReplay(place, { task, app, signal }),
  ])
  const report = await runThread(request, signal)
  if (report.exit.kind === 'failed') {
    const isSame = agreed.failure?.code === report.exit.code
    return { agreed: agreed.digest, found: isSame ? agreed.digest : ZERO, isSame, report }
  }
  const found = await digestOfReport(report)
  return { agreed: agreed.digest, found, isSame: found === agreed.digest, report }
}

const ZERO: Hex = `0x${'00'.repeat(32)}`

async function composeReplay(
  place: Place,
  { task, app, signal }: { task: TaskDetail; app: StoredApp; signal: AbortSignal },
): Promise<ReplayRequest> {
  const { deal, taskId, dealId, index } = task
  const params = parseParams(deal.params)
  const fetch = (address: string) => readWhole(place, address, signal)
  const [program, ...inputs] = await Promise.all([
    fetch(app.location),
    ...nameInputs(params.inputFiles).map(async ({ path, name }) => ({ name, bytes: await fetch(path) })),
  ])
  const found = sha256(program)
  if (found !== app.checksum) throw programMismatch({ expected: app.checksum, found })
  return {
    program,
    args: splitArgs(params.args),
    inputs,
    task: {
      taskId,
      dealId,
      taskIndex: Number(index),
      botFirst: Number(deal.botFirst),
      botSize: Number(deal.botSize),
    },
    startTimeSeconds: BigInt(deal.startTime),
    fuelMax: params.fuelLimit === undefined ? FUEL_MAX : BigInt(params.fuelLimit),
  }
}

async function readWhole({ storage }: Place, address: string, signal: AbortSignal): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of storage.fetchFile(address, { signal, sizeBytesMax: FETCHED_BYTES_MAX }))
    pieces.push(piece)
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer())
}

/** The digest of what the run left, by the rule that workers agree by. */
async function digestOfReport({ files }: ReplayReport): Promise<Hex> {
  const read = async (path: string) => files.find((file) => file.path === path)?.bytes ?? new Uint8Array()
  const computed = JSON.parse(new TextDecoder().decode(await read('computed.json')))
  const { digest } = await digestOfOutput(computed, {
    read,
    list: async (path) => (files.some((file) => file.path === path) ? undefined : namesIn(files, path)),
  })
  return digest
}

function namesIn(files: ReplayReport['files'], folder: string): string[] {
  const prefix = folder === '' ? '' : `${folder}/`
  return files.filter(({ path }) => path.startsWith(prefix)).map(({ path }) => path.slice(prefix.length))
}

/** Runs in a thread of its own, which ends when `signal` says so. */
function runThread(request: ReplayRequest, signal: AbortSignal): Promise<ReplayReport> {
  signal.throwIfAborted()
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { type: 'module' })
  return new Promise<ReplayReport>((resolve, reject) => {
    thread.addEventListener('message', ({ data }: MessageEvent<ReplayReport>) => resolve(data))
    thread.addEventListener('error', ({ message }) => reject(new Error(message)))
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    thread.postMessage(request)
  }).finally(() => thread.terminate())
}
