import type { Layout } from './tiles.ts'

/** Paths of light per pixel; more is cleaner and takes longer in proportion. */
export type Quality = { samples: number }

/** The program, its first scene, and what to ask of it. One task renders one tile. */
export const pathtracer = {
  name: 'pathtracer',
  /** A WASI preview-1 module. */
  module: new URL('./build/pathtracer.wasm', import.meta.url),
  scene: new URL('./scenes/honeycomb.json', import.meta.url),
  /** What is published in the store, by the names the manifest uses. */
  publication: {
    'dapp.json': new URL('./dapp.json', import.meta.url),
    'program.wasm': new URL('./build/pathtracer.wasm', import.meta.url),
    'thumbnail.png': new URL('./honeycomb.png', import.meta.url),
    'honeycomb.json': new URL('./scenes/honeycomb.json', import.meta.url),
  },
  width: 640,
  height: 360,
  tiles: { columns: 4, rows: 4 },
  samples: 10,
  /** Name of the file, in the output folder, that holds the tile. */
  output: 'tile.ppm',
  args,
} as const

/**
 * Composes the program's arguments, its own name not among them.
 *
 * @param sceneFileName - A file among the task's inputs.
 */
function args(sceneFileName: string, layout: Layout, { samples }: Quality): string[] {
  const { width, height, columns, rows } = layout
  return [
    sceneFileName,
    ...['--size', `${width}x${height}`],
    ...['--tiles', `${columns}x${rows}`],
    ...['--samples', `${samples}`],
  ]
}
