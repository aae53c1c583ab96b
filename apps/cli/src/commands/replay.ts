import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { isFailure, type TaskStatus, taskIdOf } from '@ruche/protocol'
import { createOciRuntime, createWasmRuntime, ENGINE_SOCKETS, findEngine, type Runtime } from '@ruche/sandbox'
import { proveResult, type Reader, readTasks, type TaskPlace, type TaskState } from '@ruche/sdk'
import { createStorageClient } from '@ruche/storage'
import { type ReplayCheckpoint, type Replay as Run, replayTask, stateFolderOf } from '@ruche/worker/replay'
import { type Hex, zeroHash } from 'viem'
import type { Command, Given } from '../command.ts'
import { replayDiffers } from '../errors.ts'
import { findPlace, openReader } from '../job/task-place.ts'
import { dataFolder, readNetwork } from '../network/descriptor.ts'
import { exitCodeOf } from '../output/exit-codes.ts'
import { describeError } from '../output/problem.ts'
import { openScreen } from '../output/screen.ts'

const MIB = 1024 * 1024
const GIGA = 1_000_000_000

export const replay: Command = {
  name: 'replay',
  operands: 'task',
  summary: 'Runs a past task again on this machine, and says whether its result is what the chain agreed on.',
  options: {
    memory: { type: 'string', value: 'MIB', help: 'memory that the pool grants (512)' },
    output: { type: 'string', value: 'MIB', help: 'files that the pool grants (256)' },
    out: { type: 'string', value: 'DIR', help: 'where the run is kept (ruche-out/replay-<task>)' },
    until: { type: 'string', value: 'FUEL', help: 'stop once it took so much fuel, and keep its state' },
    from: { type: 'string', value: 'DIR', help: 'go on from this state instead of from the beginning' },
    data: { type: 'string', value: 'DIR', help: 'data folder of the network ($RUCHE_DATA, else .ruche)' },
    json: { type: 'boolean', help: 'print one JSON document on stdout' },
  },
  examples: [
    'ruche replay 0x5f3c…',
    'ruche replay 0x5f3c… --until 9000000000 --out half',
    'ruche replay 0x5f3c… --json',
  ],
  async run(given) {
    const network = await readNetwork(dataFolder(given.text('data')))
    const reader = openReader(network)
    const place = await findPlace(reader, given.positionals[0])
    const taskId = taskIdOf(place.dealId, place.index)
    const ending = await readEnding(reader, place)
    const screen = openScreen({ json: given.flag('json') })
    const folder = resolve(given.text('out') ?? join('ruche-out', `replay-${taskId.slice(2, 10)}`))
    await mkdir(folder, { recursive: true })
    const storage = createStorageClient({ gatewayUrl: network.storageUrl })
    screen.steps.begin('replay')
    const ran = await replayTask(
      {
        ...place,
        way: ending.way,
        folder,
        checkpoint: checkpointOf(given),
        limits: {
          wallMs: 36_000_000,
          memoryBytes: given.integer('memory', { default: 512, min: 1, max: 4096 }) * MIB,
          outputBytes: given.integer('output', { default: 256, min: 1, max: 65_536 }) * MIB,
          fileCount: 10_000,
          logBytes: MIB,
          processCount: 256,
          cpuCount: 1,
        },
      },
      {
        client: reader.chain,
        hub: network.hub,
        storehouse: {
          fetchFile: async (source, target, signal) =>
            void (await storage.fetchTo(source, target, { signal })),
        },
        runtimes: await openRuntimes(folder),
        signal: new AbortController().signal,
      },
    ).catch((error) => {
      if (isFailure(error) && error.code === 'RUN_STOPPED') return undefined
      throw error
    })
    if (ran === undefined) {
      screen.steps.end()
      const state = stateFolderOf(folder)
      screen.result(
        { schema: 1, taskId, ...ending, verdict: 'stopped', state },
        `Stopped; its state is in ${state}.\nGo on with \`ruche replay ${taskId} --from ${state}\`.`,
      )
      return
    }
    const replayed = { ...ending, ...ran }
    screen.steps.end()
    screen.result(documentOf(taskId, replayed), describeReplay(taskId, replayed))
    const { agreed, found } = replayed
    if (agreed === zeroHash || agreed === found) return
    const error = replayDiffers({ taskId, agreed, found })
    screen.say(describeError(error, { json: false }).stderr.trimEnd())
    process.exitCode = exitCodeOf(error)
  },
}

/** Undefined for a replay from beginning to end. */
function checkpointOf(given: Given): ReplayCheckpoint | undefined {
  const [from, until] = [given.text('from'), given.text('until')]
  if (from === undefined && until === undefined) return undefined
  const fuel = given.integer('until', { default: 0, min: 1, max: Number.MAX_SAFE_INTEGER })
  return {
    ...(from === undefined ? {} : { from: resolve(from) }),
    ...(until === undefined ? {} : { fuel: BigInt(fuel) }),
  }
}

type Ending = {
  status: TaskStatus
  way: 'rounds' | 'classic'
  /** What the workers agreed on; zero for a task without an end. */
  agreed: Hex
}

type Replay = Run & Ending

/** What the chain says of a task; of one settled in a round, what the pool shows to be under the root on chain. */
async function readEnding(reader: Reader, { dealId, index }: TaskPlace): Promise<Ending> {
  const [found] = await readTasks(reader, dealId, [index])
  const task = found as TaskState
  const { status, settled, resultDigest } = task
  if (settled === undefined) return { status, way: 'classic', agreed: resultDigest }
  const { leaf } = await proveResult(reader, task)
  return { status, way: 'rounds', agreed: leaf.resultDigest }
}

async function openRuntimes(folder: string): Promise<Runtime[]> {
  const { engine } = await findEngine(process.env.RUCHE_ENGINE?.split(',') ?? ENGINE_SOCKETS)
  const wasm = createWasmRuntime()
  if (engine === undefined) return [wasm]
  const owner = `replay-${process.pid}`
  return [wasm, await createOciRuntime({ engine, owner, scratchFolder: join(folder, 'scratch') })]
}

function verdictOf({ agreed, found }: Replay): 'agrees' | 'differs' | 'open' {
  if (agreed === zeroHash) return 'open'
  return agreed === found ? 'agrees' : 'differs'
}

function documentOf(taskId: Hex, replayed: Replay): object {
  const { status, way, agreed, found, run, outputFolder } = replayed
  const fuel = run?.usage.fuel
  return {
    schema: 1,
    taskId,
    status,
    way,
    verdict: verdictOf(replayed),
    agreed,
    found,
    ...(run === undefined ? {} : { exit: run.exit, logs: run.logs }),
    ...(fuel === undefined ? {} : { fuel: fuel.toString() }),
    outputFolder,
  }
}

const VERDICTS = {
  agrees: 'The chain and this machine agree, to the bit.',
  differs: 'The chain agreed on another result than this machine found.',
  open: 'The chain has agreed on nothing yet.',
} as const

function describeReplay(taskId: Hex, replayed: Replay): string {
  const { status, agreed, found, run, outputFolder } = replayed
  const fuel = run?.usage.fuel
  const lines = [
    VERDICTS[verdictOf(replayed)],
    '',
    `  task     ${taskId} (${status})`,
    `  chain    ${agreed}`,
    `  here     ${found}`,
    ...(run === undefined ? [] : [`  ended    ${run.exit.kind === 'completed' ? 'well' : run.exit.message}`]),
    ...(fuel === undefined ? [] : [`  fuel     ${(Number(fuel) / GIGA).toFixed(6)} × 10⁹`]),
    `  output   ${outputFolder}`,
  ]
  const { stdout = '', stderr = '' } = run?.logs ?? {}
  if (stdout !== '') lines.push('', '--- standard output', stdout.trimEnd())
  if (stderr !== '') lines.push('', '--- standard error', stderr.trimEnd())
  return lines.join('\n')
}
