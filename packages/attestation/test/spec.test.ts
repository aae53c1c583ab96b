import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const SPEC = readFileSync(new URL('../../../docs/spec/attestation.md', import.meta.url), 'utf8')
const FOLDER = new URL('./', import.meta.url)
const TESTS = readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))

test('every invariant of the specification is named in a test, and none that it has not', () => {
  const given = [...SPEC.matchAll(/^\| \*\*(ATT-I\d+)\*\*/gm)].map(([, id]) => id)
  const named = new Set(TESTS.flatMap((text) => [...text.matchAll(/\((ATT-I\d+)\)'/g)].map(([, id]) => id)))
  expect(given.length).toBeGreaterThan(10)
  expect([...named].sort()).toEqual(given.toSorted())
})

test('every finding is described', () => {
  const source = readFileSync(new URL('../src/appraise.ts', import.meta.url), 'utf8')
  const reasons = new Set(
    [...source.matchAll(/reason: '([A-Z_]+)'|^ {4}\| '([A-Z_]+)'/gm)].map(([, a, b]) => a ?? b),
  )
  expect(reasons.size).toBe(15)
  for (const reason of reasons) expect(SPEC).toContain(`\`${reason}\``)
})
