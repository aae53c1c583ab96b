import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Bench, createBench } from '../compliance.ts'
import { digestOutput } from '../digest.ts'
import { createWasmRuntime } from './runtime.ts'

const built = mkdtempSync(join(tmpdir(), 'ruche-c-programs-'))

/** Compiles a C program of the folder as a stranger would: clang, wasi-libc, no options of ours. */
function build(name: string): string {
  const source = fileURLToPath(new URL(`./programs/${name}.c`, import.meta.url))
  const path = join(built, `${name}.wasm`)
  const options = ['--target=wasm32-wasi', '--sysroot=/usr', '-O2', '-Werror', source, '-o', path]
  execFileSync('clang', options, { stdio: 'pipe' })
  return path
}

/** Why C programs cannot be built on this machine, if so. */
function findObstacle(): string | undefined {
  try {
    build('surroundings')
    return undefined
  } catch (error) {
    return (error as Error).message.split('\n').slice(0, 3).join(' ')
  }
}

const obstacle = findObstacle()
if (obstacle !== undefined) {
  console.warn(
    `C programs are not tested; install clang, lld, wasi-libc and libclang-rt-dev-wasm32: ${obstacle}`,
  )
}

afterAll(() => rmSync(built, { recursive: true }))

describe.skipIf(obstacle !== undefined)('a C program', () => {
  const runtime = createWasmRuntime()
  let bench: Bench

  beforeEach(async () => {
    bench = await createBench(runtime)
  })

  afterEach(() => bench.close())

  test('reads and writes buffered files by short and by full names, and formats numbers', async () => {
    await writeFile(join(bench.inputFolder, 'lines.txt'), 'first line\nlast line\n')
    const run = { args: ['lines.txt'], inputFiles: ['lines.txt'] }
    const program = build('stdio')
    const { exit, logs, outputFolder } = await bench.run(program, run)
    expect(logs.stderr).toBe('to the log\n')
    expect(exit).toEqual({ kind: 'completed' })
    expect(logs.stdout).toBe(
      '0.10000000000000001 1e+100 6.022141e+23 3.142 0x1.5555555555555p-2\n' +
        'inf -inf 2.22507e-308 2\n' +
        '0.841470984808 2.718281828459 1.414213562373\n',
    )
    expect(await readFile(join(outputFolder, 'relative.txt'), 'utf8')).toBe('43 words\nmore\n')
    expect((await readFile(join(outputFolder, 'absolute.bin'))).length).toBe(300_000)

    const digest = await digestOutput(outputFolder)
    expect(digest.covered).toEqual(['absolute.bin', 'computed.json', 'relative.txt', 'stdout.txt'])
    const again = await bench.run(program, run)
    expect(await digestOutput(again.outputFolder)).toEqual(digest)
  })

  test('makes, lists, renames and removes files and folders', async () => {
    await writeFile(join(bench.inputFolder, 'given.txt'), '')
    const { exit, logs } = await bench.run(build('folders'), { inputFiles: ['given.txt'] })
    expect(logs.stderr).toBe('')
    expect(exit).toEqual({ kind: 'completed' })
    expect(logs.stdout).toBe(
      'made: ./ ../ B a c d/\n' +
        '/iexec_out/made/d/..: ./ ../ B a c d/\n' +
        '/tmp/moved: ./ ../ B a c\n' +
        '.: ./ ../ given.txt iexec_in/ iexec_out/ tmp/\n',
    )
  })

  test('allocates and frees', async () => {
    const { exit, logs } = await bench.run(build('memory'))
    expect(logs.stderr).toBe('')
    expect(exit).toEqual({ kind: 'completed' })
  })

  test('that doubles a block until none is left is out of memory', async () => {
    const { exit } = await bench.run(build('out-of-memory'))
    expect(exit).toMatchObject({ kind: 'failed', code: 'MEMORY_LIMIT' })
  })

  test('sees the time of the deal, waits in no time, and knows its variables', async () => {
    const { exit, logs } = await bench.run(build('surroundings'))
    expect(logs.stderr).toBe('')
    expect(exit).toEqual({ kind: 'completed' })
    // 1 700 000 000 s; an hour, a minute and half a second of waiting.
    expect(logs.stdout).toMatch(/^2023-11-14T22:13:20Z\n3660\n[0-9a-f]{8}\n7 no home\n$/)
  })
})
