import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createChainClient } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { createOciRuntime, createWasmRuntime, ENGINE_SOCKETS, findEngine, type Runtime } from '@ruche/sandbox'
import { createStorageClient } from '@ruche/storage'
import { type Replay, replayTask } from '@ruche/worker/replay'
import { type Hex, isHex, zeroHash } from 'viem'
import type { Command } from '../command.ts'
import { replayDiffers, usage } from '../errors.ts'
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
    data: { type: 'string', value: 'DIR', help: 'data folder of the network ($RUCHE_DATA, else .ruche)' },
    json: { type: 'boolean', help: 'print one JSON document on stdout' },
  },
  examples: ['ruche replay 0x5f3c…', 'ruche replay 0x5f3c… --json'],
  async run(given) {
    const [taskId] = given.positionals
    if (taskId === undefined || !isHex(taskId) || taskId.length !== 66) {
      throw usage(
        'Which task?',
        'Write `ruche replay` and the 0x and 64 digits of a task, as `ruche run` shows them.',
      )
    }
    const network = await readNetwork(dataFolder(given.text('data')))
    const screen = openScreen({ json: given.flag('json') })
    const folder = resolve(given.text('out') ?? join('ruche-out', `replay-${taskId.slice(2, 10)}`))
    await mkdir(folder, { recursive: true })
    const storage = createStorageClient({ gatewayUrl: network.storageUrl })
    screen.steps.begin('replay')
    const replayed = await replayTask(
      {
        taskId,
        folder,
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
        client: createChainClient({ url: network.rpcUrl, chainId: network.chainId, errors: hubAbi }),
        hub: network.hub,
        storehouse: {
          fetchFile: async (source, target, signal) =>
            void (await storage.fetchTo(source, target, { signal })),
        },
        runtimes: await openRuntimes(folder),
        signal: new AbortController().signal,
      },
    )
    screen.steps.end()
    screen.result(documentOf(taskId, replayed), describeReplay(taskId, replayed))
    const { agreed, found } = replayed
    if (agreed === zeroHash || agreed === found) return
    const error = replayDiffers({ taskId, agreed, found })
    screen.say(describeError(error, { json: false }).stderr.trimEnd())
    process.exitCode = exitCodeOf(error)
  },
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
  const { status, agreed, found, run, outputFolder } = replayed
  const fuel = run?.usage.fuel
  return {
    schema: 1,
    taskId,
    status,
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
