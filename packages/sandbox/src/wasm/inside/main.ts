import { createHash } from 'node:crypto'
import { writeSync } from 'node:fs'
import type { Exit } from '../../exit.ts'
import { admit } from './admission.ts'
import { type Checkpoint, CheckpointFolder } from './checkpoint.ts'
import { Clock } from './clock.ts'
import { WrittenContent } from './content.ts'
import { type Descriptor, DescriptorTable } from './descriptors.ts'
import type { Host } from './host.ts'
import { HostInput } from './host-input.ts'
import { listOutputs, writeOutputs } from './host-output.ts'
import { keepHost, resumeHost } from './host-state.ts'
import { keepOutput } from './kept-output.ts'
import { loadEarly, loadProgram } from './load.ts'
import { LogTail } from './log-tail.ts'
import { runProgram } from './program.ts'
import { RandomStream } from './random.ts'
import type { Early, Report, Request } from './request.ts'
import { Stop } from './stop.ts'
import { type FileNode, Tree } from './tree.ts'

/** The whole life of the process of a run: prepare, run, keep the outputs, report. */
export function main(request: Request): void {
  const onText = (stream: 'stdout' | 'stderr', text: string): void => report({ type: 'log', stream, text })
  const stdout = new LogTail('stdout', request.limits.logBytes, onText)
  const stderr = new LogTail('stderr', request.limits.logBytes, onText)
  const settled = settle(request, { stdout, stderr })
  const { user, system } = process.cpuUsage()
  report({
    type: 'end',
    ...settled,
    logs: { stdout: stdout.text(), stderr: stderr.text() },
    fuel: String(settled.fuel),
    cpuMs: (user + system) / 1000,
    memoryBytesPeak: process.resourceUsage().maxRSS * 1024,
  })
}

/** `(module (memory (export "memory") 1) (func (export "_start")))`: it does nothing. */
const IDLE =
  '0061736d0100000001040160000003020100050301000107130206' + '6d656d6f72790200065f737461727400000a040102000b'

/** Makes ready for a run that is still to come. */
export function prepare(early: Early): void {
  warmUp()
  loadEarly(early)
  report({ type: 'ready' })
}

/** Runs a program that does nothing, so that the code for the one to come is compiled; nothing of it is kept. */
function warmUp(): void {
  const limits = { memoryBytes: 65_536, outputBytes: 1_024, fileCount: 8, logBytes: 0 }
  const request = {
    program: '',
    limits,
    args: [],
    environment: [],
    inputs: [],
    outputFolder: '',
    startTimeSeconds: '0',
    seed: '',
  }
  const logs = {
    stdout: new LogTail('stdout', 0, () => undefined),
    stderr: new LogTail('stderr', 0, () => undefined),
  }
  const { host, stdout } = createHost({ ...request, seed: '00'.repeat(32) }, { logs, kept: undefined })
  runProgram(admit(new Uint8Array(Buffer.from(IDLE, 'hex')), limits), host, undefined)
  keepOutput(host.tree, stdout, host.clock)
  listOutputs(host.tree)
}

type Logs = { stdout: LogTail; stderr: LogTail }

type Settled = { exit: Exit; outputBytes: number; fuel: bigint; isStopped: boolean }

function settle(request: Request, logs: Logs): Settled {
  let fuel = 0n
  const without = (exit: Exit, isStopped = false): Settled => ({ exit, outputBytes: 0, fuel, isStopped })
  try {
    const folder = request.checkpoint === undefined ? undefined : new CheckpointFolder(request.checkpoint)
    const kept = folder?.read()
    const stop = folder === undefined ? {} : { canStop: true }
    const resumed = kept === undefined ? {} : { resumed: kept.program.state }
    const program = loadProgram(request, { ...stop, ...resumed })
    const { host, stdout } = createHost(request, { logs, kept })
    const fuelLimit = request.fuel === undefined ? undefined : BigInt(request.fuel)
    const from = kept === undefined ? undefined : { ...kept.program, memory: kept.memory }
    const run = runProgram(program, host, fuelLimit, folder && { due: folder.due, from })
    fuel = run.fuel
    if (run.stopped !== undefined) {
      const { memory, ...program } = run.stopped
      const { stdout: out, stderr: error } = logs
      const texts = { stdout: out.state, stderr: error.state }
      folder?.write({ program, memory, host: keepHost(host, stdout), logs: texts })
      return without(run.exit, true)
    }
    if (run.exit.kind === 'failed') return without(run.exit)
    keepOutput(host.tree, stdout, host.clock)
    const outputBytes = writeOutputs(request.outputFolder, listOutputs(host.tree))
    return { exit: run.exit, outputBytes, fuel, isStopped: false }
  } catch (error) {
    if (error instanceof Stop) return without(error.exit)
    throw error
  }
}

type RunHost = { host: Omit<Host, 'memory'>; stdout: FileNode }

function createHost(request: Request, { logs, kept }: { logs: Logs; kept: Checkpoint | undefined }): RunHost {
  const clock = new Clock(BigInt(request.startTimeSeconds))
  const tree = new Tree(request.limits, clock.now)
  for (const { name, path } of request.inputs) tree.addInput(name, new HostInput(path), clock.now)
  const descriptors = new DescriptorTable(tree)
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
  if (kept !== undefined) {
    logs.stdout.resume(kept.logs.stdout)
    logs.stderr.resume(kept.logs.stderr)
    const streams = (stdout: FileNode): Descriptor[] => standardStreams(stdout, logs)
    return { host, stdout: resumeHost(host, { state: kept.host, streams }) }
  }
  const { node } = tree.createNameless(clock.now)
  for (const stream of standardStreams(node, logs)) descriptors.add(stream)
  descriptors.add({ kind: 'folder', node: tree.root, preopened: '/' })
  return { host, stdout: node }
}

function standardStreams({ content }: FileNode, logs: Logs): Descriptor[] {
  const write = (bytes: Uint8Array): void => {
    if (content instanceof WrittenContent) content.write(content.size, bytes)
    logs.stdout.write(bytes)
  }
  return [
    { kind: 'stream', stream: 0 },
    { kind: 'stream', stream: 1, write },
    { kind: 'stream', stream: 2, write: (bytes) => logs.stderr.write(bytes) },
  ]
}

function zeroEnded(text: string): Uint8Array {
  return new TextEncoder().encode(`${text}\0`)
}

function report(line: Report): void {
  const bytes = Buffer.from(`${JSON.stringify(line)}\n`)
  for (let done = 0; done < bytes.length; ) done += writeSync(1, bytes, done)
}
