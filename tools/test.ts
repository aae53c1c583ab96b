// Runs every test of the project and closes with one line: `N passed, N failed, N skipped`.
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contractsRoot, findForge } from '../contracts/ts/forge.ts'

type Tally = { passed: number; failed: number; skipped: number }

const root = new URL('..', import.meta.url).pathname

/** Runs a command on our own stderr; its exit status does not decide, what it reports does. */
function run(
  command: string,
  args: string[],
  { capture = false, cwd = root } = {},
): Promise<{ code: number; out: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', capture ? 'pipe' : 2, 2] })
    let out = ''
    child.stdout?.on('data', (piece) => {
      out += piece
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, out }))
  })
}

/** The contracts' tests. A compilation error counts as one failed test. */
async function testContracts(): Promise<Tally> {
  console.error('\nContracts')
  const { code, out } = await run(findForge(), ['test', '--json'], { capture: true, cwd: contractsRoot })
  type Suite = { test_results: Record<string, { status: string; reason: string | null }> }
  let suites: Record<string, Suite>
  try {
    suites = JSON.parse(out) as Record<string, Suite>
  } catch {
    console.error(out)
    return { passed: 0, failed: 1, skipped: 0 }
  }
  const tally = { passed: 0, failed: 0, skipped: 0 }
  for (const [suite, { test_results }] of Object.entries(suites)) {
    for (const [test, { status, reason }] of Object.entries(test_results)) {
      if (status === 'Success') tally.passed += 1
      else if (status === 'Skipped') tally.skipped += 1
      else {
        tally.failed += 1
        console.error(`  ✗ ${suite} ${test}: ${reason}`)
      }
    }
  }
  console.error(`  ${tally.passed} passed, ${tally.failed} failed`)
  return tally.failed === 0 && code !== 0 ? { ...tally, failed: 1 } : tally
}

/** Everything written in TypeScript, the whole-system tests included. */
async function testPrograms(): Promise<Tally> {
  console.error('\nPrograms')
  const folder = await mkdtemp(join(tmpdir(), 'ruche-test-'))
  const report = join(folder, 'report.json')
  try {
    const { code } = await run('vitest', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ])
    const text = await readFile(report, 'utf8').catch(() => undefined)
    if (text === undefined) return { passed: 0, failed: 1, skipped: 0 }
    const found = JSON.parse(text) as Record<string, number>
    const tally = {
      passed: found.numPassedTests ?? 0,
      failed: found.numFailedTests ?? 0,
      skipped: (found.numPendingTests ?? 0) + (found.numTodoTests ?? 0),
    }
    // A file that cannot be loaded, or an error outside of any test.
    return tally.failed === 0 && code !== 0 ? { ...tally, failed: 1 } : tally
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const tallies = [await testContracts(), await testPrograms()]
const total = tallies.reduce((a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
}))
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed === 0 ? 0 : 1
