import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import wabt from 'wabt'
import { type Bench, createBench } from '../compliance.ts'
import type { Limits } from '../runtime.ts'
import { createWasmRuntime } from './runtime.ts'

async function waitFor(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 600 && !isSo(); i++) await sleep(50)
  expect(isSo()).toBe(true)
}

const PROGRAMS = new URL('./programs/', import.meta.url)
/** Those of the bench. */
const LIMITS = { wallMs: 20_000, memoryBytes: 64 * 1024 * 1024 } as Limits

describe('a run in a process that was ready', () => {
  let folder: string
  let scratchFolder: string
  let bench: Bench
  let runtime: ReturnType<typeof createWasmRuntime>

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ruche-ready-'))
    scratchFolder = join(folder, 'scratch')
    runtime = createWasmRuntime({ ready: { scratchFolder, countMax: 1 } })
    bench = await createBench(runtime)
  })

  afterEach(async () => {
    await runtime.close()
    await bench.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function build(name: string): Promise<string> {
    const { parseWat } = await wabt()
    const read = (file: string) => readFile(new URL(file, PROGRAMS), 'utf8')
    const text = `(module ${await read('prelude.wat')} ${await read(`${name}.wat`)})`
    const path = join(folder, `${name}.wasm`)
    await writeFile(path, parseWat(name, text).toBinary({}).buffer)
    return path
  }

  test('gives what any other gives, and takes its folder with it', async () => {
    const program = await build('two-names')
    await writeFile(join(bench.inputFolder, 'input.txt'), 'old ')
    const cold = await bench.run(program, { inputFiles: ['input.txt'] })
    // Knows nothing of the program; has loaded it; has loaded another one.
    for (const early of [undefined, program, await build('hello')]) {
      const kept = join(folder, 'fresh')
      const fresh = createWasmRuntime({ ready: { scratchFolder: kept, countMax: 1 } })
      await fresh.prepare(LIMITS, early)
      const other = await createBench(fresh)
      await writeFile(join(other.inputFolder, 'input.txt'), 'old ')
      const [ready = ''] = await readdir(kept)
      const warm = await other.run(program, { inputFiles: ['input.txt'] })
      await waitFor(() => !existsSync(join(kept, ready)))
      expect(warm.exit).toEqual(cold.exit)
      expect(warm.logs).toEqual(cold.logs)
      expect(warm.usage.fuel).toBe(cold.usage.fuel)
      expect((await readdir(warm.outputFolder)).sort()).toEqual(['computed.json', 'input.txt', 'stdout.txt'])
      expect(await readFile(join(warm.outputFolder, 'input.txt'), 'utf8')).toBe('new')
      expect(await readFile(join(other.inputFolder, 'input.txt'), 'utf8')).toBe('old ')
      await fresh.close()
      await other.close()
    }
  })

  test('sees nothing of the host or of other tasks', async () => {
    await runtime.prepare(LIMITS)
    const args = [bench.inputFolder, scratchFolder, '/etc/passwd']
    expect((await bench.run(await build('read-host'), { args })).exit).toEqual({ kind: 'completed' })
  })

  test('is followed by one that has loaded the same program', async () => {
    const program = await build('hello')
    await bench.run(program)
    await waitFor(() => readdirSync(scratchFolder).length === 1)
    const [ready = ''] = await readdir(scratchFolder)
    await waitFor(() => existsSync(join(scratchFolder, ready, 'in', 'program')))
    expect((await bench.run(program)).logs.stdout).toBe('hello\n')
    await waitFor(() => !existsSync(join(scratchFolder, ready)))
  })

  test('never has a program that has changed since it was loaded', async () => {
    const [hello, exits] = [await build('hello'), await build('exit-3')]
    await runtime.prepare(LIMITS, hello)
    await rename(exits, hello)
    expect((await bench.run(hello)).exit).toMatchObject({ code: 'EXIT_CODE', exitCode: 3 })
  })

  test('says what is wrong with a program that could not be loaded', async () => {
    const path = join(folder, 'broken.wasm')
    await writeFile(path, 'no module')
    await runtime.prepare(LIMITS, path)
    expect((await bench.run(path)).exit).toMatchObject({ kind: 'failed', code: 'NOT_WASM' })
  })

  test('is not one with other limits', async () => {
    await runtime.prepare({ ...LIMITS, memoryBytes: 1024 * 1024 })
    const [ready = ''] = await readdir(scratchFolder)
    const { exit } = await bench.run(await build('allocate-forever'))
    expect(exit).toMatchObject({ code: 'MEMORY_LIMIT' })
    // It made room for one with the limits that are asked for.
    await runtime.prepare(LIMITS)
    expect(existsSync(join(scratchFolder, ready))).toBe(false)
  })
})
