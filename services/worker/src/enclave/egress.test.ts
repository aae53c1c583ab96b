import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findEgressBreach, withoutCode } from './egress.ts'

const SCHEMA = JSON.stringify({
  'result.json': {
    type: 'object',
    properties: { mean: { type: 'number' } },
    required: ['mean'],
    additionalProperties: false,
  },
})
const COMPUTED = '{"deterministic-output-path":"/iexec_out/result.json"}'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-egress-'))
})
afterEach(() => rm(folder, { recursive: true }))

const left = (files: Record<string, string>) =>
  Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)))
const breach = async (rules: { outputBytesMax?: bigint; outputSchema?: string }, hasCallback = false) => {
  const egress = [{ outputBytesMax: 0n, outputSchema: '', ...rules }]
  return (await findEgressBreach(folder, { egress, hasCallback }))?.message
}

describe('a result leaves', () => {
  test('whatever it is, where nobody set rules', async () => {
    await mkdir(join(folder, 'deep'))
    expect(await findEgressBreach(folder, { egress: [], hasCallback: true })).toBeUndefined()
  })

  test('when its files are those that the schema names, and what it says', async () => {
    await left({ 'result.json': '{"mean":4.5}', 'computed.json': COMPUTED })
    expect(await breach({ outputSchema: SCHEMA })).toBeUndefined()
    expect(await breach({ outputBytesMax: BigInt(12 + COMPUTED.length) })).toBeUndefined()
  })
})

describe('a result stays inside', () => {
  test('when it has a byte too many', async () => {
    await left({ 'result.json': '{"mean":4.5}', 'computed.json': COMPUTED })
    expect(await breach({ outputBytesMax: BigInt(11 + COMPUTED.length) })).toMatch(/66 bytes, 65 are allowed/)
  })

  test.each([
    ['one record too many', { 'result.json': '{"mean":4.5,"patient":"Ada"}' }, /not what its schema says/],
    ['something that is no JSON', { 'result.json': 'patient 7 has the flu' }, /not what its schema says/],
    ['a file that nobody allowed', { 'result.json': '{"mean":1}', 'raw.csv': 'Ada' }, /raw.csv is none/],
    ['what it printed', { 'stdout.txt': 'patient 7' }, /stdout.txt is none/],
    ['words in its description', { 'computed.json': '{"note":"patient 7 has the flu"}' }, /computed.json/],
    [
      'words in the path of its description',
      { 'computed.json': '{"deterministic-output-path":"/iexec_out/../flu"}' },
      /computed.json/,
    ],
    [
      'words beside the path of its description',
      { 'computed.json': '{"deterministic-output-path":"/iexec_out","callback-data":"0x01"}' },
      /computed.json/,
    ],
  ])('when it holds %s', async (_, files, why) => {
    await left(files as Record<string, string>)
    expect(await breach({ outputSchema: SCHEMA })).toMatch(why)
  })

  test('when a folder hides in it, or a contract would be told', async () => {
    await left({ 'result.json': '{"mean":4.5}' })
    expect(await breach({ outputSchema: SCHEMA }, true)).toMatch(/callback/)
    await mkdir(join(folder, 'deep'))
    expect(await breach({ outputBytesMax: 100n })).toMatch(/deep is no file/)
  })

  test('when one of several owners forbids it', async () => {
    await left({ 'result.json': '{"mean":4.5}' })
    const egress = [
      { outputBytesMax: 100n, outputSchema: '' },
      { outputBytesMax: 5n, outputSchema: '' },
    ]
    expect((await findEgressBreach(folder, { egress, hasCallback: false }))?.message).toMatch(/5 are allowed/)
  })
})

test('how a program failed is told without its code, where content is ruled', () => {
  const exit = { kind: 'failed', code: 'EXIT_CODE', message: 'exit 65', exitCode: 65 } as const
  const rules = (outputSchema: string) => [{ outputBytesMax: 10n, outputSchema }]
  expect(withoutCode(exit, rules(SCHEMA))).toEqual({ kind: 'failed', code: 'EXIT_CODE', message: 'exit 65' })
  expect(withoutCode(exit, rules(''))).toEqual(exit)
})
