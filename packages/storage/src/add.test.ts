import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytes, bytesOf, collect, pattern } from '../test/support.ts'
import { addFile, plant, putFile, putFolders } from './add.ts'
import { createMemoryStore } from './memory.ts'
import { listFolder, readFile, stat } from './read.ts'

const nowhere = { put: async () => undefined }
const v0 = { chunkBytes: 262_144, rawLeaves: false, cidVersion: 0 } as const

/**
 * Expected CIDs were computed with Python's hashlib and base64 from the definitions: a raw leaf is
 * "b" + base32(01 55 12 20 ‖ sha256(bytes)); a dag-pb node is written field by field (links first) and hashed
 * the same way under 70. Those of version 0 are also the ones kubo's documentation shows.
 */
describe('CIDs', () => {
  test('a small file is one raw leaf', async () => {
    const { cid, sizeBytes, totalBytes } = await putFile(nowhere, bytes('hello world\n'))
    expect(cid.toString()).toBe('bafkreifjjcie6lypi6ny7amxnfftagclbuxndqonfipmb64f2km2devei4')
    expect({ sizeBytes, totalBytes }).toEqual({ sizeBytes: 12, totalBytes: 12 })
  })

  test('an empty file is an empty raw leaf', async () => {
    const { cid } = await putFile(nowhere, [])
    expect(cid.toString()).toBe('bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku')
  })

  test('a file of two and a half chunks is a node of three leaves', async () => {
    const { cid, sizeBytes, totalBytes } = await putFile(nowhere, [pattern(2.5 * 1024 * 1024)])
    expect(cid.toString()).toBe('bafybeifinki7tqtym6homrgnvjpht4b3whugvhtbgejlxvsgdlevzn7b3a')
    expect({ sizeBytes, totalBytes }).toEqual({ sizeBytes: 2_621_440, totalBytes: 2_621_599 })
  })

  test('a folder with nothing in it', async () => {
    const { cid } = await putFolders(nowhere, new Map())
    expect(cid.toString()).toBe('bafybeiczsscdsbs7ffqz55asqdf3smv6klcw3gofszvwlyarci47bgf354')
  })

  test('a folder of folders, in whatever order its entries come', async () => {
    const hello = await putFile(nowhere, bytes('hello world\n'))
    const large = await putFile(nowhere, [pattern(2.5 * 1024 * 1024)])
    const tree = new Map()
    plant(tree, ['sub', 'b.bin'], large)
    plant(tree, ['empty'], new Map())
    plant(tree, ['sub'], new Map())
    plant(tree, ['a.txt'], hello)
    const { cid, sizeBytes } = await putFolders(nowhere, tree)
    expect(cid.toString()).toBe('bafybeief5vnnubxzmm6xlzgpem3c3cld6f4n7h6cqlseeywk7ebuipj4ya')
    expect(sizeBytes).toBe(2_621_452)
  })

  test('version 0 without raw leaves, as kubo adds by default', async () => {
    const { cid } = await putFile(nowhere, bytes('hello world\n'), { profile: v0 })
    expect(cid.toString()).toBe('QmT78zSuBmuS4z925WZfrqQ1qHaJ56DQaTfyMUF7F8ff5o')
    const folder = await putFolders(nowhere, new Map(), { profile: v0 })
    expect(folder.cid.toString()).toBe('QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn')
  })
})

describe('addFile', () => {
  test('gives back every range of what went in, however the bytes arrived', async () => {
    const store = createMemoryStore()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 4000 }), { maxLength: 8 }),
        fc.integer({ min: 1, max: 700 }),
        fc.nat(30_000),
        fc.nat(30_000),
        async (chunks, chunkBytes, offset, length) => {
          const whole = Buffer.concat(chunks)
          const profile = { chunkBytes, rawLeaves: true, cidVersion: 1 } as const
          const { cid, sizeBytes } = await addFile(store, chunks, { profile })
          expect(sizeBytes).toBe(whole.length)
          expect(Buffer.from(await bytesOf(readFile(store, cid)))).toEqual(whole)
          const part = await bytesOf(readFile(store, cid, { offset, length }))
          expect(Buffer.from(part)).toEqual(whole.subarray(offset, offset + length))
        },
      ),
      { numRuns: 50 },
    )
  })

  test('gives one CID for the same bytes cut differently', async () => {
    const whole = pattern(3_000_000)
    const halves = [whole.subarray(0, 1_234_567), whole.subarray(1_234_567)]
    const { cid } = await putFile(nowhere, [whole])
    expect((await putFile(nowhere, halves)).cid).toEqual(cid)
  })

  test('keeps nothing of a file that grows past the limit', async () => {
    const store = createMemoryStore()
    const adding = addFile(store, [pattern(1024), pattern(1024)], {
      sizeBytesMax: 2047,
      profile: { chunkBytes: 512, rawLeaves: true, cidVersion: 1 },
    })
    await expect(adding).rejects.toMatchObject({ code: 'TREE_TOO_LARGE' })
    expect(await collect(store.list())).toEqual([])
  })
})

describe('large folders', () => {
  test('are sharded, listed whole, and each name is found', async () => {
    const store = createMemoryStore()
    const file = await addFile(store, bytes('x'))
    const names = Array.from({ length: 6000 }, (_, index) => `result-${index}-é.txt`)
    const tree = new Map(names.map((name) => [name, file]))
    const { cid } = await putFolders(store, tree)
    const listed = (await collect(listFolder(store, cid))).map(({ name }) => name)
    expect(listed.toSorted()).toEqual(names.toSorted())
    for (const path of names.filter((_, index) => index % 97 === 0)) {
      expect((await stat(store, cid, { path })).sizeBytes).toBe(1)
    }
    await expect(stat(store, cid, { path: 'result-6000-é.txt' })).rejects.toMatchObject({
      code: 'PATH_NOT_FOUND',
    })
  })
})
