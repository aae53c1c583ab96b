import { sha256 } from 'viem'
import { environmentOf } from '../environment.ts'
import type { Exit } from '../exit.ts'
import { admit } from './inside/admission.ts'
import { Clock } from './inside/clock.ts'
import { type Content, WrittenContent } from './inside/content.ts'
import { type Descriptor, DescriptorTable } from './inside/descriptors.ts'
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

/**
 * Runs a program in this very thread as a worker would run a task 0 of a deal of one task: rewritten, metered, with the
 * same files, clock and chance. Works in browsers; nothing but `memoryBytes` and `fuelMax` bounds it, so give it a thread
 * that can be ended.
 *
 * @param startTimeSeconds - What the program's clock begins at, Unix seconds.
 */
export function tryProgram({
  program,
  args,
  inputs,
  memoryBytes,
  outputBytes,
  fuelMax,
  startTimeSeconds,
}: {
  program: Uint8Array
  /** Without the program's name. */
  args: readonly string[]
  inputs: readonly { name: string; bytes: Uint8Array }[]
  memoryBytes: number
  outputBytes: number
  fuelMax: bigint
  startTimeSeconds: bigint
}): Trial {
  const clock = new Clock(startTimeSeconds)
  const tree = new Tree({ outputBytes, fileCount: FILES_MAX }, clock.now)
  for (const { name, bytes } of inputs) tree.addInput(name, new HeldContent(bytes), clock.now)
  const descriptors = new DescriptorTable(tree)
  const logs = { stdout: '', stderr: '' }
  const { content } = tree.createNameless(clock.now)
  for (const stream of streams(content, logs)) descriptors.add(stream)
  descriptors.add({ kind: 'folder', node: tree.root, preopened: '/' })
  const task = {
    taskId: NOTHING,
    dealId: NOTHING,
    taskIndex: 0,
    botFirst: 0,
    botSize: 1,
    inputFiles: inputs.map(({ name }) => name),
  }
  const host = {
    args: ['app', ...args].map(zeroEnded),
    environment: environmentOf(task).map(([name, value]) => zeroEnded(`${name}=${value}`)),
    clock,
    random: new RandomStream(new Uint8Array(32), (bytes) => sha256(bytes, 'bytes')),
    tree,
    descriptors,
  }
  const ended = (run: { exit: Exit; fuel: bigint; memoryBytes: number }): Trial => ({
    ...run,
    ...logs,
    files: filesBelow(tree, tree.outputs, ''),
  })
  try {
    return ended(runProgram(admit(program, { memoryBytes }), host, fuelMax))
  } catch (error) {
    if (error instanceof Stop) return ended({ exit: error.exit, fuel: 0n, memoryBytes: 0 })
    throw error
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
