import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keccak256 } from 'viem'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import wabt from 'wabt'
import {
  type Bench,
  type ComplianceProgram,
  complianceSuite,
  createBench,
  type Lacks,
} from '../compliance.ts'
import type { RunResult } from '../runtime.ts'
import { createWasmRuntime } from './runtime.ts'
import { buildProbe, findCompilerObstacle } from './test/probe.ts'

const PROGRAMS = new URL('./programs/', import.meta.url)

let built: string
let compile: (text: string) => Uint8Array
let bench: Bench

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'ruche-programs-'))
  const { parseWat } = await wabt()
  compile = (text) => parseWat('program.wat', text, { threads: true }).toBinary({}).buffer
})

afterAll(() => rm(built, { recursive: true }))

/** Compiles a program of the folder, or the text of a module, into a file. */
async function build(name: string, text?: string): Promise<string> {
  const path = join(built, `${name}.wasm`)
  if (existsSync(path)) return path
  const read = (file: string): string => readFileSync(new URL(file, PROGRAMS), 'utf8')
  await writeFile(path, compile(text ?? `(module ${read('prelude.wat')} ${read(`${name}.wat`)})`))
  return path
}

const runtime = createWasmRuntime()

const compilerObstacle = findCompilerObstacle()
if (compilerObstacle !== undefined) {
  console.warn(
    `Programs in C are not tested; install lld, wasi-libc and libclang-rt-dev-wasm32: ${compilerObstacle}`,
  )
}

/** Of the suite's programs, those that are written in C. */
const IN_C: readonly ComplianceProgram[] = ['read-input', 'answer', 'folder', 'callback', 'sparse']

const lacks: Lacks = {
  sleep: 'its clock jumps over every wait',
  'fork-bomb': 'it has no processes',
  'ignore-term': 'it has no signals',
  'link-out': 'its file system has no links',
  'hard-links': 'its file system has no links',
  'odd-name': 'its file system refuses such names',
  orphan: 'it has no processes',
  'connect-out': 'it has no sockets',
  'ptrace-all': 'it has no processes',
  'kill-host': 'it has no processes',
  ...(compilerObstacle === undefined ? {} : Object.fromEntries(IN_C.map((name) => [name, compilerObstacle]))),
}

complianceSuite('the WASM runtime', {
  getRuntime: () => runtime,
  build: (program) => (IN_C.includes(program) ? buildProbe(program, built) : build(program)),
  lacks,
})

describe('the WASM runtime', () => {
  beforeEach(async () => {
    bench = await createBench(runtime)
  })

  afterEach(() => bench.close())

  test.each([
    ['trap-unreachable', 'TRAP'],
    ['trap-memory', 'TRAP'],
    ['trap-division', 'TRAP'],
    ['recurse-forever', 'STACK_OVERFLOW'],
  ])('reports %s as %s', async (name, code) => {
    const { exit } = await bench.run(await build(name))
    expect(exit).toMatchObject({ kind: 'failed', code })
  })

  test('tells the fuel that a run used, the same each time', async () => {
    const program = await build('two-names')
    await writeFile(join(bench.inputFolder, 'input.txt'), 'old ')
    const fuel = async (): Promise<bigint | undefined> =>
      (await bench.run(program, { inputFiles: ['input.txt'] })).usage.fuel
    const used = await fuel()
    expect(used).toBeGreaterThan(0n)
    expect(await fuel()).toBe(used)

    const limited = async (limit: bigint): Promise<RunResult> =>
      bench.run(program, { inputFiles: ['input.txt'] }, { limits: { fuel: limit } })
    expect((await limited(used!)).exit).toEqual({ kind: 'completed' })
    const { exit, usage } = await limited(used! - 1n)
    expect(exit).toMatchObject({ kind: 'failed', code: 'FUEL_LIMIT' })
    expect(usage.fuel).toBe(used! - 1n)
  })

  test('stops a program that never ends after exactly the fuel it may use', async () => {
    const { exit, usage } = await bench.run(await build('loop-forever'), {}, { limits: { fuel: 5_000_000n } })
    expect(exit).toMatchObject({ kind: 'failed', code: 'FUEL_LIMIT' })
    expect(usage.fuel).toBe(5_000_000n)
  })

  test('names the part of WebAssembly that it refuses', async () => {
    const program = await build('shared', '(module (memory 1 2 shared) (func (export "_start")))')
    const refused = { kind: 'failed', code: 'UNSUPPORTED_WASM', reason: 'THREADS' }
    expect((await bench.run(program)).exit).toMatchObject(refused)
  })

  test('keeps the log of a program that trapped', async () => {
    const { logs } = await bench.run(await build('trap-unreachable'))
    expect(logs.stdout).toBe('before the end\n')
  })

  test('refuses what is no module, and what asks for more than there is', async () => {
    const text = join(built, 'text.wasm')
    await writeFile(text, 'echo hello')
    expect((await bench.run(text)).exit).toMatchObject({ kind: 'failed', code: 'NOT_WASM' })
    const imports = await build('imports', '(module (import "env" "fetch" (func)) (func (export "_start")))')
    expect((await bench.run(imports)).exit).toMatchObject({ kind: 'failed', code: 'UNSUPPORTED_WASM' })
  })

  test('refuses a body that is no code, which only the engine can tell', async () => {
    const path = await build('body', '(module (func (export "_start") (drop (i32.const 5))))')
    const bytes = await readFile(path)
    // `i32.const 5` ‖ `drop` becomes `drop` of nothing.
    bytes.set([0x1a, 0x01, 0x01], bytes.indexOf(Buffer.from([0x41, 0x05, 0x1a])))
    await writeFile(path, bytes)
    expect((await bench.run(path)).exit).toMatchObject({ kind: 'failed', code: 'NOT_WASM' })
  })

  test('refuses system calls before the start', async () => {
    const call = '(import "wasi_snapshot_preview1" "fd_close" (func $close (param i32) (result i32)))'
    const start = '(func $first (drop (call $close (i32.const 1)))) (start $first) (func (export "_start"))'
    const path = await build('early', `(module ${call} (memory (export "memory") 1) ${start})`)
    expect((await bench.run(path)).exit).toMatchObject({ kind: 'failed', code: 'UNSUPPORTED_WASM' })
  })

  test('answers pointers outside the memory with a fault', async () => {
    const { exit } = await bench.run(await build('bad-pointers'))
    expect(exit).toEqual({ kind: 'completed' })
  })

  test('shows the time of the deal and bytes of the task', async () => {
    const program = await build('time-and-chance')
    const seen = async (taskId: `0x${string}`): Promise<Buffer> => {
      const { outputFolder } = await bench.run(program, { taskId })
      return readFile(join(outputFolder, 'stdout.txt'))
    }
    const taskId = `0x${'11'.repeat(32)}` as const
    const first = await seen(taskId)
    expect(await seen(taskId)).toEqual(first)
    // The program is one block of 249 cost units: 7 calls of 32, and 19 constants and 6 drops of 1.
    // Each reading passes a microsecond and costs 32 000 units more, of which 32 are a nanosecond: 2 008, 4 008…
    const seconds = 1_700_000_000_000_000_000n
    expect([0, 8, 16, 24].map((at) => first.readBigUInt64LE(at))).toEqual([
      seconds + 2_008n,
      seconds + 4_008n,
      6_008n,
      8_008n,
    ])

    const seed = Buffer.from(keccak256(taskId).slice(2), 'hex')
    const block = (i: number): Buffer =>
      createHash('sha256')
        .update(seed)
        .update(Buffer.from([0, 0, 0, 0, 0, 0, 0, i]))
        .digest()
    expect(first.subarray(32)).toEqual(Buffer.concat([block(0), block(1)]).subarray(0, 48))

    const other = await seen(`0x${'12'.repeat(32)}`)
    expect(other.subarray(0, 32)).toEqual(first.subarray(0, 32))
    expect(other.subarray(32)).not.toEqual(first.subarray(32))
  })

  test('shows an input in the current folder too, where a program may write over it', async () => {
    await writeFile(join(bench.inputFolder, 'input.txt'), 'old ')
    const { exit, outputFolder } = await bench.run(await build('two-names'), { inputFiles: ['input.txt'] })
    expect(exit).toEqual({ kind: 'completed' })
    expect(await readFile(join(outputFolder, 'stdout.txt'), 'utf8')).toBe('old old newold ')
    expect(await readFile(join(outputFolder, 'input.txt'), 'utf8')).toBe('new')
    expect(await readFile(join(bench.inputFolder, 'input.txt'), 'utf8')).toBe('old ')
  })

  test('tells the variables of iExec in their order, and no others', async () => {
    const { outputFolder } = await bench.run(await build('told'))
    const told = (await readFile(join(outputFolder, 'stdout.txt'), 'utf8')).split('\0')
    expect(told.slice(1).map((text) => text.split('=')[0])).toEqual([
      'IEXEC_TASK_ID',
      'IEXEC_DEAL_ID',
      'IEXEC_TASK_INDEX',
      'IEXEC_IN',
      'IEXEC_OUT',
      'IEXEC_DATASET_ADDRESS',
      'IEXEC_DATASET_FILENAME',
      'IEXEC_INPUT_FILES_FOLDER',
      'IEXEC_INPUT_FILES_NUMBER',
      'IEXEC_BOT_FIRST_INDEX',
      'IEXEC_BOT_SIZE',
      'IEXEC_BOT_TASK_INDEX',
      '',
    ])
  })

  test('lets an hour pass without waiting', async () => {
    const { exit, outputFolder } = await bench.run(await build('sleep'))
    expect(exit).toEqual({ kind: 'completed' })
    const slept = (await readFile(join(outputFolder, 'stdout.txt'))).readBigUInt64LE(0) - 3_600_000_000_000n
    expect(slept).toBeGreaterThan(0n)
    expect(slept).toBeLessThan(10_000n)
  })

  test('lists a folder by name, with small inodes', async () => {
    for (const name of ['b', 'a', 'é', 'Z']) await writeFile(join(bench.inputFolder, name), '')
    const { outputFolder } = await bench.run(await build('listing'), { inputFiles: ['b', 'a', 'é', 'Z'] })
    const bytes = await readFile(join(outputFolder, 'stdout.txt'))
    const entries: [string, number][] = []
    for (let at = 0; at < bytes.length; at += 24 + bytes.readUInt32LE(at + 16)) {
      const name = bytes.subarray(at + 24, at + 24 + bytes.readUInt32LE(at + 16)).toString()
      entries.push([name, Number(bytes.readBigUInt64LE(at + 8))])
    }
    expect(entries).toEqual([
      ['.', 1],
      ['..', 1],
      ['Z', 8],
      ['a', 6],
      ['b', 5],
      ['iexec_in', 2],
      ['iexec_out', 3],
      ['tmp', 4],
      ['é', 7],
    ])
  })
})
