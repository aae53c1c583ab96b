import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { collect, pattern, withFolder } from '../test/support.ts'
import { parseCid } from './cid.ts'
import { openDiskStore } from './disk.ts'

/** sha256("hello world\n"), as `sha256sum` prints it, and its CIDs of both codecs and versions. */
const HELLO = Buffer.from('hello world\n')
const HELLO_SHA256 = 'a948904f2f0f479b8f8197694b30184b0d2ed1c1cd2a1ec0fb85d299a192a447'
const HELLO_CID = parseCid('bafkreifjjcie6lypi6ny7amxnfftagclbuxndqonfipmb64f2km2devei4')
const FILE = `blocks/a9/${HELLO_SHA256}`

describe('a disk store', () => {
  test('keeps a block under its hash and gives it back', () =>
    withFolder(async (folder) => {
      const store = await openDiskStore(folder)
      expect(await store.has(HELLO_CID)).toBe(false)
      await expect(store.get(HELLO_CID)).rejects.toMatchObject({ code: 'BLOCK_NOT_FOUND' })
      await store.put(HELLO_CID, HELLO)
      expect(await readFile(join(folder, FILE))).toEqual(HELLO)
      expect(await store.get(HELLO_CID)).toEqual(HELLO)
      expect(await collect(store.list())).toEqual([HELLO_CID])
      expect(await readdir(join(folder, 'staging'))).toEqual([])
      await store.delete(HELLO_CID)
      await store.delete(HELLO_CID)
      expect(await collect(store.list())).toEqual([])
    }))

  test('finds a block whatever the version and codec of the CID', () =>
    withFolder(async (folder) => {
      const store = await openDiskStore(folder)
      const asNode = parseCid('bafybeifjjcie6lypi6ny7amxnfftagclbuxndqonfipmb64f2km2devei4')
      await store.put(HELLO_CID, HELLO)
      expect(await store.get(asNode)).toEqual(HELLO)
      expect(await store.get(asNode.toV0())).toEqual(HELLO)
    }))

  test('refuses bytes that are not the block, and blocks over 2 MiB', () =>
    withFolder(async (folder) => {
      const store = await openDiskStore(folder)
      await expect(store.put(HELLO_CID, Buffer.from('hello'))).rejects.toMatchObject({
        code: 'BLOCK_MISMATCH',
      })
      await expect(store.put(HELLO_CID, pattern(2_097_153))).rejects.toMatchObject({
        code: 'BLOCK_TOO_LARGE',
      })
      expect(await readdir(join(folder, 'staging'))).toEqual([])
    }))

  test.each([
    ['one changed byte', Buffer.from('hello wOrld\n')],
    ['nothing', Buffer.alloc(0)],
    ['more bytes than a block has', Buffer.alloc(3_000_000)],
  ])('never serves a block that rotted into %s, and takes a sound copy again', (_, rotten) =>
    withFolder(async (folder) => {
      const store = await openDiskStore(folder)
      await store.put(HELLO_CID, HELLO)
      await writeFile(join(folder, FILE), rotten)
      await expect(store.get(HELLO_CID)).rejects.toMatchObject({ code: 'BLOCK_CORRUPT' })
      expect(await readdir(join(folder, 'quarantine'))).toEqual([HELLO_SHA256])
      await expect(store.get(HELLO_CID)).rejects.toMatchObject({ code: 'BLOCK_NOT_FOUND' })
      await store.put(HELLO_CID, HELLO)
      expect(await store.get(HELLO_CID)).toEqual(HELLO)
    }),
  )

  test('repairs a rotten block when it is added again', () =>
    withFolder(async (folder) => {
      const store = await openDiskStore(folder)
      await store.put(HELLO_CID, HELLO)
      await writeFile(join(folder, FILE), 'rotten')
      await store.put(HELLO_CID, HELLO)
      expect(await store.get(HELLO_CID)).toEqual(HELLO)
    }))

  test('refuses what exceeds the quota, and counts what was there before and what is deleted', () =>
    withFolder(async (folder) => {
      await (await openDiskStore(folder)).put(HELLO_CID, HELLO)
      const store = await openDiskStore(folder, { quotaBytes: 12 })
      const empty = parseCid('bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku')
      const x = parseCid('bafkreibnoelefnzgwbcacyt4vh52ymxvzbjq7mmqhtcnwarfq4lzegsiqe')
      await store.put(HELLO_CID, HELLO)
      await store.put(empty, new Uint8Array())
      await expect(store.put(x, Buffer.from('x'))).rejects.toMatchObject({ code: 'STORE_FULL' })
      await store.delete(HELLO_CID)
      await store.put(x, Buffer.from('x'))
    }))
})

describe('a staging area', () => {
  test('shows its blocks outside only once it is committed', () =>
    withFolder(async (folder) => {
      const store = await openDiskStore(folder)
      const staging = await store.stage()
      await staging.put(HELLO_CID, HELLO)
      expect(await staging.get(HELLO_CID)).toEqual(HELLO)
      expect(await store.has(HELLO_CID)).toBe(false)
      await staging.commit()
      await staging.discard()
      expect(await store.get(HELLO_CID)).toEqual(HELLO)
    }))

  test('leaves nothing behind when it is discarded', () =>
    withFolder(async (folder) => {
      const store = await openDiskStore(folder)
      const staging = await store.stage()
      await staging.put(HELLO_CID, HELLO)
      await staging.discard()
      expect(await collect(store.list())).toEqual([])
      expect(await readdir(join(folder, 'staging'))).toEqual([])
    }))

  test('is removed at the next opening once it lay untouched for an hour, not before', () =>
    withFolder(async (folder) => {
      const staging = await (await openDiskStore(folder)).stage()
      await staging.put(HELLO_CID, HELLO)
      await openDiskStore(folder, { nowMs: () => Date.now() + 59 * 60_000 })
      expect(await readdir(join(folder, 'staging'))).toHaveLength(1)
      await openDiskStore(folder, { nowMs: () => Date.now() + 61 * 60_000 })
      expect(await readdir(join(folder, 'staging'))).toEqual([])
    }))

  test('whose commit was cut off is moved in at the next opening', () =>
    withFolder(async (folder) => {
      const staging = await (await openDiskStore(folder)).stage()
      await staging.put(HELLO_CID, HELLO)
      const [area = ''] = await readdir(join(folder, 'staging'))
      await rename(join(folder, 'staging', area), join(folder, 'committed', area))
      await writeFile(join(folder, 'committed', area, 'half.partial'), 'half')
      const store = await openDiskStore(folder)
      expect(await store.get(HELLO_CID)).toEqual(HELLO)
      expect(await readdir(join(folder, 'committed'))).toEqual([])
    }))

  test('of one process does not disturb another on the same folder', () =>
    withFolder(async (folder) => {
      await mkdir(join(folder, 'blocks'), { recursive: true })
      const [first, second] = await Promise.all([openDiskStore(folder), openDiskStore(folder)])
      await Promise.all(Array.from({ length: 8 }, () => first.put(HELLO_CID, HELLO)))
      await Promise.all(Array.from({ length: 8 }, () => second.put(HELLO_CID, HELLO)))
      expect(await collect(second.list())).toEqual([HELLO_CID])
    }))
})
