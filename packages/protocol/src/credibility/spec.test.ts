import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { groupError } from './group-error.ts'

const SPEC = readFileSync(new URL('../../../../docs/spec/credibility.md', import.meta.url), 'utf8')
const FOLDER = new URL('./', import.meta.url)
const TESTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))

test('every statement of the specification is named in a test, and none that it has not', () => {
  const given = [...SPEC.matchAll(/^\| \*\*(CRED-\d+)\*\*/gm)].map(([, id]) => id)
  const named = new Set(TESTS.flatMap((text) => text.match(/CRED-\d+(?=[,)])/g) ?? []))
  expect(given.length).toBe(11)
  expect([...named].sort()).toEqual(given.toSorted())
})

test('the worked example of the specification comes out', () => {
  const error = (group: number[], against: number[] = []) =>
    groupError({
      group: group.map((one, n) => ({ worker: `${n}`, cluster: `${n}`, error: one })),
      others: [against.map((one, n) => ({ worker: `x${n}`, cluster: `x${n}`, error: one }))],
      commonCause: 0.05,
    })
  expect(error([0.01])).toBeCloseTo(0.01, 12)
  expect(error([0.01, 0.01])).toBeCloseTo(0.000607, 6)
  expect(error([0.01, 0.01], [0.2])).toBeCloseTo(0.00303, 5)
})
