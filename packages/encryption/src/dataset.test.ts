import { createDecipheriv, createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decryptDataset, encryptDataset } from './dataset.ts'
import { parseKey } from './key.ts'
import { generateKey } from './new-key.ts'

let folder: string
const at = (name: string) => join(folder, name)
const plain = Buffer.alloc(3_000_000, 'a dataset of several pieces. ')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-dataset-'))
  await writeFile(at('plain'), plain)
})
afterAll(() => rm(folder, { recursive: true }))

describe.each(['sealed', 'iexec'] as const)('a dataset in the format %s', (format) => {
  const key = generateKey()
  const target = () => at(`${format}.enc`)

  test('is encrypted, and its checksum is that of the encrypted file', async () => {
    const { checksum, sizeBytes } = await encryptDataset({
      source: at('plain'),
      target: target(),
      key,
      format,
    })
    const bytes = await readFile(target())
    expect(sizeBytes).toBe(bytes.length)
    expect(checksum).toBe(`0x${createHash('sha256').update(bytes).digest('hex')}`)
    expect(bytes.includes('a dataset')).toBe(false)
  })

  test('is decrypted without being told its format', async () => {
    await decryptDataset({ source: target(), target: at('back'), key })
    expect((await readFile(at('back'))).equals(plain)).toBe(true)
  })

  test('is refused when its end is missing', async () => {
    await truncate(target(), 2_000_001)
    await expect(decryptDataset({ source: target(), target: at('back'), key })).rejects.toMatchObject({
      code: format === 'sealed' ? 'SEALED_FORGED' : 'DATASET_UNREADABLE',
    })
  })
})

test('the format iexec is an IV, then AES-256-CBC', async () => {
  const key = generateKey()
  await encryptDataset({ source: at('plain'), target: at('cbc'), key, format: 'iexec' })
  const bytes = await readFile(at('cbc'))
  const decipher = createDecipheriv('aes-256-cbc', parseKey(key), bytes.subarray(0, 16))
  expect(Buffer.concat([decipher.update(bytes.subarray(16)), decipher.final()]).equals(plain)).toBe(true)
})

test.each(['', 'short', Buffer.alloc(31).toString('base64'), `${generateKey()}AA`, 'x'.repeat(44)])(
  '%j is no key',
  (text) => {
    expect(() => parseKey(text)).toThrow('32 bytes in base64')
  },
)
