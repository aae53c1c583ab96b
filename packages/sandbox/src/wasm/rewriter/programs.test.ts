import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { WASI } from 'node:wasi'
import { expect, test } from 'vitest'
import { Gauges } from './gauges.ts'
import { rewrite } from './test/program.ts'

const PATHTRACER = new URL('../../../../../dapps/pathtracer/', import.meta.url)

/** Renders a small picture under Node's own WASI host. */
function render(bytes: Uint8Array<ArrayBuffer>, isRewritten: boolean): { tile: Buffer; fuel: bigint } {
  const folder = mkdtempSync(join(tmpdir(), 'ruche-rewriter-'))
  try {
    const wasi = new WASI({
      version: 'preview1',
      args: ['pathtracer', 'honeycomb.json', '--size', '48x27', '--tiles', '1x1', '--samples', '2'],
      env: { IEXEC_IN: '/iexec_in', IEXEC_OUT: '/iexec_out' },
      preopens: { '/iexec_in': fileURLToPath(new URL('scenes', PATHTRACER)), '/iexec_out': folder },
    })
    const imports = wasi.getImportObject() as WebAssembly.Imports
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports)
    const gauges = isRewritten ? new Gauges(instance) : undefined
    expect(wasi.start(instance)).toBe(0)
    return { tile: readFileSync(join(folder, 'tile.ppm')), fuel: gauges?.fuelUsed ?? 0n }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('the path tracer draws the same picture when rewritten, with the same fuel each time', () => {
  const program = new Uint8Array(readFileSync(new URL('build/pathtracer.wasm', PATHTRACER)))
  const rewritten = rewrite(program, { memoryPagesMax: 1024 })
  const first = render(rewritten, true)
  expect(first.tile.equals(render(program, false).tile)).toBe(true)
  expect(render(rewritten, true)).toEqual(first)
}, 30_000)
