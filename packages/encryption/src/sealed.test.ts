import { createCipheriv, hkdfSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type RandomAccess, seal, unseal, unsealRange } from './sealed.ts'

const key = Buffer.alloc(32, 7)
const chunkBytes = 1024

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
async function collect(source: AsyncIterable<Uint8Array>) {
  const parts: Uint8Array[] = []
  for await (const part of source) parts.push(part)
  return Buffer.concat(parts)
}
const sealed = (plain: Uint8Array, size = 700) => collect(seal(pieces(plain, size), { key, chunkBytes }))
const opened = (bytes: Uint8Array, size = 500) => collect(unseal(pieces(bytes, size), { key }))
const asFile = (bytes: Buffer): RandomAccess => ({
  sizeBytes: bytes.length,
  read: async (offset, length) => bytes.subarray(offset, offset + length),
})

describe('a sealed file', () => {
  test('has the bytes that the specification says', async () => {
    const salt = Buffer.alloc(32, 9)
    const bytes = await collect(seal(pieces(Buffer.from('honey'), 5), { key, salt }))
    const header = Buffer.concat([Buffer.from('525543484553460100010000', 'hex'), salt])
    const info = Buffer.concat([Buffer.from('ruche/sealed-file/1'), header])
    const fileKey = Buffer.from(hkdfSync('sha256', key, salt, info, 32))
    const cipher = createCipheriv('aes-256-gcm', fileKey, Buffer.from('000000000000000000000001', 'hex'))
    const body = Buffer.concat([cipher.update('honey'), cipher.final(), cipher.getAuthTag()])
    expect(bytes.toString('hex')).toBe(Buffer.concat([header, body]).toString('hex'))
  })

  test('gives back what went in, however it is cut on the way', async () => {
    const length = fc.oneof(fc.constantFrom(0, 1, 1023, 1024, 1025, 2048, 3000), fc.nat(5000))
    await fc.assert(
      fc.asyncProperty(
        length,
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 3000 }),
        async (n, a, b) => {
          const plain = Buffer.alloc(n, 'ruche')
          expect((await opened(await sealed(plain, a), b)).equals(plain)).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('is read from the middle without the rest', async () => {
    const plain = Buffer.from(Array.from({ length: 5000 }, (_, at) => at % 251))
    const file = asFile(await sealed(plain))
    const reads: number[] = []
    const counted: RandomAccess = {
      ...file,
      read: (offset, length) => {
        reads.push(length)
        return file.read(offset, length)
      },
    }
    expect(
      (await collect(unsealRange(counted, { key, start: 2000, end: 2100 }))).equals(
        plain.subarray(2000, 2100),
      ),
    ).toBe(true)
    expect(reads).toEqual([44, 1040, 1040])
    for (const [start, end] of [
      [0, 5000],
      [4999, 5000],
      [1024, 2048],
      [6000, 7000],
    ] as const) {
      const part = await collect(unsealRange(file, { key, start, end }))
      expect(part.equals(plain.subarray(start, end)), `${start}-${end}`).toBe(true)
    }
  })

  test('is refused with another key', async () => {
    const bytes = await sealed(Buffer.alloc(10))
    await expect(collect(unseal(pieces(bytes, 99), { key: Buffer.alloc(32, 8) }))).rejects.toMatchObject({
      code: 'SEALED_FORGED',
    })
  })

  test('is refused after any single bit was changed', async () => {
    const bytes = await sealed(Buffer.alloc(1500, 3))
    for (let at = 0; at < bytes.length; at += 37) {
      const changed = Buffer.from(bytes)
      changed[at]! ^= 1 << (at % 8)
      await expect(opened(changed), `byte ${at}`).rejects.toMatchObject({ code: /^SEALED_/ })
    }
  })

  test('is refused when cut anywhere, between chunks too', async () => {
    const bytes = await sealed(Buffer.alloc(3000, 3))
    for (const end of [0, 20, 44, 50, 44 + 1040, 44 + 2 * 1040, bytes.length - 1]) {
      await expect(opened(bytes.subarray(0, end)), `${end}`).rejects.toMatchObject({ code: /^SEALED_/ })
    }
  })

  test('is refused when its chunks change places, or come from a file under the same key', async () => {
    const plain = Buffer.alloc(3000, 3)
    const [bytes, other] = [await sealed(plain), await sealed(plain)]
    const chunk = (from: Buffer, n: number) => from.subarray(44 + n * 1040, 44 + (n + 1) * 1040)
    const swapped = Buffer.concat([bytes.subarray(0, 44), chunk(bytes, 1), chunk(bytes, 0), chunk(bytes, 2)])
    const mixed = Buffer.concat([bytes.subarray(0, 44), chunk(bytes, 0), chunk(other, 1), chunk(bytes, 2)])
    await expect(opened(swapped)).rejects.toMatchObject({ code: 'SEALED_FORGED' })
    await expect(opened(mixed)).rejects.toMatchObject({ code: 'SEALED_FORGED' })
  })
})
