import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assembleTiles, type Layout, pathtracer } from './index.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('.', import.meta.url))
const compiler = fileURLToPath(new URL('bin/asc.js', import.meta.resolve('assemblyscript/package.json')))
const small: Layout = { width: 33, height: 18, columns: 2, rows: 3 }

/** Runs the module under Node's own WASI host, in a process of its own. */
const host = `
import { readFileSync } from 'node:fs'
import { WASI } from 'node:wasi'
const { module, args, env, preopens } = JSON.parse(process.argv[1])
const wasi = new WASI({ version: 'preview1', args, env, preopens, returnOnExit: false })
const compiled = new WebAssembly.Module(readFileSync(new URL(module)))
wasi.start(new WebAssembly.Instance(compiled, wasi.getImportObject()))
`

type Outcome = { exit: number; stderr: string; tile?: Uint8Array; computed?: string }

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'pathtracer-'))
})
afterAll(() => rm(work, { recursive: true, force: true }))

/** Runs the program on a scene as the task `index` of a deal whose bag starts at `first`. */
async function render(
  args: readonly string[],
  { index = 0, first = 0, input = '' }: { index?: number; first?: number; input?: string } = {},
): Promise<Outcome> {
  const folder = await mkdtemp(join(work, 'task-'))
  const [inFolder, outFolder] = [join(folder, 'in'), join(folder, 'out')]
  await Promise.all([mkdir(inFolder), mkdir(outFolder)])
  await writeFile(join(inFolder, 'scene.json'), input === '' ? await readFile(pathtracer.scene) : input)
  const request = {
    module: pathtracer.module.href,
    args: [pathtracer.name, ...args],
    env: {
      IEXEC_IN: '/iexec_in',
      IEXEC_OUT: '/iexec_out',
      IEXEC_BOT_TASK_INDEX: `${index}`,
      IEXEC_BOT_FIRST_INDEX: `${first}`,
    },
    preopens: { '/iexec_in': inFolder, '/iexec_out': outFolder },
  }
  const flags = ['--no-warnings', '--input-type=module', '--eval', host, JSON.stringify(request)]
  const ended = await run(process.execPath, flags).then(
    ({ stderr }) => ({ exit: 0, stderr }),
    (error: { code: number; stderr: string }) => ({ exit: error.code, stderr: error.stderr }),
  )
  if (ended.exit !== 0) return ended
  return {
    ...ended,
    tile: await readFile(join(outFolder, pathtracer.output)),
    computed: await readFile(join(outFolder, 'computed.json'), 'utf8'),
  }
}

const sceneArgs = (layout: Layout) => pathtracer.args('scene.json', layout, { samples: 2 })

async function renderAll(layout: Layout) {
  const tiles: Uint8Array[] = []
  for (let index = 0; index < layout.columns * layout.rows; index++) {
    tiles.push((await render(sceneArgs(layout), { index })).tile!)
  }
  return assembleTiles(tiles, layout)
}

describe('the pathtracer module', () => {
  test('is what its source compiles to', async () => {
    const rebuilt = join(work, 'rebuilt.wasm')
    await run(process.execPath, [compiler, '--config', 'asconfig.json', '--outFile', rebuilt], { cwd: root })
    expect((await readFile(rebuilt)).equals(await readFile(pathtracer.module))).toBe(true)
  }, 120_000)

  test('asks nothing of its host but WASI preview 1, and neither clock nor chance', async () => {
    const imports = WebAssembly.Module.imports(await WebAssembly.compile(await readFile(pathtracer.module)))
    expect(new Set(imports.map(({ module }) => module))).toEqual(new Set(['wasi_snapshot_preview1']))
    expect(imports.map(({ name }) => name).sort()).toEqual([
      ...[
        'args_get',
        'args_sizes_get',
        'environ_get',
        'environ_sizes_get',
        'fd_close',
        'fd_prestat_dir_name',
      ],
      ...['fd_prestat_get', 'fd_read', 'fd_write', 'path_open', 'proc_exit'],
    ])
  })

  test('writes one tile and tells where it is', async () => {
    const { exit, stderr, tile, computed } = await render(sceneArgs(small), { index: 1 })
    expect([exit, stderr]).toEqual([0, ''])
    // 33 columns cut in two: the second tile has 17; 18 rows cut in three: 6.
    const header = 'P6\n17 6\n255\n'
    expect(Buffer.from(tile!).toString('latin1').slice(0, header.length)).toBe(header)
    expect(tile!.length).toBe(header.length + 17 * 6 * 3)
    expect(computed).toBe('{"deterministic-output-path":"/iexec_out/tile.ppm"}')
  })

  test('gives the same bytes each time', async () => {
    const again = [await render(sceneArgs(small), { index: 3 }), await render(sceneArgs(small), { index: 3 })]
    expect(again[0]).toEqual(again[1])
  })

  test('counts tiles from the first task of the deal', async () => {
    const fromZero = await render(sceneArgs(small), { index: 2 })
    const fromTen = await render(sceneArgs(small), { index: 12, first: 10 })
    expect(fromTen).toEqual(fromZero)
  })

  test('tiles show no seam: together they are the picture rendered whole', async () => {
    expect(await renderAll(small)).toEqual(await renderAll({ ...small, columns: 1, rows: 1 }))
  })
})

describe('light', () => {
  const camera = { from: [0, 8, 8], at: [0, 0, 0], angle: 1 }

  /** Bytes of the pixel in the middle of a picture of 9 × 9 pixels. */
  async function middleOf(scene: object): Promise<number[]> {
    const args = ['scene.json', '--size', '9x9', '--tiles', '1x1', '--samples', '64']
    const { tile } = await render(args, { input: JSON.stringify(scene) })
    const start = 'P6\n9 9\n255\n'.length + (4 * 9 + 4) * 3
    return [...tile!.subarray(start, start + 3)]
  }

  // The picture's curve and sRGB make these levels bytes: 0.1 is 99, 0.2 is 149, 0.3125 is 179.
  test('of an even sky leaves a matt ball times its colour', async () => {
    const materials = { half: { finish: 'diffuse', color: [0.5, 1, 0.5] } }
    const objects = [{ shape: 'sphere', material: 'half', center: [0, 0, 0], radius: 1 }]
    expect(await middleOf({ camera, sky: { horizon: [0.2, 0.2, 0.2] }, materials, objects })).toEqual([
      99, 149, 99,
    ])
  })

  test('of a lamp falls off with the square of distance: colour × power × (radius / distance)²', async () => {
    const materials = {
      half: { finish: 'diffuse', color: [0.5, 0.5, 0.5] },
      lamp: { finish: 'light', color: [1, 1, 1], power: 10 },
    }
    const objects = [
      { shape: 'plane', material: 'half', point: [0, 0, 0], normal: [0, 1, 0] },
      { shape: 'sphere', material: 'lamp', center: [0, 4, 0], radius: 1 },
    ]
    // 0.5 × 10 × (1 / 4)² = 0.3125 straight below the lamp.
    const [red] = await middleOf({ camera, materials, objects })
    expect(Math.abs(red! - 179)).toBeLessThanOrEqual(2)
  })

  test('of an even sky passes clear glass unseen: none is lost or made', async () => {
    const materials = { clear: { finish: 'glass', color: [1, 1, 1], index: 1.5 } }
    const objects = [{ shape: 'box', material: 'clear', base: [0, -1, 0], size: [2, 2, 2], turn: 30 }]
    const [red] = await middleOf({ camera, sky: { horizon: [0.2, 0.2, 0.2] }, materials, objects })
    expect(Math.abs(red! - 149)).toBeLessThanOrEqual(2)
  })
})

describe('a refusal is one sentence and exit code 2', () => {
  const cases: [string, string[], object, string][] = [
    [
      'no scene',
      [],
      {},
      'No scene is named; usage: SCENE [--size WxH] [--tiles CxR] [--samples N] [--filter on|off].',
    ],
    [
      'a scene that is not there',
      ['other.json'],
      {},
      "Scene other.json is neither among the task's input files nor at that path.",
    ],
    [
      'text that is no JSON',
      ['scene.json'],
      { input: '{\n  "camera": }' },
      'Scene scene.json is not valid JSON: a value was expected at line 2, column 13.',
    ],
    [
      'a scene without a camera',
      ['scene.json'],
      { input: '{"materials":{},"objects":[]}' },
      'Scene scene.json: camera is missing.',
    ],
    [
      'an object of a material that is not there',
      ['scene.json'],
      { input: '{"materials":{},"objects":[{"shape":"sphere","material":"wax"}]}' },
      'Scene scene.json: objects[0].material names "wax", which is not among the materials.',
    ],
    [
      'an object like no model',
      ['scene.json'],
      { input: '{"materials":{},"models":{},"objects":[{"like":"cell"}]}' },
      'Scene scene.json: objects[0].like names "cell", which is not among the models.',
    ],
    [
      'a number out of bounds',
      ['scene.json'],
      { input: '{"materials":{"m":{"finish":"glass","color":"#ffffff","index":0.5}},"objects":[]}' },
      'Scene scene.json: materials.m.index must be between 1.0001 and 5.',
    ],
    [
      'a tile too large to hold',
      ['scene.json', '--size', '4096x4096', '--tiles', '2x1'],
      {},
      'A tile of 2048x4096 pixels is larger than 2097152 pixels; cut the picture into more tiles.',
    ],
    ['an unknown argument', ['scene.json', '--fast', '1'], {}, 'Argument --fast is unknown; usage: '],
    [
      'a size that is no size',
      ['scene.json', '--size', '640'],
      {},
      'Argument --size is "640"; it must be two whole numbers joined by x from 1 to 16384.',
    ],
    [
      'a task beyond the last tile',
      ['scene.json', '--tiles', '2x2'],
      { index: 7, first: 3 },
      'Task 7 of a deal that starts at 3 asks for tile 4; there are tiles 0 to 3.',
    ],
  ]

  test.each(cases)('%s', async (_, args, task, sentence) => {
    const { exit, stderr } = await render(args, task)
    expect(exit).toBe(2)
    expect(stderr.startsWith(sentence)).toBe(true)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})
