import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPage, root } from './pages.ts'

const { rows } = readPage('docs/internals/sandbox-compliance.md')
const suite = readFileSync(join(root, 'packages/sandbox/src/compliance.ts'), 'utf8')
const namesIn = (text: string) => [...text.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name)

test('every attempt on a sandbox names tests that are there', () => {
  expect(rows.length).toBeGreaterThan(20)
  for (const { cells } of rows.slice(1)) {
    expect(namesIn(cells.join(' ')).length, cells[0]).toBeGreaterThan(0)
    for (const cell of cells) {
      const [, path] = /\]\(\.\.\/\.\.\/([^)]+)\)/.exec(cell) ?? []
      const text = path === undefined ? suite : readFileSync(join(root, path), 'utf8')
      for (const name of namesIn(cell)) expect(text, path).toContain(name)
    }
  }
})

test('every case of the suite stands for an attempt', () => {
  const told = new Set(rows.flatMap(({ cells }) => namesIn(cells[1] ?? '')))
  const cases = [...suite.matchAll(/fact\(\s*[\w'-]+,\s*['`](?:stops \$\{program\})?([^'`]+)['`]/g)]
  expect(cases.length).toBeGreaterThan(25)
  expect(cases.map(([, name = '']) => name).filter((name) => !told.has(name))).toEqual([])
})
