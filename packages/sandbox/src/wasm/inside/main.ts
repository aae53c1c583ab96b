import { createHash } from 'node:crypto'
import { readFileSync, writeSync } from 'node:fs'
import type { Exit } from '../../exit.ts'
import { admit } from './admission.ts'
import { Clock } from './clock.ts'
import { WrittenContent } from './content.ts'
import { DescriptorTable } from './descriptors.ts'
import type { Host } from './host.ts'
import { HostInput } from './host-input.ts'
import { listOutputs, writeOutputs } from './host-output.ts'
import { LogTail } from './log-tail.ts'
import { runProgram } from './program.ts'
import { RandomStream } from './random.ts'
import type { Report, Request } from './request.ts'
import { failed, Stop } from './stop.ts'
import { Tree } from './tree.ts'

const STDOUT_FILE = 'stdout.txt'
const COMPUTED_FILE = 'computed.json'

/** The whole life of the process of a run: prepare, run, keep the outputs, report. */
export function main(request: Request): void {
  const onText = (stream: 'stdout' | 'stderr', text: string): void => report({ type: 'log', stream, text })
  const stdout = new LogTail('stdout', request.limits.logBytes, onText)
  const stderr = new LogTail('stderr', request.limits.logBytes, onText)
  const { exit, outputBytes, fuel } = settle(request, { stdout, stderr })
  const { user, system } = process.cpuUsage()
  report({
    type: 'end',
    exit,
    logs: { stdout: stdout.text(), stderr: stderr.text() },
    outputBytes,
    fuel: String(fuel),
    cpuMs: (user + system) / 1000,
    memoryBytesPeak: process.resourceUsage().maxRSS * 1024,
  })
}

type Logs = { stdout: LogTail; stderr: LogTail }

type Settled = { exit: Exit; outputBytes: number; fuel: bigint }

function settle(request: Request, logs: Logs): Settled {
  let fuel = 0n
  try {
    const program = admit(readProgram(request.program), request.limits)
    const { host, keepStdout } = createHost(request, logs)
    const fuelLimit = request.fuel === undefined ? undefined : BigInt(request.fuel)
    const run = runProgram(program, host, fuelLimit)
    fuel = run.fuel
    if (run.exit.kind === 'failed') return { exit: run.exit, outputBytes: 0, fuel }
    keepStdout()
    keepComputed(host.tree, host.clock)
    const outputBytes = writeOutputs(request.outputFolder, listOutputs(host.tree))
    return { exit: run.exit, outputBytes, fuel }
  } catch (error) {
    if (error instanceof Stop) return { exit: error.exit, outputBytes: 0, fuel }
    throw error
  }
}

function readProgram(path: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(path))
  } catch (error) {
    throw failed('INPUT_UNREADABLE', `The program cannot be read: ${(error as Error).message}.`)
  }
}

function createHost(request: Request, logs: Logs): { host: Omit<Host, 'memory'>; keepStdout: () => void } {
  const clock = new Clock(BigInt(request.startTimeSeconds))
  const tree = new Tree(request.limits, clock.now)
  for (const { name, path } of request.inputs) tree.addInput(name, new HostInput(path), clock.now)

  const { node, content } = tree.createNameless(clock.now)
  const descriptors = new DescriptorTable(tree)
  descriptors.add({ kind: 'stream' })
  descriptors.add({
    kind: 'stream',
    write: (bytes) => {
      content.write(content.size, bytes)
      logs.stdout.write(bytes)
    },
  })
  descriptors.add({ kind: 'stream', write: (bytes) => logs.stderr.write(bytes) })
  descriptors.add({ kind: 'folder', node: tree.root, preopened: '/' })

  const random = new RandomStream(Buffer.from(request.seed, 'hex'), (bytes) =>
    createHash('sha256').update(bytes).digest(),
  )
  const host = {
    args: request.args.map(zeroEnded),
    environment: request.environment.map(([name, value]) => zeroEnded(`${name}=${value}`)),
    clock,
    random,
    tree,
    descriptors,
  }
  // A program that writes a stdout.txt of its own keeps it.
  const keepStdout = (): void => {
    if (!tree.outputs.entries.has(STDOUT_FILE)) tree.outputs.entries.set(STDOUT_FILE, node)
  }
  return { host, keepStdout }
}

/**
 * A program that knows nothing of `computed.json` gets one: its standard output is the result if it left nothing else,
 * else everything it left is.
 */
function keepComputed(tree: Tree, clock: Clock): void {
  if (tree.outputs.entries.has(COMPUTED_FILE)) return
  const path = tree.outputs.entries.size === 1 ? `/iexec_out/${STDOUT_FILE}` : '/iexec_out'
  const file = tree.createFile(tree.resolve(tree.outputs, COMPUTED_FILE), clock.now)
  const text = JSON.stringify({ 'deterministic-output-path': path })
  if (file.content instanceof WrittenContent) file.content.write(0, new TextEncoder().encode(text))
}

function zeroEnded(text: string): Uint8Array {
  return new TextEncoder().encode(`${text}\0`)
}

function report(line: Report): void {
  const bytes = Buffer.from(`${JSON.stringify(line)}\n`)
  for (let done = 0; done < bytes.length; ) done += writeSync(1, bytes, done)
}
