import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Bench, createBench } from '../compliance.ts'
import { createWasmRuntime } from './runtime.ts'
import { findCompilerObstacle } from './test/probe.ts'

const obstacle = findCompilerObstacle()
if (obstacle !== undefined) console.warn(`Stopping and resuming a program in C is not tested: ${obstacle}`)

describe.skipIf(obstacle !== undefined)('a run that is stopped', () => {
  const task = { inputFiles: ['input.txt'] }
  let built: string
  let program: string
  let bench: Bench

  beforeAll(async () => {
    built = await mkdtemp(join(tmpdir(), 'ruche-checkpoint-'))
    program = join(built, 'halves.wasm')
    const source = fileURLToPath(new URL('./programs/halves.c', import.meta.url))
    execFileSync('clang', ['--target=wasm32-wasi', '--sysroot=/usr', '-O2', source, '-o', program])
    bench = await createBench(createWasmRuntime())
    await writeFile(join(bench.inputFolder, 'input.txt'), 'one\ntwo\nthree\nfour\nfive\nsix\n')
  })

  afterAll(async () => {
    await bench?.close()
    await rm(built, { recursive: true, force: true })
  })

  test('goes on in another process, to the same bytes, logs and fuel', async () => {
    const whole = await bench.run(program, task)
    expect(whole.exit).toEqual({ kind: 'completed' })
    const { fuel = 0n } = whole.usage
    const folder = join(built, 'state')
    for (const share of [10n, 50n, 90n]) {
      const checkpoint = { folder, fuel: (fuel * share) / 100n }
      await expect(bench.run(program, task, { checkpoint })).rejects.toMatchObject({ code: 'RUN_STOPPED' })
    }
    const other = join(built, 'other')
    await cp(folder, other, { recursive: true })
    const resumed = await bench.run(program, task, { checkpoint: { folder: other } })
    expect(resumed.exit).toEqual(whole.exit)
    expect(resumed.logs).toEqual(whole.logs)
    expect(resumed.usage.fuel).toBe(fuel)
    const left = await filesOf(whole.outputFolder)
    expect(await filesOf(resumed.outputFolder)).toEqual(left)
    // Six files in the folder but the removed one, and steps.txt, stdout.txt, computed.json.
    expect(Object.keys(left)).toHaveLength(8)
    // What is done needs no state.
    expect(existsSync(other)).toBe(false)

    const another = await bench.run(
      program,
      { ...task, taskId: `0x${'33'.repeat(32)}` },
      { checkpoint: { folder } },
    )
    expect(another.exit).toEqual({ kind: 'completed' })
    expect(another.logs.stdout).not.toEqual(whole.logs.stdout)
  })

  test('stops when it is told to, while it runs', async () => {
    const loop = join(built, 'loop.wasm')
    // (module (func (export "_start") (loop (br 0))))
    const bytes =
      '0061736d010000000104016000000302010007 0a 01 06 5f7374617274 00 00 0a 09 01 07 00 03 40 0c 00 0b 0b'
    await writeFile(loop, Buffer.from(bytes.replaceAll(' ', ''), 'hex'))
    const stop = new AbortController()
    const run = bench.run(
      loop,
      {},
      { limits: { wallMs: 60_000 }, checkpoint: { folder: join(built, 'loop'), signal: stop.signal } },
    )
    setTimeout(() => stop.abort(), 300)
    await expect(run).rejects.toMatchObject({ code: 'RUN_STOPPED' })
    expect(existsSync(join(built, 'loop', 'state'))).toBe(true)
  })

  test('that runs out of its fuel has ended, not stopped', async () => {
    const limits = { fuel: 100_000n }
    const whole = await bench.run(program, task, { limits })
    const checkpoint = { folder: join(built, 'short') }
    const resumed = await bench.run(program, task, { limits, checkpoint })
    expect(whole.exit).toMatchObject({ code: 'FUEL_LIMIT' })
    expect(resumed).toMatchObject({ exit: whole.exit, usage: { fuel: whole.usage.fuel } })
  })
})

/** What a folder holds, by path. */
async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const read = async (path: string) => [relative(folder, path), await readFile(path, 'base64')] as const
  return Object.fromEntries(await Promise.all(paths.map(read)))
}
