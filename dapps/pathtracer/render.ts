// Renders a scene on this machine, without a network: node render.ts SCENE PICTURE.png [--size WxH] [--samples N]

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { WASI } from 'node:wasi'
import { encode } from 'fast-png'
import { pathtracer } from './pathtracer.ts'
import { assembleTiles } from './tiles.ts'

const [scene, picture, ...options] = process.argv.slice(2)
if (scene === undefined || picture === undefined) {
  console.error(
    'Name a scene and the picture to write: node render.ts SCENE PICTURE.png [--size WxH] [--samples N]',
  )
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'pathtracer-'))
try {
  const wasi = new WASI({
    version: 'preview1',
    args: [pathtracer.name, basename(scene), '--tiles', '1x1', ...options],
    env: { IEXEC_IN: '/iexec_in', IEXEC_OUT: '/iexec_out' },
    preopens: { '/iexec_in': dirname(resolve(scene)), '/iexec_out': folder },
  })
  const module = new WebAssembly.Module(readFileSync(pathtracer.module))
  process.exitCode = wasi.start(
    new WebAssembly.Instance(module, wasi.getImportObject() as WebAssembly.Imports),
  )
  if (process.exitCode === 0) writePicture(readFileSync(join(folder, pathtracer.output)), picture)
} finally {
  rmSync(folder, { recursive: true })
}

/** Turns the one tile of an uncut picture into a PNG. */
function writePicture(tile: Uint8Array, path: string) {
  const [, width, height] = Buffer.from(tile.subarray(0, 20)).toString('latin1').split(/\s/).map(Number)
  const { data } = assembleTiles([tile], { width: width!, height: height!, columns: 1, rows: 1 })
  writeFileSync(path, encode({ width: width!, height: height!, data, channels: 3, depth: 8 }))
}
