import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { findObstacle, runModule } from '@ruche/dapp-toolchain'
import { decode, encode } from 'fast-png'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digits } from './index.ts'
import { classify, parseModel } from './network.ts'

const run = promisify(execFile)
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const module = fileURLToPath(digits.module)
const sheets = path('./sheets')
const obstacle = await findObstacle()

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'digits-'))
})
afterAll(() => rm(work, { recursive: true }))

// What MNIST says the digits are, row by row.
const SHEET = ['25763696', '37246055', '74873150', '69148900', '89094643', '13641339', '65776252', '01769294']

type Cell = { row: number; column: number; digit: number; certainty: number; other: number }

async function read(name: string, args: readonly string[], folder = sheets) {
  const { exit, stderr, files } = await runModule({ module, args: [name, ...args], inputFolder: folder })
  expect([exit, stderr]).toEqual([0, ''])
  const [, ...lines] = Buffer.from(files.get('digits.csv') as Uint8Array)
    .toString()
    .trim()
    .split('\n')
  const cells = lines.map((line): Cell => {
    const [row, column, digit, certainty, other] = line.split(',').map(Number) as [
      number,
      number,
      number,
      number,
      number,
    ]
    return { row, column, digit, certainty, other }
  })
  return { cells, files }
}

test.skipIf(obstacle !== undefined)(
  `the digits module is what its source compiles to${obstacle === undefined ? '' : ` (not tested: ${obstacle})`}`,
  async () => {
    const rebuilt = join(work, 'rebuilt.wasm')
    await run(process.execPath, [path('./build.ts'), rebuilt])
    expect((await readFile(rebuilt)).equals(await readFile(digits.module))).toBe(true)
  },
)

describe('the sample sheet', () => {
  test('is read as MNIST labels it but for three digits, and of those the network is in doubt', async () => {
    const { cells } = await read('digits.png', ['--grid', '8x8'])
    expect(cells).toHaveLength(64)
    const wrong = cells.filter(({ row, column, digit }) => SHEET[row - 1]?.[column - 1] !== `${digit}`)
    expect(wrong.map(({ row, column }) => [row, column])).toEqual([
      [2, 8],
      [6, 7],
      [8, 6],
    ])
    expect(wrong.every(({ certainty }) => certainty < 0.9)).toBe(true)
  })

  test('is read in the module as the network is computed here', async () => {
    const model = parseModel(await readFile(path('./model/digits.json'), 'utf8'))
    const sheet = decode(await readFile(path('./sheets/digits.png')))
    const { cells } = await read('digits.png', ['--grid', '8x8'])
    for (const { row, column, digit } of cells) {
      const levels = new Uint8Array(28 * 28)
      for (let y = 0; y < 28; y += 1) {
        const start = ((row - 1) * 28 + y) * sheet.width + (column - 1) * 28
        levels.set(sheet.data.subarray(start, start + 28) as Uint8Array, y * 28)
      }
      expect(classify(model, levels)).toBe(digit)
    }
  })

  test('comes back labelled, as a picture that others can read', async () => {
    const { files } = await read('digits.png', ['--grid', '8x8'])
    const picture = decode(files.get('labelled.png') as Uint8Array)
    // 8 cells of 56 pixels and the 9 lines between and around them.
    expect([picture.width, picture.height]).toEqual([457, 457])
    expect(picture.palette?.[64]).toEqual([245, 158, 11])
    expect(files.has('computed.json')).toBe(true)
  })
})

describe('a sheet', () => {
  test('of ink on paper, in colour, larger and half transparent, says the same', async () => {
    const sheet = decode(await readFile(path('./sheets/digits.png')))
    const [width, height] = [sheet.width * 2, sheet.height * 2]
    const data = new Uint8Array(width * height * 4)
    for (let at = 0; at < width * height; at += 1) {
      const [x, y] = [Math.floor((at % width) / 2), Math.floor(at / width / 2)]
      // Black ink that covers as much as the digit was light.
      data.set([0, 0, 0, sheet.data[y * sheet.width + x] as number], at * 4)
    }
    await writeFile(join(work, 'ink.png'), encode({ width, height, data, channels: 4, depth: 8 }))
    const ink = await read('ink.png', ['--grid', '8x8'], work)
    const light = await read('digits.png', ['--grid', '8x8'])
    expect(ink.cells.map(({ digit }) => digit)).toEqual(light.cells.map(({ digit }) => digit))
  })

  test.each([
    ['that is no PNG', 'bad.png', [], 'File bad.png is no PNG picture.'],
    ['that is cut off', 'short.png', [], 'Picture short.png ends too early.'],
    ['that is damaged', 'torn.png', [], 'Picture torn.png is damaged.'],
    [
      'that is not there',
      'none.png',
      [],
      "File none.png is neither among the task's input files nor at that path.",
    ],
    [
      'cut into nothing',
      'digits.png',
      ['--grid', '0x8'],
      'Argument --grid is "0x8"; it must be columns x rows, at most 4096 cells.',
    ],
    [
      'cut too finely',
      'digits.png',
      ['--grid', '300x1'],
      'Sheet digits.png of 224x224 pixels cannot be cut into 300x1 cells.',
    ],
  ])('%s is refused in one sentence', async (_, name, args, sentence) => {
    const whole = await readFile(path('./sheets/digits.png'))
    const torn = Uint8Array.from(whole)
    torn.fill(0xff, 100, 400)
    await writeFile(join(work, 'digits.png'), whole)
    await writeFile(join(work, 'short.png'), whole.subarray(0, 4000))
    await writeFile(join(work, 'torn.png'), torn)
    await writeFile(join(work, 'bad.png'), 'GIF89a')
    const ended = await runModule({ module, args: [name, ...args], inputFolder: work })
    expect([ended.exit, ended.stderr.trimEnd()]).toEqual([2, sentence])
  })
})
