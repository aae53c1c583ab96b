import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPage, root } from './pages.ts'
import { listSources, readConstants } from './sources.ts'

const SOLIDITY = 'contracts/src/hub/Constants.sol'
/** Constants by this name are limits, and the page must have them all. */
const LIMIT = /(?:_MAX|Max)$/

/** What the page says: `path name` to value. Rows are `what | value | constant in file`. */
function readTold(): Map<string, bigint> {
  const told = new Map<string, bigint>()
  for (const { cells } of readPage('docs/operating/limits.md').rows) {
    const [, name, path] = /^`(\w+)` in `([\w./-]+)`$/.exec(cells[2] ?? '') ?? []
    const digits = /^[\d,]+/.exec(cells[1] ?? '')?.[0]
    if (name !== undefined && digits !== undefined)
      told.set(`${path} ${name}`, BigInt(digits.replaceAll(',', '')))
  }
  return told
}

/** `uint256 constant NAME = 64;`, `= 1e9;` and `= type(uint96).max;`. */
function readSolidity(): Map<string, bigint> {
  const text = readFileSync(join(root, SOLIDITY), 'utf8')
  const lines = text.matchAll(/^uint256 constant (\w+) = (?:type\(uint(\d+)\)\.max|([\d_]+)(?:e(\d+))?);/gm)
  return new Map(
    [...lines].map(([, name = '', bits, digits = '0', exponent = '0']) => [
      name,
      bits === undefined
        ? BigInt(digits.replaceAll('_', '')) * 10n ** BigInt(exponent)
        : 2n ** BigInt(bits) - 1n,
    ]),
  )
}

function listConstants(): Map<string, bigint> {
  const found = new Map<string, bigint>()
  for (const path of listSources())
    for (const [name, value] of readConstants(path)) found.set(`${path} ${name}`, value)
  for (const [name, value] of readSolidity()) found.set(`${SOLIDITY} ${name}`, value)
  return found
}

const told = readTold()
const constants = listConstants()

test('every limit told of has the value of the constant it names', () => {
  const wrong = [...told].filter(([place, value]) => constants.get(place) !== value)
  expect(wrong.map(([place, value]) => `${place}: ${value}, not ${constants.get(place)}`)).toEqual([])
})

test('every constant named as a limit is told of', () => {
  const limits = [...constants.keys()].filter((place) => LIMIT.test(place))
  expect(limits.length).toBeGreaterThan(40)
  expect(limits.filter((place) => !told.has(place))).toEqual([])
})

test('constants are read as they are meant', () => {
  expect(constants.get('packages/storage/src/limits.ts TREE_BYTES_MAX')).toBe(17_179_869_184n)
  expect(constants.get(`${SOLIDITY} KITTY_MIN`)).toBe(1_000_000_000n)
  expect(constants.get(`${SOLIDITY} SUPPLY_MAX`)).toBe(4_722_366_482_869_645_213_695n)
  expect(constants.get('services/scheduler/src/conversation.ts SILENCE_MS')).toBe(9_000n)
})
