import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { concludeRun } from './conclude.ts'
import { type ExitCode, isDeterministicFailure, MACHINE_FAILURES, PROGRAM_FAILURES } from './exit.ts'

let outputFolder: string

beforeEach(async () => {
  outputFolder = await mkdtemp(join(tmpdir(), 'ruche-conclude-'))
})

afterEach(() => rm(outputFolder, { recursive: true }))

function failed(code: ExitCode, message: string): Parameters<typeof concludeRun>[0] {
  return { kind: 'failed', code, message }
}

describe('concludeRun', () => {
  test('digests the output of a program that completed', async () => {
    await writeFile(join(outputFolder, 'computed.json'), '{"deterministic-output-path":"/iexec_out/r"}')
    await writeFile(join(outputFolder, 'r'), 'abc')
    expect(await concludeRun({ kind: 'completed' }, { outputFolder })).toEqual({
      kind: 'file',
      digest: '0xba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      covered: ['r'],
    })
  })

  test.each(PROGRAM_FAILURES)('agrees on %s, whatever the message', async (code) => {
    await writeFile(join(outputFolder, 'half-done'), 'x')
    const here = await concludeRun(failed(code, 'as this engine words it'), { outputFolder })
    const there = await concludeRun(failed(code, 'as another engine words it'), { outputFolder })
    expect(here).toMatchObject({ kind: 'file', covered: ['error.json'], failure: { code } })
    expect(there.digest).toBe(here.digest)
    expect((await readdir(outputFolder)).sort()).toEqual(['computed.json', 'error.json'])
  })

  test.each(MACHINE_FAILURES)('contributes nothing after %s', async (code) => {
    expect(isDeterministicFailure(code)).toBe(false)
    const run = concludeRun(failed(code, 'bad luck'), { outputFolder })
    await expect(run).rejects.toMatchObject({ code: 'MACHINE_FAILED', retryable: true })
    expect(await readdir(outputFolder)).toEqual([])
  })

  test('agrees that an output which cannot be digested is a failure', async () => {
    await writeFile(join(outputFolder, 'computed.json'), '{"deterministic-output-path":"/etc/passwd"}')
    const conclusion = await concludeRun({ kind: 'completed' }, { outputFolder })
    expect(conclusion).toMatchObject({ covered: ['error.json'], failure: { code: 'OUTPUT_INVALID' } })
  })

  test('agrees that a missing answer to the callback is a failure, told by no bytes', async () => {
    await writeFile(join(outputFolder, 'computed.json'), '{"deterministic-output-path":"/iexec_out"}')
    const conclusion = await concludeRun({ kind: 'completed' }, { outputFolder, hasCallback: true })
    expect(conclusion).toMatchObject({ callbackData: '0x', failure: { code: 'COMPUTED_INVALID' } })
  })
})
