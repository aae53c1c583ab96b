import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile, findObstacle, runModule } from '@ruche/dapp-toolchain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { options } from './index.ts'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const module = fileURLToPath(options.module)
const obstacle = await findObstacle()

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'options-'))
})
afterAll(() => rm(work, { recursive: true }))

type Row = Record<string, number>

/** Prices one strike. */
async function price(args: readonly string[], { folder = path('./prices'), index = 0 } = {}): Promise<Row> {
  const { exit, stderr, files } = await runModule({ module, args, inputFolder: folder, index })
  expect([exit, stderr]).toEqual([0, ''])
  expect(Buffer.from(files.get('computed.json') as Uint8Array).toString()).toBe(
    '{"deterministic-output-path":"/iexec_out/prices.csv"}',
  )
  const lines = Buffer.from(files.get('prices.csv') as Uint8Array)
    .toString()
    .trim()
    .split('\n')
  const [head = '', row = ''] = lines
  const values = row.split(',').map(Number)
  return Object.fromEntries(head.split(',').map((name, at) => [name, values[at] as number]))
}

describe('the options module', () => {
  test.skipIf(obstacle !== undefined)(
    `is what its source compiles to${obstacle === undefined ? '' : ` (not tested: ${obstacle})`}`,
    async () => {
      const rebuilt = join(work, 'rebuilt.wasm')
      await compile({ sources: [path('./options.c')], module: rebuilt })
      expect((await readFile(rebuilt)).equals(await readFile(options.module))).toBe(true)
    },
  )

  test('asks its host for files and nothing else: neither clock nor chance', async () => {
    const imports = WebAssembly.Module.imports(await WebAssembly.compile(await readFile(options.module)))
    expect(imports.map(({ name }) => name).filter((name) => /clock|random|sock|poll/.test(name))).toEqual([])
  })

  test('gives the same bytes each time, and other paths for another seed', async () => {
    const args = ['brent-2025.csv', '--strikes', '1', '--paths', '2000']
    expect(await price(args)).toEqual(await price(args))
    expect((await price([...args, '--seed', '2'])).european).not.toBe((await price(args)).european)
  })
})

describe('what an option is worth', () => {
  // 200 returns of ±a in turn: their mean is 0 and their deviation a·√(200/199), 20 % a year where
  // a = 0.2·√(199/200/252). After an even number of them the price is what it began with: 42.
  const swing = 0.2 * Math.sqrt(199 / 200 / 252)
  const hull = Array.from({ length: 201 }, (_, day) => `${day},${42 * Math.exp(day % 2 === 0 ? 0 : swing)}`)

  test('Hull’s example: 42 with 20 % volatility, strike 40, 10 %, half a year is 4.76', async () => {
    // Options, Futures, and Other Derivatives, "Black–Scholes–Merton pricing formulas", example: call 4.76.
    await writeFile(join(work, 'hull.csv'), ['day,price', ...hull].join('\n'))
    const strike = ['--strikes', '1', '--from', `${(40 / 42) * 100}`]
    const args = ['hull.csv', '--days', '126', '--rate', '10', ...strike, '--paths', '100000']
    const row = await price(args, { folder: work })
    expect(row).toMatchObject({ strike: 40, spot: 42, volatility: 0.2 })
    expect(row.formula).toBeCloseTo(4.76, 2)
    // Four standard errors: one honest estimate in 16 000 is farther off, and this one never changes.
    expect(Math.abs(row.european! - 4.76)).toBeLessThan(4 * row['european error']! + 0.005)
    expect(row['european error']).toBeLessThan(0.02)
  })

  test('on the Brent of 2025 every strike agrees with the formula within its error', async () => {
    const prices = (await readFile(path('./prices/brent-2025.csv'), 'utf8')).trim().split('\n').slice(1)
    const levels = prices.map((line) => Math.log(Number(line.split(',')[1])))
    const changes = levels.slice(1).map((level, at) => level - (levels[at] as number))
    const mean = changes.reduce((sum, one) => sum + one, 0) / changes.length
    const variance = changes.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (changes.length - 1)
    for (const index of [0, 2, 4, 6, 8]) {
      const row = await price(['brent-2025.csv', '--paths', '20000'], { index })
      expect(row.spot).toBe(61.35)
      expect(row.volatility).toBeCloseTo(Math.sqrt(variance * 252), 6)
      expect(row.strike).toBeCloseTo(61.35 * (0.8 + 0.05 * index), 4)
      expect(row.formula).toBeCloseTo(
        blackScholes({
          spot: 61.35,
          strike: row.strike!,
          rate: 0.03,
          years: 0.25,
          volatility: Math.sqrt(variance * 252),
        }),
        4,
      )
      expect(Math.abs(row.european! - row.formula!)).toBeLessThan(4 * row['european error']!)
      // The mean of a path swings less than its end.
      expect(row.asian).toBeLessThan(row.european!)
    }
  })
})

/** The call as the discounted mean of its payoff, integrated over the normal density by Simpson's rule. */
function blackScholes(of: { spot: number; strike: number; rate: number; years: number; volatility: number }) {
  const { spot, strike, rate, years, volatility } = of
  const deviation = volatility * Math.sqrt(years)
  const payoff = (z: number) => {
    const end = spot * Math.exp((rate - volatility ** 2 / 2) * years + deviation * z)
    return (Math.max(0, end - strike) * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)
  }
  // From where the payoff begins, so that the integrand has no corner.
  const from = (Math.log(strike / spot) - (rate - volatility ** 2 / 2) * years) / deviation
  const [steps, width] = [2000, (12 - from) / 2000]
  let sum = payoff(from) + payoff(12)
  for (let at = 1; at < steps; at += 1) sum += payoff(from + at * width) * (at % 2 === 1 ? 4 : 2)
  return (Math.exp(-rate * years) * sum * width) / 3
}

describe('a refusal is one sentence and exit code 2', () => {
  test.each([
    ['no file', [], /^No file of prices is named; usage: /],
    [
      'a file that is not there',
      ['gold.csv'],
      /^File gold.csv is neither among the task's input files nor at that path\.$/,
    ],
    [
      'a number out of bounds',
      ['brent-2025.csv', '--days', '0'],
      /^Argument --days is "0"; it must be a number from 1 to 2520\.$/,
    ],
    ['an unknown argument', ['brent-2025.csv', '--fast', '1'], /^Argument --fast is unknown; usage: /],
    [
      'a task beyond the last strike',
      ['brent-2025.csv', '--strikes', '3'],
      /^Task 5 asks for a strike; there are strikes 0 to 2\.$/,
    ],
  ])('%s', async (_, args, sentence) => {
    const ended = await runModule({ module, args, inputFolder: path('./prices'), index: 5 })
    expect(ended.exit).toBe(2)
    expect(ended.stderr.trimEnd()).toMatch(sentence)
  })

  test.each([
    ['a price that is none', 'a,1\nb,2\nc,x\n', 'Line 3 of bad.csv does not end with a price.'],
    ['a price below zero', 'a,1\nb,2\nc,-3\n', 'Line 3 of bad.csv: a price must be above zero.'],
    ['two prices', 'a,1\nb,2\n', 'File bad.csv has 2 prices; at least three are needed.'],
  ])('%s', async (_, text, sentence) => {
    await writeFile(join(work, 'bad.csv'), text)
    const ended = await runModule({ module, args: ['bad.csv'], inputFolder: work })
    expect([ended.exit, ended.stderr.trimEnd()]).toEqual([2, sentence])
  })
})
