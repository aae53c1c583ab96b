import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ruche } from './src/network.ts'

let folder: string
let program: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-wrong-'))
  program = join(folder, 'some.wasm')
  await writeFile(program, 'x')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const wrong: [string, () => string[], number, string][] = [
  ['an unknown command', () => ['fly'], 2, 'There is no command "fly". [USAGE]'],
  ['an unknown option', () => ['run', program, '--fast'], 2, '[USAGE]'],
  ['an option without its value', () => ['up', '--workers'], 2, '[USAGE]'],
  [
    'a number out of range',
    () => ['up', '--workers', '0'],
    2,
    '--workers must be from 1 to 200, not "0". [USAGE]',
  ],
  [
    'a word for a number',
    () => ['run', program, '--count', 'many'],
    2,
    '--count must be from 1 to 10000, not "many". [USAGE]',
  ],
  [
    'more liars than workers',
    () => ['up', '--workers', '1', '--saboteurs', '2'],
    2,
    '2 of 1 workers cannot lie. [USAGE]',
  ],
  ['no program', () => ['run'], 2, 'Which program? [USAGE]'],
  ['a program that is not there', () => ['run', 'absent.wasm'], 2, '[FILE_MISSING]'],
  ['an input that is not there', () => ['run', program, '--input', 'absent.txt'], 2, '[FILE_MISSING]'],
  ['a run without a network', () => ['run', program, '--data', folder], 7, '[NETWORK_NOT_RUNNING]'],
  ['a stop without a network', () => ['down', '--data', folder], 7, '[NETWORK_NOT_RUNNING]'],
  ['a service without its settings', () => ['market'], 8, 'DATABASE_URL'],
  ['a share of lies that is none', () => ['worker', '--sabotage', 'always'], 8, ''],
]

describe('wrong input ends with one sentence, the next step and the documented exit code', () => {
  test.each(wrong)('%s', async (_, args, exitCode, sentence) => {
    const { code, stderr, stdout } = await ruche(args(), { cwd: folder })
    expect(stderr).toContain(sentence)
    expect(code).toBe(exitCode)
    expect(stdout).toBe('')
    expect(stderr).not.toContain('    at ')
  })
})

test('with --json the same problem is one document on stdout', async () => {
  const { code, stdout } = await ruche(['run', 'absent.wasm', '--json'], { cwd: folder })
  expect(code).toBe(2)
  expect(JSON.parse(stdout)).toMatchObject({
    schema: 1,
    status: 'error',
    error: { code: 'FILE_MISSING', retryable: false, charged: 'nothing' },
  })
})

test('help of every command exits 0 and goes to stdout', async () => {
  for (const command of ['start', 'up', 'run', 'down', 'market', 'storage', 'scheduler', 'worker']) {
    const { code, stdout } = await ruche([command, '--help'], { cwd: folder })
    expect(code).toBe(0)
    expect(stdout).toContain(`ruche ${command}`)
  }
})
