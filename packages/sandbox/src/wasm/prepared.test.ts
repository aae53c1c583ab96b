import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import wabt from 'wabt'
import { type Bench, createBench } from '../compliance.ts'
import type { Limits } from '../runtime.ts'
import { createWasmRuntime } from './runtime.ts'

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
    await runtime.prepare(LIMITS)
    for (let i = 0; i < 2; i++) {
      const [ready = ''] = await readdir(scratchFolder)
      const warm = await bench.run(program, { inputFiles: ['input.txt'] })
      expect(existsSync(join(scratchFolder, ready))).toBe(false)
      expect(warm.exit).toEqual(cold.exit)
      expect(warm.logs).toEqual(cold.logs)
      expect(warm.usage.fuel).toBe(cold.usage.fuel)
      expect((await readdir(warm.outputFolder)).sort()).toEqual(['computed.json', 'input.txt', 'stdout.txt'])
      expect(await readFile(join(warm.outputFolder, 'input.txt'), 'utf8')).toBe('new')
      await runtime.prepare(LIMITS)
    }
    expect(await readFile(join(bench.inputFolder, 'input.txt'), 'utf8')).toBe('old ')
  })

  test('sees nothing of the host or of other tasks', async () => {
    await runtime.prepare(LIMITS)
    const args = [bench.inputFolder, scratchFolder, '/etc/passwd']
    expect((await bench.run(await build('read-host'), { args })).exit).toEqual({ kind: 'completed' })
  })

  test('is there again some time after a run', async () => {
    const program = await build('two-names')
    await writeFile(join(bench.inputFolder, 'input.txt'), 'old ')
    await bench.run(program, { inputFiles: ['input.txt'] })
    await expect.poll(() => readdir(scratchFolder), { timeout: 20_000 }).toHaveLength(1)
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
