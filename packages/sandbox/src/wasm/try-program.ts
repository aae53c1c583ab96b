import { type Hex, keccak256, sha256 } from 'viem'
import { environmentOf } from '../environment.ts'
import type { Exit } from '../exit.ts'
import { admit } from './inside/admission.ts'
import { Clock } from './inside/clock.ts'
import { type Content, WrittenContent } from './inside/content.ts'
import { type Descriptor, DescriptorTable } from './inside/descriptors.ts'
import { keepOutput } from './inside/kept-output.ts'
import { runProgram } from './inside/program.ts'
import { RandomStream } from './inside/random.ts'
import { Stop } from './inside/stop.ts'
import { type FolderNode, Tree } from './inside/tree.ts'

export type { Exit }

/** What a run on no deal left behind. `files` in order of their paths below the output folder. */
export type Trial = {
  exit: Exit
  fuel: bigint
  /** Most linear memory the program had. */
  memoryBytes: number
  stdout: string
  stderr: string
  files: { path: string; bytes: Uint8Array }[]
}

const LOG_CHARACTERS_MAX = 16_384

/** What bounds a run in this thread, and when it begins. */
type Bounds = {
  memoryBytes: number
  outputBytes: number
  fuelMax: bigint
  /** What the program's clock begins at, Unix seconds. */
  startTimeSeconds: bigint
}

type Asked = Bounds & {
  program: Uint8Array
  /** Without the program's name. */
  args: readonly string[]
  inputs: readonly { name: string; bytes: Uint8Array }[]
}

/** What a program is told of its task. */
export type ReplayedTask = {
  taskId: Hex
  dealId: Hex
  taskIndex: number
  botFirst: number
  botSize: number
}

/**
 * Runs a program in this very thread as a worker would run a task 0 of a deal of one task: rewritten, metered, with the
 * same files, clock and chance. Works in browsers; nothing but `memoryBytes` and `fuelMax` bounds it, so give it a thread
 * that can be ended.
 */
export function tryProgram(asked: Asked): Trial {
  const task = { taskId: NOTHING, dealId: NOTHING, taskIndex: 0, botFirst: 0, botSize: 1 }
  const { trial, filesOf } = runHere(asked, { task, seed: new Uint8Array(32) })
  return { ...trial, files: filesOf() }
}

/**
 * Runs a past task again, in this very thread and as its workers did: with the bounds of their pool it leaves the same files, among
 * them the `stdout.txt` and `computed.json` of every run that ended well. Works in browsers, as `tryProgram` does.
 */
export function replayProgram({ task, ...asked }: Asked & { task: ReplayedTask }): Trial {
  const { trial, filesOf, keep } = runHere(asked, { task, seed: keccak256(task.taskId, 'bytes') })
  if (trial.exit.kind === 'completed') keep()
  return { ...trial, files: filesOf() }
}

function runHere(
  { program, args, inputs, memoryBytes, outputBytes, fuelMax, startTimeSeconds }: Asked,
  { task, seed }: { task: ReplayedTask; seed: Uint8Array },
): { trial: Omit<Trial, 'files'>; filesOf: () => Trial['files']; keep: () => void } {
  const clock = new Clock(startTimeSeconds)
  const tree = new Tree({ outputBytes, fileCount: FILES_MAX }, clock.now)
  for (const { name, bytes } of inputs) tree.addInput(name, new HeldContent(bytes), clock.now)
  const descriptors = new DescriptorTable(tree)
  const logs = { stdout: '', stderr: '' }
  const { node } = tree.createNameless(clock.now)
  for (const stream of streams(node.content, logs)) descriptors.add(stream)
  descriptors.add({ kind: 'folder', node: tree.root, preopened: '/' })
  const seen = { ...task, inputFiles: inputs.map(({ name }) => name) }
  const host = {
    args: ['app', ...args].map(zeroEnded),
    environment: environmentOf(seen).map(([name, value]) => zeroEnded(`${name}=${value}`)),
    clock,
    random: new RandomStream(seed, (bytes) => sha256(bytes, 'bytes')),
    tree,
    descriptors,
  }
  const run = (): { exit: Exit; fuel: bigint; memoryBytes: number } => {
    try {
      return runProgram(admit(program, { memoryBytes }), host, fuelMax)
    } catch (error) {
      if (error instanceof Stop) return { exit: error.exit, fuel: 0n, memoryBytes: 0 }
      throw error
    }
  }
  const ended = run()
  return {
    trial: { ...ended, ...logs },
    filesOf: () => filesBelow(tree, tree.outputs, ''),
    keep: () => keepOutput(tree, node, clock),
  }
}

const NOTHING = `0x${'00'.repeat(32)}` as const
const FILES_MAX = 10_000

function streams(stdout: Content, logs: { stdout: string; stderr: string }): Descriptor[] {
  const decoder = new TextDecoder()
  const log = (name: 'stdout' | 'stderr', piece: Uint8Array) => {
    if (logs[name].length < LOG_CHARACTERS_MAX) logs[name] += decoder.decode(piece)
  }
  const write = (piece: Uint8Array) => {
    if (stdout instanceof WrittenContent) stdout.write(stdout.size, piece)
    log('stdout', piece)
  }
  return [
    { kind: 'stream', stream: 0 },
    { kind: 'stream', stream: 1, write },
    { kind: 'stream', stream: 2, write: (piece) => log('stderr', piece) },
  ]
}

/** An input that lies in memory. */
class HeldContent implements Content {
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get size(): number {
    return this.#bytes.length
  }

  read(position: number, target: Uint8Array): number {
    const piece = this.#bytes.subarray(position, position + target.length)
    target.set(piece)
    return piece.length
  }
}

function filesBelow(tree: Tree, folder: FolderNode, prefix: string): { path: string; bytes: Uint8Array }[] {
  return [...tree.list(folder)].flatMap(([name, node]) => {
    if (node.kind === 'folder') return filesBelow(tree, node, `${prefix}${name}/`)
    const bytes = new Uint8Array(node.content.size)
    node.content.read(0, bytes)
    return [{ path: `${prefix}${name}`, bytes }]
  })
}

function zeroEnded(text: string): Uint8Array {
  return new TextEncoder().encode(`${text}\0`)
}
