import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { tryProgram } from './try-program.ts'

const dapp = async (name: string) =>
  new Uint8Array(await readFile(new URL(`../../../../dapps/${name}`, import.meta.url)))
const limits = {
  memoryBytes: 64 * 1024 * 1024,
  outputBytes: 1024 * 1024,
  fuelMax: 10_000_000_000n,
  startTimeSeconds: 1_700_000_000n,
}

test('a program leaves the same files, fuel and memory each time', async () => {
  const trial = async () =>
    tryProgram({
      program: await dapp('sql/build/sql.wasm'),
      args: ['table.csv', 'SELECT sum(x) AS total FROM data'],
      inputs: [{ name: 'table.csv', bytes: new TextEncoder().encode('x\n1\n2\n39\n') }],
      ...limits,
    })
  const first = await trial()
  expect(first.exit).toEqual({ kind: 'completed' })
  const answer = first.files.find(({ path }) => path === 'result.csv')
  expect(new TextDecoder().decode(answer?.bytes)).toBe('total\n42\n')
  expect(first.memoryBytes % 65_536).toBe(0)
  expect(first.memoryBytes).toBeGreaterThan(0)
  expect(await trial()).toEqual(first)
})

test('what a program says when it refuses, and what is no program, is told as an end', async () => {
  const program = await dapp('sql/build/sql.wasm')
  const refused = tryProgram({ program, args: [], inputs: [], ...limits })
  expect(refused).toMatchObject({
    exit: { kind: 'failed', code: 'EXIT_CODE' },
    stderr: 'A table and a query are needed; usage: TABLE QUERY.\n',
  })
  const none = tryProgram({ program: new Uint8Array([1, 2, 3]), args: [], inputs: [], ...limits })
  expect(none).toMatchObject({ exit: { kind: 'failed', code: 'NOT_WASM' }, fuel: 0n, files: [] })
})

test('a program stops at its limit of fuel', async () => {
  const program = await dapp('options/build/options.wasm')
  const prices = await dapp('options/prices/brent-2025.csv')
  const inputs = [{ name: 'p.csv', bytes: prices }]
  const { exit } = tryProgram({ program, args: ['p.csv'], inputs, ...limits, fuelMax: 1_000_000n })
  expect(exit).toMatchObject({ kind: 'failed', code: 'FUEL_LIMIT' })
})
