import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { digestOutput } from './digest.ts'
import { failureOutput } from './failure-output.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-digest-'))
})

afterEach(() => rm(folder, { recursive: true }))

function put(name: string, text: string): Promise<void> {
  return writeFile(join(folder, name), text)
}

function name(path: string): Promise<void> {
  return put('computed.json', JSON.stringify({ 'deterministic-output-path': path }))
}

describe('digestOutput', () => {
  test('of a file is the SHA-256 of its bytes', async () => {
    // SHA-256 of "abc": FIPS 180-4, example 1.
    await put('result', 'abc')
    await name('/iexec_out/result')
    expect(await digestOutput(folder)).toEqual({
      kind: 'file',
      digest: '0xba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      covered: ['result'],
    })
  })

  test('of callback data is the keccak256 of the bytes, which a deal with a callback needs', async () => {
    // keccak256 of no bytes, as in the Ethereum yellow paper, and of "abc" (616263).
    await put('computed.json', JSON.stringify({ 'callback-data': '0x' }))
    expect(await digestOutput(folder)).toMatchObject({
      digest: '0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470',
    })
    await put(
      'computed.json',
      JSON.stringify({ 'callback-data': '0x616263', 'deterministic-output-path': '/x' }),
    )
    expect(await digestOutput(folder, { hasCallback: true })).toEqual({
      kind: 'callback',
      digest: '0x4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45',
      covered: [],
      callbackData: '0x616263',
    })
    await expect(digestOutput(folder)).rejects.toMatchObject({ code: 'OUTPUT_INVALID' })
    await name('/iexec_out/computed.json')
    await expect(digestOutput(folder, { hasCallback: true })).rejects.toMatchObject({
      code: 'COMPUTED_INVALID',
    })
  })

  test('of a folder is the keccak256 of the SHA-256 of its files in order of path', async () => {
    // From a separate implementation of FIPS 202 with Keccak padding, over SHA-256("abc") ‖ SHA-256("").
    await mkdir(join(folder, 'results'))
    await put('results/b', '')
    await put('results/a', 'abc')
    await name('/iexec_out/results/')
    expect(await digestOutput(folder)).toEqual({
      kind: 'folder',
      digest: '0x4372d3e7781250cbf01c9f3ea8571e3a0328ed051dc3028f832f56bc187cd8df',
      covered: ['results/a', 'results/b'],
    })
  })

  test.each([
    ['/iexec_out/../etc/passwd', 'OUTPUT_INVALID'],
    ['../../etc/passwd', 'OUTPUT_INVALID'],
    ['/etc/passwd', 'OUTPUT_INVALID'],
    ['/iexec_outside', 'OUTPUT_INVALID'],
    ['', 'OUTPUT_INVALID'],
    ['/iexec_out/missing', 'OUTPUT_INVALID'],
    ['/iexec_out/file/inner', 'OUTPUT_INVALID'],
    ['/iexec_out/link', 'OUTPUT_INVALID'],
    ['/iexec_out/linked/passwd', 'OUTPUT_INVALID'],
    ['/iexec_out/with-link', 'OUTPUT_INVALID'],
    ['/iexec_out/nested', 'OUTPUT_NESTED'],
  ])('refuses the path %j', async (path, code) => {
    await put('file', 'x')
    await symlink('/etc/passwd', join(folder, 'link'))
    await symlink('/etc', join(folder, 'linked'))
    await mkdir(join(folder, 'with-link'))
    await symlink('/etc/passwd', join(folder, 'with-link', 'x'))
    await mkdir(join(folder, 'nested', 'inner'), { recursive: true })
    await name(path)
    await expect(digestOutput(folder)).rejects.toMatchObject({ code })
  })

  test.each([
    'not JSON',
    '[]',
    'null',
    '{}',
    '{"deterministic-output-path":7}',
    '{"callback-data":"0x1"}',
    '{"callback-data":"61"}',
  ])('refuses a computed.json of %s', async (text) => {
    await put('computed.json', text)
    await expect(digestOutput(folder)).rejects.toMatchObject({ code: 'COMPUTED_INVALID' })
  })

  test('refuses a computed.json that is missing, a link or a megabyte long', async () => {
    await expect(digestOutput(folder)).rejects.toMatchObject({ code: 'COMPUTED_INVALID' })
    await put('computed.json', ' '.repeat(1024 * 1024 + 1))
    await expect(digestOutput(folder)).rejects.toMatchObject({ code: 'COMPUTED_INVALID' })
    await rm(join(folder, 'computed.json'))
    await symlink('/etc/passwd', join(folder, 'computed.json'))
    await expect(digestOutput(folder)).rejects.toMatchObject({ code: 'COMPUTED_INVALID' })
  })
})

describe('failureOutput', () => {
  test('leaves nothing of what the program left', async () => {
    await mkdir(join(folder, 'half', 'done'), { recursive: true })
    await put('result', 'x')
    await failureOutput(folder, { code: 'TRAP' })
    expect((await readdir(folder)).sort()).toEqual(['computed.json', 'error.json'])
    expect(await readFile(join(folder, 'error.json'), 'utf8')).toBe('{"code":"TRAP"}')
  })

  test('calls back with no bytes where the deal asks for a call', async () => {
    await failureOutput(folder, { code: 'TRAP', hasCallback: true })
    expect(await digestOutput(folder, { hasCallback: true })).toMatchObject({
      digest: '0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470',
      callbackData: '0x',
    })
  })

  test('is the same for everyone who met the same failure, and for no other', async () => {
    await failureOutput(folder, { code: 'EXIT_CODE', exitCode: 3 })
    const three = await digestOutput(folder)
    await failureOutput(folder, { code: 'EXIT_CODE', exitCode: 4 })
    const four = await digestOutput(folder)
    await failureOutput(folder, { code: 'EXIT_CODE', exitCode: 3 })
    expect(await digestOutput(folder)).toEqual(three)
    expect(four.digest).not.toBe(three.digest)
    expect(three.covered).toEqual(['error.json'])
  })
})
