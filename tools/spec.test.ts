import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPage, root } from './pages.ts'

const paths = ['hub', 'consensus', 'money', 'rounds', 'compatibility'].map((name) => `docs/spec/${name}.md`)
const pages = paths.map(readPage)
const hub = readPage('docs/spec/hub.md')
const rounds = readPage('docs/spec/rounds.md')

/** A heading of the hub's page that numbers something, with the text below it. */
type Statement = { id: string; text: string }

const statements: Statement[] = hub.text
  .split(/^### /m)
  .slice(1)
  .flatMap((text) => {
    const [id] = /^[ai]HUB-\d{3}(?=: )/.exec(text) ?? []
    return id === undefined ? [] : [{ id, text: text.split(/^## /m)[0] as string }]
  })
const assumptions = statements.filter(({ id }) => id.startsWith('a'))
const invariants = statements.filter(({ id }) => id.startsWith('i'))

function readAll(pattern: string): string {
  const files = globSync(pattern, { cwd: root })
  expect(files.length, pattern).toBeGreaterThan(0)
  return files.map((path) => readFileSync(join(root, path), 'utf8')).join('\n')
}

function matches(text: string, pattern: RegExp): Set<string> {
  return new Set([...text.matchAll(pattern)].map(([whole, group]) => group ?? whole))
}

const ofContracts = matches(
  readAll('contracts/test/**/*.sol'),
  /function ((?:test|testFuzz|table|invariant)_\w+|afterInvariant)\(/g,
)
const ofRuns = matches(readAll('e2e/*-conformance.test.ts'), /^\s*test\('([^']+)'/gm)

/** Tests of contracts that a text cites in code, and runs that it cites in quotation marks. */
function citedTests(text: string): { contracts: Set<string>; runs: Set<string> } {
  const contracts = matches(text, /`((?:test|testFuzz|table|invariant)_\w+|afterInvariant)`/g)
  return { contracts, runs: matches(text.replace(/\s+/g, ' '), /"([^"`]+)"/g) }
}

describe('numbers', () => {
  test('are given once, in order, without gaps', () => {
    const expected = (kind: string, count: number) =>
      Array.from({ length: count }, (_, i) => `${kind}HUB-${`${i + 1}`.padStart(3, '0')}`)
    expect(assumptions.map(({ id }) => id)).toEqual(expected('a', assumptions.length))
    expect(invariants.map(({ id }) => id)).toEqual(expected('i', invariants.length))
    expect(assumptions.length).toBeGreaterThan(5)
    expect(invariants.length).toBeGreaterThan(15)
  })

  test('that a page names are given', () => {
    const given = new Set(statements.map(({ id }) => id))
    const named = pages.flatMap(({ path, text }) =>
      [...matches(text, /[ai]HUB-\d+/g)].filter((id) => !given.has(id)).map((id) => `${path} ${id}`),
    )
    expect(named).toEqual([])
  })
})

describe('an invariant', () => {
  test('says what breaks, how bad that is, what it depends on, and which tests hold it', () => {
    const lacking = invariants.filter(({ text }) => {
      const { contracts, runs } = citedTests(text.slice(text.indexOf('_Tests:_')))
      return (
        !/_Impact:_ .+\. _Severity:_ (?:critical|high|medium)\./.test(text.replace(/\s+/g, ' ')) ||
        !/_Depends on:_ aHUB-\d{3}/.test(text) ||
        contracts.size + runs.size === 0
      )
    })
    expect(lacking.map(({ id }) => id)).toEqual([])
  })

  test('rests on every assumption at least once', () => {
    const used = new Set(invariants.flatMap(({ text }) => [...matches(text, /aHUB-\d{3}/g)]))
    expect(assumptions.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  })
})

test('an assumption says what limits the harm', () => {
  expect(assumptions.filter(({ text }) => !text.includes('_Mitigation:_')).map(({ id }) => id)).toEqual([])
})

test('every test that a page cites is there', () => {
  const missing = pages.flatMap(({ path, text }) => {
    const { contracts, runs } = citedTests(text)
    const gone = [...contracts].filter((name) => !ofContracts.has(name))
    return [...gone, ...[...runs].filter((title) => !ofRuns.has(title))].map((name) => `${path} ${name}`)
  })
  expect(missing).toEqual([])
  expect(ofContracts.size).toBeGreaterThan(200)
})

test('every invariant in the contracts is cited', () => {
  const { contracts } = citedTests(hub.text)
  const whole = [...ofContracts].filter((name) => name.includes('nvariant'))
  expect(whole.filter((name) => !contracts.has(name))).toEqual([])
})

test('every refusal of the hub is an obligation, and every function has its place', () => {
  const interfaces = readAll('contracts/src/interfaces/I*.sol')
  const errors = [...matches(interfaces, /^\s+error (\w+)\(/gm)]
  const functions = [...matches(interfaces, /^\s+function (\w+)\(/gm)]
  const spans = new Set([...hub.spans, ...rounds.spans].map(({ text }) => text))
  expect([...errors, ...functions].filter((name) => !spans.has(name))).toEqual([])
  expect(errors.length).toBeGreaterThan(40)
  expect(functions.length).toBeGreaterThan(80)
})

test('every row of an obligation or a comparison names its tests', () => {
  const silent = pages.flatMap(({ path, rows }) =>
    rows
      .filter(({ cells }) => isTested(path, cells))
      .filter(({ cells }) => {
        const { contracts, runs } = citedTests(cells.at(-1) as string)
        return contracts.size + runs.size === 0
      })
      .map(({ line }) => `${path}:${line}`),
  )
  expect(silent).toEqual([])
})

/** The rows of tables whose last column is for tests. */
function isTested(path: string, cells: string[]): boolean {
  return /(?:hub|rounds|compatibility)\.md$/.test(path) && cells.at(-1) !== 'test'
}
