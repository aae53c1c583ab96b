import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { WASI } from 'node:wasi'
import { decodeModule, Gauges, rewriteModule } from '@ruche/sandbox/rewriter'
import { type Row, toRow } from '../report.ts'
import { median } from './median.ts'

const SOURCE = fileURLToPath(new URL('./work.c', import.meta.url))
const PATHTRACER = new URL('../../dapps/pathtracer/', import.meta.url)
const MEMORY_PAGES_MAX = 1024
const RUNS = 5
const METERING_MAX = 1.25
const NATIVE_MAX = 1.8

/** A kernel of work.c and how often it is done: some tenths of a second. */
const KERNELS = [
  { name: 'matrix', rounds: 60, quick: 4 },
  { name: 'sha256', rounds: 600_000, quick: 20_000 },
] as const

/** What metering costs, and what WebAssembly costs beside the machine's own code, each against the other in turn. */
export function measureProcessor({ quick }: { quick: boolean }): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'ruche-bench-'))
  try {
    return [
      ...kernelRows(folder, quick),
      pathtracerRow(folder, quick),
      sqliteRow('metering'),
      sqliteRow('native'),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function kernelRows(folder: string, quick: boolean): Row[] {
  const [wasm, native] = [join(folder, 'work.wasm'), join(folder, 'work')]
  try {
    const bare = [
      '--target=wasm32',
      '-nostdlib',
      '-Wl,--no-entry',
      '-Wl,--export-dynamic',
      '-fvisibility=hidden',
    ]
    execFileSync('clang', ['-O2', ...bare, SOURCE, '-o', wasm], { stdio: 'pipe' })
    execFileSync('clang', ['-O2', SOURCE, '-o', native], { stdio: 'pipe' })
  } catch {
    const note = 'clang and lld are needed'
    return KERNELS.flatMap(({ name }) => [
      missing(`wasm.metering.${name}`, note),
      missing(`wasm.native.${name}`, note),
    ])
  }
  const bytes = new Uint8Array(readFileSync(wasm))
  const plain = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports
  const metered = open(bytes)
  return KERNELS.flatMap(({ name, rounds, quick: few }) => {
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
    return [
      row(`wasm.metering.${name}`, ours, { name: 'unmodified module', value: unmodified }, METERING_MAX),
      row(`wasm.native.${name}`, ours, { name: 'clang -O2', value: machine }, NATIVE_MAX),
    ]
  })
}

function pathtracerRow(folder: string, quick: boolean): Row {
  const bytes = new Uint8Array(readFileSync(new URL('build/pathtracer.wasm', PATHTRACER)))
  const rewritten = rewriteModule(decodeModule(bytes), { memoryPagesMax: MEMORY_PAGES_MAX })
  const size = quick ? '96x54' : '384x216'
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
  return row('wasm.metering.pathtracer', ours, { name: 'unmodified module', value: unmodified }, METERING_MAX)
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

function row(id: string, value: number, peer: { name: string; value: number }, ratio: number): Row {
  const round = (ms: number) => Math.round(ms * 100) / 100
  const rounded = { ...peer, value: round(peer.value) }
  return toRow({ id, value: round(value), unit: 'ms', better: 'lower', peer: rounded, goal: { ratio } })
}

function missing(id: string, note: string): Row {
  return toRow({ id, value: null, unit: 'ms', better: 'lower', note })
}

function sqliteRow(kind: 'metering' | 'native'): Row {
  return missing(`wasm.${kind}.sqlite`, 'SQLite is not built here yet')
}
