import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { WASI } from 'node:wasi'
import { decodeModule, Gauges, rewriteModule } from '@ruche/sandbox/rewriter'
import type { Row } from '../report.ts'
import { median } from './median.ts'
import { meteringRow, missing, nativeRow } from './rows.ts'
import { measureSqlite } from './sqlite.ts'

const SOURCE = fileURLToPath(new URL('./work.c', import.meta.url))
const PATHTRACER = new URL('../../dapps/pathtracer/', import.meta.url)
const MEMORY_PAGES_MAX = 1024
const RUNS = 5

/** A kernel of work.c, how often it is done for some tenths of a second, and what its rows are called. */
const KERNELS = [
  { name: 'matrix', rounds: 60, quick: 4, rows: ['metering', 'native'] },
  { name: 'sha256', rounds: 600_000, quick: 20_000, rows: ['metering', 'native'] },
  // The path tracer is in AssemblyScript, so that beside the machine's own code another one is measured, in C.
  { name: 'paths', rounds: 1_000_000, quick: 30_000, rows: ['native'], as: 'pathtracer' },
] as const

/** What metering costs, and what WebAssembly costs beside the machine's own code, each against the other in turn. */
export async function measureProcessor({ quick }: { quick: boolean }): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ruche-bench-'))
  try {
    return [
      ...kernelRows(folder, quick),
      pathtracerRow(folder, quick),
      ...(await measureSqlite({ quick, folder })),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function kernelRows(folder: string, quick: boolean): Row[] {
  const [wasm, native] = [join(folder, 'work.wasm'), join(folder, 'work')]
  try {
    // Square roots are instructions then; else they are calls of a library.
    const fast = ['-O2', '-fno-math-errno']
    const bare = [
      '--target=wasm32',
      '-nostdlib',
      '-Wl,--no-entry',
      '-Wl,--export-dynamic',
      '-fvisibility=hidden',
    ]
    execFileSync('clang', [...fast, ...bare, SOURCE, '-o', wasm], { stdio: 'pipe' })
    execFileSync('clang', [...fast, SOURCE, '-o', native], { stdio: 'pipe' })
  } catch {
    const note = 'clang and lld are needed'
    return KERNELS.flatMap(({ rows, ...kernel }) =>
      rows.map((kind) => missing(`wasm.${kind}.${'as' in kernel ? kernel.as : kernel.name}`, note)),
    )
  }
  const bytes = new Uint8Array(readFileSync(wasm))
  const plain = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports
  const metered = open(bytes)
  return KERNELS.flatMap(({ name, rounds, quick: few, rows, ...kernel }) => {
    const count = quick ? few : rounds
    const call = (exports: WebAssembly.Exports) =>
      timed(() => (exports[name] as (rounds: number) => number)(count) >>> 0)
    const own = () => {
      const [ms = '', answer = ''] = execFileSync(native, [name, String(count)], { encoding: 'utf8' })
        .trim()
        .split(' ')
      return { ms: Number(ms), answer: Number(answer) }
    }
    // Once to warm up, and to see that all three compute the same.
    const answers = new Set([call(plain).answer, call(metered).answer, own().answer])
    if (answers.size !== 1) throw new Error(`The three forms of ${name} do not agree.`)
    const runs = Array.from({ length: RUNS }, () => [call(plain).ms, call(metered).ms, own().ms] as const)
    const [unmodified, ours, machine] = [0, 1, 2].map((form) =>
      median(runs.map((run) => run[form] as number)),
    ) as [number, number, number]
    const as = 'as' in kernel ? kernel.as : name
    return rows.map((kind) =>
      kind === 'metering' ? meteringRow(as, { ours, unmodified }) : nativeRow(as, { ours, machine }),
    )
  })
}

function pathtracerRow(folder: string, quick: boolean): Row {
  const bytes = new Uint8Array(readFileSync(new URL('build/pathtracer.wasm', PATHTRACER)))
  const rewritten = rewriteModule(decodeModule(bytes), { memoryPagesMax: MEMORY_PAGES_MAX })
  const size = quick ? '96x54' : '192x108'
  const render = (module: Uint8Array<ArrayBuffer>, isRewritten: boolean): number => {
    const wasi = new WASI({
      version: 'preview1',
      args: ['pathtracer', 'honeycomb.json', '--size', size, '--tiles', '1x1', '--samples', '4'],
      env: { IEXEC_IN: '/iexec_in', IEXEC_OUT: '/iexec_out' },
      preopens: { '/iexec_in': fileURLToPath(new URL('scenes', PATHTRACER)), '/iexec_out': folder },
    })
    const instance = new WebAssembly.Instance(
      new WebAssembly.Module(module),
      wasi.getImportObject() as WebAssembly.Imports,
    )
    if (isRewritten) new Gauges(instance).start()
    return timed(() => wasi.start(instance)).ms
  }
  render(bytes, false)
  render(rewritten, true)
  const runs = Array.from({ length: RUNS }, () => [render(bytes, false), render(rewritten, true)] as const)
  const unmodified = median(runs.map(([ms]) => ms))
  const ours = median(runs.map(([, ms]) => ms))
  return meteringRow('pathtracer', { ours, unmodified })
}

function open(bytes: Uint8Array<ArrayBuffer>): WebAssembly.Exports {
  const rewritten = rewriteModule(decodeModule(bytes), { memoryPagesMax: MEMORY_PAGES_MAX })
  const instance = new WebAssembly.Instance(new WebAssembly.Module(rewritten))
  new Gauges(instance).start()
  return instance.exports
}

function timed(run: () => number): { ms: number; answer: number } {
  const from = performance.now()
  const answer = run()
  return { ms: performance.now() - from, answer }
}
