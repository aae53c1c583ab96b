import { admit } from '../inside/admission.ts'
import { Clock } from '../inside/clock.ts'
import type { Content } from '../inside/content.ts'
import { WrittenContent } from '../inside/content.ts'
import { DescriptorTable } from '../inside/descriptors.ts'
import { runProgram } from '../inside/program.ts'
import { RandomStream } from '../inside/random.ts'
import { type FolderNode, Tree } from '../inside/tree.ts'
import { decodeModule, Gauges, rewriteModule } from '../rewriter/index.ts'
import { sha256 } from './sha256.ts'

/** A module whose `go` is called, or a program that speaks WASI; bytes as base64. */
export type EngineCase =
  | { kind: 'module'; bytes: string }
  | { kind: 'program'; bytes: string; args: string[]; inputs: Record<string, string> }

const MEMORY_BYTES = 64 * 1024 * 1024

/** What each case leaves behind on the engine that runs this, whichever it is: one line of text. */
export function runEngineCases(cases: readonly EngineCase[]): string[] {
  return cases.map((one) => JSON.stringify(one.kind === 'module' ? runModule(one) : runWasi(one)))
}

function runModule({ bytes }: { bytes: string }): object {
  const rewritten = rewriteModule(decodeModule(decode(bytes)), { memoryPagesMax: 16 })
  const instance = new WebAssembly.Instance(new WebAssembly.Module(rewritten))
  const gauges = new Gauges(instance)
  let result: string
  try {
    result = String((instance.exports.go as () => bigint)())
  } catch (error) {
    // Engines word traps differently.
    if (!(error instanceof WebAssembly.RuntimeError)) throw error
    result = 'trap'
  }
  const memory = new Uint8Array((instance.exports.memory as WebAssembly.Memory).buffer)
  return { result, memory: hex(memory), fuel: String(gauges.fuelUsed), code: hex(rewritten) }
}

function runWasi({ bytes, args, inputs }: EngineCase & { kind: 'program' }): object {
  const clock = new Clock(1_700_000_000n)
  const tree = new Tree({ outputBytes: MEMORY_BYTES, fileCount: 1_000 }, clock.now)
  for (const [name, content] of Object.entries(inputs)) tree.addInput(name, held(decode(content)), clock.now)
  const descriptors = new DescriptorTable(tree)
  const { content: stdout } = tree.createNameless(clock.now)
  descriptors.add({ kind: 'stream', stream: 0 })
  descriptors.add({ kind: 'stream', stream: 1, write: (piece) => stdout.write(stdout.size, piece) })
  descriptors.add({ kind: 'stream', stream: 2, write: () => undefined })
  descriptors.add({ kind: 'folder', node: tree.root, preopened: '/' })
  const zeroEnded = (text: string) => new TextEncoder().encode(`${text}\0`)
  const host = {
    args: ['app', ...args].map(zeroEnded),
    environment: [zeroEnded('IEXEC_IN=/iexec_in'), zeroEnded('IEXEC_OUT=/iexec_out')],
    clock,
    random: new RandomStream(new Uint8Array(32).fill(7), sha256),
    tree,
    descriptors,
  }
  const program = admit(decode(bytes), { memoryBytes: MEMORY_BYTES })
  const { exit, fuel } = runProgram(program, host, undefined)
  const end = exit.kind === 'failed' ? exit.code : exit.kind
  return { end, fuel: String(fuel), stdout: hex(bytesOf(stdout)), files: filesOf(tree, tree.outputs) }
}

function filesOf(tree: Tree, folder: FolderNode): unknown[] {
  return tree
    .list(folder)
    .map(([name, node]) => [name, node.kind === 'file' ? hex(bytesOf(node.content)) : filesOf(tree, node)])
}

function bytesOf(content: Content): Uint8Array {
  const bytes = new Uint8Array(content.size)
  content.read(0, bytes)
  return bytes
}

/** An input that lies in memory. */
function held(bytes: Uint8Array): Content {
  const content = new WrittenContent({ addBytes: () => undefined } as never)
  content.write(0, bytes)
  return content
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}

function hex(bytes: Uint8Array): string {
  return [...sha256(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
