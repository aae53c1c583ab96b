import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateHybridIdentity, generateX25519Identity } from 'age-encryption'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { encryptResult } from './encrypt-result.ts'
import { decryptResult, parseResultKey, recipientOf } from './result.ts'
import { zipOfFolder } from './zip-folder.ts'

const zip = Buffer.from('a zip of a result')
const taskId = `0x${'11'.repeat(32)}`
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pem = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString()
const privatePem = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

describe('a result', () => {
  test('encrypted to an age recipient is opened by its identity alone', async () => {
    const identity = await generateX25519Identity()
    const files = await encryptResult(zip, { key: parseResultKey(await recipientOf(identity)), taskId })
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
    const files = await encryptResult(zip, { key: parseResultKey(text), taskId })
    expect(files.map(({ name }) => name)).toEqual(['iexec_out.zip.aes', 'aes-key.rsa'])
    // An IV, then the 17 bytes padded to two blocks.
    expect(files[0]?.bytes).toHaveLength(16 + 32)
    expect(Buffer.from(await decryptResult(files, privatePem)).toString()).toBe('a zip of a result')
  })

  test.each([
    ['nothing', 0],
    ['one whole chunk', 65_536],
    ['a byte more than a chunk', 65_537],
    ['two whole chunks', 131_072],
  ])('of %s is opened by any program that reads age', async (_, length) => {
    const identity = await generateX25519Identity()
    const plain = randomBytes(length)
    const files = await encryptResult(plain, { key: parseResultKey(await recipientOf(identity)), taskId })
    expect(Buffer.from(await decryptResult(files, identity)).equals(plain)).toBe(true)
  })

  test('is encrypted to the same bytes by everybody, and to others for another result, task or reader', async () => {
    const recipients = await Promise.all([0, 1].map(async () => recipientOf(await generateX25519Identity())))
    for (const [one, other] of [recipients, [pem, otherPem()]] as [string, string][]) {
      const of = async (plain: Uint8Array, text = one, task = taskId) => {
        const files = await encryptResult(plain, { key: parseResultKey(text), taskId: task })
        return files.map(({ bytes }) => Buffer.from(bytes).toString('hex'))
      }
      expect(await of(Buffer.from(zip))).toEqual(await of(zip))
      const all = await Promise.all([of(zip), of(zip, other), of(zip, one, '0x12'), of(randomBytes(17))])
      // Each file of each, in its head and at its end.
      for (const file of all[0]!.keys()) {
        expect(new Set(all.map((files) => files[file]!.slice(-32))).size).toBe(4)
      }
    }
  })

  test('encrypted to a hybrid key of age is opened by its identity', async () => {
    const identity = await generateHybridIdentity()
    const files = await encryptResult(zip, { key: parseResultKey(await recipientOf(identity)), taskId })
    expect(Buffer.from(await decryptResult(files, identity)).toString()).toBe('a zip of a result')
  })

  test.each(['', 'age1tooshort', `age1${'q'.repeat(58)}`, 'AGE-SECRET-KEY-1QQ', 'bm90IGEga2V5', ecPem()])(
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

function otherPem(): string {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return publicKey.export({ type: 'spki', format: 'pem' }).toString()
}

function ecPem(): string {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return publicKey.export({ type: 'spki', format: 'pem' }).toString()
}
