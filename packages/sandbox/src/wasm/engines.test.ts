import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openSourceArchive } from './corpus/debian-sources.ts'
import { makeProgramCases, type ProgramCase } from './corpus/program-cases.ts'
import { findBrowser, runInBrowser } from './test/browsers.ts'
import { type EngineCase, runEngineCases } from './test/engine-cases.ts'
import { findCompilerObstacle } from './test/probe.ts'
import { makeRandomCases } from './test/random-cases.ts'
import { sha256 } from './test/sha256.ts'

const PATHTRACER = new URL('../../../../dapps/pathtracer/', import.meta.url)
const MODULES = 60

/** Modules made by chance, the path tracer, and a program in C that uses most of WASI. */
function makeCases(): EngineCase[] {
  const modules = makeRandomCases(MODULES, 7)
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

/** Programs of others, small ones; all of them in `npm run nightly:corpus`. Why there are none, where their sources cannot be had. */
async function fetchPrograms(): Promise<{ programs: ProgramCase[]; obstacle?: string | undefined }> {
  const compiler = findCompilerObstacle()
  if (compiler !== undefined) return { programs: [], obstacle: compiler }
  const folder = fileURLToPath(new URL('../../../../.tmp/corpus/', import.meta.url))
  try {
    const archive = openSourceArchive(folder, 'bookworm')
    return { programs: await makeProgramCases(['bzip2', 'lua5.4'], { archive, folder }) }
  } catch (error) {
    return { programs: [], obstacle: (error as Error).message.split('\n').slice(0, 2).join(' ') }
  }
}

const { programs, obstacle } = await fetchPrograms()

describe('a program from the sources of Debian', () => {
  const isMissing = obstacle !== undefined
  const why = isMissing ? ` (skipped: ${obstacle})` : ''
  test.skipIf(isMissing)(`leaves what its authors say it does${why}`, () => {
    const known = programs.filter(({ stdout }) => stdout !== undefined)
    const lines = runEngineCases(known.map((one) => one.case)).map((line) => JSON.parse(line) as object)
    const wanted = known.map(({ stdout }) => Buffer.from(sha256(stdout!)).toString('hex'))
    expect(lines).toMatchObject(wanted.map((stdout) => ({ end: 'completed', stdout })))
    expect(known.length).toBeGreaterThan(2)
  })
})

describe('the same bytes, end and fuel as here', () => {
  const cases = [...programs.map((one) => one.case), ...makeCases()]
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
