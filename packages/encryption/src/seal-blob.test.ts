import { describe, expect, test } from 'vitest'
import { parseKey } from './key.ts'
import { generateKey } from './new-key.ts'
import { sealBlob } from './seal-blob.ts'
import { unseal } from './sealed.ts'

const key = generateKey()

async function open(sealed: Blob): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of unseal(sealed.stream(), { key: parseKey(key) })) parts.push(part)
  return Buffer.concat(parts)
}

describe('a file that a browser seals', () => {
  test.each([0, 1, 65_535, 65_536, 65_537, 200_000])('of %i bytes is opened by a machine', async (length) => {
    const plain = Buffer.alloc(length, 'honey in the comb. ')
    const sealed = await sealBlob(new Blob([plain]), { key })
    // 44 bytes of header and a tag of 16 for each chunk.
    expect(sealed.size).toBe(44 + length + 16 * Math.max(1, Math.ceil(length / 65_536)))
    expect((await open(sealed)).equals(plain)).toBe(true)
  })

  test('tells how far it is, and stops when asked to', async () => {
    const shares: number[] = []
    await sealBlob(new Blob([Buffer.alloc(131_072)]), { key, onChunk: (share) => shares.push(share) })
    expect(shares).toEqual([0.5, 1])
    const sealing = sealBlob(new Blob(['x']), { key, signal: AbortSignal.abort() })
    await expect(sealing).rejects.toMatchObject({ name: 'AbortError' })
  })
})
