import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { splitArgs } from '../packages/protocol/src/args.ts'
import { type Bench, createBench } from '../packages/sandbox/src/compliance.ts'
import { createWasmRuntime } from '../packages/sandbox/src/wasm/runtime.ts'
import { readPages } from './pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'ruche-pages-'))
const pages = readPages()

/** A program of a page, compiled by the command that the page gives. */
function build(file: string): string {
  const name = file.replace(/\.c$/, '')
  const blocks = pages.flatMap(({ blocks }) => blocks)
  const source = blocks.find(({ language, text }) => language === 'c' && text.startsWith(`// ${file}\n`))
  const command = blocks
    .flatMap(({ text }) => text.split('\n'))
    .find((line) => line.startsWith('clang ') && line.includes(` ${file} `))
  if (source === undefined || command === undefined)
    throw new Error(`No page has ${file} and how to compile it.`)
  writeFileSync(join(folder, file), source.text)
  const [clang, ...args] = splitArgs(command)
  execFileSync(clang as string, args, { cwd: folder, stdio: 'pipe' })
  return join(folder, `${name}.wasm`)
}

function hasCompiler(): boolean {
  try {
    writeFileSync(join(folder, 'empty.c'), 'int main(void) { return 0; }\n')
    const args = ['--target=wasm32-wasi', '--sysroot=/usr', 'empty.c', '-o', 'empty.wasm']
    execFileSync('clang', args, { cwd: folder, stdio: 'pipe' })
    return true
  } catch {
    return false
  }
}

const isBuildable = hasCompiler()
if (!isBuildable) console.warn('Programs of the pages are not tested: clang for WASI is not installed.')

afterAll(() => rmSync(folder, { recursive: true }))

describe.skipIf(!isBuildable)('programs shown in the pages', () => {
  let bench: Bench
  beforeAll(async () => {
    bench = await createBench(createWasmRuntime())
  })
  afterAll(() => bench.close())

  test('primes.c counts the primes of the million that its number names', async () => {
    const { exit, logs } = await bench.run(build('primes.c'), { taskIndex: 0 })
    expect(exit).toEqual({ kind: 'completed' })
    // The number of primes below a million (OEIS A006880).
    expect(logs.stdout).toBe('78498 primes from 0 to 999999\n')
  })

  test('lines.c names its own result', async () => {
    await writeFile(join(bench.inputFolder, 'book.txt'), 'one\ntwo\nthree\n')
    const task = { args: ['book.txt'], inputFiles: ['book.txt'] }
    const { exit, outputFolder } = await bench.run(build('lines.c'), task)
    expect(exit).toEqual({ kind: 'completed' })
    expect(await readFile(join(outputFolder, 'count.txt'), 'utf8')).toBe('3\n')
    expect(JSON.parse(await readFile(join(outputFolder, 'computed.json'), 'utf8'))).toEqual({
      'deterministic-output-path': '/iexec_out/count.txt',
    })
  })
})
