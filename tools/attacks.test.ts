import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPage, root } from './pages.ts'

const [, attacks = ''] = readPage('docs/spec/release.md').text.split('## Attacks')
const rows = attacks.split('\n').filter((line) => /^\| (?!Attack|-)/.test(line))

test('every attack on the release of secrets names tests that are there', () => {
  expect(rows.length).toBeGreaterThan(20)
  for (const row of rows) {
    const cited = [...row.matchAll(/\]\(\.\.\/\.\.\/([^)]+)\): ((?:(?:, )?“[^”]+”)+)/g)]
    expect(cited.length, row).toBeGreaterThan(0)
    for (const [, path = '', names = ''] of cited) {
      expect(existsSync(join(root, path)), path).toBe(true)
      const text = readFileSync(join(root, path), 'utf8')
      for (const [, name = ''] of names.matchAll(/“([^”]+)”/g)) expect(text, path).toContain(name)
    }
  }
})
