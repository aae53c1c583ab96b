import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** The file of ours that an import leads to; undefined for others' packages. */
function fileOf(from: string, target: string): string | undefined {
  if (target.startsWith('.')) return join(dirname(from), target)
  const [, name, inner] = /^@ruche\/([^/]+)(?:\/(.+))?$/.exec(target) ?? []
  if (name === undefined) return undefined
  const folder = [join(ROOT, 'packages', name), join(ROOT, name)].find(existsSync) as string
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const entry = exports[inner === undefined ? '.' : `./${inner}`]
  return join(folder, entry.browser ?? entry)
}

test('what checks results and receipts reaches nothing that only Node has', () => {
  const seen = new Map<string, string[]>()
  const waiting = [join(ROOT, 'packages/sdk/src/verify.ts')]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    const text = readFileSync(path, 'utf8')
    // Imports of types alone are gone when it runs.
    const found = [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'|^import '([^']+)'/gms)]
    const targets = found.map(([, from, bare]) => (from ?? bare) as string)
    seen.set(
      path,
      targets.filter((target) => target.startsWith('node:')),
    )
    for (const target of targets) {
      const next = fileOf(path, target)
      if (next !== undefined) waiting.push(next)
    }
  }
  expect(seen.size).toBeGreaterThan(40)
  expect([...seen].filter(([, reached]) => reached.length > 0)).toEqual([])
})
