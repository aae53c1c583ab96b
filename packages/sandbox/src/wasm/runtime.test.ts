import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keccak256 } from 'viem'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import wabt from 'wabt'
import { type Bench, complianceSuite, createBench } from '../compliance.ts'
import { createWasmRuntime } from './runtime.ts'

const PROGRAMS = new URL('./programs/', import.meta.url)

let built: string
let compile: (text: string) => Uint8Array
let bench: Bench

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'ruche-programs-'))
  const { parseWat } = await wabt()
  compile = (text) => parseWat('program.wat', text).toBinary({}).buffer
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

complianceSuite('the WASM runtime', { runtime, build })

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

  test('keeps the log of a program that trapped', async () => {
    const { logs } = await bench.run(await build('trap-unreachable'))
    expect(logs.stdout).toBe('before the end\n')
  })

  test.each([
    ['text', '#!/bin/sh\necho hello\n', 'NOT_WASM'],
    ['nothing', '', 'NOT_WASM'],
    ['a header that breaks off', '\0asm\x01', 'NOT_WASM'],
    ['another version', '\0asm\x02\0\0\0', 'NOT_WASM'],
    ['a section longer than the module', '\0asm\x01\0\0\0\x01\x7f\0', 'NOT_WASM'],
    ['an unknown section', '\0asm\x01\0\0\0\x7f\x01\0', 'UNSUPPORTED_WASM'],
    ['a component', '\0asm\x0d\0\x01\0', 'UNSUPPORTED_WASM'],
    ['an empty module', '\0asm\x01\0\0\0', 'UNSUPPORTED_WASM'],
  ])('refuses %s', async (_what, bytes, code) => {
    const path = join(built, 'raw.wasm')
    await writeFile(path, bytes, 'latin1')
    const { exit } = await bench.run(path)
    expect(exit).toMatchObject({ kind: 'failed', code })
  })

  test('refuses a module cut off anywhere', async () => {
    const whole = await readFile(await build('hello'))
    for (const share of [0.3, 0.6, 0.95]) {
      const path = join(built, 'cut.wasm')
      await writeFile(path, whole.subarray(0, Math.floor(whole.length * share)))
      const { exit } = await bench.run(path)
      expect(exit).toMatchObject({ kind: 'failed', code: 'NOT_WASM' })
    }
  })

  test.each([
    ['an unknown function', '(import "env" "fetch" (func)) (func (export "_start"))'],
    [
      'an unknown system call',
      '(import "wasi_snapshot_preview1" "fd_fetch" (func)) (func (export "_start"))',
    ],
    ['an old system', '(import "wasi_unstable" "sched_yield" (func (result i32))) (func (export "_start"))'],
    [
      'other types',
      '(import "wasi_snapshot_preview1" "fd_close" (func (param i64) (result i32))) (memory (export "memory") 1) (func (export "_start"))',
    ],
    ['an imported memory', '(import "env" "memory" (memory 1)) (func (export "_start"))'],
    ['an inherited name', '(import "wasi_snapshot_preview1" "toString" (func)) (func (export "_start"))'],
    ['no entry', '(func (export "main"))'],
    ['an entry with parameters', '(func (export "_start") (param i32))'],
    [
      'a hidden memory',
      '(import "wasi_snapshot_preview1" "fd_close" (func (param i32) (result i32))) (memory 1) (func (export "_start"))',
    ],
    [
      'system calls before the start',
      '(import "wasi_snapshot_preview1" "fd_close" (func $c (param i32) (result i32))) (memory (export "memory") 1) (func $s (drop (call $c (i32.const 1)))) (start $s) (func (export "_start"))',
    ],
  ])('refuses %s', async (what, text) => {
    const { exit } = await bench.run(await build(what.replaceAll(' ', '-'), `(module ${text})`))
    expect(exit).toMatchObject({ kind: 'failed', code: 'UNSUPPORTED_WASM' })
  })

  test('refuses a program that starts with more memory than allowed', async () => {
    const path = await build('large', '(module (memory 1025) (func (export "_start")))')
    const { exit } = await bench.run(path)
    expect(exit).toMatchObject({ kind: 'failed', code: 'MEMORY_LIMIT' })
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
    expect(first.readBigUInt64LE(0)).toBe(1_700_000_000_000_001_000n)
    expect(first.readBigUInt64LE(8)).toBe(1_700_000_000_000_002_000n)
    expect(first.readBigUInt64LE(16)).toBe(3_000n)
    expect(first.readBigUInt64LE(24)).toBe(4_000n)

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

  test('lets an hour pass without waiting', async () => {
    const { usage, outputFolder } = await bench.run(await build('sleep'))
    expect((await readFile(join(outputFolder, 'stdout.txt'))).readBigUInt64LE(0)).toBe(3_600_000_001_000n)
    expect(usage.wallMs).toBeLessThan(10_000)
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
