import type { DappInput } from '@ruche/api'
import { describe, expect, test } from 'vitest'
import { checkDraft, composeArgs, countTasks, type Draft, firstDraft } from './form.ts'
import { readBack } from './read-back.ts'

const label = { en: '', fr: '' }
const inputs: DappInput[] = [
  { type: 'file', name: 'scene', label, accept: ['.json'], bytesMax: 10, sample: 'hive.json' },
  { type: 'number', name: 'samples', label, min: 1, max: 9, step: 2, default: 3 },
  { type: 'choice', name: 'tiles', label, options: [{ value: '4x2', label }], default: '4x2' },
  { type: 'text', name: 'note', label, lengthMax: 12, lines: 1, default: '' },
]
const manifest = { inputs, tasks: 'tiles', args: ['{scene}', '--tiles', '{tiles}', '--note={note}'] }
const first = firstDraft(manifest)
const withValue = (name: string, value: string): Draft => ({
  ...first,
  values: { ...first.values, [name]: value },
})
const withFile = (name: string, size: number): Draft => ({
  ...first,
  files: { scene: new File([new Uint8Array(size)], name) },
})

describe('a form nobody has touched', () => {
  test('has nothing wrong where a sample stands in for the file', () => {
    expect(checkDraft(manifest, first)).toEqual({})
  })

  test('asks for a file that has no sample', () => {
    const alone = { inputs: [{ type: 'file', name: 'data', label, bytesMax: 10 } as const] }
    expect(checkDraft(alone, firstDraft(alone))).toEqual({ data: { kind: 'missing' } })
  })
})

describe('a number', () => {
  test.each([
    ['0', { kind: 'range', min: 1, max: 9 }],
    ['11', { kind: 'range', min: 1, max: 9 }],
    ['4', { kind: 'step', step: 2 }],
    ['', { kind: 'missing' }],
    ['many', { kind: 'missing' }],
  ])('%j is refused', (text, problem) => {
    expect(checkDraft(manifest, withValue('samples', text))).toEqual({ samples: problem })
  })

  test.each(['1', '3', '9'])('%s is taken', (text) => {
    expect(checkDraft(manifest, withValue('samples', text))).toEqual({})
  })
})

test('a file that is too large or of another kind is refused', () => {
  expect(checkDraft(manifest, withFile('a.json', 11))).toEqual({ scene: { kind: 'tooLarge', bytesMax: 10 } })
  expect(checkDraft(manifest, withFile('a.png', 1))).toEqual({ scene: { kind: 'suffix', accept: ['.json'] } })
  expect(checkDraft(manifest, withFile('A.JSON', 10))).toEqual({})
})

test('a choice that is not offered and a text that is too long are refused', () => {
  expect(checkDraft(manifest, withValue('tiles', '9x9'))).toEqual({ tiles: { kind: 'missing' } })
  expect(checkDraft(manifest, withValue('note', 'thirteen long'))).toEqual({
    note: { kind: 'tooLong', lengthMax: 12 },
  })
})

test('tasks are counted from the numbers of the input that the manifest names', () => {
  expect(countTasks(manifest, first)).toBe(8)
  expect(countTasks({ tasks: 3 }, first)).toBe(3)
})

test('arguments name files by their names and quote what has spaces', () => {
  expect(composeArgs(manifest, first)).toBe('hive.json --tiles 4x2 --note=')
  expect(composeArgs(manifest, { ...withValue('note', 'a b'), files: withFile('x y.json', 1).files })).toBe(
    "'x y.json' --tiles 4x2 '--note=a b'",
  )
})

test('what a run was asked with is read back from its signed parameters', () => {
  const params = JSON.stringify({ iexec_args: composeArgs(manifest, withValue('note', 'a b')) })
  expect(readBack(manifest, params)).toEqual({ scene: 'hive.json', tiles: '4x2', note: 'a b' })
})
