// Checks that what is rewritten does the same everywhere, on more than the tests of every day: programs of others, the tests of the
// WebAssembly specification, and many modules made by chance; here, in Chromium and in Firefox. Takes minutes and fetches 180 MB once.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { findBrowser, runInBrowser } from '../test/browsers.ts'
import { type EngineCase, runEngineCases } from '../test/engine-cases.ts'
import { makeRandomCases } from '../test/random-cases.ts'
import { sha256 } from '../test/sha256.ts'
import { buildProgram, PROGRAMS } from './build-program.ts'
import { openSourceArchive } from './debian-sources.ts'
import { makeProgramCases, type ProgramCase } from './program-cases.ts'
import { runSpecification } from './specification.ts'

const folder = fileURLToPath(new URL('../../../../../.tmp/corpus/', import.meta.url))
const archive = openSourceArchive(folder, 'bookworm')
const RANDOM_MODULES = 1_000
const failures: string[] = []
const say = (line: string): void => console.log(line)

await mkdir(folder, { recursive: true })
const programs = await makeProgramCases(PROGRAMS, { archive, folder })
const tests = await runSpecification(openSourceArchive(folder, 'trixie'))
say(
  `specification: ${tests.files} files, ${tests.held} statements hold, ${tests.skipped} are about refused modules`,
)
say(`specification: refused ${JSON.stringify(tests.refused)}`)
failures.push(...tests.failures.map((text) => `specification: ${text}`))

const cases: EngineCase[] = [
  ...programs.map((one) => one.case),
  ...tests.cases,
  ...makeRandomCases(RANDOM_MODULES, Date.now() % 1_000_000),
]
const here = runEngineCases(cases)
for (const [i, program] of programs.entries()) await checkProgram(program, here[i]!)
for (const engine of ['V8', 'SpiderMonkey'] as const) {
  if (findBrowser(engine) === undefined) {
    say(`${engine}: not checked, its browser is not installed`)
    continue
  }
  const { lines, agent } = await runInBrowser(engine, cases, { PATH: '/usr/bin:/bin' })
  const other = lines.flatMap((line, i) =>
    line === here[i] ? [] : [`${engine}: ${line} instead of ${here[i]}`],
  )
  failures.push(...other)
  say(
    `${engine}: ${lines.length - other.length} of ${cases.length} cases leave the same as in Node (${agent})`,
  )
}
for (const failure of failures) say(`✗ ${failure}`)
process.exitCode = failures.length > 0 ? 1 : 0

/** What a program printed is what is known, or what the same source prints on this machine itself. */
async function checkProgram(
  { name, program, case: { args, inputs }, stdout }: ProgramCase,
  line: string,
): Promise<void> {
  const found = JSON.parse(line) as { end: string; fuel: string; stdout: string }
  const wanted = stdout ?? (await runNative(program, { args, inputs }))
  if (found.end === 'completed' && found.stdout === Buffer.from(sha256(wanted)).toString('hex')) {
    say(`${name}: the same bytes, fuel ${found.fuel}`)
  } else failures.push(`${name}: ${line}`)
}

async function runNative(
  program: ProgramCase['program'],
  { args, inputs }: { args: readonly string[]; inputs: Record<string, string> },
): Promise<Uint8Array> {
  const path = await buildProgram(program, { archive, folder, target: 'native' })
  const place = await mkdtemp(join(tmpdir(), 'ruche-corpus-'))
  try {
    for (const [name, content] of Object.entries(inputs))
      await writeFile(join(place, name), content, 'base64')
    const words = args.map((word) => word.replace('/tmp/', `${place}/`))
    const { stdout } = await promisify(execFile)(path, words, {
      cwd: place,
      encoding: 'buffer',
      maxBuffer: 2 ** 28,
    })
    return stdout
  } finally {
    await rm(place, { recursive: true })
  }
}
