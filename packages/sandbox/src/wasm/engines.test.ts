import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from './rewriter/test/program.ts'
import { randomModule } from './rewriter/test/random-module.ts'
import { findBrowser, runInBrowser } from './test/browsers.ts'
import { type EngineCase, runEngineCases } from './test/engine-cases.ts'
import { findCompilerObstacle } from './test/probe.ts'

const PATHTRACER = new URL('../../../../dapps/pathtracer/', import.meta.url)
const MODULES = 60

/** Modules made by chance, the path tracer, and a program in C that uses most of WASI. */
function makeCases(): EngineCase[] {
  const tapes = fc.noBias(fc.array(fc.nat(10_000), { minLength: 300, maxLength: 600, size: 'max' }))
  const modules = fc.sample(tapes, { numRuns: MODULES, seed: 7 }).map((tape): EngineCase => {
    return { kind: 'module', bytes: Buffer.from(compile(randomModule(tape))).toString('base64') }
  })
  const read = (path: string) => readFileSync(new URL(path, PATHTRACER), 'base64')
  const args = ['honeycomb.json', '--size', '48x27', '--tiles', '1x1', '--samples', '2']
  const inputs = { 'honeycomb.json': read('scenes/honeycomb.json') }
  const tracer: EngineCase = { kind: 'program', bytes: read('build/pathtracer.wasm'), args, inputs }
  return [...modules, tracer, ...(findCompilerObstacle() === undefined ? [halves()] : [])]
}

function halves(): EngineCase {
  const folder = mkdtempSync(join(tmpdir(), 'ruche-engines-'))
  try {
    const [source, path] = [fileURLToPath(new URL('./programs/halves.c', import.meta.url)), join(folder, 'x')]
    execFileSync('clang', ['--target=wasm32-wasi', '--sysroot=/usr', '-O2', source, '-o', path])
    const input = Buffer.from('one\ntwo\nthree\nfour\nfive\nsix\n').toString('base64')
    return { kind: 'program', bytes: readFileSync(path, 'base64'), args: [], inputs: { 'input.txt': input } }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('the same bytes, end and fuel as here', () => {
  const cases = makeCases()
  const here = runEngineCases(cases)

  for (const [name, engine, agent] of [
    ['Chromium', 'V8', /Chrome\//],
    ['Firefox', 'SpiderMonkey', /Gecko\/.* Firefox\//],
  ] as const) {
    const isMissing = findBrowser(engine) === undefined
    const why = isMissing ? ` (skipped: ${name} is not installed)` : ''
    test.skipIf(isMissing)(
      `come of modules and programs in ${name}, on ${engine}${why}`,
      async () => {
        const there = await runInBrowser(engine, cases, { PATH: '/usr/bin:/bin' })
        expect(there.agent).toMatch(agent)
        expect(there.lines).toEqual(here)
        expect(there.lines.at(-1)).toContain('"end":"completed"')
      },
      240_000,
    )
  }
})
