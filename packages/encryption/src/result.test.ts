import { generateKeyPairSync } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateX25519Identity } from 'age-encryption'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { decryptResult, encryptResult, parseResultKey, recipientOf } from './result.ts'
import { zipOfFolder } from './zip-folder.ts'

const zip = Buffer.from('a zip of a result')
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pem = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString()
const privatePem = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

describe('a result', () => {
  test('encrypted to an age recipient is opened by its identity alone', async () => {
    const identity = await generateX25519Identity()
    const files = await encryptResult(zip, parseResultKey(await recipientOf(identity)))
    expect(files.map(({ name }) => name)).toEqual(['iexec_out.zip.age'])
    expect(Buffer.from(await decryptResult(files, identity)).toString()).toBe('a zip of a result')
    await expect(decryptResult(files, await generateX25519Identity())).rejects.toMatchObject({
      code: 'RESULT_UNREADABLE',
    })
  })

  test.each([
    ['PEM', pem],
    ['base64 of PEM, as iExec’s SDK pushes it', Buffer.from(pem).toString('base64')],
  ])('encrypted to an RSA key in %s has the files of iExec', async (_, text) => {
    const files = await encryptResult(zip, parseResultKey(text))
    expect(files.map(({ name }) => name)).toEqual(['iexec_out.zip.aes', 'aes-key.rsa'])
    // An IV, then the 17 bytes padded to two blocks.
    expect(files[0]?.bytes).toHaveLength(16 + 32)
    expect(Buffer.from(await decryptResult(files, privatePem)).toString()).toBe('a zip of a result')
  })

  test.each(['', 'age1tooshort', 'AGE-SECRET-KEY-1QQ', 'bm90IGEga2V5', ecPem()])(
    'is encrypted to no %j',
    (text) => {
      expect(() => parseResultKey(text)).toThrow('neither an age recipient nor an RSA public key')
    },
  )
})

test('the zip of a folder holds its files by their paths, and is always the same', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ruche-zip-'))
  try {
    await mkdir(join(folder, 'deep'))
    await writeFile(join(folder, 'b.txt'), 'two')
    await writeFile(join(folder, 'deep', 'a.txt'), 'one')
    const [first, second] = [await zipOfFolder(folder), await zipOfFolder(folder)]
    expect(Buffer.from(first).equals(second)).toBe(true)
    const read = await JSZip.loadAsync(first)
    expect(await read.file('b.txt')?.async('string')).toBe('two')
    expect(await read.file('deep/a.txt')?.async('string')).toBe('one')
  } finally {
    await rm(folder, { recursive: true })
  }
})

function ecPem(): string {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return publicKey.export({ type: 'spki', format: 'pem' }).toString()
}
