import { admit } from '../inside/admission.ts'
import { Clock } from '../inside/clock.ts'
import type { Content } from '../inside/content.ts'
import { WrittenContent } from '../inside/content.ts'
import { DescriptorTable } from '../inside/descriptors.ts'
import { runProgram } from '../inside/program.ts'
import { RandomStream } from '../inside/random.ts'
import { type FolderNode, Tree } from '../inside/tree.ts'
import { decodeModule, Gauges, rewriteModule } from '../rewriter/index.ts'
import { callBits } from './bits.ts'
import { sha256 } from './sha256.ts'

/**
 * A module whose `go` is called, one of whose exports some are called, each with its parameters as decimal lanes of 64 bits, or a program
 * that speaks WASI; bytes as base64.
 */
export type EngineCase =
  | { kind: 'module'; bytes: string }
  | { kind: 'calls'; bytes: string; memoryPagesMax: number; calls: [name: string, lanes: string[]][] }
  | { kind: 'program'; bytes: string; args: string[]; inputs: Record<string, string> }

const MEMORY_BYTES = 64 * 1024 * 1024

/** What each case leaves behind on the engine that runs this, whichever it is: one line of text. */
export function runEngineCases(cases: readonly EngineCase[]): string[] {
  return cases.map((one) => JSON.stringify(runEngineCase(one)))
}

function runEngineCase(one: EngineCase): object {
  if (one.kind === 'module') return runModule(one)
  return one.kind === 'calls' ? runCalls(one) : runWasi(one)
}

function runCalls({ bytes, memoryPagesMax, calls }: EngineCase & { kind: 'calls' }): object {
  const module = decodeModule(decode(bytes))
  const rewritten = rewriteModule(module, { memoryPagesMax })
  const instance = orTrap(() => new WebAssembly.Instance(new WebAssembly.Module(rewritten)))
  const code = hex(rewritten)
  if (instance === 'trap') return { results: instance, code }
  const gauges = new Gauges(instance)
  const started = orTrap(() => gauges.start())
  const results = calls.map(([name, lanes]) => {
    const type = module.types[module.functions[module.exports.get(name)!.index]!]!
    const callee = instance.exports[name] as (...parameters: unknown[]) => unknown
    return String(orTrap(() => callBits(callee, type, lanes.map(BigInt))))
  })
  return {
    started: String(started),
    results: hex(encode(results.join())),
    fuel: String(gauges.fuelUsed),
    code,
  }
}

/** Engines word traps differently. */
function orTrap<T>(act: () => T): T | 'trap' {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error
    return 'trap'
  }
}

function runModule({ bytes }: { bytes: string }): object {
  const rewritten = rewriteModule(decodeModule(decode(bytes)), { memoryPagesMax: 16 })
  const instance = new WebAssembly.Instance(new WebAssembly.Module(rewritten))
  const gauges = new Gauges(instance)
  const result = String(orTrap(instance.exports.go as () => bigint))
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
  const zeroEnded = (text: string) => encode(`${text}\0`)
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

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}

function hex(bytes: Uint8Array): string {
  return [...sha256(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
